package mainstay.run;

import java.io.Serializable;

/**
 * A run that is to be done.
 *
 * @param point number of its point (an arm in a future), from 0
 * @param replication number of the replication, from 0
 */
public record Task(int point, int replication) implements Serializable {}
