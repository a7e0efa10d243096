package mainstay.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.build.Build;
import mainstay.build.BuildIdentity;
import mainstay.pipeline.analysis.NewManifest;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.SweepAnalysis;
import mainstay.pipeline.analysis.SweepDescription;
import mainstay.pipeline.analysis.Wiring;
import mainstay.results.file.Hash;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.Builds;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.folder.RunFingerprint;
import mainstay.results.store.RunStore;
import mainstay.results.store.StoreBuilds;
import mainstay.run.RunPlan;
import mainstay.run.Shard;
import mainstay.run.Task;

/**
 * Takes runs from an earlier sweep that a later one would only do again, so that points can be added to a sweep. A run is a
 * pure function of scenario, seed and replication: it is the same where the text of the scenario is, whatever the number
 * of the point.
 */
public final class SweepReuse {
    private final Wiring wiring;
    private final SweepAnalysis later;
    private final ResultsFolder earlier;
    private final SweepAnalysis held;

    /**
     * Runs to be taken.
     *
     * @param from the folder of the earlier sweep, which is not changed
     * @param later what they are wanted for
     * @param mixing whether its runs may be of other builds of the program
     * @throws ResultsProblem if the earlier sweep has no runs, or runs that would not come out the same
     */
    public SweepReuse(Wiring wiring, Path from, SweepAnalysis later, boolean mixing) {
        this.wiring = wiring;
        this.later = later;
        this.earlier = ResultsFolder.open(from);
        if (earlier.kind() != AnalysisKind.SWEEP) {
            throw new ResultsProblem(from + " holds no sweep, so it has no runs to reuse.");
        }
        this.held = SweepDescription.read(earlier, wiring);
        refuseUnlessSound();
        Builds.refuseOthers(from, earlier.makers(), List.of(Build.identity()), mixing);
        refuseUnlessSame();
    }

    /** The builds of the program that did the runs of the earlier sweep. */
    public List<BuildIdentity> makers() {
        return earlier.makers();
    }

    /** Where the earlier sweep is. */
    public Path path() {
        return earlier.path();
    }

    /**
     * Copies what can be used; runs that are there already are left alone.
     *
     * @param store of the later one
     * @param shard whose runs are wanted
     * @return how many runs were copied
     */
    public int copyInto(RunStore store, Shard shard) {
        Map<String, Integer> points = new HashMap<>();
        for (int point = 0; point < held.sweep().points(); point++) {
            points.put(key(held.sweep(), point), point);
        }
        int copied = 0;
        RunPlan plan = later.plan().orElseThrow();
        try (RunStore runs = RunStore.openToRead(file())) {
            for (long number = 0; number < plan.runs(); number++) {
                Task task = plan.task(number);
                Integer same = points.get(key(later.sweep(), task.point()));
                if (same != null && shard.has(number) && copy(new Task(same, task.replication()), runs, task, store)) {
                    copied++;
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

    private final Map<SweepPlan, Map<Integer, String>> keys = new HashMap<>();

    private String key(SweepPlan plan, int point) {
        return keys.computeIfAbsent(plan, any -> new HashMap<>())
                .computeIfAbsent(point, any -> Hash.of(wiring.text(plan.scenario(point))));
    }

    private Path file() {
        return earlier.path().resolve(RunStore.FILE);
    }

    private void refuseUnlessSound() {
        if (!earlier.hasRuns()) {
            throw new ResultsProblem(earlier.path() + " holds no " + RunStore.FILE + ", so it has no runs to reuse.");
        }
        if (!earlier.scenarios().changed().isEmpty()
                || !RunStore.fingerprint(file()).equals(RunFingerprint.of(earlier.manifest(), held.runsDependOn()))) {
            throw new ResultsProblem(
                    earlier.path() + " was changed since its runs were done, so they cannot be reused.");
        }
    }

    private void refuseUnlessSame() {
        Manifest asked = NewManifest.of(
                AnalysisKind.SWEEP,
                later.study(),
                later.study().arms().stream().map(wiring::text).toList(),
                Order.of(earlier.path(), List.of(), ""),
                1);
        List<String> there = common(earlier.manifest(), held);
        List<String> here = common(asked, later);
        for (int line = 0; line < here.size(); line++) {
            if (!there.get(line).equals(here.get(line))) {
                throw new ResultsProblem("Runs of " + earlier.path() + " cannot be reused: they have \""
                        + there.get(line) + "\", and this sweep has \"" + here.get(line) + "\". Nothing was run.");
            }
        }
    }

    /** What every run depends on besides its scenario, and what is kept of it, a line for each thing. */
    private static List<String> common(Manifest manifest, SweepAnalysis sweep) {
        List<String> lines = new ArrayList<>(RunFingerprint.common(manifest));
        lines.removeIf(StoreBuilds::isOfBuild);
        lines.add(sweep.keptOf());
        return lines;
    }
}
