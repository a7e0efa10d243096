package mainstay.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.report.chart.Theme;
import mainstay.report.chart.analysis.SharesChart;
import mainstay.report.chart.analysis.SharesOverTimeChart;
import mainstay.report.content.Estimate;
import mainstay.report.content.FileName;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.sensitivity.SobolRow;

/**
 * Where the variance of differences over plausible ranges comes from, as Sobol indices say.
 *
 * @param settings how many were varied
 * @param base rows of the design
 * @param replications runs of each arm at each point
 * @param parts one for each difference, then one for each level; none when there are no indices
 */
record VarianceSection(int settings, int base, int replications, List<Part> parts) {
    private static final int MOST_LINES = 5;

    /**
     * What the indices say of one arm.
     *
     * @param anchor where it stands on the page
     * @param title which arm, compared with which
     * @param figures bars, and lines over time, one or two for each outcome
     */
    record Part(String anchor, String title, List<Figure> figures) {}

    static VarianceSection of(LoadedResults results, Theme theme) {
        List<SobolRow> rows = results.indices();
        Map<String, List<SobolRow>> byArm = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.arm() + "\n" + row.baseline(), LinkedHashMap::new, Collectors.toList()));
        List<Part> parts = new ArrayList<>();
        byArm.values().forEach(of -> parts.add(part(parts.size() + 1, of, results, theme)));
        return new VarianceSection(
                (int) rows.stream().map(SobolRow::setting).distinct().count(),
                rows.stream().mapToInt(SobolRow::base).max().orElse(0),
                rows.stream().mapToInt(SobolRow::replications).max().orElse(0),
                parts.stream().filter(part -> !part.figures().isEmpty()).toList());
    }

    /** Every figure of the section. */
    Stream<Figure> figures() {
        return parts.stream().flatMap(part -> part.figures().stream());
    }

    private static Part part(int number, List<SobolRow> rows, LoadedResults results, Theme theme) {
        SobolRow any = rows.get(0);
        String title =
                any.baseline().isEmpty() ? any.arm() + ", its level" : any.arm() + " compared with " + any.baseline();
        String place = number + "-" + FileName.part(any.arm());
        List<Figure> figures = new ArrayList<>();
        for (String measure : rows.stream().map(SobolRow::measure).distinct().toList()) {
            List<SobolRow> of =
                    rows.stream().filter(row -> row.measure().equals(measure)).toList();
            List<SobolRow> whole = of.stream()
                    .filter(SobolRow::isWhole)
                    .filter(row -> !Double.isNaN(row.total()))
                    .sorted(Comparator.comparingDouble(row -> -row.total()))
                    .toList();
            if (!whole.isEmpty()) {
                String outcome = Topic.of(measure, results).title();
                figures.add(bars(theme, FileName.of(measure) + "-variance-of-" + place, outcome, title, whole));
                List<String> leading =
                        whole.stream().limit(MOST_LINES).map(SobolRow::setting).toList();
                lines(theme, FileName.of(measure) + "-variance-by-quarter-of-" + place, outcome, title, leading, of)
                        .forEach(figures::add);
            }
        }
        return new Part("shares-" + number, title, figures);
    }

    private static Figure bars(Theme theme, String name, String outcome, String title, List<SobolRow> rows) {
        return Figure.of(
                new SharesChart(theme, name, outcome, title, rows).chart(),
                "Dark bar: share of the variance that a setting has a part in. Light bar: share that it explains by itself."
                        + " Thin lines: 95 % intervals. What is longer than explained by itself comes from settings"
                        + " together.",
                new Grid(
                        outcome + ": shares of the variance over the plausible ranges, with 95 % intervals",
                        List.of("Setting", "Has a part in", "By itself"),
                        rows.stream()
                                .map(row -> new Grid.Row(
                                        row.setting(),
                                        "",
                                        List.of(
                                                Grid.Cell.estimate(
                                                        new Estimate(row.total(), row.totalLow(), row.totalHigh()), 2),
                                                Grid.Cell.estimate(
                                                        new Estimate(row.first(), row.firstLow(), row.firstHigh()),
                                                        2))))
                                .toList()));
    }

    private static List<Figure> lines(
            Theme theme, String name, String outcome, String title, List<String> settings, List<SobolRow> rows) {
        List<String> quarters = rows.stream()
                .filter(row -> !row.isWhole() && !Double.isNaN(row.total()))
                .map(SobolRow::period)
                .distinct()
                .sorted()
                .toList();
        if (quarters.size() < 2) {
            return List.of();
        }
        return List.of(Figure.of(
                new SharesOverTimeChart(theme, name, outcome, title, settings, quarters, rows).chart(),
                "Line: share of the variance of a quarter that a setting has a part in. Band: its 95 % interval. A quarter"
                        + " is named by its first month.",
                new Grid(
                        outcome + ": share of the variance that a setting has a part in, by quarter",
                        Stream.concat(Stream.of("Quarter from"), settings.stream())
                                .toList(),
                        quarters.stream()
                                .map(quarter -> new Grid.Row(
                                        quarter,
                                        "",
                                        settings.stream()
                                                .map(setting -> cell(rows, setting, quarter))
                                                .toList()))
                                .toList())));
    }

    private static Grid.Cell cell(List<SobolRow> rows, String setting, String quarter) {
        return rows.stream()
                .filter(row -> row.setting().equals(setting) && row.period().equals(quarter))
                .findFirst()
                .map(row -> Grid.Cell.estimate(new Estimate(row.total(), row.totalLow(), row.totalHigh()), 2))
                .orElse(Grid.Cell.words("–"));
    }
}
