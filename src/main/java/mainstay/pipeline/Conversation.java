package mainstay.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import mainstay.pipeline.analysis.Answer;
import mainstay.results.file.ResultTables;
import mainstay.run.Progress;
import mainstay.run.RunState;
import mainstay.run.Shard;
import mainstay.run.Trial;

/**
 * What the user is told while an analysis runs.
 *
 * @param <F> the folder that it is run in
 * @param <T> the tables that come of it
 */
public interface Conversation<F, T extends ResultTables> {
    /** It is about to run. */
    void beginning(F folder, Shard shard);

    /** Whether the user wants to know how long it will take. */
    default boolean wantsEstimate() {
        return false;
    }

    /** What the first few runs took. */
    default void estimated(Trial trial, Shard shard) {}

    /** Is told how far it is, and closed when it goes no further. */
    Progress progress();

    /** Nothing is left to run, but the report was missing, or not as it was drawn, and has just been drawn. */
    default void drawnLate(F folder, Path report) {}

    /** Nothing is left to run: it is complete already. */
    void alreadyComplete(F folder);

    /** It was interrupted, or runs failed that it cannot do without. */
    void unfinished(F folder, RunState state);

    /** The runs of a shard are done. */
    void shardDone(F folder, RunState state, Shard shard);

    /** It came to its end. */
    void done(F folder, Answer<T> answer, Path report);

    /** The tables are written, but the report could not be. */
    void reportFailed(F folder, IOException problem);
}
