package mainstay.cli.job;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import mainstay.cli.message.ExitCode;

/**
 * Lets runs end in good order when the user interrupts: the replications under way are finished and kept, and the user
 * is told. Java then ends with code 130 by itself.
 */
public final class Interruption {
    private static final int PATIENCE_SECONDS = 60;

    private Interruption() {}

    /** Does some work, and has it stopped if the program is told to end meanwhile. */
    public static int patient(Runnable stop, IntSupplier work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(stop, done));
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.getAsInt();
        } finally {
            done.countDown();
            remove(hook);
        }
    }

    private static void stop(Runnable stop, CountDownLatch done) {
        stop.run();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(ExitCode.INTERRUPTED);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException ending) {
            // The program is ending already and the hook has done its part: there is nothing left to remove.
        }
    }
}
