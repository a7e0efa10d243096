package mainstay.model.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.DeadlineSettings;
import mainstay.scenario.parameter.PathwaySettings;
import org.junit.jupiter.api.Test;

/** Ten children for each worker are usual; a fifth is found not in need. */
class RationingTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(PathwaySettings.RATIONING, 1)
            .with(PathwaySettings.USUAL_CASELOAD, 10)
            .with(PathwaySettings.NOT_IN_NEED, 0.2)
            .with(PathwaySettings.NO_FURTHER_ACTION, 0.2);

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final Rationing rationing = new Rationing(world.office);
    private final Team team = world.team(Stage.ASSESSMENT, Stage.CHILD_IN_NEED);
    private final Worker worker = world.worker(team);

    private void families(int number, Stage stage, Worker worker) {
        for (int i = 0; i < number; i++) {
            world.family(stage, 5, worker);
        }
    }

    private void look() {
        world.live(5, rationing::step);
    }

    @Test
    void atTheUsualCaseloadTheSharesAreTheSettings() {
        families(2, Stage.CHILD_IN_NEED, worker);
        look();
        assertThat(rationing.notInNeed(1)).isEqualTo(0.2);
        assertThat(rationing.takenFurther(0.4)).isEqualTo(0.4);
        assertThat(rationing.endedEarly(0.03)).isEqualTo(0.03);
        assertThat(rationing.enough(Stage.CHILD_IN_NEED)).isEqualTo(1);
    }

    @Test
    void twiceTheCaseloadDoublesTheOddsOfBeingTurnedAway() {
        families(4, Stage.CHILD_IN_NEED, worker);
        look();
        assertThat(rationing.notInNeed(1)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(rationing.takenFurther(1.0 / 3)).isCloseTo(0.2, within(1e-12));
        assertThat(rationing.endedEarly(0.2)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(rationing.enough(Stage.CHILD_IN_NEED)).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void withHalfTheCaseloadThresholdsRelaxAndPlansStayOpen() {
        families(1, Stage.CHILD_IN_NEED, worker);
        look();
        assertThat(rationing.notInNeed(1)).isCloseTo(1.0 / 9, within(1e-12));
        assertThat(rationing.enough(Stage.CHILD_IN_NEED)).isCloseTo(2, within(1e-12));
    }

    /** With protections of 0.8 and 0.6 the load of 2 counts with the powers 0.2 and 0.4. */
    @Test
    void whoGuardsADeadlineGuardsTheThresholdToo() {
        world.change(Map.of(DeadlineSettings.ENQUIRIES, 0.8, DeadlineSettings.REVIEWS, 0.6));
        families(4, Stage.CHILD_IN_NEED, worker);
        look();
        assertThat(rationing.enquired(0.5)).isCloseTo(1 / (1 + Math.pow(2, 0.2)), within(1e-12));
        assertThat(rationing.enough(Stage.CHILD_PROTECTION)).isCloseTo(Math.pow(2, -0.4), within(1e-12));
    }

    @Test
    void whoIsSickOrUnderNoticeHoldsFamiliesAndCounts() {
        families(4, Stage.CHILD_IN_NEED, worker);
        world.worker(team).sickSince = 0;
        look();
        assertThat(rationing.notInNeed(1)).isEqualTo(0.2);
        world.worker(team).lastDay = 50;
        families(2, Stage.ASSESSMENT, worker);
        look();
        assertThat(rationing.notInNeed(1)).isEqualTo(0.2);
    }

    @Test
    void familiesThatWaitForAWorkerAreOnTheMindOfThoseWhoAssess() {
        families(2, Stage.CHILD_IN_NEED, worker);
        world.family(Stage.ASSESSMENT, 5);
        world.family(Stage.ASSESSMENT, 5);
        look();
        assertThat(rationing.notInNeed(1)).isCloseTo(1.0 / 3, within(1e-12));
    }

    /** Who assesses has as much as the others of the authority: what lies at the front door is neither's yet. */
    @Test
    void familiesAtTheFrontDoorWaitForNoWorker() {
        families(2, Stage.CHILD_IN_NEED, worker);
        families(2, Stage.LOOKED_AFTER, world.worker(world.team(Stage.LOOKED_AFTER)));
        for (int i = 0; i < 4; i++) {
            world.family(Stage.REFERRAL, 5);
        }
        look();
        assertThat(rationing.notInNeed(1)).isCloseTo(0.2, within(1e-12));
        assertThat(rationing.enough(Stage.CHILD_IN_NEED)).isCloseTo(1, within(1e-12));
    }

    @Test
    void aServiceThatHasLessOfTheCaseloadIsAtItsUsualLoadAllTheSame() {
        Team others = world.team(Stage.LOOKED_AFTER);
        families(1, Stage.CHILD_IN_NEED, worker);
        families(3, Stage.LOOKED_AFTER, world.worker(others));
        look();
        assertThat(rationing.notInNeed(1)).isCloseTo(0.2, within(1e-12));
        // The authority is at half as much again, and this service at three times 5 over 6.25, its mean of two weeks.
        families(2, Stage.CHILD_IN_NEED, worker);
        look();
        double usual = 10 * (0.5 + 1) / 2;
        assertThat(rationing.notInNeed(1)).isCloseTo(Threshold.shifted(0.2, 15 / usual), within(1e-12));
    }

    @Test
    void turnedOffThresholdsStay() {
        families(8, Stage.CHILD_IN_NEED, worker);
        look();
        world.change(Map.of(PathwaySettings.RATIONING, 0.0));
        assertThat(rationing.notInNeed(1)).isEqualTo(0.2);
        assertThat(rationing.noFurtherAction(1, 1.5)).isEqualTo(0.2);
        assertThat(rationing.enough(Stage.CHILD_IN_NEED)).isEqualTo(1);
    }

    @Test
    void theFrontDoorAnswersToALoadOfItsOwnWithinBounds() {
        assertThat(rationing.noFurtherAction(1, 1)).isEqualTo(0.2);
        assertThat(rationing.noFurtherAction(1, 2)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(rationing.noFurtherAction(1, 20)).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(rationing.noFurtherAction(1, 0)).isCloseTo(1.0 / 9, within(1e-12));
    }
}
