package mainstay.report.content;

import java.text.Bidi;
import java.util.Comparator;
import java.util.List;

/** Keeps names that are written from right to left from turning round the words beside them. */
public final class Isolation {
    private static final String BEGIN = "\u2068";
    private static final String END = "\u2069";

    private final List<String> names;

    /** Of these names those that need it. */
    public Isolation(List<String> names) {
        this.names = names.stream()
                .map(Legible::text)
                .filter(name -> Bidi.requiresBidi(name.toCharArray(), 0, name.length()))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** The text with each such name between two marks that nobody sees. */
    public String text(String text) {
        String isolated = text;
        for (String name : names) {
            isolated = isolated.replace(name, BEGIN + name + END);
        }
        return isolated;
    }
}
