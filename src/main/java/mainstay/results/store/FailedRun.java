package mainstay.results.store;

/**
 * A run that failed and has not been done since.
 *
 * @param point number of its point, from 0
 * @param replication number of the replication, from 0
 * @param cause what went wrong
 */
public record FailedRun(int point, int replication, String cause) {}
