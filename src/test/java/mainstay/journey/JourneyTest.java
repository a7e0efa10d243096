package mainstay.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.journey.Entry.Closure;
import mainstay.journey.Entry.StageSpell;
import mainstay.journey.Entry.Wait;
import mainstay.journey.Entry.WorkerSpell;
import mainstay.journey.Journey.Stretch;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

/** All days are in May 2025. */
class JourneyTest {
    private static LocalDate may(int day) {
        return LocalDate.of(2025, 5, day);
    }

    private static Entry stage(Stage stage, int from, int until) {
        return new StageSpell(stage, may(from), Optional.of(may(until)));
    }

    private static WorkerSpell worker(int worker, int from, int until) {
        return new WorkerSpell(worker, "", ChangeReason.MANAGE, false, may(from), Optional.of(may(until)));
    }

    private static Wait wait(Queue queue, int from, int until) {
        return new Wait(Step.ASSESSMENT, queue, may(from), Optional.of(may(until)));
    }

    private static Journey journey(Entry... entries) {
        return new Journey(7, "Pods", List.of(entries));
    }

    @Test
    void workersAreCountedOnceInTheOrderOfTheirComing() {
        Journey journey = journey(worker(31, 2, 5), worker(12, 5, 9), worker(31, 9, 20));
        assertThat(journey.places()).containsExactly(entry(31, 1), entry(12, 2));
        assertThat(List.of(1, 2, 3, 4, 11, 12, 21, 102, 112).stream().map(Journey::ordinal))
                .containsExactly("1st", "2nd", "3rd", "4th", "11th", "12th", "21st", "102nd", "112th");
    }

    @Test
    void aFamilyWithoutAWorkerIsInAGapOnlyWhereItIsHeld() {
        Journey journey = journey(
                stage(Stage.REFERRAL, 1, 3),
                stage(Stage.ASSESSMENT, 3, 20),
                worker(12, 5, 9),
                worker(31, 9, 12),
                worker(12, 15, 20));
        assertThat(journey.gaps(may(31))).containsExactly(new Stretch(may(3), may(5)), new Stretch(may(12), may(15)));
    }

    @Test
    void afterAWorkerTheNextOrTheClosureFollowsAtOnceOrLater() {
        WorkerSpell first = worker(12, 5, 9);
        WorkerSpell second = worker(31, 9, 12);
        Journey journey = journey(first, second, new Closure(ClosureReason.PLAN_COMPLETED, may(20)));
        assertThat(journey.isFollowedAtOnce(first)).isTrue();
        assertThat(journey.isFollowedAtOnce(second)).isFalse();
        assertThat(journey.nextChange(second)).contains(may(20));
    }

    @Test
    void theLongestWaitsComeFirstAndEqualOnesInTheirOrder() {
        List<Wait> waits = List.of(
                wait(Queue.CHAIR, 1, 3),
                wait(Queue.WORKER, 3, 5),
                wait(Queue.MANAGER, 5, 10),
                wait(Queue.WORKER, 10, 11),
                wait(Queue.CHAIR, 11, 12));
        assertThat(Journey.waited(
                        waits,
                        wait -> wait.until().orElseThrow().getDayOfMonth()
                                - wait.from().getDayOfMonth()))
                .containsExactly(entry(Queue.MANAGER, 5), entry(Queue.CHAIR, 3), entry(Queue.WORKER, 3));
    }

    @Test
    void aCaseThatIsOpenAtTheEndIsNotClosedThoughItWasBefore() {
        Entry before = stage(Stage.ASSESSMENT, 1, 8);
        Entry closure = new Closure(ClosureReason.NOT_IN_NEED, may(8));
        assertThat(journey(before, closure).closed()).contains(may(8));
        Entry again = new StageSpell(Stage.ASSESSMENT, may(15), Optional.empty());
        assertThat(journey(before, closure, again).closed()).isEmpty();
        assertThat(journey(before, closure, again).last()).isEqualTo(may(15));
    }

    @Test
    void thereIsNoJourneyOfNothing() {
        assertThatThrownBy(JourneyTest::journey)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing happened to family 7 in Pods.");
    }
}
