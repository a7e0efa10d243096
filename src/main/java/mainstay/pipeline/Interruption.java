package mainstay.pipeline;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets work end in good order when the user interrupts: the replications under way are finished and kept, what was begun to
 * be written is written, and the user is told. Java then ends by itself, with 130 when it was interrupted and with 143 when
 * it was told to end.
 */
final class Interruption {
    /** What Java itself ends with when it is interrupted. */
    private static final int INTERRUPTED = 130;

    private static final int PATIENCE_SECONDS = 60;

    private Interruption() {}

    /** Does some work, and has it stopped if the program is told to end meanwhile. */
    static <R> R patient(Runnable stop, Supplier<R> work) {
        CountDownLatch done = new CountDownLatch(1);
        Thread hook = new Thread(() -> stop(stop, done));
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return work.get();
        } finally {
            done.countDown();
            remove(hook);
        }
    }

    private static void stop(Runnable stop, CountDownLatch done) {
        stop.run();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(INTERRUPTED);
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
