package mainstay.report.content;

import java.util.Locale;

/** Words as a name of a file or a place on a page: lower case letters, digits and hyphens. */
public final class FileName {
    private static final int LONGEST_PART = 40;

    private FileName() {}

    /** All of the words; {@code chart} where they have no such letter or digit. */
    public static String of(String words) {
        String name =
                words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "chart" : name;
    }

    /** At most the first 40 characters, for a part of a longer name. */
    public static String part(String words) {
        String name = of(words);
        return name.substring(0, Math.min(name.length(), LONGEST_PART));
    }
}
