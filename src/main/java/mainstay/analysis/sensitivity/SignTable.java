package mainstay.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.Comparison;
import mainstay.analysis.comparison.Tabulation;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivitySignRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.GroupedShare;
import mainstay.statistics.estimate.Holm;
import mainstay.statistics.estimate.PairedDifference;
import mainstay.study.Range;

/** Over which part of what is plausible one difference has the sign that the study found. */
final class SignTable {
    private final ScreeningOutcome outcome;
    private final ScreeningPlan plan;
    private final int arm;
    private final int measure;
    private final List<SensitivityRow> ranked;
    private final PairedDifference found;
    private final double sign;

    /**
     * A difference.
     *
     * @param outcome a complete screening
     * @param arm place of the arm in the study
     * @param measure place of the measure in the plan
     * @param ranked what each setting does to it, the greatest effect first
     */
    SignTable(ScreeningOutcome outcome, int arm, int measure, List<SensitivityRow> ranked) {
        this.outcome = outcome;
        this.plan = outcome.plan();
        this.arm = arm;
        this.measure = measure;
        this.ranked = ranked;
        this.found = at(0);
        this.sign = Math.signum(found.mean());
    }

    private PairedDifference at(int point) {
        return PairedDifference.of(
                outcome.differences().values(point, arm, measure),
                outcome.differences().values(point, plan.study().baselineOf(arm), measure),
                Tabulation.CONFIDENCE,
                definition().range().ofDifferences());
    }

    /** A row for all settings together, then one for each that was varied alone. */
    List<SensitivitySignRow> rows() {
        List<PairedDifference> differences = outcome.alone().stream()
                .flatMap(range -> IntStream.range(0, ScreeningPlan.RANGE_POINTS)
                        .mapToObj(place -> at(plan.pointAlone(range, place))))
                .toList();
        double[] adjusted = Holm.adjust(
                differences.stream().mapToDouble(PairedDifference::pValue).toArray());
        List<SensitivitySignRow> alone = new ArrayList<>();
        List<String> turning = new ArrayList<>();
        for (Range range : outcome.alone()) {
            int from = alone.size() * ScreeningPlan.RANGE_POINTS;
            int to = from + ScreeningPlan.RANGE_POINTS;
            OverRange over =
                    new OverRange(range, differences.subList(from, to), Arrays.copyOfRange(adjusted, from, to), sign);
            alone.add(row(range, over));
            over.turning().ifPresent(turning::add);
        }
        List<SensitivitySignRow> rows = new ArrayList<>();
        rows.add(together(turning));
        rows.addAll(alone);
        return rows;
    }

    private SensitivitySignRow row(Range range, OverRange over) {
        return row(
                range.parameter().path(),
                over.seen(),
                new double[] {over.holding(), Double.NaN, Double.NaN, Double.NaN, over.clear(), over.reversed()},
                over.flips().stream().map(TableNumbers::plain).collect(Collectors.joining("; ")),
                "");
    }

    private SensitivitySignRow together(List<String> turning) {
        int[] having = new int[plan.trajectories()];
        int[] all = new int[plan.trajectories()];
        int none = 0;
        for (int walk = 0; walk < all.length; walk++) {
            for (int step = 0; step <= plan.ranges().size(); step++) {
                double difference = outcome.differences().mean(plan.point(walk, step), arm, measure);
                all[walk] += Double.isFinite(difference) ? 1 : 0;
                having[walk] += Math.signum(difference) == sign ? 1 : 0;
                none += difference == 0 ? 1 : 0;
            }
        }
        // The study as it is has its own sign: one point more.
        int points = Arrays.stream(all).sum() + 1;
        GroupedShare walks = GroupedShare.of(
                having,
                all,
                Tabulation.CONFIDENCE,
                Comparison.seed(plan.study(), plan.measures().get(measure)));
        boolean signed = sign != 0 && Double.isFinite(sign);
        double fraction = signed ? (Arrays.stream(having).sum() + 1.0) / points : Double.NaN;
        double same = signed ? TableNumbers.tabled((double) none / points) : Double.NaN;
        double low = signed ? TableNumbers.tabled(walks.interval().low()) : Double.NaN;
        double high = signed ? TableNumbers.tabled(walks.interval().high()) : Double.NaN;
        return row(
                SensitivitySignRow.ALL,
                Double.isFinite(sign) ? points : 0,
                new double[] {fraction, low, high, same, Double.NaN, Double.NaN},
                "",
                sentence(new Holding(points, TableNumbers.tabled(fraction), low, high, same), turning));
    }

    private SensitivitySignRow row(String parameter, int points, double[] figures, String flips, String sentence) {
        return new SensitivitySignRow(
                name(),
                plan.study().comparedWith(arm).name(),
                definition().name(),
                parameter,
                points,
                TableNumbers.tabled(figures[0]),
                figures[1],
                figures[2],
                figures[3],
                TableNumbers.tabled(figures[4]),
                TableNumbers.tabled(figures[5]),
                flips,
                sentence);
    }

    private String name() {
        return plan.study().arms().get(arm).name();
    }

    private MeasureDefinition definition() {
        return outcome.measures().get(measure);
    }

    private String sentence(Holding holding, List<String> turning) {
        return new ScreeningSentence(
                        name(), plan.study().comparedWith(arm).name(), definition(), found, holding, ranked)
                .text(turning, outcome.alone().size());
    }
}
