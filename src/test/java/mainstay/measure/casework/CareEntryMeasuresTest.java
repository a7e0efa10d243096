package mainstay.measure.casework;

import static mainstay.measure.Told.on;
import static mainstay.measure.Told.referred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.measure.Told;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class CareEntryMeasuresTest {
    private static CareEvent enters(String date, int family, Stage from, Stage stage) {
        return new StageEntered(on(date), family, 1, from, stage);
    }

    private static CareEvent stopped(String date, int family, int children, Clock clock, int dueIn) {
        return new ClockStopped(on(date), family, children, clock, on(date) - 5, on(date) + dueIn);
    }

    @Test
    void onlyTheFirstReviewAndTheFirstVisitOfAStayCount() {
        Told told = new Told(
                referred("2025-04-01", 0, 2),
                referred("2025-04-01", 1, 1),
                enters("2025-04-03", 0, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER),
                enters("2025-04-03", 1, Stage.REFERRAL, Stage.LOOKED_AFTER),
                stopped("2025-04-08", 0, 2, Clock.LOOKED_AFTER_VISIT, 0),
                stopped("2025-04-09", 1, 1, Clock.LOOKED_AFTER_VISIT, -1),
                stopped("2025-05-01", 0, 2, Clock.LOOKED_AFTER_REVIEW, -1),
                stopped("2025-05-01", 1, 1, Clock.LOOKED_AFTER_REVIEW, 3),
                stopped("2025-05-20", 0, 2, Clock.LOOKED_AFTER_VISIT, -9),
                stopped("2025-07-20", 0, 2, Clock.LOOKED_AFTER_REVIEW, 0));
        assertThat(told.value("first_placement_visits_on_time")).isCloseTo(200 / 3.0, within(1e-12));
        assertThat(told.value("first_looked_after_reviews_on_time")).isCloseTo(100 / 3.0, within(1e-12));
        assertThat(told.observations("first_looked_after_reviews_on_time")).isEqualTo(2);
    }

    @Test
    void aStayThatWasUnderWayAtTheStartHasNoFirstReviewAndASecondStayHasOneOfItsOwn() {
        Told told = new Told(
                new FamilyReferred(on("2025-04-01"), 0, 0, 0, 1, 1, true),
                enters("2025-04-01", 0, Stage.REFERRAL, Stage.LOOKED_AFTER),
                stopped("2025-04-04", 0, 1, Clock.LOOKED_AFTER_REVIEW, 0),
                new CaseClosed(on("2025-05-01"), 0, 1, Stage.LOOKED_AFTER, 0, true, ClosureReason.LEFT_CARE),
                referred("2025-06-02", 0, 1),
                enters("2025-06-03", 0, Stage.REFERRAL, Stage.LOOKED_AFTER),
                stopped("2025-06-20", 0, 1, Clock.LOOKED_AFTER_REVIEW, -1));
        assertThat(told.observations("first_looked_after_reviews_on_time")).isEqualTo(1);
        assertThat(told.value("first_looked_after_reviews_on_time")).isZero();
        assertThat(told.observations("first_placement_visits_on_time")).isZero();
    }
}
