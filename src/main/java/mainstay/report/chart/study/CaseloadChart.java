package mainstay.report.chart.study;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Hatching;
import mainstay.report.chart.Heading;
import mainstay.report.chart.MonthTicks;
import mainstay.report.chart.Pen;
import mainstay.report.chart.Theme;
import mainstay.report.content.MonthName;
import mainstay.results.closelook.CaseloadRow;
import mainstay.scenario.definition.Plural;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Who carries how many children, month by month: a row for each post, team by team, darker for more children.
 *
 * <p>Neighbouring months in one band are one stroke, and all strokes of a band are one path: the drawing stays small.
 */
public final class CaseloadChart {
    private static final int[] FROM = {0, 1, 10, 15, 20, 25, 30};
    private static final double LEFT = 152;
    private static final double WIDTH = 700;
    private static final double TOP = 118;
    private static final double BETWEEN = 5;
    private static final double BOTTOM = 34;
    /** Between the lines of a name. */
    private static final double LINE = 14;

    private final Theme theme;
    private final String name;
    private final String arm;
    private final YearMonth first;
    private final int months;
    private final double rowHeight;
    private final Map<String, List<Post>> teams = new LinkedHashMap<>();

    /** A post, with its worker of each month; {@code null} where it is vacant. */
    private record Post(int number, CaseloadRow[] workers) {}

    /**
     * A map of caseloads.
     *
     * @param name of its files
     * @param arm name of the arm
     * @param rows of this arm
     */
    public CaseloadChart(Theme theme, String name, String arm, List<CaseloadRow> rows) {
        this.theme = theme;
        this.name = name;
        this.arm = arm;
        this.first = month(rows, Comparator.naturalOrder());
        this.months = (int) (MonthTicks.place(month(rows, Comparator.reverseOrder())) - MonthTicks.place(first)) + 1;
        for (CaseloadRow row : rows) {
            post(row).workers()[at(row)] = row;
        }
        teams.values().forEach(posts -> posts.sort(Comparator.comparingInt(Post::number)));
        int posts = teams.values().stream().mapToInt(List::size).sum();
        this.rowHeight = Math.max(3, Math.min(12, Math.floor(900.0 / posts)));
    }

    private static YearMonth month(List<CaseloadRow> rows, Comparator<YearMonth> order) {
        return rows.stream().map(row -> YearMonth.parse(row.month())).min(order).orElseThrow();
    }

    private int at(CaseloadRow row) {
        return (int) (MonthTicks.place(YearMonth.parse(row.month())) - MonthTicks.place(first));
    }

    private Post post(CaseloadRow row) {
        int number = row.worker() / 1000;
        List<Post> posts = teams.computeIfAbsent(row.team(), team -> new ArrayList<>());
        for (Post post : posts) {
            if (post.number() == number) {
                return post;
            }
        }
        Post post = new Post(number, new CaseloadRow[months]);
        posts.add(post);
        return post;
    }

    public Chart chart() {
        return new Chart(name, title() + " " + arm, description(), (int) (bottom() + BOTTOM), this::draw);
    }

    private String title() {
        return "Who carries how many children, month by month?";
    }

    private double bottom() {
        return TOP
                + teams.values().stream()
                        .mapToDouble(posts -> posts.size() * rowHeight + BETWEEN)
                        .sum();
    }

    private String description() {
        int posts = teams.values().stream().mapToInt(List::size).sum();
        CaseloadRow most = teams.values().stream()
                .flatMap(List::stream)
                .flatMap(post -> IntStream.range(0, months).mapToObj(i -> post.workers()[i]))
                .filter(row -> row != null)
                .max(Comparator.comparingInt(CaseloadRow::children)
                        .thenComparing(CaseloadRow::month, Comparator.reverseOrder()))
                .orElseThrow();
        return "Map of caseloads in " + arm + ": " + Plural.of(posts, "post") + " in " + Plural.of(teams.size(), "team")
                + ", "
                + MonthName.full(first) + " to " + MonthName.full(first.plusMonths(months - 1L))
                + "; darker for more children. The largest is " + Plural.of(most.children(), "child", "children")
                + ", in " + most.team()
                + " in " + MonthName.full(YearMonth.parse(most.month())) + ".";
    }

    private double x(double month) {
        return LEFT + month * Math.floor(WIDTH / months);
    }

    private void draw(Graphics2D graphics) {
        Pen pen = new Pen(graphics);
        new Heading(title(), arm + ": children of each worker at the end of the month").draw(pen, theme);
        key(graphics, pen);
        Path2D[] bands = IntStream.range(0, FROM.length)
                .mapToObj(i -> new Path2D.Double())
                .toArray(Path2D[]::new);
        Path2D vacant = new Path2D.Double();
        Path2D absent = new Path2D.Double();
        Path2D changes = new Path2D.Double();
        double y = TOP;
        for (Map.Entry<String, List<Post>> team : teams.entrySet()) {
            double height = team.getValue().size() * rowHeight;
            if (height >= 12) {
                label(pen, team.getKey(), y, height);
            }
            for (Post post : team.getValue()) {
                row(post, y, bands, vacant, absent, changes);
                y += rowHeight;
            }
            y += BETWEEN;
        }
        for (int i = 0; i < bands.length; i++) {
            stroke(graphics, bands[i], Theme.band(i), rowHeight - (rowHeight > 5 ? 1 : 0));
        }
        stroke(graphics, vacant, Theme.GRID.darker(), 1);
        stroke(graphics, absent, Color.WHITE, 2.4f);
        stroke(graphics, absent, Theme.INK, 1);
        stroke(graphics, changes, Color.WHITE, 3.4f);
        stroke(graphics, changes, new Color(0xB22D00), 1.8f);
        axis(graphics);
    }

    /** The team's name beside its rows, in as many lines as there is room for. */
    private void label(Pen pen, String team, double top, double height) {
        List<String> lines = pen.lines(team, theme.tiny, LEFT - 20, Math.max(1, (int) (height / LINE)));
        double y =
                top + Math.max(Math.min(height / 2, 40), lines.size() * LINE / 2) + 4.5 - (lines.size() - 1) * LINE / 2;
        for (String line : lines) {
            pen.writeEndingAt(line, LEFT - 10, y, theme.tiny, Theme.INK);
            y += LINE;
        }
    }

    private static void stroke(Graphics2D graphics, Path2D path, Color colour, double width) {
        graphics.setPaint(colour);
        graphics.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(path);
    }

    /** Adds the months of a post to the path of their band. */
    private void row(Post post, double top, Path2D[] bands, Path2D vacant, Path2D absent, Path2D changes) {
        double middle = top + rowHeight / 2;
        int from = 0;
        while (from < months) {
            int band = band(post.workers()[from]);
            int until = from + 1;
            while (until < months && band(post.workers()[until]) == band) {
                until++;
            }
            line(band < 0 ? vacant : bands[band], x(from), middle, x(until), middle);
            from = until;
        }
        CaseloadRow before = null;
        for (int month = 0; month < months; month++) {
            CaseloadRow worker = post.workers()[month];
            if (worker != null) {
                if (before != null && before.worker() != worker.worker()) {
                    line(changes, x(month), top, x(month), top + rowHeight - 1);
                }
                if (worker.absent()) {
                    Hatching.add(absent, x(month), top + 0.5, x(month + 1) - x(month), rowHeight - 1.5, 6);
                }
                before = worker;
            }
        }
    }

    private static void line(Path2D path, double fromX, double fromY, double toX, double toY) {
        path.moveTo(fromX, fromY);
        path.lineTo(toX, toY);
    }

    /** The highest band that begins at or below the number of children; −1 for a vacant post. */
    private static int band(CaseloadRow worker) {
        if (worker == null) {
            return -1;
        }
        int band = 0;
        while (band + 1 < FROM.length && worker.children() >= FROM[band + 1]) {
            band++;
        }
        return band;
    }

    public static List<String> bands() {
        return IntStream.range(0, FROM.length)
                .mapToObj(i -> i + 1 == FROM.length
                        ? FROM[i] + " or more"
                        : FROM[i + 1] - 1 == FROM[i] ? Integer.toString(FROM[i]) : FROM[i] + "–" + (FROM[i + 1] - 1))
                .toList();
    }

    private void key(Graphics2D graphics, Pen pen) {
        double y = 76;
        double x = pen.write("Children:", 16, y + 12, theme.tiny, Theme.INK) + 10;
        for (int i = 0; i < FROM.length; i++) {
            graphics.setPaint(Theme.band(i));
            graphics.fill(new Rectangle2D.Double(x, y, 22, 15));
            x = pen.write(bands().get(i), x + 27, y + 12, theme.tiny, Theme.INK) + 13;
        }
        x += 6;
        stroke(graphics, path(x, y + 8, x + 20, y + 8), Theme.GRID.darker(), 1);
        x = pen.write("vacant", x + 25, y + 12, theme.tiny, Theme.INK) + 15;
        graphics.setPaint(Theme.band(3));
        graphics.fill(new Rectangle2D.Double(x, y, 22, 15));
        Path2D hatching = new Path2D.Double();
        Hatching.add(hatching, x, y, 22, 15, 6);
        stroke(graphics, hatching, Color.WHITE, 2.4f);
        stroke(graphics, hatching, Theme.INK, 1);
        x = pen.write("off sick", x + 27, y + 12, theme.tiny, Theme.INK) + 15;
        stroke(graphics, path(x + 3, y + 1, x + 3, y + 14), new Color(0xB22D00), 1.8f);
        pen.write("new worker", x + 10, y + 12, theme.tiny, Theme.INK);
    }

    private static Path2D path(double fromX, double fromY, double toX, double toY) {
        Path2D path = new Path2D.Double();
        line(path, fromX, fromY, toX, toY);
        return path;
    }

    private void axis(Graphics2D graphics) {
        NumberAxis axis = new NumberAxis();
        axis.setRange(MonthTicks.place(first), MonthTicks.place(first) + months);
        theme.plain(axis);
        axis.setTickMarksVisible(true);
        axis.setTickMarkPaint(Theme.MUTED);
        MonthTicks.mark(axis, x(months) - LEFT, 76);
        axis.draw(
                graphics,
                bottom(),
                new Rectangle2D.Double(0, 0, Theme.WIDTH, bottom() + BOTTOM),
                new Rectangle2D.Double(LEFT, TOP, x(months) - LEFT, bottom() - TOP),
                RectangleEdge.BOTTOM,
                null);
    }
}
