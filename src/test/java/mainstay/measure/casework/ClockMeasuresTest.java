package mainstay.measure.casework;

import static mainstay.measure.Told.on;
import static mainstay.measure.Told.referred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.measure.Told;
import org.junit.jupiter.api.Test;

class ClockMeasuresTest {
    @Test
    void onTimeIsTheShareOfChildrenWhoseStepWasTakenByTheDueDay() {
        Told told = new Told(
                stopped("2025-03-10", 9, 5, Clock.PROTECTION_REVIEW, -10, 1),
                stopped("2025-05-01", 0, 2, Clock.PROTECTION_REVIEW, -60, 0),
                stopped("2025-05-02", 1, 1, Clock.PROTECTION_REVIEW, -60, -1),
                new ClockCancelled(on("2025-05-05"), 2, 4, Clock.PROTECTION_REVIEW, on("2025-04-01"), on("2025-04-30")),
                stopped("2025-05-06", 3, 1, Clock.RECORDING, -9, -3));
        assertThat(told.value("cp_reviews_on_time")).isCloseTo(200 / 3.0, within(1e-12));
        assertThat(told.observations("cp_reviews_on_time")).isEqualTo(2);
        assertThat(told.in("2025-03", "cp_reviews_on_time")).isEqualTo(100);
        assertThat(told.in("2025-05", "cp_reviews_on_time")).isCloseTo(200 / 3.0, within(1e-12));
        assertThat(told.in("2025-06", "cp_reviews_on_time")).isNaN();
    }

    @Test
    void eachClockHasAMeasureOfItsOwn() {
        String[] names = {
            "referral_decisions_on_time",
            "assessments_on_time",
            "icpc_on_time",
            "core_groups_on_time",
            "cp_reviews_on_time",
            "cp_visits_on_time",
            "cin_visits_on_time",
            "cin_reviews_on_time",
            "looked_after_visits_on_time",
            "looked_after_reviews_on_time",
            "permanence_plans_on_time"
        };
        Clock[] clocks = {
            Clock.REFERRAL_DECISION,
            Clock.ASSESSMENT,
            Clock.INITIAL_CONFERENCE,
            Clock.CORE_GROUP,
            Clock.PROTECTION_REVIEW,
            Clock.PROTECTION_VISIT,
            Clock.IN_NEED_VISIT,
            Clock.IN_NEED_REVIEW,
            Clock.LOOKED_AFTER_VISIT,
            Clock.LOOKED_AFTER_REVIEW,
            Clock.PERMANENCE_PLAN
        };
        for (int i = 0; i < names.length; i++) {
            Told told = new Told(stopped("2025-05-01", 0, 1, clocks[i], -5, 0));
            assertThat(Arrays.stream(names).filter(name -> told.observations(name) > 0))
                    .containsExactly(names[i]);
        }
    }

    @Test
    void quantilesOfAssessmentDaysCountChildren() {
        // 10 days for one child, 20 for two, 30 for one: half are done within 20 days, three quarters too.
        Told told = new Told(
                stopped("2025-05-01", 0, 1, Clock.ASSESSMENT, -10, 35),
                stopped("2025-05-01", 1, 2, Clock.ASSESSMENT, -20, 25),
                stopped("2025-05-01", 2, 1, Clock.ASSESSMENT, -30, 15),
                stopped("2025-05-02", 3, 1, Clock.INITIAL_CONFERENCE, -14, 1));
        assertThat(told.value("assessment_days_p25")).isEqualTo(10);
        assertThat(told.value("assessment_days_p50")).isEqualTo(20);
        assertThat(told.value("assessment_days_p75")).isEqualTo(20);
        assertThat(told.observations("assessment_days_p50")).isEqualTo(3);
        assertThat(told.value("icpc_days_p50")).isEqualTo(14);
        assertThat(told.in("2025-05", "icpc_days_p75")).isEqualTo(14);
        assertThat(told.value("assessments_on_time")).isEqualTo(100);
    }

    @Test
    void bandsOfAssessmentDaysEndWhereTheDeadlineDoes() {
        Told told = new Told(
                stopped("2025-07-01", 0, 1, Clock.ASSESSMENT, -45, 0),
                stopped("2025-07-01", 1, 3, Clock.ASSESSMENT, -46, -1));
        // The bands of 41 to 45 and of 46 to 50 days.
        double[] percent = told.distribution("assessment_days");
        assertThat(percent[8]).isEqualTo(25);
        assertThat(percent[9]).isEqualTo(75);
        assertThat(Arrays.stream(percent).sum()).isCloseTo(100, within(1e-9));
    }

    @Test
    void anAssessmentStillOpenPastItsDueDayIsLateByDueDayAndInvisibleByCompletion() {
        Told told = new Told(
                referred("2025-04-01", 0, 1),
                referred("2025-04-01", 1, 1),
                referred("2025-04-01", 2, 1),
                referred("2025-04-01", 3, 1),
                referred("2025-04-01", 4, 1),
                referred("2025-04-01", 5, 1),
                started("2025-04-01", 0, 1, "2025-06-05"),
                started("2025-04-01", 1, 1, "2025-06-05"),
                started("2025-04-01", 2, 1, "2025-06-05"),
                started("2025-04-01", 3, 1, "2025-06-05"),
                started("2025-04-01", 4, 1, "2025-06-05"),
                // on time; late; still open; cancelled before it was due; cancelled after; due after the run
                stopped("2025-05-01", 0, 1, "2025-04-01", "2025-06-05"),
                new ClockCancelled(on("2025-05-02"), 3, 1, Clock.ASSESSMENT, on("2025-04-01"), on("2025-06-05")),
                stopped("2025-06-09", 1, 1, "2025-04-01", "2025-06-05"),
                new ClockCancelled(on("2025-06-10"), 4, 1, Clock.ASSESSMENT, on("2025-04-01"), on("2025-06-05")),
                started("2026-03-02", 5, 1, "2026-05-11"),
                stopped("2026-03-30", 5, 1, "2026-03-02", "2026-05-11"));
        assertThat(told.value("assessments_due_met")).isEqualTo(25);
        assertThat(told.observations("assessments_due_met")).isEqualTo(4);
        assertThat(told.in("2025-06", "assessments_due_met")).isEqualTo(25);
        assertThat(told.value("assessments_on_time")).isCloseTo(200 / 3.0, within(1e-12));
        assertThat(told.observations("assessments_on_time")).isEqualTo(3);
    }

    @Test
    void overdueAssessmentsAreCountedAtMonthEnds() {
        // Overdue on 30 May and 30 June: three children at two of twelve month-ends.
        Told told = new Told(
                referred("2025-04-01", 0, 3),
                started("2025-04-01", 0, 3, "2025-05-15"),
                stopped("2025-07-15", 0, 3, "2025-04-01", "2025-05-15"));
        assertThat(told.value("assessments_open_overdue")).isEqualTo(0.5);
        assertThat(told.observations("assessments_open_overdue")).isEqualTo(12);
        assertThat(told.in("2025-05", "assessments_open_overdue")).isEqualTo(3);
        assertThat(told.in("2025-07", "assessments_open_overdue")).isZero();
    }

    private static CareEvent started(String date, int family, int children, String due) {
        return new ClockStarted(on(date), family, children, Clock.ASSESSMENT, on(date), on(due));
    }

    private static CareEvent stopped(String date, int family, int children, String started, String due) {
        return new ClockStopped(on(date), family, children, Clock.ASSESSMENT, on(started), on(due));
    }

    /** Started and due so many working days after the date. */
    private static CareEvent stopped(String date, int family, int children, Clock clock, int started, int due) {
        return new ClockStopped(on(date), family, children, clock, on(date) + started, on(date) + due);
    }
}
