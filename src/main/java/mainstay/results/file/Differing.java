package mainstay.results.file;

import java.util.ArrayList;
import java.util.List;

/** Two descriptions, a line for each thing, held against each other. */
public final class Differing {
    private Differing() {}

    /** Lines that are in one description and not in the other, as told to the user. */
    public static String lines(List<String> there, List<String> here) {
        List<String> told = new ArrayList<>();
        there.stream().filter(line -> !here.contains(line)).forEach(line -> told.add("  in the folder: " + line));
        here.stream().filter(line -> !there.contains(line)).forEach(line -> told.add("  asked for: " + line));
        return told.isEmpty() ? "  the same lines in another order" : String.join("\n", told);
    }
}
