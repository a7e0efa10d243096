package mainstay.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Stage;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.AllocationSettings;
import org.junit.jupiter.api.Test;

/** How often a family asks for another worker, and why. */
class RequestsTest {
    private static final int MANY = 4000;

    private static final Map<Parameter, Double> ALL = Map.of(
            AllocationSettings.CHILD_ASKS, 0.5,
            AllocationSettings.PARENT_ASKS, 1.0,
            AllocationSettings.OTHER_REASONS, 2.0);

    /** Families with a worker after so many days. */
    private static List<Case> asked(Map<Parameter, Double> rates, int days) {
        TinyWorld world = new TinyWorld(TinyWorld.quiet().with(rates));
        Worker worker = world.worker(world.team(Stage.CHILD_IN_NEED));
        for (int i = 0; i < MANY; i++) {
            world.family(Stage.CHILD_IN_NEED, 1, worker);
        }
        world.live(days, world.requests);
        return world.office.cases().open();
    }

    private static BinomialCount of(List<Case> families, ChangeReason reason) {
        return new BinomialCount(
                families.stream().filter(family -> family.changeAsked == reason).count(), families.size());
    }

    /** Half a year's rate in fifty days of 253: nobody has asked with probability e^(-0.5 × 50/253). */
    @Test
    void aChildAsksAtItsYearlyRate() {
        of(asked(Map.of(AllocationSettings.CHILD_ASKS, 0.5), 50), ChangeReason.CHCHAN)
                .hasProbability(1 - Math.exp(-0.5 * 50 / TinyWorld.YEAR));
    }

    @Test
    void aParentAsksAtItsYearlyRate() {
        of(asked(Map.of(AllocationSettings.PARENT_ASKS, 1.0), 50), ChangeReason.PCCHAN)
                .hasProbability(1 - Math.exp(-50 / TinyWorld.YEAR));
    }

    @Test
    void otherReasonsComeAtTheirYearlyRate() {
        of(asked(Map.of(AllocationSettings.OTHER_REASONS, 2.0), 50), ChangeReason.OTHERS)
                .hasProbability(1 - Math.exp(-2 * 50 / TinyWorld.YEAR));
    }

    /** Of three and a half a year, half a one is the child's, one a parent's, two are others'. */
    @Test
    void theReasonIsThatWhichComesFirst() {
        List<Case> families = asked(ALL, 50);
        double any = 1 - Math.exp(-3.5 * 50 / TinyWorld.YEAR);
        of(families, ChangeReason.CHCHAN).hasProbability(any * 0.5 / 3.5);
        of(families, ChangeReason.PCCHAN).hasProbability(any * 1 / 3.5);
        of(families, ChangeReason.OTHERS).hasProbability(any * 2 / 3.5);
        of(families, null).hasProbability(1 - any);
    }

    @Test
    void whenTheRatesAreNoughtNobodyAsks() {
        assertThat(asked(Map.of(), 200)).allMatch(family -> family.changeAsked == null);
    }

    @Test
    void whoHasNoWorkerOrIsToChangeAlreadyAsksForNothing() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet().with(AllocationSettings.OTHER_REASONS, 2));
        Worker worker = world.worker(world.team(Stage.CHILD_IN_NEED));
        for (int i = 0; i < 100; i++) {
            world.family(Stage.CHILD_IN_NEED, 1);
            world.family(Stage.CHILD_IN_NEED, 1, worker).changeAsked = ChangeReason.TSPROC;
        }
        world.live(253, world.requests);
        assertThat(world.office.cases().open())
                .allMatch(family -> family.changeAsked == (family.worker == null ? null : ChangeReason.TSPROC));
    }

    @Test
    void whoAsksInTheMorningHasAnotherWorkerOnTheSameDay() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet().with(AllocationSettings.CHILD_ASKS, 2));
        Team team = world.team(Stage.CHILD_IN_NEED);
        Worker worker = world.worker(team);
        Worker other = world.worker(team);
        Case family = world.family(Stage.CHILD_IN_NEED, 1, worker);
        int asked = world.liveUntil(() -> family.changeAsked != null, world.requests);
        world.allocations.step(asked);
        assertThat(family.worker).isSameAs(other);
        assertThat(world.told(WorkerAssigned.class)).singleElement().satisfies(changed -> {
            assertThat(changed.day()).isEqualTo(asked);
            assertThat(changed.previous()).isEqualTo(worker.id);
            assertThat(changed.reason()).isEqualTo(ChangeReason.CHCHAN);
        });
    }
}
