package mainstay.analysis.closelook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.ChangeReason;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.SupervisionDropped;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.measure.team.TeamLedger;
import mainstay.results.closelook.TeamRow;
import mainstay.scenario.Scenario;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

/** Elm and Oak are the teams of one service in the north. */
class TeamRowsTest {
    private static final Scenario ARM = FakeAuthority.scenario("Arm", 0.1);
    private static final int ELM = 0;
    private static final int OAK = 1;

    private final WorkingCalendar calendar =
            new WorkingCalendar(ARM.period().simulatedFrom(), ARM.period().end());
    private final int measured = calendar.onOrAfter(ARM.period().start());
    private final TeamLedger counts = new TeamLedger(measured);

    TeamRowsTest() {
        counts.accept(new TeamFormed(0, ELM, "Elm", "Need", "North"));
        counts.accept(new TeamFormed(0, OAK, "Oak", "Need", "North"));
    }

    private void posts(int day, int team, double posts, double vacancies) {
        counts.accept(new TeamCounted(day, team, posts, vacancies, 0.5, 0, true));
    }

    private TeamRow row(String measure, String team) {
        List<TeamRow> found = new TeamRows(ARM.name(), counts)
                .rows().stream()
                        .filter(row ->
                                row.measure().equals(measure) && row.team().equals(team))
                        .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    /**
     * One of five posts and three of five, at both month-ends: the distance of 0.2 from the mean of 0.4 is less than chance makes
     * of five posts, so that each team counts for its five and the service for its ten: (1 + 10 × 0.4) ÷ 15.
     */
    @Test
    void whatChanceExplainsIsDrawnToTheService() {
        for (int day : List.of(measured, measured + 20)) {
            posts(day, ELM, 5, 1);
            posts(day, OAK, 5, 3);
        }
        TeamRow elm = row("vacancies", "Elm");
        assertThat(elm.value()).isEqualTo(20);
        assertThat(elm.observations()).isEqualTo(5);
        assertThat(elm.drawn()).isCloseTo(100.0 / 3, within(1e-3));
        assertThat(elm.low()).isBetween(0.0, elm.drawn());
        assertThat(elm.high()).isBetween(elm.drawn(), 100.0);
        assertThat(row("vacancies", "Oak").drawn()).isCloseTo(700.0 / 15, within(1e-3));
    }

    /** Thousands of supervisions leave nothing to chance. */
    @Test
    void whatIsKnownForCertainIsDrawnToNothing() {
        for (int i = 0; i < 4000; i++) {
            counts.accept(new SupervisionHeld(measured, 1, ELM, measured));
            counts.accept(
                    i % 2 == 0
                            ? new SupervisionHeld(measured, 2, OAK, measured)
                            : new SupervisionDropped(measured, 2, OAK, measured));
        }
        assertThat(row("supervision_on_time", "Elm").drawn()).isCloseTo(100, within(0.1));
        assertThat(row("supervision_on_time", "Oak").drawn()).isCloseTo(50, within(0.1));
        assertThat(row("supervision_on_time", "Oak").high()
                        - row("supervision_on_time", "Oak").low())
                .isCloseTo(4 * Math.sqrt(50 * 50 / 4000.0), within(0.15));
    }

    /** An area is as it is: nine of ten posts held. */
    @Test
    void anAreaIsNotDrawn() {
        posts(measured, ELM, 6, 1);
        posts(measured, OAK, 4, 0);
        TeamRow north = row("vacancies", "");
        assertThat(north.area()).isEqualTo("North");
        assertThat(north.value()).isEqualTo(10);
        assertThat(north.drawn()).isEqualTo(10);
        assertThat(north.observations()).isEqualTo(10);
    }

    @Test
    void anAssessmentIsOfTheTeamThatHoldsTheFamily() {
        assigned(7, ELM);
        assigned(8, OAK);
        assigned(9, ELM);
        assigned(9, OAK);
        for (int family : List.of(7, 8, 9)) {
            int due = family == 8 ? measured - 1 : measured;
            counts.accept(new ClockStopped(measured, family, 2, Clock.ASSESSMENT, 0, due));
        }
        assertThat(row("assessments_on_time", "Elm").value()).isEqualTo(100);
        assertThat(row("assessments_on_time", "Oak").value()).isEqualTo(50);
    }

    private void assigned(int family, int team) {
        counts.accept(
                new WorkerAssigned(1, family, 2, 1000 + team, team, Stage.ASSESSMENT, -1, false, ChangeReason.FCONTA));
    }

    /** Two whole-time workers with eight and ten families. */
    @Test
    void familiesAreThoseOfAWholeTimeWorker() {
        posts(measured, ELM, 2, 0);
        for (int families : List.of(8, 10)) {
            counts.accept(new WorkerCounted(
                    measured, families, ELM, 1, Contract.PERMANENT, 15, families, false, 0, 1, 1, 0, 0, 1, 0));
        }
        assertThat(row("families_fte", "Elm").value()).isEqualTo(9);
        assertThat(row("families_fte", "Elm").observations()).isEqualTo(18);
    }

    @Test
    void whatHappensBeforeTheMeasuredTimeDoesNotCount() {
        posts(measured - 1, ELM, 5, 5);
        assertThat(new TeamRows(ARM.name(), counts).rows()).isEmpty();
    }
}
