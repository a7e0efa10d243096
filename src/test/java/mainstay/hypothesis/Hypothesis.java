package mainstay.hypothesis;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * A statement about social care that the model should bear out, and how it is tried.
 *
 * @param id such as {@code H3}
 * @param says the statement
 * @param source where it comes from
 * @param study name of the study file in {@code scenarios/hypotheses}
 * @param assumed what of it the model assumes and therefore cannot find; empty when nothing
 * @param remark what the outcome means, and why it is what it is
 * @param claims what it says about the arms of the study
 */
record Hypothesis(
        String id,
        String says,
        String source,
        String study,
        String assumed,
        Remark remark,
        Function<HypothesisTrial, List<Claim>> claims) {
    private static final Path FOLDER = Path.of("scenarios/hypotheses");

    /** Runs the study and looks. */
    Finding tried() {
        HypothesisTrial trial = HypothesisTrial.of(FOLDER.resolve(study));
        return new Finding(this, trial.study().replications(), claims.apply(trial));
    }

    /**
     * What came out.
     *
     * @param hypothesis what was tried
     * @param replications runs of each arm
     * @param claims each with its estimate
     */
    record Finding(Hypothesis hypothesis, int replications, List<Claim> claims) {
        HypothesisVerdict verdict() {
            return HypothesisVerdict.of(claims.stream().map(Claim::verdict).toList());
        }
    }
}
