package mainstay.results;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a results folder is and how it was made: {@code manifest.json}. Machine and times stand here and nowhere else, so
 * that the tables of equal studies are equal bytes.
 *
 * @param format version of the folder's layout
 * @param tool which program, which version
 * @param java version of the Java that ran it
 * @param machine on what it ran
 * @param study what was asked
 * @param period dates of the first arm
 * @param input the file it was made from
 * @param command the command that makes it again, word by word
 * @param startedAt when it began, ISO 8601 in UTC
 * @param runSeconds how long it took, since it was last resumed; null while it is under way
 * @param complete whether every replication is in the tables
 * @param tables SHA-256 of each table by file name; of a compressed table, of what is inside
 */
public record Manifest(
        int format,
        Tool tool,
        String java,
        Machine machine,
        StudyKey study,
        Dates period,
        Input input,
        List<String> command,
        String startedAt,
        Double runSeconds,
        boolean complete,
        Map<String, String> tables) {
    /** The layout this version writes and reads. */
    public static final int FORMAT = 1;

    /** Copies what it is given. */
    public Manifest {
        command = List.copyOf(command);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
    }

    Manifest begunAt(String earlier) {
        return new Manifest(
                format, tool, java, machine, study, period, input, command, earlier, runSeconds, complete, tables);
    }

    Manifest completed(double seconds, Map<String, String> hashes) {
        return new Manifest(
                format, tool, java, machine, study, period, input, command, startedAt, seconds, true, hashes);
    }

    /**
     * A program.
     *
     * @param name its name
     * @param version its version
     */
    public record Tool(String name, String version) {}

    /**
     * A machine.
     *
     * @param os operating system
     * @param arch processor architecture
     * @param cores processors the program could use
     * @param threads threads it used
     */
    public record Machine(String os, String arch, int cores, int threads) {}

    /**
     * All that decides the tables: two folders with equal keys hold equal bytes.
     *
     * @param name title of the study
     * @param question what it asks; may be empty
     * @param outcomes measures the answer is about
     * @param arms the arms in order, the baseline first
     * @param seed seed
     * @param replications runs of each arm
     * @param eventsReplications replications of each arm whose events are kept
     */
    public record StudyKey(
            String name,
            String question,
            List<String> outcomes,
            List<Arm> arms,
            long seed,
            int replications,
            int eventsReplications) {
        /** Copies what it is given. */
        public StudyKey {
            outcomes = List.copyOf(outcomes);
            arms = List.copyOf(arms);
        }
    }

    /**
     * An arm.
     *
     * @param name its name
     * @param file where its resolved scenario stands, from the folder: {@code scenario/1-as-now.yaml}
     * @param sha256 hash of that file
     */
    public record Arm(String name, String file, String sha256) {}

    /**
     * The dates of a run, ISO 8601.
     *
     * @param simulatedFrom first simulated date: the warm-up begins
     * @param measuredFrom first measured date
     * @param until first date after the run
     */
    public record Dates(String simulatedFrom, String measuredFrom, String until) {}

    /**
     * The file a study was made from.
     *
     * @param file its name
     * @param sha256 hash of its bytes
     */
    public record Input(String file, String sha256) {}
}
