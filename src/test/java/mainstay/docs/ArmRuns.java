package mainstay.docs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import mainstay.results.study.RunRow;

/** What came out of each replication of each arm of a study: replications of arms are pairs, on common random numbers. */
final class ArmRuns {
    private static final Map<String, ArmRuns> KEPT = new ConcurrentHashMap<>();

    private final Map<String, Map<String, Map<Integer, Double>>> values = new LinkedHashMap<>();

    /** The runs of these rows. */
    ArmRuns(List<RunRow> rows) {
        for (RunRow row : rows) {
            values.computeIfAbsent(row.arm(), arm -> new LinkedHashMap<>())
                    .computeIfAbsent(row.measure(), measure -> new TreeMap<>())
                    .put(row.replication(), row.value());
        }
    }

    /** The committed runs of a study. */
    static ArmRuns of(String study) {
        return KEPT.computeIfAbsent(study, name -> new ArmRuns(RunRow.TABLE.read(Path.of("results", name))));
    }

    /** Names of the arms, in order. */
    List<String> arms() {
        return List.copyOf(values.keySet());
    }

    /** A measure in every replication of an arm, in order. */
    double[] of(String arm, String measure) {
        return values.get(arm).get(measure).values().stream()
                .mapToDouble(value -> value)
                .toArray();
    }

    double mean(String arm, String measure) {
        return Arrays.stream(of(arm, measure)).average().orElse(Double.NaN);
    }
}
