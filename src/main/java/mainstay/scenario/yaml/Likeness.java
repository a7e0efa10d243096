package mainstay.scenario.yaml;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is left of a name when all is gone that a reader of a table would overlook. */
public final class Likeness {
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Likeness() {}

    /**
     * The same text for two names that only differ in case, in spaces, in characters that cannot be seen, or in whether a
     * letter and its accent are one character or two.
     */
    public static String of(String name) {
        String composed = Normalizer.normalize(UNSEEN.matcher(name).replaceAll(""), Form.NFKC);
        return SPACES.matcher(composed)
                .replaceAll(" ")
                .strip()
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    /** The first of some names that a reader would take for another. */
    public static Optional<String> among(Collection<String> names, String name) {
        String like = of(name);
        return names.stream().filter(other -> of(other).equals(like)).findFirst();
    }

    /**
     * A clause about two names that are alike.
     *
     * @return {@code called X too}, or {@code called Y, which looks like X}
     */
    public static String called(String other, String name) {
        return other.equals(name)
                ? "called " + ProblemList.echo(name) + " too"
                : "called " + ProblemList.echo(other) + ", which looks like " + ProblemList.echo(name);
    }
}
