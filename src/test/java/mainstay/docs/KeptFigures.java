package mainstay.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.sweep.BoxLimitRow;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.SweepTables;

/** Figures of the studies that are kept, from their tables. */
final class KeptFigures {
    private static final Map<String, List<ComparisonRow>> COMPARISONS = new ConcurrentHashMap<>();
    private static final Map<String, List<SummaryRow>> SUMMARIES = new ConcurrentHashMap<>();

    private KeptFigures() {}

    static ComparisonRow row(String study, String arm, String measure) {
        return COMPARISONS.computeIfAbsent(study, name -> ComparisonRow.TABLE.read(Path.of("results", name))).stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    static double difference(String study, String arm, String measure) {
        return row(study, arm, measure).difference();
    }

    static double level(String study, String arm, String measure) {
        return SUMMARIES.computeIfAbsent(study, name -> SummaryRow.TABLE.read(Path.of("results", name))).stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .mean();
    }

    static double hoursOfConsultants(String difference) {
        return BoxLimitRow.TABLE
                .read(Path.of("results/where-pods-hold/boxes", "the-difference-in-" + difference))
                .stream()
                .filter(row -> row.factor().equals("pods.consultant-hours"))
                .findFirst()
                .orElseThrow()
                .low();
    }

    static RobustnessRow robustness(String study, String measure) {
        return SweepTables.robustness(Path.of("results", study)).stream()
                .filter(row -> !row.baseline().isEmpty() && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
