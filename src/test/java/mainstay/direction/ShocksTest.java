package mainstay.direction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import mainstay.direction.Arm.Difference;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.run.AuthorityRun;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which way things go when something befalls an authority, in pairs of runs with the same families. */
@Tag("slow")
class ShocksTest {
    private static final int REPLICATIONS = 12;
    private static final int WARM_UP = 3;
    private static final int MEASURED = 12;

    private static final Scenario BASE = SmallAuthority.scenario(0.5, WARM_UP, MEASURED);
    private static final LocalDate START = BASE.period().start();
    private static final Arm UNTROUBLED = new Arm(BASE, REPLICATIONS);

    private static Scenario with(Scenario scenario, DatedChange... timeline) {
        return new Scenario("shock", scenario.period(), scenario.settings(), scenario.services(), List.of(timeline));
    }

    private static DatedChange on(LocalDate date, Parameter parameter, double value) {
        return new DatedChange(date, Map.of(parameter, value), List.of());
    }

    /** From the first measured day on, to the end. */
    private static Arm troubledBy(Parameter parameter, double value) {
        return new Arm(with(BASE, on(START, parameter, value)), REPLICATIONS);
    }

    private static Difference difference(String measure, Arm other) {
        return Difference.of(measure, UNTROUBLED.measure(measure), other.measure(measure));
    }

    @Test
    void aDemandSurgeRaisesCaseloadsAndMakesAssessmentsLate() {
        Arm surge = troubledBy(DemandSettings.SURGE, 1.5);
        difference("caseload_fte", surge).isClearlyUp();
        difference("assessments_on_time", surge).isClearlyDown();
    }

    @Test
    void aHiringFreezeRaisesVacanciesAndHoldsAgencyUpUnlessItIsAllowed() {
        Arm freeze = troubledBy(WorkforceSettings.HIRING, 1);
        difference("vacancy_rate_fte", freeze).isClearlyUp();
        difference("agency_rate_fte", freeze).isClearlyDown();
        Scenario allowed = BASE.with(BASE.settings().with(AgencySettings.AGENCY_IN_FREEZE, 1));
        Arm covered = new Arm(with(allowed, on(START, WorkforceSettings.HIRING, 1)), REPLICATIONS);
        difference("agency_rate_fte", covered).isClearlyUp();
    }

    @Test
    void vacanciesOfAFreezeAreStillThereTwoMonthsAfterItsEnd() {
        Scenario freeze = with(
                BASE, on(START, WorkforceSettings.HIRING, 1), on(START.plusMonths(9), WorkforceSettings.HIRING, 0));
        // The shortest time to fill is ten weeks from the day on which posts can be advertised again.
        Difference.of(
                        "vacancies",
                        monthEnd(BASE, 10, TeamCounted::vacancies),
                        monthEnd(freeze, 10, TeamCounted::vacancies))
                .isClearlyUp();
    }

    @Test
    void afterACriticalJudgementWorkersLeavePostsStayEmptyAndAgencyComes() {
        // The defaults are small against what chance does to 75 posts in a year: directions are tested with larger
        // ones.
        Scenario strong = BASE.with(BASE.settings()
                .with(ShockSettings.LEAVING_EFFECT, 1)
                .with(ShockSettings.HIRING_EFFECT, 2)
                .with(ShockSettings.AGENCY_EFFECT, 1));
        Arm judged = new Arm(with(strong, on(START, ShockSettings.INSPECTION, 1)), REPLICATIONS);
        difference("turnover_rate_fte", judged).isClearlyUp();
        difference("vacancy_rate_fte", judged).isClearlyUp();
        difference("agency_rate_fte", judged).isClearlyUp();
        // With quick repair half of the damage is gone in two months, and less is lost.
        Scenario quick = strong.with(ShockSettings.REPAIR, 2.0 / 12);
        Arm repaired = new Arm(with(quick, on(START, ShockSettings.INSPECTION, 1)), REPLICATIONS);
        Difference.of("vacancy, quick repair", judged.measure("vacancy_rate_fte"), repaired.measure("vacancy_rate_fte"))
                .isClearlyDown();
    }

    @Test
    void withoutContactFaceToFaceRelationshipsAreWeakerAndPlansLongerWhileConferencesGoOn() {
        Arm remote = troubledBy(ShockSettings.REMOTE, 0.9);
        difference("relationship_strength", remote).isClearlyDown();
        difference("children_held", remote).isClearlyUp();
        difference("icpc_on_time", remote).isNotClearlyDown();
    }

    @Test
    void remoteContactThatIsWorthAsMuchSavesTime() {
        Scenario asGood = BASE.with(ShockSettings.REMOTE_VALUE, 1).with(ShockSettings.REMOTE_TIME_SAVED, 0.5);
        Arm remote = new Arm(with(asGood, on(START, ShockSettings.REMOTE, 1)), REPLICATIONS);
        difference("overtime_hours_per_week", remote).isClearlyDown();
        difference("relationship_strength", remote).isNotClearlyDown();
    }

    @Test
    void whileSystemsAreDownDecisionsWaitAndVisitsGoOn() {
        Scenario quarter = SmallAuthority.scenario(0.5, WARM_UP, 3);
        Arm untroubled = new Arm(quarter, REPLICATIONS);
        Arm attacked = new Arm(with(quarter, on(START, ShockSettings.OUTAGE, 0.9)), REPLICATIONS);
        Difference.of(
                        "decision_wait_days",
                        untroubled.measure("decision_wait_days"),
                        attacked.measure("decision_wait_days"))
                .isClearlyUp();
        Difference.of(
                        "assessments_on_time",
                        untroubled.measure("assessments_on_time"),
                        attacked.measure("assessments_on_time"))
                .isClearlyDown();
        for (String visits : List.of("cp_visits_on_time", "cin_visits_on_time", "looked_after_visits_on_time")) {
            Difference.of(visits, untroubled.measure(visits), attacked.measure(visits))
                    .isNotClearlyDown();
        }
    }

    @Test
    void whenSystemsAreBackTheDecisionsThatWaitAreWorkedOff() {
        Scenario attack =
                with(BASE, on(START, ShockSettings.OUTAGE, 0.9), on(START.plusWeeks(9), ShockSettings.OUTAGE, 0));
        Difference.of("decisions waiting after two months", waiting(BASE, 1), waiting(attack, 1))
                .isClearlyUp();
        Difference.of("decisions waiting ten months later", waiting(BASE, 11), waiting(attack, 11))
                .isNotClearlyUp();
    }

    private static double[] waiting(Scenario scenario, int measuredMonth) {
        return monthEnd(scenario, measuredMonth, TeamCounted::decisionsWaiting);
    }

    /** A count of all teams at the end of a measured month, from 0, in every replication. */
    private static double[] monthEnd(Scenario scenario, int measuredMonth, ToDoubleFunction<TeamCounted> count) {
        double[] counts = new double[REPLICATIONS];
        for (int replication = 0; replication < REPLICATIONS; replication++) {
            int at = replication;
            int[] month = {-1};
            int[] lastDay = {-1};
            new AuthorityRun().run(scenario, Arm.SEED, replication, event -> {
                if (event instanceof TeamCounted counted) {
                    month[0] += counted.day() > lastDay[0] ? 1 : 0;
                    lastDay[0] = counted.day();
                    counts[at] += month[0] == WARM_UP + measuredMonth ? count.applyAsDouble(counted) : 0;
                }
            });
            assertThat(month[0]).isEqualTo(WARM_UP + MEASURED - 1);
        }
        return counts;
    }
}
