package mainstay.run;

/** Is told how far an analysis has come; never by two threads at once. */
@FunctionalInterface
public interface Progress extends AutoCloseable {
    /**
     * Some runs are finished.
     *
     * @param done how many so far, with those that were kept from before
     * @param total of how many
     */
    void finished(int done, int total);

    /** Nothing more will be told. */
    @Override
    default void close() {}
}
