package mainstay.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names at the right ends of lines, each joined to its line, and moved apart where lines end close together. */
public final class LineEndLabels {
    private static final int ENGLAND = -1;
    private static final int PLACE = -2;
    private static final double LINE = 15;
    private static final double BETWEEN = 7;
    private static final double BESIDE = 52;

    private final Theme theme;
    private final double right;
    private final double top;
    private final double bottom;
    private final List<Label> labels = new ArrayList<>();

    /**
     * What is written at the end of a line.
     *
     * @param index place of the arm, or {@link #ENGLAND} or {@link #PLACE} for a published figure
     * @param lines of words
     * @param anchor where the line ends
     */
    private record Label(int index, List<String> lines, double anchor) {
        double height() {
            return lines.size() * LINE + BETWEEN;
        }
    }

    /**
     * No labels yet.
     *
     * @param right where the lines end
     * @param top above which no label may stand
     * @param bottom below which none may, unless there is no room
     */
    public LineEndLabels(Theme theme, double right, double top, double bottom) {
        this.theme = theme;
        this.right = right;
        this.top = top;
        this.bottom = bottom;
    }

    /** The name of an arm, in so many lines at most, whose line ends at this height. */
    public void arm(Pen pen, int index, String name, double end, int most) {
        add(pen, index, name, end, most);
    }

    /** The same of a published figure. */
    public void reference(Pen pen, boolean england, String label, double end, int most) {
        add(pen, england ? ENGLAND : PLACE, label, end, most);
    }

    private void add(Pen pen, int index, String words, double end, int most) {
        labels.add(new Label(index, pen.lines(words, theme.small, Theme.WIDTH - right - BESIDE, most), end));
    }

    /** Draws all of them, those of arms in their layers. */
    public void draw(Graphics2D graphics, Pen pen) {
        labels.sort(Comparator.comparingDouble(Label::anchor));
        double[] middles = apart();
        for (int i = 0; i < labels.size(); i++) {
            Label label = labels.get(i);
            double middle = middles[i];
            if (label.index() < 0) {
                draw(graphics, pen, label, middle);
            } else {
                ArmLayers.arm(graphics, label.index(), () -> draw(graphics, pen, label, middle));
            }
        }
    }

    private void draw(Graphics2D graphics, Pen pen, Label label, double middle) {
        graphics.setPaint(Theme.GRID.darker());
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(right + 4, label.anchor(), right + 18, middle));
        if (label.index() < 0) {
            graphics.setPaint(label.index() == ENGLAND ? Theme.MUTED : Theme.INK);
            graphics.setStroke(Theme.reference(label.index() == ENGLAND));
            graphics.draw(new Line2D.Double(right + 19, middle, right + 37, middle));
        } else {
            pen.marker(label.index(), right + 28, middle);
        }
        double y = middle + 4.5 - (label.lines().size() - 1) * LINE / 2;
        for (String line : label.lines()) {
            pen.write(line, right + 40, y, theme.small, Theme.INK);
            y += LINE;
        }
    }

    private double[] apart() {
        double[] middles = labels.stream().mapToDouble(Label::anchor).toArray();
        double floor = top;
        for (int i = 0; i < middles.length; i++) {
            middles[i] = Math.max(middles[i], floor + labels.get(i).height() / 2);
            floor = middles[i] + labels.get(i).height() / 2;
        }
        double ceiling = bottom;
        for (int i = middles.length - 1; i >= 0; i--) {
            middles[i] = Math.min(middles[i], ceiling - labels.get(i).height() / 2);
            ceiling = middles[i] - labels.get(i).height() / 2;
        }
        return middles;
    }
}
