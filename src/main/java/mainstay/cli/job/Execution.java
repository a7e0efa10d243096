package mainstay.cli.job;

import java.io.IOException;
import java.util.function.Function;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.Outcome;
import mainstay.analysis.sequential.Rounds;
import mainstay.cli.message.Messages;
import mainstay.cli.message.ProgressDisplay;
import mainstay.cli.message.ResumeHint;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.Tables;
import mainstay.run.Shard;
import mainstay.study.Study;

/** Runs what is left of a study in its open folder, and writes its tables. */
public final class Execution {
    private final Wiring wiring;
    private final Messages messages;
    private final int threads;
    private final ResumeHint goingOn;

    /**
     * What comes of a study.
     *
     * @param threads how many runs at a time look closely at single replications
     * @param goingOn how to go on when it is interrupted or something fails
     */
    public Execution(Wiring wiring, Messages messages, int threads, ResumeHint goingOn) {
        this.wiring = wiring;
        this.messages = messages;
        this.threads = threads;
        this.goingOn = goingOn;
    }

    /** A study as it is to be run: on the cluster if there is one, else, or if events are kept, by threads of this machine. */
    public static Experiment experiment(Wiring wiring, Study study, int threads, ResultsFolder folder) {
        return wiring.cluster()
                .filter(cluster -> !folder.events().keep(0))
                .map(cluster -> new Experiment(study, cluster, folder.runs()))
                .orElseGet(() -> new Experiment(study, wiring.simulator(), threads, folder.runs(), folder.events()));
    }

    /** Does the runs of a share and, if that is all, writes the tables; returns the exit code. */
    public int run(Experiment experiment, ResultsFolder folder, Shard share) {
        Experiment part = experiment.only(share);
        return Interruption.patient(part::stop, () -> execute(part::run, folder, share));
    }

    /** Adds replications until differences are known as precisely as wanted, and writes the tables. */
    public int run(Rounds rounds, ResultsFolder folder) {
        int code = Interruption.patient(
                rounds::stop,
                () -> execute(
                        progress -> {
                            Outcome outcome = rounds.run(progress);
                            folder.reached(outcome.study().replications());
                            return outcome;
                        },
                        folder,
                        Shard.ALL));
        messages.precision(rounds.sentences());
        return code;
    }

    private int execute(Function<ProgressDisplay, Outcome> runs, ResultsFolder folder, Shard share) {
        long start = System.nanoTime();
        Outcome outcome;
        try (ProgressDisplay progress = messages.progress()) {
            outcome = runs.apply(progress);
        }
        if (!outcome.complete()) {
            return messages.unfinished(folder.path(), outcome, goingOn);
        }
        if (share.isPart()) {
            return messages.shareDone(folder, outcome, share);
        }
        Tables tables = StudyTabulation.of(outcome, wiring, threads);
        folder.complete(tables, Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        return report(folder, tables);
    }

    private int report(ResultsFolder folder, Tables tables) {
        try {
            return messages.done(folder, tables, wiring.report(folder.path()));
        } catch (IOException e) {
            return messages.reportFailed(folder.path(), e);
        }
    }
}
