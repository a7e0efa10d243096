package mainstay.pipeline;

import java.util.List;
import mainstay.results.file.ResultTables;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.SensitivityMethod;

/**
 * An analysis of what the answer of a study depends on: it goes into the folder of that study, or into one of its own.
 *
 * @param <T> the tables that come of it
 */
public interface SensitivityAnalysis<T extends ResultTables> extends Analysis<T> {
    /** How it is asked. */
    SensitivityMethod method();

    /**
     * All that its tables depend on, a line each.
     *
     * @param study the manifest that a run of the study would begin with
     */
    List<String> design(Manifest study);

    /** It is kept beside a study. */
    @Override
    default AnalysisKind kind() {
        return AnalysisKind.STUDY;
    }

    @Override
    default boolean toleratesFailures() {
        return true;
    }
}
