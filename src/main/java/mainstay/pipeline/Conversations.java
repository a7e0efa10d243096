package mainstay.pipeline;

import mainstay.pipeline.analysis.Analysis;
import mainstay.results.file.ResultTables;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;

/** What the user is told of any analysis that a folder may hold. */
public interface Conversations {
    /** While an analysis runs. */
    <T extends ResultTables> Conversation<ResultsFolder, T> with(Analysis<T> analysis);

    /**
     * While replications are added to an analysis.
     *
     * @param before of the folder as it is
     */
    <T extends ResultTables> Conversation<ResultsFolder, T> extending(Analysis<T> analysis, Manifest before);
}
