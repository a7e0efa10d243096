package mainstay.report.page;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import mainstay.report.content.VerdictLabel;

/**
 * What is said of an arm as a whole: one paragraph of the findings, its parts one below the other.
 *
 * @param lead the paragraph up to its first part, or all of it when it has no parts
 * @param points its parts
 */
record Headline(String lead, List<Point> points) {

    /**
     * A part.
     *
     * @param verdict what it is about; {@code null} when it does not say
     * @param text a sentence
     */
    record Point(VerdictLabel verdict, String text) {
        private static Point of(String part) {
            String text = part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1);
            return new Point(verdict(part), text.endsWith(".") ? text : text + ".");
        }

        private static VerdictLabel verdict(String part) {
            return Stream.of(
                            VerdictLabel.BETTER,
                            VerdictLabel.WORSE,
                            VerdictLabel.UNCERTAIN,
                            VerdictLabel.UNCLEAR,
                            VerdictLabel.IDENTICAL,
                            VerdictLabel.TOO_FEW)
                    .filter(verdict ->
                            part.matches("(clearly |different on average, but )?" + verdict.word() + "\\b.*"))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Takes a paragraph apart where it begins as every comparison or average does, and lists its parts after semicolons. */
    static Headline of(String paragraph, String arm, String baseline) {
        String comparison = "Compared with " + baseline + ", " + arm;
        String average = "On average over the replications of " + arm;
        String opening = paragraph.startsWith(comparison + ": ") ? comparison : average;
        if (!paragraph.startsWith(opening + ": ")) {
            return new Headline(paragraph, List.of());
        }
        String[] parts = paragraph.substring(opening.length() + 2).split("; ", -1);
        return new Headline(
                opening.equals(comparison) ? arm + " compared with " + baseline : average,
                Stream.of(parts).filter(part -> !part.isBlank()).map(Point::of).toList());
    }
}
