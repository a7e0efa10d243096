package mainstay.results.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a screening, or Sobol indices, were made: {@code sensitivity.json} or {@code sobol.json}. Machine and time stand here and nowhere else.
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
public record SensitivityRecord(
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

    /** Copies what it is given. */
    public SensitivityRecord {
        design = List.copyOf(design);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    /**
     * The record of an analysis.
     *
     * @param study the manifest that a run of its study would begin with
     */
    public static SensitivityRecord of(
            Manifest study, List<String> design, int runs, int failedRuns, double runSeconds) {
        return new SensitivityRecord(
                FORMAT,
                study.tool(),
                study.version(),
                study.java(),
                study.machine(),
                study.name(),
                study.command(),
                design,
                runs,
                failedRuns,
                runSeconds,
                Map.of());
    }

    SensitivityRecord of(Map<String, String> hashes) {
        return new SensitivityRecord(
                format, tool, version, java, machine, study, command, design, runs, failedRuns, runSeconds, hashes);
    }
}
