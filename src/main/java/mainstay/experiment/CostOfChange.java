package mainstay.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import mainstay.measure.MeasureDefinition;
import mainstay.results.Numbers;
import mainstay.results.ValueRow;
import mainstay.scenario.Study;
import mainstay.statistics.RatioOfMeans;

/**
 * What an arm costs for each change of worker that it avoids: the difference in cost per child and year over that in
 * changes per child and year, paired by replication, with Fieller's interval. Both are a child's and a year's, so the
 * ratio is pounds for a change.
 */
final class CostOfChange {
    private static final String COST = "cost_per_child";
    private static final String CHANGES = "worker_changes_per_child_year";

    private final Outcome outcome;
    private final Study study;
    private final List<String> measures;

    CostOfChange(Outcome outcome, List<MeasureDefinition> measures) {
        this.outcome = outcome;
        this.study = outcome.study();
        this.measures = measures.stream().map(MeasureDefinition::name).toList();
    }

    /** One row for each arm but the baseline; none where cost or changes are not measured. */
    List<ValueRow> rows() {
        if (!measures.containsAll(List.of(COST, CHANGES))) {
            return List.of();
        }
        return IntStream.range(1, study.arms().size()).mapToObj(this::row).toList();
    }

    private ValueRow row(int arm) {
        double[] cost = differences(arm, COST);
        double[] changes = differences(arm, CHANGES);
        List<double[]> pairs = new ArrayList<>();
        for (int i = 0; i < cost.length; i++) {
            if (Double.isFinite(cost[i]) && Double.isFinite(changes[i])) {
                pairs.add(new double[] {cost[i], -changes[i]});
            }
        }
        RatioOfMeans ratio = RatioOfMeans.of(column(pairs, 0), column(pairs, 1), Tabulation.CONFIDENCE);
        double meanCost = Arrays.stream(column(pairs, 0)).average().orElse(Double.NaN);
        double meanChanges = -Arrays.stream(column(pairs, 1)).average().orElse(Double.NaN);
        return new ValueRow(
                study.arms().get(arm).name(),
                study.comparedWith(arm).name(),
                COST,
                Numbers.tabled(meanCost),
                Numbers.tabled(meanChanges),
                Numbers.tabled(ratio.isBounded() ? ratio.ratio() : Double.NaN),
                Numbers.tabled(ratio.interval().low()),
                Numbers.tabled(ratio.interval().high()),
                ratio.n(),
                ratio.n() < 2 ? "" : ratio.isBounded() ? "fieller" : "unbounded",
                study.arms().get(arm).name() + " " + sentence(arm, ratio, meanCost, meanChanges) + ".");
    }

    private double[] differences(int arm, String measure) {
        double[] here = outcome.values(arm, measures.indexOf(measure));
        double[] atBaseline = outcome.values(study.baselineOf(arm), measures.indexOf(measure));
        return IntStream.range(0, here.length)
                .mapToDouble(i -> here[i] - atBaseline[i])
                .toArray();
    }

    private static double[] column(List<double[]> pairs, int column) {
        return pairs.stream().mapToDouble(pair -> pair[column]).toArray();
    }

    private String sentence(int arm, RatioOfMeans ratio, double cost, double changes) {
        if (ratio.n() < 2) {
            return "was compared in fewer than two replications, so nothing can be said about the cost of a change of"
                    + " worker avoided";
        }
        if (!ratio.isBounded()) {
            return "has about as many changes of worker as "
                    + study.comparedWith(arm).name()
                    + ", or these runs cannot tell: a cost per change avoided cannot be given, for its interval is"
                    + " unbounded";
        }
        boolean fewer = changes < 0;
        double low = ratio.interval().low();
        double high = ratio.interval().high();
        if (low <= 0 && high >= 0) {
            return "has " + (fewer ? "fewer" : "more") + " changes of worker, and no clear difference in cost: between "
                    + pounds(fewer ? low : high) + " saved and " + pounds(fewer ? high : low)
                    + " spent for each change "
                    + (fewer ? "avoided" : "more") + " (95 % interval)";
        }
        boolean dearer = cost > 0;
        String difference = pounds(cost) + (dearer ? " more" : " less") + " per child and year than "
                + study.comparedWith(arm).name() + ", and " + changes(changes) + " changes";
        if (fewer != dearer) {
            return (dearer ? "costs more and has more" : "saves money and has fewer") + " changes of worker: "
                    + difference;
        }
        double near = Math.min(Math.abs(low), Math.abs(high));
        double far = Math.max(Math.abs(low), Math.abs(high));
        return (dearer ? "costs more and has fewer" : "saves money and has more") + " changes of worker: "
                + pounds(ratio.ratio()) + (dearer ? " for each change avoided" : " saved for each change more")
                + " (95 % interval " + pounds(near) + " to " + pounds(far) + "), from " + difference;
    }

    private static String changes(double changes) {
        return String.format(Locale.ROOT, "%.2f", Math.abs(changes)) + (changes < 0 ? " fewer" : " more");
    }

    /** In whole pounds, without a sign. */
    private static String pounds(double amount) {
        return String.format(Locale.ROOT, "£%,.0f", Math.abs(amount));
    }
}
