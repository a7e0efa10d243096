package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerProgressed;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** Who becomes experienced, and who senior. */
class ProgressionTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.PROGRESSION, 1)
            .with(WorkforceSettings.SENIOR, 0.5)
            .with(WorkforceSettings.TIME_TO_FILL, 10)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 52);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final Team team = world.team(Stage.CHILD_IN_NEED);

    private WorkerProgressed senior(int day, Worker worker) {
        return new WorkerProgressed(day, worker.id, worker.team.id, WorkerGrade.SENIOR);
    }

    @Test
    void theNewlyQualifiedAreExperiencedAfterAYear() {
        world.live(1, world.staffing);
        Worker starter = world.starter(team, Contract.PERMANENT, WorkerGrade.NEWLY_QUALIFIED);
        world.live(252, world.staffing);
        assertThat(starter.grade).isEqualTo(WorkerGrade.NEWLY_QUALIFIED);
        world.live(1, world.staffing);
        assertThat(starter.grade).isEqualTo(WorkerGrade.EXPERIENCED);
        assertThat(starter.cameNewlyQualified).isTrue();
        assertThat(world.told(WorkerProgressed.class))
                .containsExactly(new WorkerProgressed(253, starter.id, team.id, WorkerGrade.EXPERIENCED));
    }

    @Test
    void withoutTheRuleNobodyProgresses() {
        TinyWorld asBefore = new TinyWorld(SETTINGS.with(WorkforceSettings.PROGRESSION, 0));
        asBefore.workers(asBefore.team(Stage.CHILD_IN_NEED), 4, 8);
        asBefore.live(300, asBefore.staffing);
        assertThat(asBefore.told(WorkerProgressed.class)).isEmpty();
    }

    /** Half of five, rounded up: three, and the fourth has to wait for the second year. */
    @Test
    void theLongestServingAreSeniorAndNobodyIsBeforeTheSecondYear() {
        Worker one = world.worker(team, 1, 1.5);
        Worker three = world.worker(team, 1, 3);
        Worker eight = world.worker(team, 1, 8);
        world.worker(team, 1, 0.1);
        world.worker(team, 1, 0.2);
        world.live(1, world.staffing);
        assertThat(world.told(WorkerProgressed.class)).containsExactly(senior(0, eight), senior(0, three));
        // Two years are over half a year, 126.5 days, later.
        world.live(127, world.staffing);
        assertThat(world.told(WorkerProgressed.class)).hasSize(3).endsWith(senior(127, one));
    }

    @Test
    void aSeniorPostThatFallsVacantGoesToTheLongestServingOfTheSameTeam() {
        Worker leaver = world.worker(team, 1, 9);
        Worker next = world.worker(team, 1, 3);
        world.worker(team, 1, 2.5);
        Team other = world.team(Stage.LOOKED_AFTER);
        world.worker(other, 1, 8);
        world.worker(other, 1, 7);
        world.workers(other, 2, 6);
        world.live(1, world.staffing);
        // Half of seven: four, two in either team.
        assertThat(world.told(WorkerProgressed.class)).hasSize(4).contains(senior(0, leaver), senior(0, next));
        Worker third = team.workers.get(2);
        leaver.lastDay = 5000;
        world.live(1, world.staffing);
        // Under notice the leaver is a senior still.
        assertThat(world.told(WorkerProgressed.class)).hasSize(4);
        world.office.roster().leave(leaver);
        world.live(1, world.staffing);
        // Half of six: three, and there are three.
        assertThat(third.grade).isEqualTo(WorkerGrade.EXPERIENCED);
        world.office.roster().leave(next);
        world.live(1, world.staffing);
        // Half of five, rounded up: three, and the other team has two of its two.
        assertThat(world.told(WorkerProgressed.class)).hasSize(5).endsWith(senior(3, third));
    }

    @Test
    void agencyWorkersTheNewlyQualifiedAndThoseUnderNoticeAreNotMadeSenior() {
        world.starter(team, Contract.AGENCY, WorkerGrade.EXPERIENCED);
        world.worker(team, 1, 6).lastDay = 5000;
        Worker other = world.worker(team, 1, 2);
        world.live(1, world.staffing);
        assertThat(world.told(WorkerProgressed.class)).containsExactly(senior(0, other));
    }

    @Test
    void onTheFirstDayAThirdOfAllArePromotedFromTheLongestServingOfEachTeam() {
        TinyWorld staffed = new TinyWorld(SETTINGS.with(WorkforceSettings.SENIOR, 1 / 3.0)
                .with(WorkforceSettings.POSTS, 90)
                .with(OversightSettings.SPAN, 9)
                .with(WorkforceSettings.UNDER_FIVE_YEARS, 0));
        staffed.staff(TinyWorld.service(Structure.INDIVIDUAL, 1, Stage.CHILD_IN_NEED));
        for (Team each : staffed.office.roster().teams()) {
            List<Worker> byTenure = each.workers.stream()
                    .sorted((a, b) -> Double.compare(b.tenureAtStart, a.tenureAtStart))
                    .toList();
            assertThat(byTenure).hasSize(9);
            assertThat(byTenure.subList(0, 3)).allMatch(worker -> worker.grade == WorkerGrade.SENIOR);
            assertThat(byTenure.subList(3, 9)).allMatch(worker -> worker.grade == WorkerGrade.EXPERIENCED);
        }
    }
}
