package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.Decision;
import mainstay.event.OrganisationEvent.TeamReflected;
import mainstay.model.agent.Case;
import mainstay.model.agent.Worker;
import mainstay.model.casework.Casework;
import mainstay.scenario.Settings;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.EffectSettings;
import org.junit.jupiter.api.Test;

class ReflectiveMeetingsTest {
    private static final Settings SETTINGS = Settings.defaults()
            .with(EffectSettings.MEETING_INTERVAL, 2)
            .with(EffectSettings.MEETING_HOURS, 1.5)
            .with(EffectSettings.FAMILIES_PER_MEETING, 3)
            .with(EffectSettings.MEETING_QUALITY, 0.2);

    private static ReflectiveMeetings meetings(OneTeam one, Settings settings) {
        Casework casework = new Casework(one.office);
        ReflectiveMeetings meetings = new ReflectiveMeetings(one.office, casework);
        one.office.configure(settings);
        return meetings;
    }

    private static OneTeam practising(Structure structure) {
        OneTeam one = new OneTeam(0, structure);
        one.team.tookUpOn = 0;
        one.worker(0.2);
        one.worker(0.6);
        return one;
    }

    @Test
    void everyOtherWeekATeamThinksAboutTheNextFamiliesInTheCycle() {
        OneTeam one = practising(Structure.INDIVIDUAL);
        Worker first = one.team.workers.get(0);
        Worker second = one.team.workers.get(1);
        List<Case> families = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            families.add(one.family(i < 3 ? first : second));
        }
        second.away = true;
        one.live(0, 21, meetings(one, SETTINGS));
        assertThat(one.told(TeamReflected.class))
                .containsExactly(
                        new TeamReflected(0, 0, 1, 3), new TeamReflected(10, 0, 1, 3), new TeamReflected(20, 0, 1, 3));
        // Families 0 1 2, then 3 0 1, then 2 3 0.
        assertThat(families.stream().map(family -> family.discussedDay)).containsExactly(20, 10, 20, 20);
        assertThat(families.stream().map(family -> family.spotlightDay)).containsExactly(20, 10, 20, 20);
        for (Case family : families) {
            assertThat(family.discussionWorth).isCloseTo(0.2 * 0.4, within(1e-15));
        }
        assertThat(first.meetingsToday).isEqualTo(3 * 1.5);
        assertThat(second.meetingsToday).isZero();
    }

    @Test
    void aReadyDecisionIsRecordedWithTheGripToDoIt() {
        for (double grip : new double[] {0, 1}) {
            OneTeam one = practising(Structure.INDIVIDUAL);
            one.team.grip = grip;
            Case ready = one.family(one.team.workers.get(0));
            ready.steps.awaitDecision(Decision.END_IN_NEED_PLAN);
            one.live(0, 1, meetings(one, SETTINGS));
            assertThat(one.told(DecisionMade.class)).hasSize((int) grip);
        }
    }

    @Test
    void podsMeetAnywayAndTeamsWithoutTheModelDoNot() {
        OneTeam pod = practising(Structure.PODS);
        pod.live(0, 30, meetings(pod, SETTINGS));
        assertThat(pod.told(TeamReflected.class)).isEmpty();
        OneTeam without = practising(Structure.INDIVIDUAL);
        without.team.tookUpOn = -1;
        without.live(0, 30, meetings(without, SETTINGS));
        assertThat(without.told(TeamReflected.class)).isEmpty();
    }

    @Test
    void aModelWithoutMeetingsHasNone() {
        OneTeam one = practising(Structure.INDIVIDUAL);
        one.live(0, 30, meetings(one, SETTINGS.with(EffectSettings.MEETING_INTERVAL, 0)));
        assertThat(one.told(TeamReflected.class)).isEmpty();
    }
}
