package mainstay.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import mainstay.report.content.Legible;

/** Writes words on a chart so that none is cut off, and draws the marks that many charts have. */
public final class Pen {
    private final Graphics2D graphics;

    public Pen(Graphics2D graphics) {
        this.graphics = graphics;
    }

    /** Writes from x to the right, the baseline of the letters at y; says where it ended. */
    public double write(String text, double x, double y, Font font, Color colour) {
        graphics.setFont(font);
        graphics.setPaint(colour);
        graphics.drawString(Legible.text(text), (float) x, (float) y);
        return x + width(text, font);
    }

    public void writeCentred(String text, double x, double y, Font font, Color colour) {
        write(text, x - width(text, font) / 2, y, font, colour);
    }

    public void writeEndingAt(String text, double x, double y, Font font, Color colour) {
        write(text, x - width(text, font), y, font, colour);
    }

    public double width(String text, Font font) {
        FontMetrics metrics = graphics.getFontMetrics(font);
        return metrics.stringWidth(text);
    }

    /** The text in one line no wider than this; what does not fit ends in an ellipsis. */
    public String line(String text, Font font, double width) {
        return lines(text, font, width, 1).get(0);
    }

    /** Draws the marker of an arm in its colour, its middle at a point. */
    public void marker(int arm, double x, double y) {
        graphics.setPaint(Theme.colour(arm));
        graphics.fill(Theme.at(Theme.marker(arm), x, y));
    }

    /** Draws a line of the faint grid behind a chart. */
    public void grid(double fromX, double fromY, double toX, double toY) {
        graphics.setPaint(Theme.GRID);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    /** Draws a straight line with flat ends. */
    public void stroke(double fromX, double fromY, double toX, double toY, double width, Color colour) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(fromX, fromY, toX, toY));
    }

    /** Draws an interval across whatever lies below it: a line of ink on a broader white one. */
    public void interval(double low, double high, double y, double white, double ink) {
        stroke(low, y, high, y, white, Color.WHITE);
        stroke(low, y, high, y, ink, Theme.INK);
    }

    /** The text in lines no wider than this; what does not fit in so many lines ends in an ellipsis. */
    public List<String> lines(String text, Font font, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, font) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            while (width(word, font) > width && word.length() > 1) {
                int fits = fitting(word, font, width);
                lines.add(word.substring(0, fits));
                word = word.substring(fits);
            }
            line = word;
        }
        lines.add(line);
        if (lines.size() <= most) {
            return lines;
        }
        String last = lines.get(most - 1);
        while (!last.isEmpty() && width(last + "…", font) > width) {
            last = last.substring(0, last.length() - 1);
        }
        List<String> cut = new ArrayList<>(lines.subList(0, most - 1));
        cut.add(last.stripTrailing() + "…");
        return cut;
    }

    private int fitting(String word, Font font, double width) {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1), font) <= width) {
            fits++;
        }
        return Character.isHighSurrogate(word.charAt(fits - 1)) && fits < word.length() ? fits + 1 : fits;
    }
}
