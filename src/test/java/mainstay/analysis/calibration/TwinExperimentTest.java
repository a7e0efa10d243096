package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.random.Chance;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.evidence.FitRow;
import mainstay.results.evidence.PredictiveRow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A calibration finds settings that are known, because what it is fitted to was made with them.
 *
 * <p>Settings are drawn from the prior, and published values have the error that the fit expects. Then a 95 % interval
 * covers the true value in 95 % of such experiments (Cook, Gelman and Rubin 2006). By the binomial distribution, of {@value
 * #EXPERIMENTS} experiments an interval of one setting covers fewer than {@value #FEWEST} by chance once in 3,000 times,
 * so that one of nine does once in 340 times; all nine together cover fewer than {@value #FEWEST_OF_ALL} of 180 once in
 * 3,400 times, as if they were independent.
 */
@Tag("slow")
class TwinExperimentTest {
    private static final int EXPERIMENTS = 20;
    private static final int FEWEST = 15;
    private static final int FEWEST_OF_ALL = 160;
    private static final int EVALUATIONS = 41;
    private static final int POINTS = 240;
    private static final int DRAWS = 10;

    @TempDir
    private Path place;

    @Test
    void intervalsCoverWhatTheDataWereMadeWith() throws IOException {
        int[] covered = new int[StandIn.AXES];
        for (int experiment = 0; experiment < EXPERIMENTS; experiment++) {
            Chance chance = new Chance(1000 + experiment, 0);
            double[] truth = StandIn.truth(chance);
            CalibrationTables tables = StandIn.calibrate(
                    StandIn.calibration(experiment, EVALUATIONS, POINTS, DRAWS),
                    StandIn.published(truth, chance),
                    new StandIn(),
                    1,
                    Files.createDirectory(place.resolve("" + experiment)));
            for (int axis = 0; axis < StandIn.AXES; axis++) {
                FitRow row = tables.fit().get(axis);
                double value = new Axis(StandIn.FITTED.get(axis)).exactValue(truth[axis]);
                covered[axis] += row.ciLow() <= value && value <= row.ciHigh() ? 1 : 0;
                boolean hasInfluence = !row.parameter().equals(StandIn.WITHOUT_INFLUENCE.path());
                assertThat(row.identified())
                        .as("%s, shrinkage %s", row.parameter(), row.shrinkage())
                        .isEqualTo(hasInfluence);
            }
            emulatorKnowsItsError(tables.predictive());
        }
        assertThat(covered).as("covered").satisfies(counts -> assertThat(
                        java.util.Arrays.stream(counts).min().getAsInt())
                .isGreaterThanOrEqualTo(FEWEST));
        assertThat(java.util.Arrays.stream(covered).sum()).isGreaterThanOrEqualTo(FEWEST_OF_ALL);
    }

    /**
     * Ten squares over their expectation exceed four on average once in 60,000 times (chi square with ten degrees of
     * freedom), and one of the 240 that are looked at once in 240 times.
     */
    private static void emulatorKnowsItsError(List<PredictiveRow> rows) {
        assertThat(rows).hasSize(StandIn.PATTERNS).allSatisfy(row -> assertThat(row.emulatorError())
                .isLessThan(2 * row.errorExpected()));
    }
}
