package mainstay.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import mainstay.report.content.Legible;

/** Writes words on a chart so that none is cut off. */
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
