package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.MonthEndCount.PracticeCounted;
import mainstay.event.MonthEndCount.RolesCounted;
import mainstay.model.casework.Casework;
import mainstay.scenario.Settings;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.RolloutSettings;
import org.junit.jupiter.api.Test;

class PracticeCensusTest {
    /** April 2025 has 20 working days. */
    private static final int END_OF_APRIL = 19;

    private static RolesCounted countedIn(OneTeam one, Settings settings) {
        Specialists specialists = new Specialists(one.office, new Casework(one.office));
        PracticeCensus census = new PracticeCensus(one.office, specialists);
        one.office.configure(settings);
        one.live(0, END_OF_APRIL + 5, census);
        assertThat(one.told(RolesCounted.class)).hasSize(1);
        return one.told(RolesCounted.class).get(0);
    }

    @Test
    void theRolesOfAPodAreCountedWithAndWithoutAModel() {
        OneTeam pod = new OneTeam(0, Structure.PODS);
        pod.worker(0);
        assertThat(countedIn(pod, Settings.defaults()))
                .isEqualTo(new RolesCounted(END_OF_APRIL, 1, 1, 0.5, 0, 0, 8.2, 0));
        OneTeam team = new OneTeam();
        assertThat(countedIn(team, Settings.defaults()))
                .isEqualTo(new RolesCounted(END_OF_APRIL, 1, 0, 0, 0, 0, 8.2, 0));
        assertThat(team.told(PracticeCounted.class)).isEmpty();
    }

    @Test
    void specialistsCoachesAndCoverAreCountedInATeamThatPractisesTheModel() {
        OneTeam one = new OneTeam();
        one.team.tookUpOn = 0;
        one.worker(0.2);
        one.worker(0.5);
        one.worker(0.5);
        one.team.manager.ownership = 0.7;
        one.office.climate().backfillHours = 42;
        RolesCounted roles = countedIn(
                one, Settings.defaults().with(EffectSettings.SPECIALISTS, 2).with(RolloutSettings.COACHING, 0.5));
        assertThat(roles.specialists()).isCloseTo(0.6, within(1e-12));
        assertThat(roles.coaches()).isCloseTo(0.5 * 3 / 15, within(1e-12));
        assertThat(roles.backfillHours()).isEqualTo(42);
        assertThat(one.office.climate().backfillHours).isZero();
        assertThat(one.told(PracticeCounted.class)).singleElement().satisfies(counted -> {
            assertThat(counted.workers()).isEqualTo(3);
            assertThat(counted.fidelity()).isCloseTo(0.4, within(1e-12));
            assertThat(counted.ownership()).isEqualTo(0.7);
        });
    }

    @Test
    void nobodyInPostOwnsNothing() {
        OneTeam one = new OneTeam();
        one.team.tookUpOn = 0;
        one.team.manager.ownership = 0.7;
        one.team.manager.inPost = false;
        countedIn(one, Settings.defaults());
        assertThat(one.told(PracticeCounted.class).get(0).ownership()).isZero();
    }
}
