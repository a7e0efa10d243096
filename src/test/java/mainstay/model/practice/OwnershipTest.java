package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.model.agent.Manager;
import mainstay.model.agent.manner.Leaning;
import mainstay.model.agent.manner.Manner;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.junit.jupiter.api.Test;

/** Ownership against its differential equation do/dt = rate B (1 - o) - decay o. */
class OwnershipTest {
    private static final double ROUNDING = 1e-12;
    private static final Settings SETTINGS = Settings.defaults()
            .with(FidelitySettings.OWNERSHIP_RATE, 1.5)
            .with(FidelitySettings.OWNERSHIP_DECAY, 0.4)
            .with(RolloutSettings.BEGINS, 0)
            .with(RolloutSettings.PREPARATION, 26)
            .with(RolloutSettings.CO_PRODUCTION, 0.6);

    private final OneTeam one = new OneTeam();
    private final Manager manager = one.team.manager;

    private Ownership rule(Settings settings) {
        Ownership rule = new Ownership(one.office, new Arrival(one.office, OneTeam.arriving(settings)));
        one.office.configure(settings);
        return rule;
    }

    private static double after(int weeks, double start, double backing) {
        double growth = 1.5 * backing;
        double settled = growth / (growth + 0.4);
        return settled + (start - settled) * Math.exp(-(growth + 0.4) * OneTeam.WEEK * weeks);
    }

    @Test
    void ownershipSettlesWhereBackingAndDecayBalance() {
        one.team.tookUpOn = 0;
        one.office.climate().backing = 0.3;
        Ownership rule = rule(SETTINGS);
        for (int week = 0; week < 150; week++) {
            one.live(5 * week, 5, rule);
            assertThat(manager.ownership).isCloseTo(after(week + 1, 0, 0.3), within(ROUNDING));
        }
    }

    /** Of 0.9 ÷ 1.3 somebody who leans by a draw of 1 owns Φ(0.5024 √1.25 + 0.5) in the long run, as fast as others. */
    @Test
    void managersWhoDifferSettleAtDifferentLevels() {
        one.team.tookUpOn = 0;
        one.office.climate().backing = 0.6;
        manager.manner = new Manner(0, Leaning.NONE, 0, 1, Leaning.of(0.5, 1), 1);
        Ownership rule = rule(SETTINGS);
        one.live(0, 50, rule);
        double settled = 0.855815;
        assertThat(manager.ownership).isCloseTo(settled * (1 - Math.exp(-1.3 * OneTeam.WEEK * 10)), within(1e-5));
    }

    @Test
    void withoutBackingItIsLost() {
        one.team.tookUpOn = 0;
        manager.ownership = 0.8;
        one.live(0, 253, rule(SETTINGS));
        assertThat(manager.ownership).isCloseTo(0.8 * Math.exp(-0.4 * 50 * OneTeam.WEEK), within(ROUNDING));
    }

    @Test
    void managersWhoShapeTheModelComeToOwnItBeforeItArrives() {
        one.office.climate().backing = 0.3;
        one.live(0, 50, rule(SETTINGS));
        assertThat(manager.ownership).isCloseTo(after(10, 0, 0.9), within(ROUNDING));
    }

    @Test
    void backingAndCoProductionTogetherAreAtMostFull() {
        one.office.climate().backing = 0.7;
        one.live(0, 50, rule(SETTINGS));
        assertThat(manager.ownership).isCloseTo(after(10, 0, 1), within(ROUNDING));
    }

    @Test
    void itBeginsWithTheProgrammeAndStandsStillWhileATeamWaitsForItsWave() {
        one.office.climate().backing = 0.3;
        // Four weeks from Tuesday 1 April, less Good Friday and Easter Monday: day 18, in the fourth week.
        Ownership rule = rule(SETTINGS.with(RolloutSettings.BEGINS, 4));
        one.live(0, 15, rule);
        assertThat(manager.ownership).isZero();
        one.live(15, 35, rule);
        double prepared = manager.ownership;
        assertThat(prepared).isCloseTo(after(7, 0, 0.9), within(ROUNDING));
        one.anotherTeam().tookUpOn = 50;
        one.live(50, 100, rule);
        assertThat(manager.ownership).isEqualTo(prepared);
    }

    @Test
    void withoutAModelNobodyOwnsOne() {
        one.office.climate().backing = 1;
        Ownership rule = new Ownership(one.office, new Arrival(one.office, OneTeam.staying(SETTINGS)));
        one.office.configure(SETTINGS);
        one.live(0, 100, rule);
        assertThat(manager.ownership).isZero();
    }

    @Test
    void nobodyInPostOwnsNothingMore() {
        one.team.tookUpOn = 0;
        one.office.climate().backing = 1;
        manager.inPost = false;
        one.live(0, 100, rule(SETTINGS));
        assertThat(manager.ownership).isZero();
    }
}
