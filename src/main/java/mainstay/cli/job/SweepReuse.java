package mainstay.cli.job;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.results.file.Hash;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.Manifest;
import mainstay.results.store.RunStore;
import mainstay.results.sweep.SweepFolder;
import mainstay.results.sweep.SweepRecord;
import mainstay.run.Shard;
import mainstay.run.Task;

/**
 * Takes runs from an earlier sweep that a later one would only do again, so that points can be added to a sweep. A run is a
 * pure function of scenario, seed and replication: it is the same where the text of the scenario is, whatever the number
 * of the point.
 */
public final class SweepReuse {
    private final Wiring wiring;
    private final SweepFolder earlier;

    /**
     * Runs to be taken.
     *
     * @param from the folder of the earlier sweep, which is not changed
     * @param manifest of the later one
     * @param asked what the later one is
     * @throws ResultsProblem if the earlier sweep has no runs, or runs that would not come out the same
     */
    public SweepReuse(Wiring wiring, Path from, Manifest manifest, SweepRecord asked) {
        if (!SweepFolder.isOne(from)) {
            throw new ResultsProblem(from + " holds no sweep, so it has no runs to reuse.");
        }
        this.wiring = wiring;
        this.earlier = SweepFolder.open(from);
        refuseUnlessSound(earlier);
        refuseUnlessSame(SweepFolder.common(earlier.manifest(), earlier.asked()), SweepFolder.common(manifest, asked));
    }

    /**
     * Copies what can be used; runs that are there already are left alone.
     *
     * @param plan of the later one
     * @param folder of the later one, open
     * @param share whose runs are wanted
     * @return how many runs were copied
     */
    int copy(SweepPlan plan, SweepFolder folder, Shard share) {
        SweepPlan there = SweepInFolder.read(earlier, wiring).plan();
        Map<String, Integer> points = new HashMap<>();
        for (int point = 0; point < there.points(); point++) {
            points.put(key(there, point), point);
        }
        int copied = 0;
        try (RunStore runs = RunStore.openToRead(file(earlier))) {
            for (int point = 0; point < plan.points(); point++) {
                Integer same = points.get(key(plan, point));
                for (int replication = 0;
                        same != null && replication < plan.study().replications();
                        replication++) {
                    if (share.has((long) replication * plan.points() + point)
                            && copy(new Task(same, replication), runs, new Task(point, replication), folder.runs())) {
                        copied++;
                    }
                }
            }
        }
        return copied;
    }

    private static boolean copy(Task from, RunStore runs, Task to, RunStore store) {
        if (store.holds(to.point(), to.replication()) || !runs.holds(from.point(), from.replication())) {
            return false;
        }
        store.keep(
                to.point(),
                to.replication(),
                runs.read(from.point(), from.replication()).orElseThrow());
        return true;
    }

    private String key(SweepPlan plan, int point) {
        return Hash.of(wiring.text(plan.scenario(point)));
    }

    Path path() {
        return earlier.path();
    }

    private static Path file(SweepFolder folder) {
        return folder.path().resolve(RunStore.FILE);
    }

    private static void refuseUnlessSound(SweepFolder earlier) {
        if (!earlier.hasRuns()) {
            throw new ResultsProblem(earlier.path() + " holds no " + RunStore.FILE + ", so it has no runs to reuse.");
        }
        if (!StudyInFolder.changed(earlier.study()).isEmpty()
                || !RunStore.fingerprint(file(earlier)).equals(earlier.fingerprint())) {
            throw new ResultsProblem(
                    earlier.path() + " was changed since its runs were done, so they cannot be reused.");
        }
    }

    private void refuseUnlessSame(List<String> there, List<String> here) {
        for (int line = 0; line < here.size(); line++) {
            if (!there.get(line).equals(here.get(line))) {
                throw new ResultsProblem("Runs of " + earlier.path() + " cannot be reused: they have \""
                        + there.get(line) + "\", and this sweep has \"" + here.get(line) + "\". Nothing was run.");
            }
        }
    }
}
