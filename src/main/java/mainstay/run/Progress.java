package mainstay.run;

/** Is told how far a study has come; never by two threads at once. */
@FunctionalInterface
public interface Progress {
    /**
     * Some replications are finished.
     *
     * @param done how many so far, with those that were kept from before
     * @param total of how many
     */
    void finished(int done, int total);
}
