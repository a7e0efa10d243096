package mainstay.run;

import java.util.Iterator;

/** Where runs are done: on this machine, or on many. */
public interface RunExecutor {
    /**
     * Does tasks, several at a time, and begins them in their order. Returns when all are done, or when it was told to
     * stop and those under way are finished.
     *
     * @param tasks what to do; asked for the next one by one thread at a time, and no earlier than there is room for it
     * @param source what they are about
     * @param listener is told what came of each, in any order
     * @throws RuntimeException what {@code listener} threw: no further task was begun
     * @throws java.io.UncheckedIOException if a run could not write what it is to write
     */
    void execute(Iterator<Task> tasks, TaskSource source, RunListener listener);

    /** Begins no further task, now and later. */
    void stop();

    /** Whether it was told to stop, or stopped because of a problem. */
    boolean isStopped();
}
