package mainstay.analysis.sensitivity;

import java.util.List;
import mainstay.study.Study;

/** What of a study is varied to see what its answer depends on, and how. */
public interface SensitivityPlan {
    /** The study whose answer is in question. */
    Study study();

    /** How many replications that takes. */
    int runs();

    /**
     * All that its results depend on, a line each.
     *
     * @param build hash of the build of the program
     * @param hashes of the arms' scenarios, in the order of the study
     */
    List<String> description(String build, List<String> hashes);
}
