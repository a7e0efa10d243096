package mainstay.cli;

import java.io.IOException;
import java.util.function.Function;
import mainstay.engine.Share;
import mainstay.experiment.Experiment;
import mainstay.experiment.Outcome;
import mainstay.experiment.Rounds;
import mainstay.results.ResultsFolder;
import mainstay.results.Tables;
import mainstay.scenario.Study;

/** Runs what is left of a study in its open folder, and writes its tables. */
final class Execution {
    private final Wiring wiring;
    private final Messages messages;
    private final int threads;
    private final GoingOn goingOn;

    /**
     * What comes of a study.
     *
     * @param threads how many runs at a time look closely at single replications
     * @param goingOn how to go on when it is interrupted or something fails
     */
    Execution(Wiring wiring, Messages messages, int threads, GoingOn goingOn) {
        this.wiring = wiring;
        this.messages = messages;
        this.threads = threads;
        this.goingOn = goingOn;
    }

    /** A study as it is to be run: on the cluster if there is one, else, or if events are kept, by threads of this machine. */
    static Experiment experiment(Wiring wiring, Study study, int threads, ResultsFolder folder) {
        return wiring.cluster()
                .filter(cluster -> !folder.events().keep(0))
                .map(cluster -> new Experiment(study, cluster, folder.runs()))
                .orElseGet(() -> new Experiment(study, wiring.simulator(), threads, folder.runs(), folder.events()));
    }

    /** Does the runs of a share and, if that is all, writes the tables; returns the exit code. */
    int run(Experiment experiment, ResultsFolder folder, Share share) {
        Experiment part = experiment.only(share);
        return Interruption.patient(part::stop, () -> execute(part::run, folder, share));
    }

    /** Adds replications until differences are known as precisely as wanted, and writes the tables. */
    int run(Rounds rounds, ResultsFolder folder) {
        int code = Interruption.patient(
                rounds::stop,
                () -> execute(
                        progress -> {
                            Outcome outcome = rounds.run(progress);
                            folder.reached(outcome.study().replications());
                            return outcome;
                        },
                        folder,
                        Share.ALL));
        messages.precision(rounds.sentences());
        return code;
    }

    private int execute(Function<ProgressDisplay, Outcome> runs, ResultsFolder folder, Share share) {
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
        Tables tables = StudyTables.of(outcome, wiring, threads);
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
