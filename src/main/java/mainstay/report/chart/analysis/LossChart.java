package mainstay.report.chart.analysis;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Heading;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.DisplayNumbers;
import mainstay.results.evidence.PointRow;

/** The loss of every point that was tried, in order, on a logarithmic scale, with a line for the best of the search so far. */
public final class LossChart {
    private static final String TITLE = "How far from what is published";
    private static final double LEFT = 84;
    private static final double RIGHT = 870;
    private static final double TOP = 104;
    private static final double BOTTOM = 420;
    private static final int HEIGHT = 470;
    private static final double DOT = 4;

    private static final Map<String, String> PHASES = phases();

    private final Theme theme;
    private final List<Dot> dots;

    private record Dot(int number, String phase, double loss) {}

    public LossChart(Theme theme, List<PointRow> points) {
        this.theme = theme;
        this.dots = points.stream()
                .filter(point -> !point.loss().isEmpty())
                .map(point -> new Dot(point.number(), point.phase(), Double.parseDouble(point.loss())))
                .filter(dot -> dot.loss() > 0)
                .toList();
    }

    private static Map<String, String> phases() {
        Map<String, String> phases = new LinkedHashMap<>();
        phases.put("spread", "all that is plausible");
        phases.put("search", "search");
        phases.put("near", "near the best");
        phases.put("check", "draws of the posterior");
        return phases;
    }

    public Chart chart() {
        return new Chart("loss-by-point", TITLE, description(), HEIGHT, this::draw);
    }

    private String description() {
        return "Chart of the loss of " + dots.size() + " points in the order in which they were tried. "
                + PHASES.keySet().stream()
                        .filter(phase ->
                                dots.stream().anyMatch(dot -> dot.phase().equals(phase)))
                        .map(phase ->
                                "Least loss in the phase " + phase + ": " + DisplayNumbers.plain(least(phase), 1) + ".")
                        .collect(Collectors.joining(" "));
    }

    private double least(String phase) {
        return dots.stream()
                .filter(dot -> dot.phase().equals(phase))
                .mapToDouble(Dot::loss)
                .min()
                .orElse(Double.NaN);
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(TITLE, "Loss of each point, in the order in which they were tried. Line: best of the search so far")
                .draw(pen, theme);
        double x = 16;
        int colour = 0;
        for (Map.Entry<String, String> phase : PHASES.entrySet()) {
            graphics.setPaint(colour(phase.getKey()));
            graphics.fill(Theme.at(Theme.marker(colour++), x + 6, 75));
            x = pen.write(phase.getValue(), x + 18, 80, theme.small, Theme.INK) + 22;
        }
        if (dots.isEmpty()) {
            return;
        }
        grid(pen);
        for (Dot dot : dots) {
            graphics.setPaint(colour(dot.phase()));
            graphics.fill(new Ellipse2D.Double(x(dot) - DOT / 2, y(dot.loss()) - DOT / 2, DOT, DOT));
        }
        best(graphics);
        pen.writeCentred("point", (LEFT + RIGHT) / 2, BOTTOM + 40, theme.small, Theme.MUTED);
    }

    private void grid(Pen pen) {
        for (int power = (int) Math.floor(Math.log10(low())); power <= Math.log10(high()); power++) {
            for (int digit : new int[] {1, 2, 5}) {
                double loss = digit * Math.pow(10, power);
                if (loss >= low() && loss <= high()) {
                    pen.grid(LEFT, y(loss), RIGHT, y(loss));
                    pen.writeEndingAt(
                            DisplayNumbers.plain(loss, Math.max(0, -power)),
                            LEFT - 10,
                            y(loss) + 5,
                            theme.small,
                            Theme.MUTED);
                }
            }
        }
        Dot last = dots.get(dots.size() - 1);
        pen.writeCentred(Integer.toString(dots.get(0).number()), x(dots.get(0)), BOTTOM + 20, theme.small, Theme.MUTED);
        pen.writeCentred(Integer.toString(last.number()), x(last), BOTTOM + 20, theme.small, Theme.MUTED);
    }

    private void best(Graphics2D graphics) {
        graphics.setPaint(Theme.INK);
        graphics.setStroke(new BasicStroke(1.5f));
        Optional<Dot> start =
                dots.stream().filter(dot -> dot.phase().equals("start")).findFirst();
        if (start.isEmpty()) {
            return;
        }
        double least = start.get().loss();
        double from = x(start.get());
        for (Dot dot : dots) {
            if (dot.loss() < least && dot.phase().equals("search")) {
                graphics.draw(new Line2D.Double(from, y(least), x(dot), y(least)));
                graphics.draw(new Line2D.Double(x(dot), y(least), x(dot), y(dot.loss())));
                least = dot.loss();
                from = x(dot);
            }
        }
        List<Dot> searched =
                dots.stream().filter(dot -> dot.phase().equals("search")).toList();
        double end = searched.isEmpty() ? from : x(searched.get(searched.size() - 1));
        graphics.draw(new Line2D.Double(from, y(least), end, y(least)));
    }

    private static Color colour(String phase) {
        int index = List.copyOf(PHASES.keySet()).indexOf(phase);
        return Theme.colour(Math.max(0, index));
    }

    private double x(Dot dot) {
        int first = dots.get(0).number();
        int last = dots.get(dots.size() - 1).number();
        return LEFT + (RIGHT - LEFT) * (last == first ? 0.5 : (dot.number() - first) / (double) (last - first));
    }

    private double y(double loss) {
        return BOTTOM - (BOTTOM - TOP) * Math.log(loss / low()) / Math.log(high() / low());
    }

    private double low() {
        return dots.stream().mapToDouble(Dot::loss).min().orElse(1) / 1.1;
    }

    private double high() {
        return dots.stream().mapToDouble(Dot::loss).max().orElse(1) * 1.1;
    }
}
