package mainstay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mainstay.experiment.Engine;
import mainstay.experiment.Kept;
import mainstay.experiment.LocalThreads;
import mainstay.experiment.Share;
import mainstay.experiment.SweepOutcome;
import mainstay.experiment.SweepPlan;
import mainstay.experiment.SweepRun;
import mainstay.experiment.SweepRun.Trial;
import mainstay.experiment.SweepTabulation;
import mainstay.results.RobustnessRow;
import mainstay.results.SweepFolder;

/** Runs what is left of a sweep in its open folder, and writes its tables. */
final class SweepJob {
    private final Wiring wiring;
    private final SweepMessages messages;
    private final int threads;

    SweepJob(Wiring wiring, SweepMessages messages, int threads) {
        this.wiring = wiring;
        this.messages = messages;
        this.threads = threads;
    }

    /** The first few runs, to see how long one takes. */
    Trial trial(SweepPlan plan) {
        return Trial.of(plan, wiring.simulator());
    }

    /**
     * Does the runs of a share and, if that is all, writes the tables; returns the exit code.
     *
     * @param trial runs that were done already, to say how long it will take
     */
    int run(SweepPlan plan, SweepFolder folder, Kept kept, Share share, boolean retry, Optional<Trial> trial) {
        SweepRun run = new SweepRun(
                        plan, engine(), folder.runs(), kept, wiring.measures())
                .only(share)
                .retryingFailed(retry);
        messages.beginning(plan, folder, share);
        trial.ifPresent(done -> {
            run.keep(done);
            messages.estimated(plan, kept, wiring.measures(), done, share, threads);
        });
        return Interruption.patient(run::stop, () -> execute(run, plan, folder, kept, share));
    }

    private Engine engine() {
        return wiring.cluster().orElseGet(() -> new LocalThreads(wiring.simulator(), threads));
    }

    private int execute(SweepRun run, SweepPlan plan, SweepFolder folder, Kept kept, Share share) {
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
