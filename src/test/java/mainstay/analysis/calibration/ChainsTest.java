package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import mainstay.analysis.calibration.Point.Phase;
import mainstay.analysis.score.Pattern;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.scenario.definition.Grade;
import org.junit.jupiter.api.Test;

/** One pattern that is one setting of a hundred and fifty, and says nothing of the others. */
class ChainsTest {
    private static final int AXES = 150;
    private static final double PUBLISHED = 0.5;
    private static final double SD = 0.3;
    /** Draws that these are worth at least, or the chains have not mixed. */
    private static final double WORTH = 400;
    /** Standard errors that none of so many means is off. */
    private static final double ERRORS = 5;

    private final Posterior posterior = posterior();
    private final PosteriorDraws draws = new Chains(posterior, new double[AXES], new Chance(3, 0), 1).draws(1_000);

    private static Posterior posterior() {
        double half = SD * Axis.PRIOR.cut();
        Aim aim = new Aim(
                new Pattern(
                        "X1",
                        Pattern.Kind.LEVEL,
                        "x",
                        PUBLISHED,
                        PUBLISHED - half,
                        PUBLISHED + half,
                        "",
                        "nowhere",
                        "never",
                        Grade.MEASURED,
                        "",
                        ""),
                0,
                1);
        PlausibleBox box = PlausibleBox.plausible(AXES);
        Chance chance = new Chance(1, 0);
        List<Point> points = new ArrayList<>();
        for (int point = 0; point < 2 * AXES; point++) {
            double[] shares = new double[AXES];
            for (int i = 0; i < AXES; i++) {
                shares[i] = chance.uniform(Purpose.CALIBRATION_DESIGN, point, i);
            }
            double[] place = box.place(shares);
            points.add(new Point(point + 1, Phase.SPREAD, place, new double[] {place[0]}, new double[] {0}, 0));
        }
        return new Posterior(Emulator.of(box, points, List.of(aim)));
    }

    @Test
    void theyMixOnAllAxes() {
        assertThat(draws.scaleReduction()).isLessThan(1.05);
        assertThat(draws.effective()).isGreaterThan(WORTH);
    }

    /** A normal prior and a normal likelihood: precisions add up. What the prior cuts off lies five deviations away. */
    @Test
    void theSettingThatIsSeenHasTheClosedForm() {
        double variance = 1 / (1 + 1 / (SD * SD));
        double error = Math.sqrt(variance / WORTH);
        assertThat(draws.means()[0]).isCloseTo(variance * PUBLISHED / (SD * SD), within(ERRORS * error));
        assertThat(draws.sds()[0]).isCloseTo(Math.sqrt(variance), within(ERRORS * Math.sqrt(variance / (2 * WORTH))));
    }

    @Test
    void theOthersKeepTheirPrior() {
        double variance = Axis.PRIOR.variance();
        for (int i = 1; i < AXES; i++) {
            assertThat(draws.means()[i]).isCloseTo(0, within(ERRORS * Math.sqrt(variance / WORTH)));
            assertThat(draws.sds()[i])
                    .isCloseTo(Math.sqrt(variance), within(ERRORS * Math.sqrt(variance / (2 * WORTH))));
        }
    }
}
