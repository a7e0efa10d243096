package mainstay.cli.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mainstay.analysis.sweep.Kept;
import mainstay.analysis.sweep.SweepOutcome;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.analysis.sweep.SweepRun;
import mainstay.analysis.sweep.SweepRun.Trial;
import mainstay.analysis.sweep.SweepTabulation;
import mainstay.cli.message.ProgressDisplay;
import mainstay.cli.message.SweepMessages;
import mainstay.results.folder.Manifest;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.SweepFolder;
import mainstay.results.table.TableVerdict;
import mainstay.run.LocalExecutor;
import mainstay.run.RunExecutor;
import mainstay.run.Shard;
import mainstay.study.Sweep;

/** Runs what is left of a sweep in its open folder, and writes its tables. */
public final class SweepJob {
    private final Wiring wiring;
    private final SweepMessages messages;
    private final int threads;

    public SweepJob(Wiring wiring, SweepMessages messages, int threads) {
        this.wiring = wiring;
        this.messages = messages;
        this.threads = threads;
    }

    /** The first few runs, to see how long one takes. */
    public Trial trial(SweepPlan plan) {
        return Trial.of(plan, wiring.simulator());
    }

    /**
     * Does the runs of a share and, if that is all, writes the tables; returns the exit code.
     *
     * @param trial runs that were done already, to say how long it will take
     */
    public int run(SweepPlan plan, SweepFolder folder, Kept kept, Shard share, boolean retry, Optional<Trial> trial) {
        SweepRun run = new SweepRun(plan, engine(), folder.runs(), kept, wiring.measures())
                .only(share)
                .retryingFailed(retry);
        messages.beginning(plan, folder, share);
        trial.ifPresent(done -> {
            run.keep(done);
            messages.estimated(plan, kept, wiring.measures(), done, share, threads);
        });
        return Interruption.patient(run::stop, () -> execute(run, plan, folder, kept, share));
    }

    /** Takes what can be used from an earlier sweep. */
    public void reuse(SweepReuse earlier, SweepPlan plan, SweepFolder folder, Shard share) {
        messages.reused(earlier.copy(plan, folder, share), earlier.path());
    }

    /** Runs a sweep again in another place, and compares every table. */
    public List<TableVerdict> again(SweepFolder before, SweepInFolder held, Path place) {
        SweepPlan plan = held.plan();
        Manifest manifest = NewManifest.manifest(
                SweepInFolder.asStudy(plan.sweep()),
                held.texts(),
                before.manifest().inputs(),
                0,
                threads,
                before.manifest().command());
        try (SweepFolder again = SweepFolder.create(
                        place, manifest, held.texts(), before.asked(), SweepTabulation.points(plan));
                ProgressDisplay progress = messages.progress()) {
            new SweepRun(
                            plan,
                            new LocalExecutor(wiring.simulator(), threads),
                            again.runs(),
                            held.kept(),
                            wiring.measures())
                    .run(progress);
            tables(plan, again, held.kept(), System.nanoTime());
            return before.compareWith(again);
        }
    }

    /** Adds replications to a complete sweep; what is there is not run again. */
    public int extend(SweepFolder there, int replications, boolean retry) {
        SweepInFolder held = SweepInFolder.read(there, wiring);
        Sweep more = held.plan().sweep().with(study -> study.with(replications, study.seed()));
        SweepPlan plan = held.plan().with(more);
        Manifest before = there.manifest();
        Manifest manifest = NewManifest.manifest(
                SweepInFolder.asStudy(more),
                held.texts(),
                before.inputs(),
                0,
                threads,
                NewManifest.retyped(before.command(), replications));
        try (SweepFolder folder = SweepFolder.extend(there.path(), manifest)) {
            return run(plan, folder, held.kept(), Shard.ALL, retry, Optional.empty());
        }
    }

    private RunExecutor engine() {
        return wiring.cluster().orElseGet(() -> new LocalExecutor(wiring.simulator(), threads));
    }

    private int execute(SweepRun run, SweepPlan plan, SweepFolder folder, Kept kept, Shard share) {
        long start = System.nanoTime();
        SweepOutcome outcome;
        try (ProgressDisplay progress = messages.progress()) {
            outcome = run.run(progress);
        }
        if (!outcome.ended()) {
            return messages.unfinished(folder, outcome);
        }
        if (share.isPart()) {
            return messages.shareDone(folder, outcome, share);
        }
        List<RobustnessRow> robustness = tables(plan, folder, kept, start);
        return report(folder, robustness, outcome);
    }

    private List<RobustnessRow> tables(SweepPlan plan, SweepFolder folder, Kept kept, long start) {
        SweepTabulation tabulation = new SweepTabulation(plan, folder.runs(), kept, wiring.measures());
        List<RobustnessRow> robustness = tabulation.robustness();
        folder.complete(tabulation.tables(), robustness, Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        return robustness;
    }

    private int report(SweepFolder folder, List<RobustnessRow> robustness, SweepOutcome outcome) {
        try {
            Path report = wiring.report(folder.path());
            return messages.done(folder, robustness, outcome, report.toString());
        } catch (IOException e) {
            return messages.reportFailed(folder, e);
        }
    }
}
