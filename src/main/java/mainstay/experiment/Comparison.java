package mainstay.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mainstay.measure.MeasureDefinition;
import mainstay.measure.MeasureDefinition.Better;
import mainstay.measure.RunMeasures;
import mainstay.results.ComparisonRow;
import mainstay.results.Numbers;
import mainstay.scenario.Scenario;
import mainstay.statistics.Holm;
import mainstay.statistics.PairedDifference;
import mainstay.statistics.PairedDifference.Method;

/** Every arm less the baseline in every measure, replication by replication. */
final class Comparison {
    private final Outcome outcome;
    private final List<MeasureDefinition> measures;

    Comparison(Outcome outcome, List<MeasureDefinition> measures) {
        this.outcome = outcome;
        this.measures = measures;
    }

    List<ComparisonRow> rows() {
        List<PairedDifference> differences = differences();
        double[] adjusted = adjusted(differences);
        List<Scenario> arms = outcome.study().arms();
        List<ComparisonRow> rows = new ArrayList<>();
        for (int i = 0; i < differences.size(); i++) {
            MeasureDefinition measure = measures.get(i % measures.size());
            PairedDifference difference = differences.get(i);
            rows.add(new ComparisonRow(
                    arms.get(1 + i / measures.size()).name(),
                    arms.get(0).name(),
                    measure.name(),
                    measure.unit(),
                    measure.better().name().toLowerCase(Locale.ROOT),
                    Numbers.tabled(difference.mean()),
                    Numbers.tabled(difference.interval().low()),
                    Numbers.tabled(difference.interval().high()),
                    Numbers.tabled(probabilityBetter(measure.better(), difference.probabilityAbove())),
                    Numbers.tabled(adjusted[i]),
                    difference.n(),
                    difference.method() == Method.NONE
                            ? ""
                            : difference.method().name().toLowerCase(Locale.ROOT)));
        }
        return rows;
    }

    private List<PairedDifference> differences() {
        List<PairedDifference> differences = new ArrayList<>();
        RunMeasures[] baseline = outcome.arm(0);
        for (int arm = 1; arm < outcome.study().arms().size(); arm++) {
            RunMeasures[] runs = outcome.arm(arm);
            for (int m = 0; m < measures.size(); m++) {
                // The name, not the place, keys the resampling: a measure more leaves the other intervals as they are.
                long seed =
                        outcome.study().seed() ^ ((long) measures.get(m).name().hashCode() << 20);
                differences.add(PairedDifference.of(values(runs, m), values(baseline, m), Tabulation.CONFIDENCE, seed));
            }
        }
        return differences;
    }

    private static double[] values(RunMeasures[] runs, int measure) {
        return Arrays.stream(runs).mapToDouble(run -> run.values()[measure]).toArray();
    }

    /** Holm over outcomes and arms; NaN for measures that the study does not ask about. */
    private double[] adjusted(List<PairedDifference> differences) {
        Set<String> outcomes = new HashSet<>(outcome.study().outcomes());
        double[] pValues = new double[differences.size()];
        for (int i = 0; i < pValues.length; i++) {
            boolean asked = outcomes.contains(measures.get(i % measures.size()).name());
            pValues[i] = asked ? differences.get(i).pValue() : Double.NaN;
        }
        return Holm.adjust(pValues);
    }

    private static double probabilityBetter(Better better, double above) {
        return switch (better) {
            case HIGHER -> above;
            case LOWER -> 1 - above;
            case NEITHER -> Double.NaN;
        };
    }
}
