package mainstay.pipeline.analysis;

import java.util.List;
import mainstay.analysis.sensitivity.SensitivityPlan;
import mainstay.results.file.ResultTables;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.SensitivityMethod;
import mainstay.study.Study;

/**
 * An analysis of what the answer of a study depends on: it goes into the folder of that study, or into one of its own.
 *
 * @param <T> the tables that come of it
 */
public interface SensitivityAnalysis<T extends ResultTables> extends Analysis<T> {
    /** How it is asked. */
    SensitivityMethod method();

    /** What is varied, and how. */
    SensitivityPlan design();

    /**
     * All that its tables depend on, a line each.
     *
     * @param study the manifest that a run of the study would begin with
     */
    default List<String> design(Manifest study) {
        return design().description(
                        study.builds().get(0).hash(),
                        study.arms().stream().map(Manifest.Arm::sha256).toList());
    }

    @Override
    default Study study() {
        return design().study();
    }

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
