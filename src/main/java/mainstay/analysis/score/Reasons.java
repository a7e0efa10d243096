package mainstay.analysis.score;

import java.util.Map;
import java.util.stream.Collectors;

/** Why a pattern is not met, where it is not: written by hand, by number of the pattern. */
final class Reasons {
    private static final Map<String, String> BY_PATTERN = read();

    private Reasons() {}

    /** The reason; empty when none has been written. */
    static String of(String pattern) {
        return BY_PATTERN.getOrDefault(pattern, "");
    }

    private static Map<String, String> read() {
        return EvidenceTable.rows("reasons.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("id"), row -> row.get("reason")));
    }
}
