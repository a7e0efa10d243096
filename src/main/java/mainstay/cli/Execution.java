package mainstay.cli;

import java.io.IOException;
import mainstay.experiment.Experiment;
import mainstay.experiment.Outcome;
import mainstay.experiment.Share;
import mainstay.experiment.Tabulation;
import mainstay.results.ResultsFolder;
import mainstay.results.Tables;
import mainstay.scenario.Study;

/** Runs what is left of a study in its open folder, and writes its tables. */
final class Execution {
    private final Wiring wiring;
    private final Messages messages;
    private final GoingOn goingOn;

    /**
     * What comes of a study.
     *
     * @param goingOn how to go on when it is interrupted or something fails
     */
    Execution(Wiring wiring, Messages messages, GoingOn goingOn) {
        this.wiring = wiring;
        this.messages = messages;
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
        return Interruption.patient(part::stop, () -> execute(part, folder, share));
    }

    private int execute(Experiment experiment, ResultsFolder folder, Share share) {
        long start = System.nanoTime();
        Outcome outcome;
        try (ProgressDisplay progress = messages.progress()) {
            outcome = experiment.run(progress);
        }
        if (!outcome.complete()) {
            return messages.unfinished(folder.path(), outcome, goingOn);
        }
        if (share.isPart()) {
            return messages.shareDone(folder, outcome, share);
        }
        Tables tables = new Tabulation(outcome, wiring.measures(), wiring.distributions()).tables();
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
