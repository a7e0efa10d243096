package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.run.RunPlan;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.run.Task;
import mainstay.study.Study;

/**
 * A question that runs answer.
 *
 * @param <T> the tables that come of it
 */
public interface Analysis<T extends ResultTables> {
    /** What it is. */
    AnalysisKind kind();

    /** What stands in the manifest: every scenario that is run from as an arm, the outcomes, the seed, the replications. */
    Study study();

    /** Files that say what is asked besides the scenarios. */
    default List<FolderFile> asked() {
        return List.of();
    }

    /** What its runs depend on besides what the manifest says, a line for each thing. */
    default List<String> runsDependOn() {
        return List.of();
    }

    /** All its runs, where they are known before the first is done: only such an analysis can be shared out. */
    default Optional<RunPlan> plan() {
        return Optional.empty();
    }

    /** Whether it has an answer although some runs failed. */
    default boolean toleratesFailures() {
        return false;
    }

    /** The manifest, before anything is run. */
    default Manifest described(Manifest manifest) {
        return manifest;
    }

    /** A simulator that also records what is to be kept of runs besides their measures. */
    default Simulator recording(Simulator simulator, ResultsFolder folder) {
        return simulator;
    }

    /** Whether what is to be recorded of a run is there. */
    default Predicate<Task> recorded(ResultsFolder folder) {
        return task -> true;
    }

    /**
     * Does what is missing of its runs, and makes its tables if they are whole.
     *
     * @param folder where they will stand
     */
    Answer<T> answer(Runner runner, Path folder);
}
