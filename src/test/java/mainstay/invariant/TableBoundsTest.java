package mainstay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import mainstay.analysis.comparison.ControlCharts;
import mainstay.analysis.comparison.Outcome;
import mainstay.analysis.comparison.Tabulation;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.measure.count.UnitRange;
import mainstay.results.closelook.ControlRow;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.study.Tables;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.NaturalRange;
import mainstay.study.Study;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;

/** In the tables of every authority, however few its replications, no figure is outside what its unit allows. */
@Tag("slow")
class TableBoundsTest {
    private static final UnitRange PERCENT = UnitRange.of("percent");
    private static final UnitRange FROM_ZERO = UnitRange.of("working days per child-year");
    private static final List<MeasureDefinition> MEASURES = Measures.all();
    private static final Map<String, MeasureDefinition> BY_NAME =
            MEASURES.stream().collect(Collectors.toMap(MeasureDefinition::name, Function.identity()));
    private static final List<String> ASKED =
            MEASURES.stream().limit(5).map(MeasureDefinition::name).toList();

    @Provide
    Arbitrary<Scenario> authorities() {
        return RandomAuthorities.any();
    }

    @Property(tries = 15, seed = "20251128", shrinking = ShrinkingMode.OFF)
    void noFigureOfATableIsOutsideWhatItsUnitAllows(
            @ForAll("authorities") Scenario now, @ForAll @IntRange(min = 2, max = 5) int replications) {
        Scenario then = now.with(WorkforceSettings.TURNOVER, 0.5).named("then");
        Study study = new Study("random", "", List.of(now, then), ASKED, replications, 1);
        RunMeasures[][] runs =
                Stream.of(now, then).map(arm -> runs(arm, replications)).toArray(RunMeasures[][]::new);
        Tables tables = new Tabulation(Outcome.whole(study, runs), MEASURES, Measures.distributions()).tables();
        assertThat(tables.comparison()).hasSize(MEASURES.size());
        List<String> wrong = new ArrayList<>();
        tables.summary().forEach(row -> ofSummary(row, wrong));
        tables.series()
                .forEach(row -> level(
                        range(row.measure()),
                        row.mean(),
                        new Interval(row.ciLow(), row.ciHigh()),
                        row.measure() + " in " + row.month(),
                        wrong));
        tables.distributions()
                .forEach(row -> level(
                        PERCENT, row.sharePercent(), new Interval(row.ciLow(), row.ciHigh()), "distribution", wrong));
        tables.reasons()
                .forEach(row -> level(
                        FROM_ZERO,
                        row.changesPerChildYear(),
                        new Interval(row.ciLow(), row.ciHigh()),
                        row.reason(),
                        wrong));
        tables.waits()
                .forEach(row -> level(
                        FROM_ZERO,
                        row.daysPerChildYear(),
                        new Interval(row.ciLow(), row.ciHigh()),
                        row.queue(),
                        wrong));
        tables.comparison().forEach(row -> ofComparison(row, replications, wrong));
        ControlCharts charts = new ControlCharts(
                MEASURES, MEASURES.stream().map(MeasureDefinition::name).toList());
        charts.rows(now, runs[0][0]).forEach(row -> ofControl(row, wrong));
        assertThat(wrong).isEmpty();
    }

    private static RunMeasures[] runs(Scenario arm, int replications) {
        RunMeasures[] runs = new RunMeasures[replications];
        for (int replication = 0; replication < replications; replication++) {
            runs[replication] = new AuthorityRun().run(arm, 1, replication, event -> {});
        }
        return runs;
    }

    private static UnitRange range(String measure) {
        return BY_NAME.get(measure).range();
    }

    private static void ofSummary(SummaryRow row, List<String> wrong) {
        Interval interval = new Interval(row.ciLow(), row.ciHigh());
        level(range(row.measure()), row.mean(), interval, row.measure(), wrong);
        outside(range(row.measure()), row.measure(), wrong, row.p05(), row.p95());
        if (row.replications() < Interval.FEWEST && !Double.isNaN(row.ciLow())) {
            wrong.add(row.measure() + " has an interval from " + row.replications());
        }
    }

    /** A mean inside its interval, and both inside the range; an empty cell says nothing. */
    private static void level(UnitRange range, double mean, Interval interval, String what, List<String> wrong) {
        outside(range, what, wrong, mean, interval.low(), interval.high());
        if (interval.low() > mean || interval.high() < mean) {
            wrong.add(what + ": " + mean + " lies outside of " + interval);
        }
    }

    private static void outside(UnitRange range, String what, List<String> wrong, double... figures) {
        DoubleStream.of(figures)
                .filter(figure -> !Double.isNaN(figure) && !range.allows(figure))
                .forEach(figure -> wrong.add(what + ": " + figure));
    }

    private static void ofComparison(ComparisonRow row, int replications, List<String> wrong) {
        NaturalRange range = range(row.measure()).ofDifferences();
        Interval interval = new Interval(row.ciLow(), row.ciHigh());
        DoubleStream.of(row.difference(), row.ciLow(), row.ciHigh())
                .filter(figure -> !Double.isNaN(figure) && !range.holds(figure))
                .forEach(figure -> wrong.add("difference of " + row.measure() + ": " + figure));
        boolean told = !Double.isNaN(row.ciLow());
        boolean disagrees = told && (row.pValue() < 0.05) != interval.leavesZeroOut();
        if (disagrees || told == Double.isNaN(row.pValue())) {
            wrong.add("p of " + row.measure() + ": " + row);
        }
        boolean adjusted = !Double.isNaN(row.pAdjusted());
        if (row.asked() != ASKED.contains(row.measure()) || (adjusted && !row.asked())) {
            wrong.add("asked: " + row);
        }
        if (replications < Interval.FEWEST && told && !row.method().equals("identical")) {
            wrong.add("an interval of two: " + row);
        }
    }

    private static void ofControl(ControlRow row, List<String> wrong) {
        outside(range(row.measure()), "control of " + row.measure(), wrong, row.centre(), row.lower(), row.upper());
    }
}
