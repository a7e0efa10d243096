package mainstay.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import mainstay.experiment.Experiment;
import mainstay.experiment.Outcome;
import mainstay.results.ResultsFolder;

/** Lets the replications under way finish when the user interrupts; Java then ends with code 130 by itself. */
final class Interruption implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 60;

    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook;
    private volatile Outcome outcome;

    Interruption(Experiment experiment, Messages messages, ResultsFolder folder) {
        this.hook = new Thread(() -> {
            experiment.stop();
            try {
                if (finished.await(PATIENCE_SECONDS, TimeUnit.SECONDS) && outcome != null) {
                    messages.unfinished(folder, outcome);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Takes note of what came of the study, and hands it on. */
    Outcome watch(Outcome result) {
        outcome = result;
        return result;
    }

    @Override
    public void close() {
        finished.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The program is ending: wait for the hook's message instead of printing it twice.
            try {
                hook.join();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
