package mainstay.results.folder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.build.BuildIdentity;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunStore;
import mainstay.scenario.definition.Plural;

/** Folders of the same study, each with a share of its runs. */
public final class Shards {
    private static final int MOST_NAMED = 20;

    private final List<ResultsFolder> folders;

    /**
     * Shards in some folders.
     *
     * @param folders at least one
     * @param dependsOn what their runs depend on besides their manifests, a line for each thing
     * @throws ResultsProblem if one holds no runs, or those of something else
     */
    public Shards(List<ResultsFolder> folders, List<String> dependsOn) {
        this.folders = List.copyOf(folders);
        Manifest first = first().manifest();
        for (ResultsFolder folder : folders) {
            if (!folder.hasRuns()) {
                throw new ResultsProblem(folder.path() + " holds no " + RunStore.FILE + ": it has no runs to merge.");
            }
            List<String> differences = new ArrayList<>(Continuation.ofStudy(first, folder.manifest()));
            if (first.replications() != folder.manifest().replications()) {
                differences.add("replications: " + first.replications() + " in the folder, "
                        + folder.manifest().replications() + " asked for");
            }
            String inFile = RunStore.fingerprint(folder.path().resolve(RunStore.FILE));
            if (differences.isEmpty() && !inFile.equals(RunFingerprint.of(folder.manifest(), dependsOn))) {
                differences.add("its runs are of something else");
            }
            if (!differences.isEmpty()) {
                throw new ResultsProblem(folder.path() + " is no shard of the "
                        + first().kind().what() + " in " + first().path() + ":\n  "
                        + String.join(
                                "\n  ",
                                differences.stream()
                                        .map(line -> line.replace("in the folder", "there")
                                                .replace("asked for", "in " + folder.path()))
                                        .toList()));
            }
        }
    }

    /** The builds of the program that did their runs. */
    public List<BuildIdentity> makers() {
        return folders.stream().map(ResultsFolder::makers).reduce(List.of(), BuildIdentity::union);
    }

    private ResultsFolder first() {
        return folders.get(0);
    }

    /**
     * A run that is to be there.
     *
     * @param point number of its point
     * @param replication number of the replication
     * @param name whose run it is
     */
    public record Run(int point, int replication, String name) {}

    /**
     * Sees to it that every run is in one of them.
     *
     * @param runs all of them, in their order
     * @param failedCount whether one that failed counts as there
     * @throws ResultsProblem that names those that are missing, and why where one failed
     */
    public void refuseUnlessWhole(List<Run> runs, boolean failedCount) {
        boolean[] there = new boolean[runs.size()];
        Map<Integer, String> failed = new LinkedHashMap<>();
        for (ResultsFolder folder : folders) {
            try (RunStore store = toRead(folder)) {
                for (int number = 0; number < there.length; number++) {
                    Run run = runs.get(number);
                    there[number] |= store.holds(run.point(), run.replication());
                    Optional<String> cause = store.failure(run.point(), run.replication());
                    if (cause.isPresent()) {
                        failed.put(number, cause.get());
                        there[number] |= failedCount;
                    }
                }
            }
        }
        List<Integer> missing = IntStream.range(0, there.length)
                .filter(run -> !there[run])
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            throw new ResultsProblem(told(missing, failed, runs));
        }
    }

    private static String told(List<Integer> missing, Map<Integer, String> failed, List<Run> runs) {
        String named = missing.stream()
                .limit(MOST_NAMED)
                .map(number -> "  replication " + runs.get(number).replication() + " of \""
                        + runs.get(number).name() + "\""
                        + (failed.containsKey(number) ? " (failed: " + failed.get(number) + ")" : ""))
                .collect(Collectors.joining("\n"));
        return missing.size() + " of " + Plural.of(runs.size(), "run")
                + (missing.size() == 1 ? " is" : " are") + " in none of these folders:\n" + named
                + (missing.size() > MOST_NAMED ? "\n  … and " + (missing.size() - MOST_NAMED) + " more" : "")
                + "\nNothing was written. Run the shards that are missing, or go on with one that is not finished with"
                + " --resume (--retry-failed for runs that failed). With --shard I/N, run number r is in shard r modulo N,"
                + " plus 1; runs are numbered replication by replication, arm by arm, from 0: the first that is missing is"
                + " number " + missing.get(0) + ".";
    }

    /** Copies every run. */
    public void copyInto(RunStore all) {
        for (ResultsFolder folder : folders) {
            try (RunStore store = toRead(folder)) {
                all.addAll(store);
            }
        }
    }

    private static RunStore toRead(ResultsFolder folder) {
        return RunStore.openToRead(folder.path().resolve(RunStore.FILE));
    }
}
