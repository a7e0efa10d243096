package mainstay.results.folder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.results.file.ResultsProblem;
import mainstay.results.store.RunStore;

/** Folders of the same study, each with a share of its runs. */
public final class Shards {
    private static final int MOST_NAMED = 20;

    private final List<ResultsFolder> folders;

    private Shards(List<ResultsFolder> folders) {
        this.folders = folders;
    }

    /**
     * Opens the folders.
     *
     * @param paths at least one
     * @throws ResultsProblem if one holds no runs, or those of another study
     */
    public static Shards open(List<Path> paths) {
        List<ResultsFolder> folders = paths.stream().map(ResultsFolder::open).toList();
        Manifest first = folders.get(0).manifest();
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
            if (differences.isEmpty() && !inFile.equals(folders.get(0).fingerprint())) {
                differences.add("its runs are of something else");
            }
            if (!differences.isEmpty()) {
                throw new ResultsProblem(folder.path() + " is no shard of the study in "
                        + folders.get(0).path() + ":\n  "
                        + String.join(
                                "\n  ",
                                differences.stream()
                                        .map(line -> line.replace("in the folder", "there")
                                                .replace("asked for", "in " + folder.path()))
                                        .toList()));
            }
        }
        return new Shards(folders);
    }

    /** The first folder. */
    public ResultsFolder first() {
        return folders.get(0);
    }

    /**
     * Sees to it that every run of the study is in one of them.
     *
     * @throws ResultsProblem that names those that are missing, and why where one failed
     */
    public void refuseUnlessWhole() {
        Manifest study = first().manifest();
        int arms = study.arms().size();
        boolean[] there = new boolean[Math.multiplyExact(arms, study.replications())];
        Map<Integer, String> failed = new LinkedHashMap<>();
        for (ResultsFolder folder : folders) {
            try (RunStore store = toRead(folder)) {
                for (int run = 0; run < there.length; run++) {
                    there[run] |= store.holds(run % arms, run / arms);
                }
                store.failures()
                        .forEach(
                                failure -> failed.put(failure.replication() * arms + failure.point(), failure.cause()));
            }
        }
        List<Integer> missing = IntStream.range(0, there.length)
                .filter(run -> !there[run])
                .boxed()
                .toList();
        if (!missing.isEmpty()) {
            throw new ResultsProblem(told(missing, failed, study));
        }
    }

    private static String told(List<Integer> missing, Map<Integer, String> failed, Manifest study) {
        int arms = study.arms().size();
        String named = missing.stream()
                .limit(MOST_NAMED)
                .map(run -> "  replication " + run / arms + " of \""
                        + study.arms().get(run % arms).name() + "\""
                        + (failed.containsKey(run) ? " (failed: " + failed.get(run) + ")" : ""))
                .collect(Collectors.joining("\n"));
        return missing.size() + " of " + arms * study.replications() + " runs are in none of these folders:\n" + named
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
