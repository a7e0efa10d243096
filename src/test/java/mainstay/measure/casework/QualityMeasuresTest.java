package mainstay.measure.casework;

import static mainstay.measure.Told.closed;
import static mainstay.measure.Told.on;
import static mainstay.measure.Told.referred;
import static mainstay.measure.Told.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.CaseworkEvent.ConcernArose;
import mainstay.event.CaseworkEvent.ConcernSeen;
import mainstay.event.CaseworkEvent.PlanMonthEnded;
import mainstay.measure.Told;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class QualityMeasuresTest {
    @Test
    void qualityIsWeighedByChildren() {
        int day = on("2025-05-01");
        Told told = new Told(
                new AssessmentAuthorised(day, 1, 3, day - 30, 2, false, 0.6),
                new AssessmentAuthorised(day, 2, 1, day - 30, 3, true, 0.8),
                new PlanMonthEnded(day, 3, 1, 0.5),
                new PlanMonthEnded(day + 1, 4, 2, 0.2));
        // (3 x 60 + 1 x 80) / 4 and (50 + 2 x 20) / 3.
        assertThat(told.value("assessment_quality")).isCloseTo(65, within(1e-9));
        assertThat(told.observations("assessment_quality")).isEqualTo(2);
        assertThat(told.value("plan_work_quality")).isCloseTo(30, within(1e-9));
        assertThat(told.in("2025-05", "plan_work_quality")).isCloseTo(30, within(1e-9));
    }

    @Test
    void aConcernThatIsSeenAtOnceAndOneThatIsSeenLaterAreBothCounted() {
        int day = on("2025-05-01");
        Told told = new Told(
                new ConcernArose(day, 1, 2),
                new ConcernSeen(day, 1, 2, day),
                new ConcernArose(day, 2, 1),
                new ConcernSeen(day + 30, 2, 1, day));
        assertThat(told.value("escalation_days")).isCloseTo(10, within(1e-9));
        assertThat(told.in("2025-05", "escalation_days")).isCloseTo(10, within(1e-9));
        assertThat(told.observations("escalation_days")).isEqualTo(2);
    }

    @Test
    void whatNobodySawCountsUpToTheEndOfTheStageOrOfTheRun() {
        int arose = on("2025-05-01");
        int closed = on("2025-06-02");
        int entered = on("2025-07-01");
        int end = on("2026-03-31") + 1;
        Told told = new Told(
                referred("2025-04-01", 1, 1),
                referred("2025-04-01", 2, 1),
                referred("2025-04-01", 3, 1),
                new ConcernArose(arose, 1, 1),
                new ConcernArose(arose, 2, 1),
                new ConcernArose(arose, 3, 1),
                closed("2025-06-02", 1, 1, "2025-04-01", true),
                stage("2025-07-01", 2, 1, Stage.LOOKED_AFTER));
        double days = (closed - arose) + (entered - arose) + (end - arose);
        assertThat(told.value("escalation_days")).isCloseTo(days / 3, within(1e-9));
        assertThat(told.observations("escalation_days")).isEqualTo(3);
    }

    @Test
    void aConcernOfTheWarmUpIsNotMeasured() {
        int day = on("2025-03-03");
        Told told = new Told(new ConcernArose(day, 1, 2), new ConcernSeen(on("2025-05-01"), 1, 2, day));
        assertThat(told.value("escalation_days")).isNaN();
        assertThat(told.observations("escalation_days")).isZero();
    }
}
