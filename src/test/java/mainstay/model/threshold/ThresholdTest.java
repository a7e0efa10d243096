package mainstay.model.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.DoubleUnaryOperator;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.ReturnSettings;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;

/** Odds of a fifth are a quarter; twice that is a half, which is a third. */
class ThresholdTest {
    private static final int FAMILIES = 100_000;

    private static Settings settings(double variation, double needEffect) {
        return Settings.defaults()
                .with(DemandSettings.NEED_VARIATION, variation)
                .with(ReturnSettings.SHARE, 0)
                .with(PathwaySettings.NO_FURTHER_ACTION, 0.1)
                .with(PathwaySettings.NOT_IN_NEED, 0.3)
                .with(PathwaySettings.NEED_EFFECT, needEffect);
    }

    /** Of so many families, one at each step of the distribution, mean of something that depends on need. */
    private static double mean(double variation, DoubleUnaryOperator ofNeed) {
        NormalDistribution normal = new NormalDistribution();
        double logVariance = FastMath.log(1 + variation * variation);
        double sum = 0;
        for (int i = 0; i < FAMILIES; i++) {
            double z = normal.inverseCumulativeProbability((i + 0.5) / FAMILIES);
            sum += ofNeed.applyAsDouble(FastMath.exp(FastMath.sqrt(logVariance) * z - logVariance / 2));
        }
        return sum / FAMILIES;
    }

    @Test
    void aFactorOnTheOdds() {
        assertThat(Threshold.shifted(0.2, 2)).isCloseTo(1.0 / 3, within(1e-15));
        assertThat(Threshold.shifted(1.0 / 3, 0.5)).isCloseTo(0.2, within(1e-15));
        assertThat(Threshold.shifted(0.123, 1)).isEqualTo(0.123);
        assertThat(Threshold.shifted(0, 5)).isZero();
        assertThat(Threshold.shifted(1, 0.1)).isEqualTo(1);
        assertThat(Threshold.shifted(1.7, 0.1)).isEqualTo(1.7);
    }

    @Test
    void twiceTheNeedHalvesTheOddsAndTwiceTheLoadDoublesThem() {
        Threshold gate = Thresholds.of(settings(0.8, 1)).noFurtherAction();
        double odds = odds(gate.share(1, 1));
        assertThat(odds(gate.share(2, 1))).isCloseTo(odds / 2, within(1e-12));
        assertThat(odds(gate.share(1, 2))).isCloseTo(odds * 2, within(1e-12));
        assertThat(gate.share(2, 2)).isCloseTo(gate.share(1, 1), within(1e-12));
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    @Test
    void atUsualLoadTheShareOfAllReferralsIsTheSetting() {
        for (double effect : new double[] {0.3, 1, 2}) {
            Threshold gate = Thresholds.of(settings(0.8, effect)).noFurtherAction();
            assertThat(mean(0.8, need -> gate.share(need, 1))).isCloseTo(0.1, within(1e-5));
        }
    }

    @Test
    void atUsualLoadTheShareOfAllAssessmentsIsTheSettingAndFamiliesOnPlansAreInNeed() {
        Settings settings = settings(0.8, 1)
                .with(PathwaySettings.SECTION_47_IN_ASSESSMENT, 0.5)
                .with(PathwaySettings.CONFERENCE_SHARE, 0.4)
                .with(PathwaySettings.PLAN_SHARE, 1);
        Thresholds gates = Thresholds.of(settings);
        double assessed = mean(0.8, need -> 1 - gates.noFurtherAction().share(need, 1));
        double notInNeed = mean(
                0.8,
                need -> (1 - gates.noFurtherAction().share(need, 1))
                        * (1 - 0.4 * Math.min(1, 0.5 * need))
                        * gates.notInNeed().share(need, 1));
        assertThat(notInNeed / assessed).isCloseTo(0.3, within(1e-5));
    }

    @Test
    void whoIsTurnedAwayHasLessNeedThanOthers() {
        Thresholds gates = Thresholds.of(settings(0.8, 1).with(PathwaySettings.NOT_IN_NEED, 0));
        double need = mean(0.8, n -> n * gates.noFurtherAction().share(n, 1)) / 0.1;
        assertThat(gates.needTurnedAway()).isCloseTo(need, within(1e-4)).isLessThan(0.8);
    }

    @Test
    void withoutEffectOfNeedAllAreTurnedAwayAlikeAndTheShareIsTheSettingToTheLastDigit() {
        Thresholds gates = Thresholds.of(settings(0.8, 0));
        assertThat(gates.noFurtherAction().share(3, 1)).isEqualTo(0.1);
        assertThat(gates.notInNeed().share(0.2, 1)).isEqualTo(0.3);
    }

    @Test
    void returnedFamiliesAreMoreAlikeAndTheShareIsStillTheSetting() {
        // Of a half of referrals that return: variance v (1 - 3/8) / (1 - 1/8) of all, and (5/7 v + v) / 4 = 3/7 v of
        // them.
        Settings settings = settings(0.8, 1).with(ReturnSettings.SHARE, 0.5);
        Threshold gate = Thresholds.of(settings).noFurtherAction();
        double returned = mean(0.8 * FastMath.sqrt(3.0 / 7), need -> gate.share(need, 1));
        double first = mean(0.8, need -> gate.share(need, 1));
        assertThat((first + returned) / 2).isCloseTo(0.1, within(1e-5));
        assertThat(returned).isLessThan(first);
    }
}
