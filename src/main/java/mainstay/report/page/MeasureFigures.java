package mainstay.report.page;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.report.chart.Theme;
import mainstay.report.chart.study.ArmsChart;
import mainstay.report.chart.study.MarkedDates;
import mainstay.report.chart.study.MonthCourse;
import mainstay.report.chart.study.MonthLines;
import mainstay.report.chart.study.MonthsChart;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Month;
import mainstay.report.content.ReferenceLine;
import mainstay.report.content.Topic;
import mainstay.results.study.ComparisonRow;

/** Makes the figures of one measure: the arms, and their months. */
final class MeasureFigures {
    private static final String INTERVAL = "95 % interval";

    private final LoadedResults results;
    private final List<String> arms;
    private final Theme theme;
    private final MarkedDates milestones;

    MeasureFigures(LoadedResults results, List<String> arms, Theme theme) {
        this.results = results;
        this.arms = arms;
        this.theme = theme;
        this.milestones = MarkedDates.of(results);
    }

    /** The arms under one measure, with their intervals. */
    Figure arms(Topic topic) {
        List<ArmsChart.Row> rows = new ArrayList<>();
        for (String arm : arms) {
            rows.add(new ArmsChart.Row(
                    arm,
                    rows.size(),
                    results.summary(arm, topic.name()).orElse(null),
                    results.comparison(arm, topic.name()).orElse(null)));
        }
        boolean compared = rows.stream().anyMatch(row -> row.comparison() != null);
        List<ReferenceLine> references = ReferenceLine.of(topic.name(), results);
        List<Grid.Row> twins = new ArrayList<>(
                rows.stream().map(row -> row(topic, row, compared)).toList());
        references.forEach(reference -> twins.add(published(topic, reference, compared ? 7 : 4)));
        return Figure.of(
                new ArmsChart(theme, topic, rows, references).chart(),
                "Marker: average of the runs. Thick bar, and the figures in brackets: its 95 % interval. Thin line: where"
                        + " 90 % of single runs lie."
                        + (references.isEmpty() ? "" : " Broken lines: what official statistics say."),
                new Grid(
                        topic.title() + " by arm (" + topic.unit() + ")",
                        compared
                                ? List.of(
                                        "Arm",
                                        "Average (" + INTERVAL + ")",
                                        "90 % of runs between",
                                        "Difference (" + INTERVAL + ")",
                                        "Probability of being better",
                                        "p, adjusted",
                                        "Runs",
                                        "Observations")
                                : List.of(
                                        "Arm",
                                        "Average (" + INTERVAL + ")",
                                        "90 % of runs between",
                                        "Runs",
                                        "Observations"),
                        twins));
    }

    /** A published figure below the arms. */
    private Grid.Row published(Topic topic, ReferenceLine reference, int cells) {
        List<Grid.Cell> row = new ArrayList<>(List.of(Grid.Cell.number(reference.value(), topic.decimals())));
        while (row.size() < cells) {
            row.add(Grid.Cell.words("–"));
        }
        String whom = reference.isForAll() ? "" : " (for " + arms.get(reference.arm()) + ")";
        return new Grid.Row(
                reference.name() + ", published" + whom,
                reference.detail(),
                row,
                reference.isForAll() ? Grid.Row.NONE : reference.arm() + 1,
                "");
    }

    private static Grid.Row row(Topic topic, ArmsChart.Row row, boolean compared) {
        List<Grid.Cell> cells = new ArrayList<>();
        cells.add(Grid.Cell.estimate(row.mean(), topic.decimals()));
        cells.add(Grid.Cell.words(
                row.summary() == null
                        ? DisplayNumbers.NONE
                        : DisplayNumbers.interval(
                                new Estimate(
                                        Double.NaN,
                                        row.summary().p05(),
                                        row.summary().p95()),
                                topic.decimals())));
        if (compared && row.comparison() == null) {
            cells.add(Grid.Cell.words("baseline"));
            cells.add(Grid.Cell.words("–"));
            cells.add(Grid.Cell.words("–"));
        } else if (compared) {
            ComparisonRow comparison = row.comparison();
            cells.add(Grid.Cell.difference(comparison, topic.differenceDecimals()));
            cells.add(orDash(comparison.probabilityBetter(), 2));
            cells.add(orDash(comparison.pAdjusted(), 3));
        }
        cells.add(Grid.Cell.words(
                row.summary() == null ? "" : Integer.toString(row.summary().replications())));
        cells.add(Grid.Cell.words(
                row.summary() == null ? "" : Long.toString(row.summary().observations())));
        return new Grid.Row(row.arm(), "", cells).ofArm(row.index() + 1);
    }

    private static Grid.Cell orDash(double value, int decimals) {
        return Double.isNaN(value) ? Grid.Cell.words("–") : Grid.Cell.number(value, decimals);
    }

    /** One measure by month; none when it has no months. */
    Optional<Figure> months(Topic topic) {
        List<MonthCourse> courses = new ArrayList<>();
        for (String arm : arms) {
            courses.add(new MonthCourse(arm, courses.size(), results.months(arm, topic.name())));
        }
        if (courses.stream().allMatch(course -> course.months().isEmpty())) {
            return Optional.empty();
        }
        MonthsChart drawing = new MonthsChart(
                theme,
                topic,
                results.measuredFrom(),
                courses,
                ReferenceLine.of(topic.name(), results),
                milestones.marked());
        return drawing.chart()
                .map(chart -> Figure.of(
                        chart,
                        "Grey: warm-up, not counted, and not in the table. The vertical axis need not begin at zero."
                                + (courses.size() > MonthLines.MOST_BANDS
                                        ? " With so many arms the intervals are in the table only."
                                        : "")
                                + results.measuredMonths().note(),
                        monthTable(topic, courses)));
    }

    /** What leaders did, by date. */
    Grid dates() {
        return milestones.table(arms);
    }

    /** Of the measured months; as words, for a page has thousands of these. */
    private Grid monthTable(Topic topic, List<MonthCourse> courses) {
        List<Map<YearMonth, Estimate>> byMonth = courses.stream()
                .map(course -> course.months().stream()
                        .collect(Collectors.toMap(Month::month, Month::mean, (first, second) -> first)))
                .toList();
        YearMonth start = YearMonth.from(results.measuredFrom());
        List<Grid.Row> rows = byMonth.stream()
                .flatMap(months -> months.keySet().stream())
                .filter(month -> !month.isBefore(start))
                .distinct()
                .sorted()
                .map(month -> new Grid.Row(
                        results.measuredMonths().name(month),
                        "",
                        byMonth.stream()
                                .map(months -> months.getOrDefault(month, Estimate.NONE))
                                .map(mean -> month(mean, topic.decimals()))
                                .toList()))
                .toList();
        return new Grid(
                topic.title() + " by month (" + topic.unit() + "), average and " + INTERVAL,
                columns("Month"),
                rows,
                Grid.Across.ARMS);
    }

    private static Grid.Cell month(Estimate mean, int decimals) {
        String interval = DisplayNumbers.interval(mean, decimals);
        return Grid.Cell.words(
                DisplayNumbers.plain(mean.value(), decimals) + (interval.isEmpty() ? "" : " (" + interval + ")"));
    }

    private List<String> columns(String first) {
        return Stream.concat(Stream.of(first), arms.stream()).toList();
    }
}
