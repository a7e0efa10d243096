package mainstay.report.content;

import java.util.regex.Pattern;

/** Text that a page or a drawing may hold: some characters stand in no XML, however they are written. */
public final class Legible {
    private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    private Legible() {}

    /** The same with a replacement character where there was another. */
    public static String text(String text) {
        return ILLEGIBLE.matcher(text).replaceAll("\uFFFD");
    }
}
