package mainstay.report.chart;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * One drawing.
 *
 * @param name of its files, saying what it shows: {@code assessments-on-time-by-arm}
 * @param title short
 * @param description what it shows, in words, for readers who do not see it
 * @param height in pixels; the width is {@link Theme#WIDTH}
 * @param drawing draws it on a white ground
 */
public record Chart(String name, String title, String description, int height, Consumer<Graphics2D> drawing) {
    private static final Pattern FILE =
            Pattern.compile("([a-z0-9-]+-(by-arm|by-month|distribution)|changes-of-worker-by-reason(-[a-z0-9-]+)?"
                    + "|(changes-of-worker|waiting)(-[a-z0-9-]+)?-where-from-[0-9]+-[a-z0-9-]+"
                    + "|journey-(?!family-)[a-z0-9-]+|caseloads-[0-9]+-[a-z0-9-]+|[a-z0-9-]+-control"
                    + "|[a-z0-9-]+-variance(-by-quarter)?-of-[0-9]+-[a-z0-9-]+"
                    + "|[a-z0-9-]+-depends-on-[0-9]+-[a-z0-9-]+)\\.(svg|png)");

    /** The name of its drawing. */
    public String svg() {
        return name + ".svg";
    }

    /** The name of its picture. */
    public String png() {
        return name + ".png";
    }

    /** Whether a file is named as a chart of some report is, of whatever measures. */
    public static boolean isNameOfFile(String file) {
        return FILE.matcher(file).matches();
    }
}
