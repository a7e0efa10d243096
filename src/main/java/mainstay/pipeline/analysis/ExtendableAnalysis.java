package mainstay.pipeline.analysis;

import mainstay.results.file.ResultTables;

/**
 * An analysis to which replications can be added.
 *
 * @param <T> the tables that come of it
 */
public interface ExtendableAnalysis<T extends ResultTables> extends Analysis<T> {
    /** The same with another number of replications of each arm. */
    ExtendableAnalysis<T> with(int replications);
}
