package mainstay.results.folder;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.build.BuildIdentity;
import mainstay.study.Precision;

/**
 * What a results folder is and how it was made: {@code manifest.json}. Machine and times stand here and nowhere else, so
 * that the tables of equal studies are equal bytes.
 *
 * @param format version of the folder's layout
 * @param tool name of the program
 * @param version its version
 * @param java version of the Java that ran it
 * @param machine on what it ran, in words
 * @param name title of the study
 * @param question what it asks; may be empty
 * @param outcomes measures the answer is about
 * @param arms the arms in order, the baseline first
 * @param seed seed
 * @param replications runs of each arm
 * @param eventsReplications replications of each arm whose events are kept
 * @param simulatedFrom first simulated date of the baseline, ISO 8601: its warm-up begins
 * @param measuredFrom first measured date
 * @param until first date after the run
 * @param inputs the files it was made from
 * @param command the command that makes it again
 * @param startedAt when it began, ISO 8601 in UTC
 * @param runSeconds how long it took, since it was last resumed; null while it is under way
 * @param complete whether every replication is in the tables
 * @param tables SHA-256 of each table by file name; of a compressed table, of what is inside
 * @param precision what was to be known how precisely, so that {@code replications} is the number that this took; none for
 *     a fixed number
 * @param analysis what the folder holds ({@link AnalysisKind}); empty in a folder of a version that did not say
 * @param report SHA-256 of each file of the report, by name; empty until it is drawn from the tables as they are
 * @param builds every build of the program that did runs of it or made its tables, in their order: more than one where
 *     runs of several were put together; none in a folder of a version that did not say
 */
public record Manifest(
        int format,
        String tool,
        String version,
        String java,
        String machine,
        String name,
        String question,
        List<String> outcomes,
        List<Arm> arms,
        long seed,
        int replications,
        int eventsReplications,
        String simulatedFrom,
        String measuredFrom,
        String until,
        List<Input> inputs,
        String command,
        String startedAt,
        Double runSeconds,
        boolean complete,
        Map<String, String> tables,
        List<Precision> precision,
        String analysis,
        Map<String, String> report,
        List<BuildIdentity> builds) {
    /** The layout this version writes and reads. */
    public static final int FORMAT = 1;

    /** Copies what it is given. */
    public Manifest {
        outcomes = List.copyOf(outcomes);
        arms = List.copyOf(arms);
        inputs = List.copyOf(inputs);
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        precision = precision == null ? List.of() : List.copyOf(precision);
        analysis = analysis == null ? "" : analysis;
        report = report == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(report));
        builds = builds == null ? List.of() : List.copyOf(builds);
    }

    /** Names of entries that folders of an earlier version lack. */
    static final List<String> LATER = List.of("precision", "analysis", "against", "report", "builds");

    /** The same of another kind of analysis. */
    public Manifest of(AnalysisKind kind) {
        return with(replications, startedAt, runSeconds, complete, tables, precision, kind.word());
    }

    /** The same of a number of replications that follows from how precise it is to be. */
    public Manifest with(List<Precision> wanted) {
        return with(replications, startedAt, runSeconds, complete, tables, wanted, analysis);
    }

    /** The same with another number of replications. */
    Manifest reached(int number) {
        return with(number, startedAt, runSeconds, complete, tables, precision, analysis);
    }

    /** By name of an arm, the arm that it is compared with where that is not the first. */
    public Map<String, String> against() {
        Map<String, String> named = new LinkedHashMap<>();
        arms.stream().filter(arm -> !arm.against().isEmpty()).forEach(arm -> named.put(arm.name(), arm.against()));
        return named;
    }

    /** The same in which other builds had a part. */
    Manifest madeBy(List<BuildIdentity> makers) {
        return with(replications, startedAt, runSeconds, complete, tables, precision, analysis, Map.of(), makers);
    }

    /** The builds that had a part in it; of a folder that did not say, one of which only the version is known. */
    public List<BuildIdentity> makers() {
        return builds.isEmpty() ? List.of(BuildIdentity.unknown(version)) : builds;
    }

    Manifest begunAt(String earlier) {
        return with(replications, earlier, runSeconds, complete, tables, precision, analysis);
    }

    /** The same, not complete, with tables that are there already. */
    Manifest keeping(Map<String, String> hashes) {
        return with(replications, startedAt, runSeconds, false, hashes, precision, analysis);
    }

    /** The same with a report. */
    Manifest drawn(Map<String, String> files) {
        return with(replications, startedAt, runSeconds, complete, tables, precision, analysis, files, builds);
    }

    Manifest completed(double seconds, Map<String, String> hashes) {
        return with(replications, startedAt, seconds, true, hashes, precision, analysis);
    }

    /** The same of a complete folder, with tables besides. */
    Manifest adding(Map<String, String> hashes) {
        Map<String, String> all = new LinkedHashMap<>(tables);
        all.putAll(hashes);
        return completed(runSeconds, all);
    }

    /** Whatever changes, the report is one of something else then. */
    private Manifest with(
            int number,
            String start,
            Double seconds,
            boolean whole,
            Map<String, String> hashes,
            List<Precision> wanted,
            String kind) {
        return with(number, start, seconds, whole, hashes, wanted, kind, Map.of(), builds);
    }

    private Manifest with(
            int number,
            String start,
            Double seconds,
            boolean whole,
            Map<String, String> hashes,
            List<Precision> wanted,
            String kind,
            Map<String, String> drawn,
            List<BuildIdentity> makers) {
        return new Manifest(
                format,
                tool,
                version,
                java,
                machine,
                name,
                question,
                outcomes,
                arms,
                seed,
                number,
                eventsReplications,
                simulatedFrom,
                measuredFrom,
                until,
                inputs,
                command,
                start,
                seconds,
                whole,
                hashes,
                wanted,
                kind,
                drawn,
                makers);
    }

    /**
     * An arm.
     *
     * @param name its name
     * @param file where its resolved scenario stands, from the folder: {@code scenario/1-as-now.yaml}
     * @param sha256 hash of that file
     * @param against name of the arm that it is compared with; empty for the first and those compared with the first
     */
    public record Arm(String name, String file, String sha256, String against) {
        /** Folders written before arms could name another to be compared with have none. */
        public Arm {
            against = against == null ? "" : against;
        }
    }

    /**
     * A file that a study was made from.
     *
     * @param file its name as given
     * @param sha256 hash of its bytes; empty for a built-in place
     */
    public record Input(String file, String sha256) {}
}
