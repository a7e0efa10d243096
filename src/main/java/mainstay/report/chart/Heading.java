package mainstay.report.chart;

import java.awt.Font;

/**
 * What stands above every chart. A long title is written in smaller letters, and a line that is still too long is cut short.
 *
 * @param title in bold
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
        Font font = fitting(pen, theme, width);
        pen.write(pen.line(title, font, width), LEFT, TITLE, font, Theme.INK);
        if (!finding.isEmpty()) {
            pen.write(pen.line(finding, theme.text, width), LEFT, FIRST, theme.text, Theme.INK);
        }
        if (!reading.isEmpty()) {
            double y = finding.isEmpty() ? FIRST : SECOND;
            pen.write(pen.line(reading, theme.text, width), LEFT, y, theme.text, Theme.MUTED);
        }
    }

    /** The font of titles, as much smaller as the title needs, but no smaller than text. */
    Font fitting(Pen pen, Theme theme, double width) {
        float size = theme.title.getSize2D();
        Font font = theme.title;
        while (size > theme.text.getSize2D() && pen.width(title, font) > width) {
            size -= 0.5f;
            font = theme.title.deriveFont(size);
        }
        return font;
    }
}
