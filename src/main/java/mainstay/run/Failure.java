package mainstay.run;

/**
 * A replication that could not be finished.
 *
 * @param arm name of the arm
 * @param replication number of the replication, from 0
 * @param seed seed of the study
 * @param cause what went wrong
 */
public record Failure(String arm, int replication, long seed, String cause) {
    /** What went wrong, in words. */
    public static String words(Throwable cause) {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }
}
