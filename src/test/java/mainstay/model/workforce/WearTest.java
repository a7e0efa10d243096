package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.EnumSet;
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
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.StrainSettings;
import org.junit.jupiter.api.Test;

class WearTest {
    @Test
    void aModelThatSupportsWorkersTakesOffTheCausesOfStrainAsFarAsTheyPractiseIt() {
        WorkingCalendar calendar = new WorkingCalendar(LocalDate.parse("2025-04-01"), LocalDate.parse("2026-03-31"));
        Office office = new Office(calendar, new Chance(1, 0), event -> {});
        Team team = new Team(0, new Service("All", EnumSet.of(Stage.ASSESSMENT), 1, Structure.INDIVIDUAL), 0.5);
        office.roster().teams().add(team);
        Post post = new Post(0, team);
        Worker worker = new Worker(post.nextHolder(), post, 1, Contract.PERMANENT, WorkerGrade.SENIOR, 3, 0);
        worker.fidelity = 0.5;
        office.roster().join(worker);

        Wear wear = new Wear(office);
        office.configure(Settings.defaults()
                .with(StrainSettings.MONTHS, 3)
                .with(StrainSettings.UNSUPPORTED_WEIGHT, 0.6)
                .with(OversightSettings.SUPERVISION_INTERVAL, 0)
                .with(EffectSettings.WORKER_SUPPORT, 0.4));
        for (int day = 0; day < 100; day++) {
            wear.step(day);
        }
        double settled = 0.6 * (1 - 0.4 * 0.5);
        double days = 3 * 253 / 12.0;
        assertThat(worker.strain).isCloseTo(settled * (1 - Math.exp(-100 / days)), within(1e-12));
    }
}
