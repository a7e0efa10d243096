package mainstay.measure.casework;

import static mainstay.measure.Told.closed;
import static mainstay.measure.Told.on;
import static mainstay.measure.Told.open;
import static mainstay.measure.Told.referred;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.CaseworkEvent.ConferenceHeld;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.event.FamilyEvent.ReferralOutcome;
import mainstay.measure.Told;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class PathwayMeasuresTest {
    @Test
    void aReturnWithinTwelveMonthsIsAReReferral() {
        Told told = new Told(
                open(3, 1),
                referred("2025-01-02", 2, 1),
                referred("2025-03-03", 0, 2),
                referred("2025-05-01", 3, 1),
                referred("2025-06-02", 1, 3),
                referred("2026-01-05", 2, 1),
                referred("2026-03-03", 0, 2));
        // Family 0 to the day twelve months later; family 2 after more; families 1 and 3 for the first time.
        assertThat(told.value("rereferral_percent")).isCloseTo(100 * 2 / 7.0, within(1e-12));
        assertThat(told.observations("rereferral_percent")).isEqualTo(4);
        assertThat(told.value("referrals_per_year")).isEqualTo(7);
        assertThat(told.in("2025-06", "referrals_per_year")).isEqualTo(36);
    }

    @Test
    void eachStepIsAShareOfTheStepBefore() {
        int day = on("2025-05-01");
        Told told = new Told(
                referred("2025-05-01", 0, 6),
                referred("2025-05-01", 1, 4),
                new ReferralDecided(day, 0, 6, day, ReferralOutcome.ASSESS),
                new ReferralDecided(day, 1, 2, day, ReferralOutcome.NO_FURTHER_ACTION),
                new AssessmentAuthorised(day, 2, 3, day, 2, true, 0.6),
                new AssessmentAuthorised(day, 3, 1, day, 3, false, 0.6),
                new Section47Started(day, 0, 4),
                new ConferenceHeld(day, 0, 2, Clock.INITIAL_CONFERENCE, true),
                new ConferenceHeld(day, 4, 1, Clock.INITIAL_CONFERENCE, false),
                new ConferenceHeld(day, 5, 9, Clock.PROTECTION_REVIEW, true));
        assertThat(told.value("no_further_action_percent")).isEqualTo(25);
        assertThat(told.value("not_in_need_percent")).isEqualTo(30);
        assertThat(told.value("section_47_per_referral")).isEqualTo(40);
        assertThat(told.value("icpc_per_section_47")).isEqualTo(75);
        assertThat(told.value("cp_plan_per_icpc")).isCloseTo(200 / 3.0, within(1e-12));
        assertThat(told.observations("cp_plan_per_icpc")).isEqualTo(2);
        assertThat(told.value("assessments_with_3_visits_percent")).isEqualTo(25);
    }

    @Test
    void episodesOfNeedAreCountedByLengthWhenTheyEnd() {
        Told told = new Told(
                closed("2025-04-30", 0, 1, "2025-02-03", true),
                closed("2025-04-30", 1, 5, "2025-04-01", false),
                closed("2025-05-01", 2, 1, "2025-02-03", true),
                closed("2025-05-06", 3, 1, "2025-02-03", true),
                new CaseClosed(on("2025-05-06"), 4, 1, Stage.LOOKED_AFTER, -300, true, ClosureReason.LEFT_CARE));
        assertThat(told.value("episodes_ended_under_3_months")).isEqualTo(50);
        assertThat(told.value("episodes_ended_1_year_and_over")).isEqualTo(25);
        assertThat(told.observations("episodes_ended_under_3_months")).isEqualTo(4);
    }

    @Test
    void theHolidayDipComparesReferralsPerWorkingDay() {
        // August 2025 has 20 working days; 22, 23, 24, 29, 30, 31 December, 2 and 5 January are eight more, of 253.
        Told told = new Told(referred("2025-05-01", 0, 225), referred("2025-08-01", 1, 14));
        assertThat(told.value("holiday_referral_dip")).isCloseTo(-50, within(1e-9));
        assertThat(told.observations("holiday_referral_dip")).isEqualTo(2);
    }
}
