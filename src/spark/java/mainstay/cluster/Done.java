package mainstay.cluster;

import java.io.Serializable;
import mainstay.run.Task;

/**
 * What came of a task.
 *
 * @param task the task
 * @param measures what was measured, packed; null if it failed
 * @param cause why it failed; null if it did not
 */
record Done(Task task, byte[] measures, String cause) implements Serializable {}
