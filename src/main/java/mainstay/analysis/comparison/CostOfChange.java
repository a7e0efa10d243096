package mainstay.analysis.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.ValueRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.RatioOfMeans;
import mainstay.study.Study;

/**
 * What an arm costs for each change of worker that it avoids: the difference in cost over that in changes, both of a year
 * of the whole authority, paired by replication, with Fieller's interval.
 *
 * <p>The changes are counted for as many children as the baseline holds. Cost per child would not do: an authority whose
 * plans end sooner holds fewer children at the same cost, and has saved nothing.
 */
final class CostOfChange {
    private static final String COST = "cost_per_year";
    private static final String CHILDREN = "children_held";
    private static final String CHANGES = "worker_changes_per_child_year";
    private static final double POUNDS_A_THOUSAND = 1000;
    private static final MathContext THREE_DIGITS = new MathContext(3);

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
        if (!measures.containsAll(List.of(COST, CHANGES, CHILDREN))) {
            return List.of();
        }
        return IntStream.range(1, study.arms().size()).mapToObj(this::row).toList();
    }

    private ValueRow row(int arm) {
        double[] cost = differences(arm, COST);
        double[] changes = differences(arm, CHANGES);
        double[] children = outcome.values(study.baselineOf(arm), measures.indexOf(CHILDREN));
        int[] pairs = IntStream.range(0, cost.length)
                .filter(i -> Double.isFinite(cost[i] + changes[i] * children[i]))
                .toArray();
        double[] spent = Arrays.stream(pairs)
                .mapToDouble(i -> POUNDS_A_THOUSAND * cost[i])
                .toArray();
        double[] avoided =
                Arrays.stream(pairs).mapToDouble(i -> -changes[i] * children[i]).toArray();
        RatioOfMeans ratio = RatioOfMeans.of(spent, avoided, Tabulation.CONFIDENCE);
        double meanSpent = Arrays.stream(spent).average().orElse(Double.NaN);
        double meanAvoided = Arrays.stream(avoided).average().orElse(Double.NaN);
        Value value = Value.of(ratio, meanSpent);
        boolean priced = value == Value.FIELLER;
        String name = study.arms().get(arm).name();
        String baseline = study.comparedWith(arm).name();
        return new ValueRow(
                name,
                baseline,
                COST,
                TableNumbers.tabled(meanSpent),
                TableNumbers.tabled(-meanAvoided),
                priced ? TableNumbers.tabled(ratio.ratio()) : Double.NaN,
                priced ? TableNumbers.tabled(ratio.interval().low()) : Double.NaN,
                priced ? TableNumbers.tabled(ratio.interval().high()) : Double.NaN,
                ratio.n(),
                value.word(),
                name + ": " + sentence(baseline, value, ratio, meanSpent, meanAvoided) + ".");
    }

    /** What may be said of cost and changes together. */
    private enum Value {
        NONE,
        UNBOUNDED,
        /** Saves money and has fewer changes: a ratio would say less. */
        BETTER_ON_BOTH,
        WORSE_ON_BOTH,
        FIELLER;

        static Value of(RatioOfMeans ratio, double spent) {
            if (!ratio.isBounded()) {
                return ratio.n() < Interval.FEWEST ? NONE : UNBOUNDED;
            }
            // What is spent for a change avoided is clearly below zero when money and changes go the same way.
            return ratio.interval().high() >= 0 ? FIELLER : spent < 0 ? BETTER_ON_BOTH : WORSE_ON_BOTH;
        }

        String word() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private double[] differences(int arm, String measure) {
        double[] here = outcome.values(arm, measures.indexOf(measure));
        double[] atBaseline = outcome.values(study.baselineOf(arm), measures.indexOf(measure));
        return IntStream.range(0, here.length)
                .mapToDouble(i -> here[i] - atBaseline[i])
                .toArray();
    }

    private static String sentence(String baseline, Value value, RatioOfMeans ratio, double spent, double avoided) {
        return switch (value) {
            case NONE ->
                ratio.n() == 0
                        ? "changes of worker or their cost had nothing to observe in this arm or in " + baseline
                                + ", so nothing can be said about the cost of a change of worker avoided"
                        : "compared in too few replications, so nothing can be said about the cost of a change of"
                                + " worker avoided";
            case UNBOUNDED ->
                "about as many changes of worker as in " + baseline + ", or these runs cannot tell, so a"
                        + " cost per change avoided cannot be given: its interval is unbounded";
            case BETTER_ON_BOTH ->
                "saves money and has fewer changes of worker: " + difference(baseline, spent, avoided);
            case WORSE_ON_BOTH -> "costs more and has more changes of worker: " + difference(baseline, spent, avoided);
            case FIELLER ->
                ratio.interval().low() > 0
                        ? bargain(ratio, spent > 0) + ", from " + difference(baseline, spent, avoided)
                        : openCost(ratio, avoided > 0);
        };
    }

    private static String difference(String baseline, double spent, double avoided) {
        return pounds(spent) + (spent > 0 ? " more" : " less") + " and "
                + String.format(Locale.ROOT, "%,.0f", Math.abs(avoided)) + (avoided > 0 ? " fewer" : " more")
                + " changes a year than " + baseline + ", for as many children";
    }

    private static String bargain(RatioOfMeans ratio, boolean dearer) {
        return (dearer ? "costs more and has fewer" : "saves money and has more") + " changes of worker: "
                + pounds(ratio.ratio()) + (dearer ? " for each change avoided" : " saved for each change more")
                + " (95 % interval " + pounds(ratio.interval().low()) + " to "
                + pounds(ratio.interval().high()) + ")";
    }

    private static String openCost(RatioOfMeans ratio, boolean fewer) {
        double low = ratio.interval().low();
        double high = ratio.interval().high();
        return (fewer ? "fewer" : "more") + " changes of worker, and no clear difference in cost: between "
                + pounds(fewer ? low : high) + " saved and " + pounds(fewer ? high : low) + " spent for each change "
                + (fewer ? "avoided" : "more") + " (95 % interval)";
    }

    /**
     * To three digits, and whole pounds at most, without a sign. In words: spreadsheets read a csv file in the letters of
     * their own system, where a pound sign becomes two others.
     */
    private static String pounds(double amount) {
        BigDecimal rounded = BigDecimal.valueOf(Math.abs(amount)).round(THREE_DIGITS);
        String number = String.format(Locale.ROOT, "%,.0f", rounded);
        return number + (number.equals("1") ? " pound" : " pounds");
    }
}
