package mainstay.model.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.model.TinyWorld;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.DemandSettings;
import org.junit.jupiter.api.Test;

/** Twenty families a day come, and those on top have seven tenths of the usual need. */
class ReferralsTest {
    private static final Settings USUAL = TinyWorld.quiet()
            .with(DemandSettings.NEW_REFERRALS, 20 * TinyWorld.YEAR)
            .with(DemandSettings.NEED_VARIATION, 0)
            .with(DemandSettings.NEED_ON_TOP, 0.7);

    private static List<Double> needs(TinyWorld world, int days) {
        FrontDoor frontDoor = new FrontDoor(world.office, world.casework);
        Referrals referrals =
                new Referrals(world.office, new Families(world.office), world.casework.pathway(), frontDoor);
        world.live(days, referrals);
        return world.told(FamilyReferred.class).stream()
                .map(FamilyReferred::need)
                .toList();
    }

    @Test
    void theUsualNumberHasTheUsualNeed() {
        assertThat(needs(new TinyWorld(USUAL), 3)).hasSizeGreaterThan(30).allMatch(need -> need == 1);
    }

    @Test
    void halfAsManyAgainHaveNineTenthsOfItOnAverage() {
        // 1 + 0.7 x 0.5 of the usual need in all, over 1.5.
        assertThat(needs(new TinyWorld(USUAL.with(DemandSettings.SURGE, 1.5)), 3))
                .allSatisfy(need -> assertThat(need).isCloseTo(0.9, within(1e-12)));
    }

    @Test
    void whereOneInFiveStaysAwayItIsTheLeastSerious() {
        assertThat(needs(new TinyWorld(USUAL.with(DemandSettings.SURGE, 0.8)), 3))
                .allSatisfy(need -> assertThat(need).isCloseTo((1 - 0.7 * 0.2) / 0.8, within(1e-12)));
    }

    @Test
    void moreReferralsFromADayOnAreOnTopToo() {
        TinyWorld world = new TinyWorld(USUAL);
        world.worker(world.team(Stage.ASSESSMENT));
        Referrals referrals = new Referrals(
                world.office,
                new Families(world.office),
                world.casework.pathway(),
                new FrontDoor(world.office, world.casework));
        world.live(2, referrals);
        int before = world.told(FamilyReferred.class).size();
        world.change(Map.of(DemandSettings.NEW_REFERRALS, 30 * TinyWorld.YEAR));
        world.live(2, referrals);
        List<FamilyReferred> told = world.told(FamilyReferred.class);
        assertThat(told.subList(before, told.size())).isNotEmpty().allSatisfy(one -> assertThat(one.need())
                .isCloseTo(0.9, within(1e-12)));
    }

    @Test
    void turnedOffTheNumberSaysNothingOfTheNeed() {
        Settings off = USUAL.with(DemandSettings.SURGE, 3).with(DemandSettings.NEED_ON_TOP, 1);
        assertThat(needs(new TinyWorld(off), 2)).allMatch(need -> need == 1);
    }
}
