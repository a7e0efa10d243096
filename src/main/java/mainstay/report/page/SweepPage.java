package mainstay.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.report.chart.Chart;
import mainstay.report.chart.Theme;
import mainstay.report.chart.analysis.BestArmChart;
import mainstay.report.chart.analysis.FuturesChart;
import mainstay.report.chart.analysis.FuturesChart.Strip;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.FileName;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.StreamedRow;
import mainstay.results.sweep.SweepRecord;
import mainstay.results.sweep.SweepTables;

/**
 * What stands on the page of a sweep.
 *
 * @param name of the sweep
 * @param question what was asked
 * @param answer how much was run
 * @param factors what differs from future to future
 * @param levers what was crossed with the arms
 * @param outcomes what came of it
 * @param best how often each arm is best; empty when no outcome can be judged
 * @param boxes where conditions hold that were asked about
 * @param charts all that are drawn for the page; those of the boxes are there already
 */
public record SweepPage(
        String name,
        String question,
        String answer,
        List<Factor> factors,
        List<String> levers,
        List<Outcome> outcomes,
        List<Drawing> best,
        List<BoxesSection.Found> boxes,
        List<Chart> charts) {
    /**
     * Something that differs.
     *
     * @param name its column
     * @param values what it takes
     */
    record Factor(String name, String values) {}

    /**
     * An outcome.
     *
     * @param title its title
     * @param unit its unit
     * @param better which way is better
     * @param sentences what can be said, arm by arm
     * @param rows the same in numbers
     * @param drawing the chart; empty when there is nothing to draw
     */
    public record Outcome(
            String title, String unit, String better, List<String> sentences, List<Row> rows, List<Drawing> drawing) {}

    /**
     * An arm in an outcome, as text.
     *
     * @param arm the arm
     * @param baseline the arm it is compared with
     * @param better in how many futures it is better
     * @param worse in how many worse
     * @param unclear in how many neither
     * @param nothing in how many there was nothing to observe in one of the two
     * @param worst the worst difference and its future
     * @param best the best difference and its future
     * @param regret the largest regret and its future
     */
    public record Row(
            String arm,
            String baseline,
            String better,
            String worse,
            String unclear,
            String nothing,
            String worst,
            String best,
            String regret) {}

    /** The page of a sweep, with the boxes that were found in it. */
    public static SweepPage of(ResultsFolder sweep, List<BoxesSection.Found> boxes, Theme theme) {
        SweepRecord asked = SweepRecord.read(sweep.path());
        List<RobustnessRow> robustness = SweepTables.robustness(sweep.path());
        Map<String, List<List<Estimate>>> differences = differences(sweep, asked);
        List<Chart> charts = new ArrayList<>();
        List<Outcome> outcomes = new ArrayList<>();
        List<BestArmChart.Group> groups = new ArrayList<>();
        for (String measure : sweep.manifest().outcomes()) {
            List<RobustnessRow> rows = robustness.stream()
                    .filter(row -> row.measure().equals(measure))
                    .toList();
            if (!rows.isEmpty()) {
                outcomes.add(outcome(theme, measure, rows, differences.get(measure), charts));
                if (rows.size() > 1 && rows.get(0).bestIn() >= 0) {
                    groups.add(new BestArmChart.Group(title(measure), rows));
                }
            }
        }
        List<Drawing> best = new ArrayList<>();
        if (!groups.isEmpty()) {
            Chart chart = new BestArmChart(theme, groups).chart();
            charts.add(chart);
            best.add(Drawing.of(
                    chart,
                    "How often each arm has the best mean, and its largest regret: how far it falls short of the best arm"
                            + " where that is most. Means differ by chance too: with few replications the intervals further"
                            + " down say more."));
        }
        return new SweepPage(
                sweep.manifest().name(),
                sweep.manifest().question(),
                answer(sweep, asked),
                asked.factors().stream().map(SweepPage::factor).toList(),
                asked.levers().stream().map(SweepRecord.Lever::name).toList(),
                outcomes,
                best,
                boxes,
                charts);
    }

    private static String answer(ResultsFolder sweep, SweepRecord asked) {
        int arms = asked.arms().size();
        int replications = sweep.manifest().replications();
        return (arms == 1 ? "One arm" : arms + " arms") + " met "
                + (asked.futures() == 1 ? "one future" : "the same " + asked.futures() + " futures")
                + " (design: " + asked.design() + "), "
                + (replications == 1 ? "once each" : "each with the same " + replications + " replications")
                + ". A difference counts as better or worse in a future where the 95 % interval of the paired difference lies"
                + " on one side of zero. Where there is no difference at all, chance makes about one future in forty look better"
                + " and one in forty worse. How many futures go one way says how wide a conclusion holds over the ranges that were"
                + " tried; it is not how probable it is, for nobody knows how probable each future is.";
    }

    private static Factor factor(SweepRecord.Factor factor) {
        return new Factor(
                factor.name(),
                factor.options().isEmpty()
                        ? factor.low() + " to " + factor.high()
                        : String.join(", ", factor.options()));
    }

    private static Outcome outcome(
            Theme theme,
            String measure,
            List<RobustnessRow> rows,
            List<List<Estimate>> differences,
            List<Chart> charts) {
        List<Strip> strips = new ArrayList<>();
        for (int arm = 1; arm < rows.size(); arm++) {
            strips.add(new Strip(rows.get(arm), differences.get(arm)));
        }
        List<Drawing> drawing = new ArrayList<>();
        List<Strip> seen = FuturesChart.comparable(strips).orElse(List.of());
        if (!seen.isEmpty()) {
            String name = FileName.of(measure) + "-over-futures";
            Chart chart = new FuturesChart(theme, name, title(measure), seen).chart();
            charts.add(chart);
            drawing.add(Drawing.of(chart, "Each dot is a future."));
        }
        return new Outcome(
                title(measure),
                rows.get(0).unit(),
                rows.get(0).better(),
                rows.stream().map(RobustnessRow::sentence).toList(),
                rows.stream().map(SweepPage::row).toList(),
                drawing);
    }

    private static String title(String measure) {
        return Measures.all().stream()
                .filter(definition -> definition.name().equals(measure))
                .map(MeasureDefinition::title)
                .findFirst()
                .orElse(measure);
    }

    /** By outcome and arm, the difference in every future in which there is one. */
    private static Map<String, List<List<Estimate>>> differences(ResultsFolder sweep, SweepRecord asked) {
        int arms = asked.arms().size();
        Map<String, List<List<Estimate>>> all = new LinkedHashMap<>();
        for (String outcome : sweep.manifest().outcomes()) {
            List<List<Estimate>> byArm = new ArrayList<>();
            for (int arm = 0; arm < arms; arm++) {
                byArm.add(new ArrayList<>());
            }
            all.put(outcome, byArm);
        }
        StreamedRow.forEach(sweep.path().resolve(SweepTables.MEANS), row -> {
            List<List<Estimate>> byArm = all.get(row.text("measure"));
            if (byArm != null && !Double.isNaN(row.number("difference"))) {
                byArm.get((int) row.number("point") % arms)
                        .add(new Estimate(
                                row.number("difference"), row.number("difference_low"), row.number("difference_high")));
            }
        });
        return all;
    }

    private static Row row(RobustnessRow row) {
        return new Row(
                row.arm(),
                row.baseline(),
                count(row.betterIn()),
                count(row.worseIn()),
                count(row.unclearIn()),
                count(row.nothingIn()),
                where(row.worstDifference(), row.worstFuture(), true),
                where(row.bestDifference(), row.bestFuture(), true),
                where(row.largestRegret(), row.regretFuture(), false));
    }

    private static String count(int number) {
        return number < 0 ? "" : Integer.toString(number);
    }

    private static String where(double value, int future, boolean signed) {
        if (Double.isNaN(value)) {
            return "";
        }
        int decimals = Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
        return (signed ? DisplayNumbers.signed(value, decimals) : DisplayNumbers.plain(value, decimals)) + " (future "
                + future + ")";
    }
}
