package mainstay.report.chart;

/**
 * What stands above every chart, each line cut short where it is too long.
 *
 * @param title in bold; empty where the chart writes its own
 * @param finding the line below it; may be empty
 * @param reading how to read the chart, the last line; may be empty
 */
public record Heading(String title, String finding, String reading) {
    private static final double LEFT = 16;
    private static final double TITLE = 30;
    private static final double FIRST = 54;
    private static final double SECOND = 76;

    /** A title with one line below it. */
    public Heading(String title, String reading) {
        this(title, "", reading);
    }

    public void draw(Pen pen, Theme theme) {
        double width = Theme.WIDTH - 2 * LEFT;
        if (!title.isEmpty()) {
            pen.write(pen.line(title, theme.title, width), LEFT, TITLE, theme.title, Theme.INK);
        }
        if (!finding.isEmpty()) {
            pen.write(pen.line(finding, theme.text, width), LEFT, FIRST, theme.text, Theme.INK);
        }
        if (!reading.isEmpty()) {
            double y = finding.isEmpty() ? FIRST : SECOND;
            pen.write(pen.line(reading, theme.text, width), LEFT, y, theme.text, Theme.MUTED);
        }
    }
}
