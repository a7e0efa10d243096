package mainstay.cli.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.analysis.sweep.SweepTabulation;
import mainstay.cli.message.SweepMessages;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.Manifest;
import mainstay.results.store.RunStore;
import mainstay.results.sweep.SweepFolder;
import mainstay.run.Shard;
import mainstay.study.Study;

/** Puts together what several machines have run of a sweep. */
public final class SweepMerge {
    private static final int MOST_NAMED = 20;

    private final Wiring wiring;
    private final SweepMessages messages;

    public SweepMerge(Wiring wiring, SweepMessages messages) {
        this.wiring = wiring;
        this.messages = messages;
    }

    /**
     * Writes the tables of the whole sweep; returns the exit code.
     *
     * @param out where; must not be there yet, or be empty
     * @param folders of the shares
     */
    public int merge(Path out, List<Path> folders) {
        SweepFolder first = SweepFolder.open(folders.get(0));
        SweepInFolder held = SweepInFolder.read(first, wiring);
        folders.forEach(folder -> refuseUnlessLike(first, folder));
        refuseUnlessWhole(held.plan(), folders);
        Study study = held.plan().study();
        Manifest manifest = NewManifest.manifest(
                SweepInFolder.asStudy(held.plan().sweep()),
                held.texts(),
                first.manifest().inputs(),
                0,
                1,
                NewManifest.retyped(first.manifest().command(), study.replications()));
        try (SweepFolder folder =
                SweepFolder.create(out, manifest, held.texts(), first.asked(), SweepTabulation.points(held.plan()))) {
            for (Path each : folders) {
                try (RunStore store = RunStore.openToRead(each.resolve(RunStore.FILE))) {
                    folder.runs().addAll(store);
                }
            }
            return new SweepJob(wiring, messages, 1)
                    .run(held.plan(), folder, held.kept(), Shard.ALL, false, Optional.empty());
        }
    }

    private static void refuseUnlessLike(SweepFolder first, Path path) {
        if (!SweepFolder.isOne(path)) {
            throw new ResultsProblem(path + " holds no sweep, and " + first.path() + " does.");
        }
        SweepFolder folder = SweepFolder.open(path);
        if (!folder.hasRuns()) {
            throw new ResultsProblem(path + " holds no " + RunStore.FILE + ": it has no runs to merge.");
        }
        boolean same = folder.asked().equals(first.asked())
                && folder.manifest().replications() == first.manifest().replications()
                && RunStore.fingerprint(path.resolve(RunStore.FILE)).equals(first.fingerprint());
        if (!same) {
            throw new ResultsProblem(path + " is no shard of the sweep in " + first.path()
                    + ": their arms, futures, replications, seeds or versions differ. Compare their "
                    + SweepFolder.ASKED + " and manifest.json.");
        }
    }

    private static void refuseUnlessWhole(SweepPlan plan, List<Path> folders) {
        int replications = plan.study().replications();
        boolean[] there = new boolean[Math.toIntExact(plan.runs())];
        for (Path folder : folders) {
            try (RunStore store = RunStore.openToRead(folder.resolve(RunStore.FILE))) {
                store.forEach((point, replication) -> mark(there, point, replication, plan));
                store.failures().forEach(failed -> mark(there, failed.point(), failed.replication(), plan));
            }
        }
        List<String> missing = new ArrayList<>();
        int count = 0;
        for (int run = 0; run < there.length; run++) {
            if (!there[run] && count++ < MOST_NAMED) {
                missing.add(
                        "  run " + run + ": replication " + run / plan.points() + " of point " + run % plan.points());
            }
        }
        if (count > 0) {
            throw new ResultsProblem(count + " of " + plan.points() * (long) replications
                    + " runs are in none of these folders:\n" + String.join("\n", missing)
                    + (count > MOST_NAMED ? "\n  … and " + (count - MOST_NAMED) + " more" : "")
                    + "\nNothing was written. Run the shards that are missing, or go on with one that is not finished with"
                    + " --resume. With --shard I/N, run number r is in shard r modulo N, plus 1.");
        }
    }

    private static void mark(boolean[] there, int point, int replication, SweepPlan plan) {
        if (replication < plan.study().replications()) {
            there[replication * plan.points() + point] = true;
        }
    }
}
