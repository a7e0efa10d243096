package mainstay.cli.terminal;

/**
 * What to say when a study did not come to its end.
 *
 * @param tables what there is of tables
 * @param again what the same command is to be given to go on
 * @param retry what it is to be given to try failed runs again too
 */
public record ResumeHint(String tables, String again, String retry) {
    /** A study, or a score, that has no tables yet. */
    public static final ResumeHint BEGUN =
            new ResumeHint("There are no tables yet.", " with --resume", " with --resume --retry-failed");

    /** A complete study that is being extended. */
    public static ResumeHint extended(int replications) {
        return new ResumeHint(
                "The tables are still those of " + Output.counted(replications, "replication") + " each.",
                "",
                " with --retry-failed");
    }
}
