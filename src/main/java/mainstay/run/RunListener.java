package mainstay.run;

import mainstay.measure.count.RunMeasures;

/** Is told what came of tasks, by several threads at once. */
public interface RunListener {
    /** A task is done. */
    void finished(Task task, RunMeasures measures);

    /** A task could not be done; the others go on. */
    void failed(Task task, Throwable cause);
}
