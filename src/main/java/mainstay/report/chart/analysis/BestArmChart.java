package mainstay.report.chart.analysis;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.results.sweep.RobustnessRow;

/** In how many futures each arm has the best mean of all, outcome by outcome. */
public final class BestArmChart {
    private static final double LEFT = 300;
    private static final double WIDEST = 420;
    private static final double TOP = 92;
    private static final double ROW = 24;
    private static final double GAP = 34;
    private static final double BAR = 14;

    private final Theme theme;
    private final List<Group> groups;

    /**
     * An outcome.
     *
     * @param outcome its title
     * @param arms how each arm fares in it, in order
     */
    public record Group(String outcome, List<RobustnessRow> arms) {}

    /** A chart of outcomes of which one way is better. */
    public BestArmChart(Theme theme, List<Group> groups) {
        this.theme = theme;
        this.groups = groups;
    }

    public Chart chart() {
        return new Chart("best-arm-over-futures", title(), description(), (int) height(), this::draw);
    }

    private double height() {
        return TOP + groups.stream().mapToDouble(BestArmChart::height).sum() + 10;
    }

    private static double height(Group group) {
        return GAP + ROW * group.arms().size();
    }

    private static String title() {
        return "How often each arm comes out best";
    }

    private String description() {
        return "Bars of the number of futures in which each arm has the best mean. "
                + groups.stream()
                        .map(group -> group.outcome() + ": "
                                + group.arms().stream()
                                        .map(row -> row.arm() + " " + row.bestIn() + " of " + row.futures())
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining(". "))
                + ".";
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(
                        title(),
                        "Futures in which an arm has the best mean of all; arms with the same mean share the honour. In grey:"
                                + " by how much")
                .draw(pen, theme);
        pen.write("its mean falls short of the best, where that is most", 16, 73, theme.text, Theme.MUTED);
        double y = TOP;
        for (Group group : groups) {
            group(graphics, pen, group, y);
            y += height(group);
        }
    }

    private void group(Graphics2D graphics, Pen pen, Group group, double top) {
        pen.write(group.outcome(), 16, top + 20, theme.strong, Theme.INK);
        for (int arm = 0; arm < group.arms().size(); arm++) {
            RobustnessRow row = group.arms().get(arm);
            double middle = top + GAP + ROW * (arm + 0.5) - 4;
            pen.marker(arm, 24, middle);
            pen.write(pen.line(row.arm(), theme.small, LEFT - 60), 38, middle + 5, theme.small, Theme.INK);
            double width = row.futures() <= 0 ? 0 : WIDEST * row.bestIn() / row.futures();
            graphics.setPaint(Theme.SHADE);
            graphics.fill(new RoundRectangle2D.Double(LEFT, middle - BAR / 2, WIDEST, BAR, 4, 4));
            graphics.setPaint(Theme.colour(arm));
            if (width > 0) {
                graphics.fill(new RoundRectangle2D.Double(LEFT, middle - BAR / 2, width, BAR, 4, 4));
            }
            double end = pen.write(
                    row.bestIn() + " of " + row.futures(), LEFT + WIDEST + 12, middle + 5, theme.small, Theme.INK);
            if (row.largestRegret() > 0) {
                pen.write(
                        "short by " + DisplayNumbers.plain(row.largestRegret(), decimals(group)),
                        end + 12,
                        middle + 5,
                        theme.small,
                        Theme.MUTED);
            }
        }
    }

    private static int decimals(Group group) {
        return DisplayNumbers.rough(group.arms().stream()
                .map(row -> new Estimate(row.largestRegret(), Double.NaN, Double.NaN))
                .toList());
    }
}
