package mainstay.model.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Stream;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.random.Chance;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.RolloutSettings;
import org.junit.jupiter.api.Test;

/** Skilled leads are counted one by one. */
class LeadsTest {
    private static final Service SERVICE =
            new Service("All", EnumSet.range(Stage.ASSESSMENT, Stage.LOOKED_AFTER), 1, Structure.INDIVIDUAL);

    private final Office office = new Office(
            new WorkingCalendar(LocalDate.of(2025, 4, 1), LocalDate.of(2027, 4, 1)), new Chance(1, 0), event -> {});
    private final Leads leads = new Leads(office);

    private Team team(double fidelity) {
        Team team = new Team(office.roster().nextTeam(), SERVICE, 0.5);
        office.roster().teams().add(team);
        Post post = new Post(team.id, team);
        Worker worker = new Worker(team.id * 1000, post, 1, Contract.PERMANENT, WorkerGrade.EXPERIENCED, 3, 0);
        worker.fidelity = fidelity;
        office.roster().join(worker);
        return team;
    }

    @Test
    void thereAreLeadsForTheGivenShareOfTeamsAndNoMore() {
        leads.begin(5, 0.5);
        assertThat(Stream.generate(() -> team(0)).limit(5).filter(leads::take)).hasSize(3);
        assertThat(leads.atHand()).isZero();
    }

    @Test
    void teamsThatPractiseBringLeadsOnInProportionToTheirFidelity() {
        office.configure(Settings.defaults().with(RolloutSettings.LEAD_GROWTH, 0.5));
        for (double fidelity : new double[] {1, 0.5, 0.1}) {
            Team team = team(fidelity);
            team.tookUpOn = 0;
            team.manager.skilled = true;
        }
        team(1);
        for (int day = 0; day < 250; day++) {
            leads.step(day);
        }
        // 50 weeks of 5 days in a year of 253, half a lead for each of 1.6 full teams.
        assertThat(leads.atHand()).isCloseTo(0.5 * 1.6 * 250 / 253, within(1e-9));
    }

    @Test
    void aTeamThatWentAheadWithoutALeadGetsTheFirstThatIsThere() {
        office.configure(Settings.defaults().with(RolloutSettings.LEAD_GROWTH, 1));
        Team full = team(1);
        full.tookUpOn = 0;
        full.manager.skilled = true;
        Team unled = team(0);
        unled.tookUpOn = 0;
        int day = 0;
        while (!unled.manager.skilled) {
            leads.step(day++);
        }
        // 51 weeks make 255 of 253 days: the lead is there at the end of the 51st.
        assertThat(day).isEqualTo(255);
        assertThat(leads.atHand()).isCloseTo(2.0 / 253, within(1e-9));
    }

    @Test
    void whoFollowsASkilledManagerTakesALeadOrHasNoSkill() {
        Team team = team(0);
        team.tookUpOn = 0;
        team.manager.skilled = true;
        team.manager.ownership = 0.8;
        team.manager.go(3);
        office.configure(
                Settings.defaults().with(RolloutSettings.LEAD_GROWTH, 0).with(RolloutSettings.LEAD_HIRING, 0));
        leads.begin(1, 1);
        leads.step(1);
        assertThat(leads.atHand()).isOne();
        team.manager.succeed(3);
        assertThat(team.manager.ownership).isZero();
        assertThat(team.manager.skilled).isFalse();
        leads.step(4);
        assertThat(team.manager.skilled).isTrue();
        team.manager.go(6);
        team.manager.succeed(6);
        leads.step(7);
        assertThat(team.manager.skilled).isFalse();
    }
}
