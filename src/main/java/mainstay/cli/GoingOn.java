package mainstay.cli;

/**
 * What to say when a study did not come to its end.
 *
 * @param tables what there is of tables
 * @param again what the same command is to be given to go on
 * @param retry what it is to be given to try failed runs again too
 */
record GoingOn(String tables, String again, String retry) {
    /** A study, or a score, that has no tables yet. */
    static final GoingOn BEGUN =
            new GoingOn("There are no tables yet.", " with --resume", " with --resume --retry-failed");

    /** A share of a study. */
    static final GoingOn SHARE = new GoingOn("", BEGUN.again(), BEGUN.retry());

    /** A complete study that is being extended. */
    static GoingOn extended(int replications) {
        return new GoingOn(
                "The tables are still those of " + Messages.counted(replications, "replication") + " each.",
                "",
                " with --retry-failed");
    }
}
