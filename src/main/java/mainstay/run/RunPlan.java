package mainstay.run;

import mainstay.measure.count.RunMeasures;

/** Runs that are to be done, in the order in which they are taken: each has a number, from 0. */
public interface RunPlan extends TaskSource {
    /** How many runs there are. */
    long runs();

    /** The run with a number. */
    Task task(long number);

    /** Whose run a task is, in words: the name of an arm, say. */
    String name(Task task);

    /** What is kept of a run: all that it measured, or a part. */
    default RunMeasures kept(RunMeasures run) {
        return run;
    }
}
