package mainstay.pipeline.analysis;

import java.util.List;
import java.util.Optional;
import mainstay.results.file.ResultTables;
import mainstay.run.RunState;

/**
 * What came of an analysis.
 *
 * @param <T> its tables
 * @param state how far its runs have come
 * @param tables what they come to; empty where runs are missing
 * @param replications how many there came to be of each arm
 * @param remarks sentences for the user that stand in no table
 */
public record Answer<T extends ResultTables>(
        RunState state, Optional<T> tables, int replications, List<String> remarks) {
    /** Copies what it is given. */
    public Answer {
        remarks = List.copyOf(remarks);
    }

    /** One without tables. */
    static <T extends ResultTables> Answer<T> unfinished(RunState state) {
        return new Answer<>(state, Optional.empty(), 0, List.of());
    }

    /** One with tables. */
    static <T extends ResultTables> Answer<T> of(RunState state, T tables, int replications) {
        return new Answer<>(state, Optional.of(tables), replications, List.of());
    }

    /** The same with remarks. */
    Answer<T> saying(List<String> sentences) {
        return new Answer<>(state, tables, replications, sentences);
    }
}
