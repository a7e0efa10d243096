package mainstay.report.page;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.event.ChangeReason;
import mainstay.measure.Measures;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.chart.study.ArmsChart;
import mainstay.report.chart.study.MarkedDates;
import mainstay.report.chart.study.MonthLines;
import mainstay.report.chart.study.MonthsChart;
import mainstay.report.chart.study.PanelsChart;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Month;
import mainstay.report.content.ReferenceLine;
import mainstay.report.content.Topic;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.DistributionRow;
import mainstay.results.study.ReasonRow;

/** Makes the figures of a report, each a chart and the table that says the same. */
final class Figures {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
    private static final String INTERVAL = "95 % interval";

    private final LoadedResults results;
    private final List<String> arms;
    private final Theme theme;
    private final MarkedDates milestones;

    Figures(LoadedResults results, List<String> arms) {
        this.results = results;
        this.arms = arms;
        // Before the theme, whose colours are the first drawing classes to load.
        Typeface typeface = Typeface.bundled();
        this.theme = new Theme(typeface);
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
        List<MonthsChart.Course> courses = new ArrayList<>();
        for (String arm : arms) {
            courses.add(new MonthsChart.Course(arm, courses.size(), results.months(arm, topic.name())));
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
                                        : ""),
                        monthTable(topic, courses)));
    }

    /** What leaders did, by date. */
    Grid dates() {
        return milestones.table(arms);
    }

    /** Of the measured months; as words, for a page has thousands of these. */
    private Grid monthTable(Topic topic, List<MonthsChart.Course> courses) {
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
                        MONTH.format(month),
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

    /** Changes of worker by reason, one figure for each group of children. */
    List<Figure> reasons() {
        return results.tables().reasons().stream()
                .map(ReasonRow::cohort)
                .distinct()
                .map(this::reasons)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Figure> reasons(String cohort) {
        List<ReasonRow> changes = results.tables().reasons().stream()
                .filter(change -> change.cohort().equals(cohort))
                .toList();
        List<String> all = changes.stream()
                .filter(change -> change.changesPerChildYear() != 0)
                .map(ReasonRow::reason)
                .distinct()
                .sorted((a, b) -> Double.compare(largest(changes, b), largest(changes, a)))
                .toList();
        // The first worker of a child replaces none, so it is a row of the table and no bar.
        List<String> reasons = all.stream()
                .filter(reason -> !reason.equals(ChangeReason.FCONTA.name()))
                .toList();
        if (reasons.isEmpty()) {
            return Optional.empty();
        }
        String whom = cohort.equals("all") ? "" : ", " + Topic.words(cohort).toLowerCase(Locale.UK) + " children";
        String unit = "changes of worker per child-year";
        List<String> labels = reasons.stream().map(Figures::label).toList();
        PanelsChart chart = new PanelsChart(
                theme,
                "changes-of-worker-by-reason" + (cohort.equals("all") ? "" : "-" + cohort),
                "Why a child’s worker changes" + whom,
                unit,
                labels,
                panels(reasons, (arm, reason) -> changes.stream()
                        .filter(change ->
                                change.arm().equals(arm) && change.reason().equals(reason))
                        .map(Estimate::of)
                        .findFirst()));
        return Optional.of(Figure.of(
                chart.chart(),
                "Each change is counted under one reason of the statutory return; a first worker, at first contact or"
                        + " re-referral, is no change. Thin line at the end of a bar: 95 % interval, where it is wide"
                        + " enough to see.",
                new Grid(
                        "Changes of worker by reason" + whom + " (" + unit + "), average and " + INTERVAL
                                + ", and in percent of all beginnings with a worker",
                        columns("Reason"),
                        all.stream()
                                .map(reason -> reasonRow(changes, reason, Math.min(3, chart.decimals() + 1)))
                                .toList(),
                        Grid.Across.ARMS)));
    }

    private Grid.Row reasonRow(List<ReasonRow> changes, String reason, int decimals) {
        List<Grid.Cell> cells = arms.stream()
                .map(arm -> changes.stream()
                        .filter(change ->
                                change.arm().equals(arm) && change.reason().equals(reason))
                        .findFirst()
                        .map(change -> withShare(change, decimals))
                        .orElse(Grid.Cell.words(DisplayNumbers.NONE)))
                .toList();
        return new Grid.Row(label(reason), reason, cells);
    }

    private static Grid.Cell withShare(ReasonRow change, int decimals) {
        Grid.Cell cell = Grid.Cell.estimate(Estimate.of(change), decimals);
        return Double.isNaN(change.sharePercent())
                ? cell
                : new Grid.Cell(
                        cell.text(),
                        cell.exact(),
                        cell.note() + "; " + DisplayNumbers.plain(change.sharePercent(), 0) + " %",
                        null);
    }

    private static double largest(List<ReasonRow> changes, String reason) {
        return changes.stream()
                .filter(change -> change.reason().equals(reason))
                .mapToDouble(change -> change.changesPerChildYear())
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(0);
    }

    static String label(String reason) {
        for (ChangeReason known : ChangeReason.values()) {
            if (known.name().equals(reason)) {
                return known.label();
            }
        }
        return reason.equalsIgnoreCase("all") || reason.equalsIgnoreCase("total") ? "All reasons" : reason;
    }

    /** Where the differences of each arm come from. */
    List<OriginsSection.Origin> origins() {
        return new OriginsSection(results, arms, theme).sections();
    }

    /** What happened to single families. */
    JourneySection journeys() {
        return JourneySection.of(results, arms, theme);
    }

    /** One run of each arm, month by month. */
    CloseLookSection closeLook() {
        return CloseLookSection.of(results, arms, theme);
    }

    /** Where the variance over plausible ranges comes from. */
    VarianceSection variance() {
        return VarianceSection.of(results, theme);
    }

    /** What the answer depends on, where a screening looked into that. */
    DependenceSection dependence() {
        return DependenceSection.of(results, theme);
    }

    /** One figure for each distribution of what is measured in a family of measures. */
    List<Figure> distributions(Group group) {
        return results.tables().distributions().stream()
                .map(DistributionRow::distribution)
                .distinct()
                .filter(name -> family(name) == group)
                .map(this::distribution)
                .toList();
    }

    private static Group family(String distribution) {
        return switch (distribution) {
            case "assessment_days" -> Group.TIMELINESS;
            case "workers_in_year", "worker_spell_months" -> Group.STABILITY;
            case "caseload" -> Group.WORKLOAD;
            default -> Group.PATHWAY;
        };
    }

    private Figure distribution(String name) {
        List<DistributionRow> shares = results.tables().distributions().stream()
                .filter(share -> share.distribution().equals(name))
                .toList();
        List<Double> lows =
                shares.stream().map(DistributionRow::low).distinct().sorted().toList();
        String title = Measures.distributions().stream()
                .filter(known -> known.name().equals(name))
                .map(Distribution::title)
                .findFirst()
                .orElse(Topic.words(name) + ", how it is spread");
        String unit = shares.get(0).unit();
        List<String> bands = lows.stream().map(low -> band(shares, low)).toList();
        PanelsChart chart = new PanelsChart(
                theme,
                name + "-distribution",
                title + ": how is it spread?",
                "share in percent, by " + unit,
                bands,
                panels(lows, (arm, low) -> share(shares, arm, low)));
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < lows.size(); i++) {
            Double low = lows.get(i);
            rows.add(new Grid.Row(
                    bands.get(i),
                    "",
                    arms.stream()
                            .map(arm -> share(shares, arm, low).orElse(Estimate.NONE))
                            .map(share -> Grid.Cell.estimate(share, chart.decimals()))
                            .toList()));
        }
        return Figure.of(
                chart.chart(),
                "The bars of an arm add up to 100 %. Thin line at the end of a bar: 95 % interval, where it is wide enough"
                        + " to see.",
                new Grid(
                        title + " (percent), average and " + INTERVAL,
                        columns(Topic.words(unit)),
                        rows,
                        Grid.Across.ARMS));
    }

    private static Optional<Estimate> share(List<DistributionRow> shares, String arm, Double low) {
        return shares.stream()
                .filter(share -> share.arm().equals(arm) && low.equals(share.low()))
                .map(Estimate::of)
                .findFirst();
    }

    private static String band(List<DistributionRow> shares, Double low) {
        DistributionRow share = shares.stream()
                .filter(each -> low.equals(each.low()))
                .findFirst()
                .orElseThrow();
        double high = share.high();
        if (Double.isInfinite(high)) {
            return DisplayNumbers.exact(low) + " or more";
        }
        if (share.unit().endsWith("days") || share.unit().equals("workers")) {
            return high - low == 1
                    ? DisplayNumbers.exact(low)
                    : DisplayNumbers.exact(low) + " to " + DisplayNumbers.exact(high - 1);
        }
        return low == 0
                ? "under " + DisplayNumbers.exact(high)
                : DisplayNumbers.exact(low) + " to under " + DisplayNumbers.exact(high);
    }

    private <T> List<PanelsChart.Panel> panels(
            List<T> rows, java.util.function.BiFunction<String, T, Optional<Estimate>> value) {
        List<PanelsChart.Panel> panels = new ArrayList<>();
        for (String arm : arms) {
            panels.add(new PanelsChart.Panel(
                    arm,
                    panels.size(),
                    rows.stream()
                            .map(row -> value.apply(arm, row).orElse(Estimate.NONE))
                            .toList()));
        }
        return panels;
    }

    private List<String> columns(String first) {
        return Stream.concat(Stream.of(first), arms.stream()).toList();
    }
}
