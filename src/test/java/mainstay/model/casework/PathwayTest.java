package mainstay.model.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.ReturnSettings;
import org.junit.jupiter.api.Test;

/** All who are turned away have a need of 1 at usual load, and 45 in a hundred of them return. */
class PathwayTest {
    private static final int FAMILIES = 200;
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(DemandSettings.NEED_VARIATION, 0)
            .with(ReturnSettings.SHARE, 0.45)
            .with(ReturnSettings.DELAY, 0.5)
            .with(ReturnSettings.TURNED_AWAY_EFFECT, 2);

    /** Of families with a need, how many come back within two years once they are closed for a reason. */
    private static int returning(Settings settings, double need, ClosureReason reason) {
        TinyWorld world = new TinyWorld(settings);
        for (int i = 0; i < FAMILIES; i++) {
            Case family = world.family(Stage.ASSESSMENT, 1);
            family.family.need = need;
            world.casework.pathway().close(family, reason);
        }
        int[] back = new int[1];
        world.live(
                400,
                day -> back[0] += world.casework.pathway().returningToday(day).size());
        return back[0];
    }

    @Test
    void halfTheNeedAndNobodyReturnsHalfAsMuchAgainAndNearlyAllDo() {
        // 0.45 (1 + 2 (0.5 - 1)) = 0, and 0.45 (1 + 2 (1.5 - 1)) = 0.9.
        assertThat(returning(SETTINGS, 0.5, ClosureReason.NOT_IN_NEED)).isZero();
        assertThat(returning(SETTINGS, 0.5, ClosureReason.NO_FURTHER_ACTION)).isZero();
        // Five standard deviations of a binomial count of 200 at 0.9 are 21.
        assertThat(returning(SETTINGS, 1.5, ClosureReason.NOT_IN_NEED)).isBetween(159, 200);
    }

    @Test
    void whoWasHelpedReturnsAsOftenAsEver() {
        int helped = returning(SETTINGS, 0.5, ClosureReason.NEED_MET_BY_ASSESSMENT);
        assertThat(helped).isEqualTo(returning(SETTINGS, 1.5, ClosureReason.NEED_MET_BY_ASSESSMENT));
        // Five standard deviations of a binomial count of 200 at 0.45 are 35.
        assertThat(helped).isBetween(55, 125);
    }

    @Test
    void whereTwiceAsManyNewFamiliesAreReferredTwiceAsManyKnownOnesComeBack() {
        Settings twice = SETTINGS.with(ReturnSettings.SHARE, 0.3)
                .with(DemandSettings.NEW_REFERRALS, 100)
                .with(DemandSettings.SURGE, 2);
        ClosureReason helped = ClosureReason.NEED_MET_BY_ASSESSMENT;
        // The same draws decide: 0.3 x 2 is 0.6, and half of the way from 0.3 to it is 0.45.
        assertThat(returning(twice.with(ReturnSettings.WITH_REFERRALS, 1), 1, helped))
                .isEqualTo(returning(SETTINGS.with(ReturnSettings.SHARE, 0.6), 1, helped));
        assertThat(returning(twice.with(ReturnSettings.WITH_REFERRALS, 0.5), 1, helped))
                .isEqualTo(returning(SETTINGS, 1, helped));
        assertThat(returning(twice.with(ReturnSettings.WITH_REFERRALS, 0), 1, helped))
                .isEqualTo(returning(SETTINGS.with(ReturnSettings.SHARE, 0.3), 1, helped));
    }

    @Test
    void needThatNobodyMetGrows() {
        TinyWorld world = new TinyWorld(SETTINGS.with(ReturnSettings.TURNED_AWAY_EFFECT, 0.6));
        Case family = world.family(Stage.ASSESSMENT, 1);
        family.family.need = 3;
        world.casework.pathway().close(family, ClosureReason.NOT_IN_NEED);
        assertThat(family.family.need).isCloseTo(3 * (1 + 0.6 * 2 / 3), within(1e-12));
        Case mild = world.family(Stage.ASSESSMENT, 1);
        mild.family.need = 0.8;
        world.casework.pathway().close(mild, ClosureReason.NOT_IN_NEED);
        assertThat(mild.family.need).isEqualTo(0.8);
    }

    @Test
    void turnedOffNeedMakesNoDifference() {
        Settings off = SETTINGS.with(ReturnSettings.TURNED_AWAY_EFFECT, 0);
        assertThat(returning(off, 0.5, ClosureReason.NOT_IN_NEED))
                .isEqualTo(returning(off, 3, ClosureReason.NOT_IN_NEED))
                .isEqualTo(returning(off, 1, ClosureReason.NEED_MET_BY_ASSESSMENT));
    }
}
