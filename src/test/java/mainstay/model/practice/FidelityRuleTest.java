package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.apache.commons.math3.ode.FirstOrderDifferentialEquations;
import org.apache.commons.math3.ode.nonstiff.DormandPrince853Integrator;
import org.junit.jupiter.api.Test;

/**
 * Fidelity against its differential equation. The rule moves it by the exact solution over a week, so that nothing but
 * rounding may lie between them: over 150 weeks, some 1e-14.
 */
class FidelityRuleTest {
    private static final double ROUNDING = 1e-12;
    private static final int WEEKS = 150;

    private static final Settings BARE = Settings.defaults()
            .with(FidelitySettings.COACHING_RATE, 0)
            .with(FidelitySettings.SUPERVISION_RATE, 0)
            .with(FidelitySettings.COLLEAGUE_RATE, 0)
            .with(FidelitySettings.DECAY, 0);

    private final OneTeam one = new OneTeam();
    private final FidelityRule rule = new FidelityRule(one.office);

    /** Lives through whole weeks and returns the fidelity of the first worker at the end of each. */
    private double[] weeks(int number, Settings settings) {
        one.office.configure(settings);
        double[] fidelity = new double[number];
        for (int week = 0; week < number; week++) {
            one.live(5 * week, 5, rule);
            fidelity[week] = one.team.workers.get(0).fidelity;
        }
        return fidelity;
    }

    private static double relaxed(double start, double settled, double rate, double years) {
        return settled + (start - settled) * Math.exp(-rate * years);
    }

    @Test
    void withNothingToKeepItUpFidelityDecaysExponentially() {
        one.team.tookUpOn = 0;
        one.worker(0.8);
        double[] fidelity = weeks(WEEKS, BARE.with(FidelitySettings.DECAY, 0.5));
        for (int week = 0; week < WEEKS; week++) {
            assertThat(fidelity[week]).isCloseTo(0.8 * Math.exp(-0.5 * OneTeam.WEEK * (week + 1)), within(ROUNDING));
        }
    }

    @Test
    void coachingSupervisionAndDecaySettleWhereTheyBalance() {
        one.team.tookUpOn = 0;
        one.worker(0);
        one.team.manager.ownership = 0.6;
        one.team.manager.skilled = true;
        one.team.heldRecently = 3;
        one.team.dueRecently = 4;
        double support = 0.8 * 0.5 + 1.2 * 0.6 * 0.75;
        double[] fidelity = weeks(
                WEEKS,
                BARE.with(FidelitySettings.COACHING_RATE, 0.8)
                        .with(RolloutSettings.COACHING, 0.5)
                        .with(FidelitySettings.SUPERVISION_RATE, 1.2)
                        .with(FidelitySettings.DECAY, 0.5));
        for (int week = 0; week < WEEKS; week++) {
            double expected = relaxed(0, support / (support + 0.5), support + 0.5, OneTeam.WEEK * (week + 1));
            assertThat(fidelity[week]).isCloseTo(expected, within(ROUNDING));
        }
    }

    @Test
    void coachingThatEndsAfterAYearIsFollowedByDecay() {
        one.team.tookUpOn = 0;
        one.worker(0.3);
        double[] fidelity = weeks(
                WEEKS,
                BARE.with(FidelitySettings.COACHING_RATE, 1)
                        .with(RolloutSettings.COACHING, 1)
                        .with(RolloutSettings.COACHING_MONTHS, 12)
                        .with(FidelitySettings.DECAY, 0.5));
        // Twelve months are 253 working days: fifty whole weeks end within them.
        double atEnd = relaxed(0.3, 1 / 1.5, 1.5, 50 * OneTeam.WEEK);
        assertThat(fidelity[49]).isCloseTo(atEnd, within(ROUNDING));
        assertThat(fidelity[69]).isCloseTo(atEnd * Math.exp(-0.5 * 20 * OneTeam.WEEK), within(ROUNDING));
    }

    @Test
    void twoWorkersConvergeTwiceAsFastAsOneAloneWould() {
        one.team.tookUpOn = 0;
        one.worker(0.9);
        one.worker(0.1);
        double[] first = weeks(WEEKS, BARE.with(FidelitySettings.COLLEAGUE_RATE, 0.7));
        for (int week = 0; week < WEEKS; week++) {
            assertThat(first[week])
                    .isCloseTo(0.5 + 0.4 * Math.exp(-2 * 0.7 * OneTeam.WEEK * (week + 1)), within(ROUNDING));
        }
        assertThat(one.team.workers.get(1).fidelity).isCloseTo(1 - first[WEEKS - 1], within(ROUNDING));
    }

    @Test
    void aTeamFollowsTheDifferentialEquationAsANumericalSolverDoes() {
        double[] start = {0, 0.15, 0.5, 0.9, 1};
        one.team.tookUpOn = 0;
        Arrays.stream(start).forEach(one::worker);
        one.team.manager.ownership = 0.7;
        one.team.manager.skilled = false;
        Settings settings = Settings.defaults().with(RolloutSettings.COACHING, 0.4);
        weeks(WEEKS, settings);

        double support = settings.get(FidelitySettings.COACHING_RATE) * 0.4
                + settings.get(FidelitySettings.SUPERVISION_RATE) * 0.7 * settings.get(FidelitySettings.UNSKILLED_LEAD);
        double[] solved = new double[start.length];
        new DormandPrince853Integrator(1e-6, 0.5, 1e-12, 1e-12)
                .integrate(
                        equations(
                                support,
                                settings.get(FidelitySettings.COLLEAGUE_RATE),
                                settings.get(FidelitySettings.DECAY),
                                5),
                        0,
                        start,
                        WEEKS * OneTeam.WEEK,
                        solved);
        for (int i = 0; i < solved.length; i++) {
            assertThat(one.team.workers.get(i).fidelity).isCloseTo(solved[i], within(1e-9));
        }
    }

    /** The equation as it is written down: support, the mean of the others, decay. */
    private static FirstOrderDifferentialEquations equations(
            double support, double colleagues, double decay, int workers) {
        return new FirstOrderDifferentialEquations() {
            @Override
            public int getDimension() {
                return workers;
            }

            @Override
            public void computeDerivatives(double t, double[] f, double[] change) {
                double sum = Arrays.stream(f).sum();
                for (int i = 0; i < workers; i++) {
                    double others = (sum - f[i]) / (workers - 1);
                    change[i] = support * (1 - f[i]) + colleagues * (others - f[i]) - decay * f[i];
                }
            }
        };
    }

    @Test
    void supervisionPassesOnNothingWhereNobodyIsInPostOrNobodyIsSupervised() {
        one.team.tookUpOn = 0;
        one.worker(0.2);
        one.team.manager.ownership = 1;
        one.team.manager.skilled = true;
        Settings supervised = BARE.with(FidelitySettings.SUPERVISION_RATE, 1);
        one.team.manager.inPost = false;
        assertThat(weeks(1, supervised)[0]).isEqualTo(0.2);
        one.team.manager.inPost = true;
        assertThat(weeks(1, supervised.with(OversightSettings.SUPERVISION_INTERVAL, 0))[0])
                .isEqualTo(0.2);
        assertThat(weeks(1, supervised)[0]).isCloseTo(relaxed(0.2, 1, 1, OneTeam.WEEK), within(ROUNDING));
    }

    @Test
    void workersOfTeamsWithoutTheModelStayAsTheyAre() {
        one.worker(0.4);
        one.worker(0.1);
        assertThat(weeks(10, Settings.defaults().with(RolloutSettings.COACHING, 1)))
                .containsOnly(0.4);
    }
}
