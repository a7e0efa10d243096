package mainstay.results.sensitivity;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a screening was made: {@code sensitivity.json}. Machine and time stand here and nowhere else.
 *
 * @param format version of the layout
 * @param tool name of the program
 * @param version its version
 * @param java version of the Java that ran it
 * @param machine on what it ran, in words
 * @param study name of the study
 * @param command the command that makes it again
 * @param design all that its tables depend on, a line each
 * @param runs how many runs it took
 * @param failedRuns how many of them failed and are left out
 * @param runSeconds how long it took, since it was last resumed
 * @param tables SHA-256 of each table by file name
 */
public record ScreeningRecord(
        int format,
        String tool,
        String version,
        String java,
        String machine,
        String study,
        String command,
        List<String> design,
        int runs,
        int failedRuns,
        double runSeconds,
        Map<String, String> tables) {
    /** The layout this version writes and reads. */
    public static final int FORMAT = 1;

    static final String FILE = "sensitivity.json";

    /** Copies what it is given. */
    public ScreeningRecord {
        design = List.copyOf(design);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    ScreeningRecord of(Map<String, String> hashes) {
        return new ScreeningRecord(
                format, tool, version, java, machine, study, command, design, runs, failedRuns, runSeconds, hashes);
    }
}
