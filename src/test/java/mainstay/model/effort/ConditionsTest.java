package mainstay.model.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.agent.Case;
import mainstay.model.agent.Duty;
import mainstay.model.agent.DutyType;
import mainstay.model.agent.Family;
import mainstay.model.agent.Office;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.random.Chance;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.ShockSettings;
import org.junit.jupiter.api.Test;

class ConditionsTest {
    private static final double EXACT = 1e-12;

    private final Office office = new Office(
            new WorkingCalendar(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 6, 1)), new Chance(1, 0), event -> {});
    private final Conditions conditions = new Conditions(office);
    private final Team team =
            new Team(0, new Service("All", EnumSet.of(Stage.LOOKED_AFTER), 1, Structure.INDIVIDUAL), 1);
    private final Worker worker =
            new Worker(0, new Post(0, team), 1, Contract.PERMANENT, WorkerGrade.EXPERIENCED, 3, 0);

    private final Case family = office.open(new Family(0, new long[1], 1));

    private Duty duty(DutyType type) {
        return new Duty(family, type, 0, 10, 4, 0);
    }

    @Test
    void inUsualTimesAnHourIsAnHour() {
        office.configure(Settings.defaults());
        for (DutyType type : DutyType.values()) {
            assertThat(conditions.worth(type)).isEqualTo(1);
            assertThat(conditions.pace(type)).isEqualTo(1);
            assertThat(conditions.stop(duty(type), worker)).isFalse();
            assertThat(conditions.possible(duty(type), worker, 3)).isEqualTo(3);
        }
    }

    @Test
    void whatIsHeldRemotelyIsWorthLessAndTakesLessTravel() {
        office.configure(Settings.defaults()
                .with(ShockSettings.REMOTE, 0.8)
                .with(ShockSettings.REMOTE_VALUE, 0.5)
                .with(ShockSettings.REMOTE_TIME_SAVED, 0.25));
        assertThat(conditions.worth(DutyType.VISIT)).isCloseTo(0.2 + 0.8 * 0.5, within(EXACT));
        assertThat(conditions.worth(DutyType.DIRECT_WORK)).isCloseTo(0.6, within(EXACT));
        assertThat(conditions.worth(DutyType.SECTION_47)).isEqualTo(1);
        // Four hours of visits, of which 80 % are remote, take 0.8 + 3.2 × 0.75 = 3.2 hours.
        assertThat(4 / conditions.pace(DutyType.VISIT)).isCloseTo(3.2, within(EXACT));
        assertThat(conditions.pace(DutyType.DIRECT_WORK)).isEqualTo(1);
    }

    @Test
    void whileSystemsAreDownForHalfTheDayHalfTheDayIsLeftForTheDesk() {
        office.configure(Settings.defaults().with(ShockSettings.OUTAGE, 0.5));
        worker.hoursToday = 6;
        Duty report = duty(DutyType.REPORT);
        assertThat(conditions.possible(report, worker, 6)).isCloseTo(3, within(EXACT));
        conditions.spent(duty(DutyType.VISIT), worker, 2);
        conditions.spent(report, worker, 2.5);
        assertThat(conditions.possible(report, worker, 6)).isCloseTo(0.5, within(EXACT));
        conditions.spent(report, worker, 0.5);
        assertThat(conditions.stop(report, worker)).isTrue();
        assertThat(conditions.stop(duty(DutyType.VISIT), worker)).isFalse();
        assertThat(conditions.possible(duty(DutyType.VISIT), worker, 3)).isEqualTo(3);
    }
}
