package mainstay.golden;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mainstay.measure.count.RunMeasures;
import mainstay.results.file.Hash;

/** The hash of what a run measured, every number exact: equal measures and no others have equal ones. */
final class MeasuresDigest {
    private MeasuresDigest() {}

    /** SHA-256, 64 characters. */
    static String of(RunMeasures run) {
        return Hash.of(String.join(
                "\n",
                Arrays.toString(run.values()),
                Arrays.toString(run.observations()),
                Arrays.deepToString(run.monthly()),
                text(run.changes()),
                text(run.waits()),
                text(run.distributions())));
    }

    private static String text(Map<String, double[]> named) {
        return new TreeMap<>(named)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + " " + Arrays.toString(entry.getValue()))
                        .collect(Collectors.joining("\n"));
    }
}
