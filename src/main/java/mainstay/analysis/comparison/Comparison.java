package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.results.study.ComparisonRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.Holm;
import mainstay.statistics.estimate.PairedDifference;
import mainstay.statistics.estimate.PairedDifference.Method;
import mainstay.study.Study;

/** Every arm less the one that it is compared with in every measure, replication by replication. */
public final class Comparison {
    private final Outcome outcome;
    private final List<MeasureDefinition> measures;
    private final List<PairedDifference> differences = new ArrayList<>();

    Comparison(Outcome outcome, List<MeasureDefinition> measures) {
        this.outcome = outcome;
        this.measures = measures;
        for (int arm = 1; arm < outcome.study().arms().size(); arm++) {
            for (int m = 0; m < measures.size(); m++) {
                differences.add(difference(arm, m));
            }
        }
    }

    private PairedDifference difference(int arm, int measure) {
        return PairedDifference.of(
                outcome.values(arm, measure),
                outcome.values(outcome.study().baselineOf(arm), measure),
                Tabulation.CONFIDENCE,
                measures.get(measure).range().ofDifferences());
    }

    /** The name, not the place, keys the resampling: a measure more leaves the other intervals as they are. */
    public static long seed(Study study, String measure) {
        return study.seed() ^ ((long) measure.hashCode() << 20);
    }

    /** Every arm but the first, every measure; of the study's outcomes p adjusted over them and all arms. */
    List<ComparisonRow> rows() {
        Set<String> asked = Set.copyOf(outcome.study().outcomes());
        double[] adjusted = adjusted(0, differences.size(), asked);
        return IntStream.range(0, differences.size())
                .mapToObj(i -> row(i, adjusted[i], asked.contains(measure(i).name())))
                .toList();
    }

    /**
     * Some measures of one arm, as if these alone were asked for: p is adjusted over them.
     *
     * @param arm number of the arm, from 1
     * @param names of the measures; those that are not measured are left out
     */
    List<ComparisonRow> rows(int arm, Collection<String> names) {
        int from = (arm - 1) * measures.size();
        int to = from + measures.size();
        double[] adjusted = adjusted(from, to, names);
        return IntStream.range(from, to)
                .filter(i -> names.contains(measure(i).name()))
                .mapToObj(i -> row(i, adjusted[i - from], true))
                .toList();
    }

    private MeasureDefinition measure(int difference) {
        return measures.get(difference % measures.size());
    }

    /** Holm over the measures with these names; NaN for others. */
    private double[] adjusted(int from, int to, Collection<String> names) {
        Set<String> asked = new HashSet<>(names);
        return Holm.adjust(IntStream.range(from, to)
                .mapToDouble(i ->
                        asked.contains(measure(i).name()) ? differences.get(i).pValue() : Double.NaN)
                .toArray());
    }

    private ComparisonRow row(int i, double adjusted, boolean asked) {
        MeasureDefinition measure = measure(i);
        PairedDifference difference = differences.get(i);
        int arm = 1 + i / measures.size();
        return new ComparisonRow(
                outcome.study().arms().get(arm).name(),
                outcome.study().comparedWith(arm).name(),
                measure.name(),
                measure.unit(),
                measure.better().name().toLowerCase(Locale.ROOT),
                TableNumbers.tabled(difference.mean()),
                TableNumbers.tabled(difference.interval().low()),
                TableNumbers.tabled(difference.interval().high()),
                TableNumbers.tabled(probabilityBetter(measure.better(), difference.probabilityAbove())),
                TableNumbers.tabled(difference.pValue()),
                TableNumbers.tabled(adjusted),
                difference.n(),
                difference.method() == Method.NONE
                        ? ""
                        : difference.method().name().toLowerCase(Locale.ROOT),
                asked);
    }

    private static double probabilityBetter(Better better, double above) {
        return switch (better) {
            case HIGHER -> above;
            case LOWER -> 1 - above;
            case NEITHER -> Double.NaN;
        };
    }
}
