package mainstay.measure.workforce;

import static mainstay.measure.Told.endOf;
import static mainstay.measure.Told.on;
import static mainstay.measure.Told.open;
import static mainstay.measure.Told.stage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.direction.SmallAuthority;
import mainstay.event.CareEvent;
import mainstay.event.MonthEndCount.RolesCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.OrganisationEvent.ManagerTrained;
import mainstay.event.OrganisationEvent.WorkerTrained;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerProgressed;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.Measures;
import mainstay.measure.Told;
import mainstay.measure.count.RunMeasures;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.CostSettings;
import org.junit.jupiter.api.Test;

/** The measured year has 253 working days: 126 of them from April to September, 127 from October to March. */
class CostMeasuresTest {
    private static final double ROUNDING = 1e-9;
    /** Round figures: 40,000 is 40,000 + 8,000 pension + 10 % of 35,000; half of it is 20,000 + 4,000 + 1,500. */
    private static final Settings ROUND = Settings.defaults()
            .with(Map.ofEntries(
                    Map.entry(CostSettings.EXPERIENCED, 40_000.0),
                    Map.entry(CostSettings.SENIOR, 50_000.0),
                    Map.entry(CostSettings.NEWLY_QUALIFIED, 30_000.0),
                    Map.entry(CostSettings.MANAGER, 55_000.0),
                    Map.entry(CostSettings.DIRECTOR, 105_000.0),
                    Map.entry(CostSettings.COORDINATOR, 25_000.0),
                    Map.entry(CostSettings.CLINICIAN, 45_000.0),
                    Map.entry(CostSettings.SPECIALIST, 40_000.0),
                    Map.entry(CostSettings.COACH, 50_000.0),
                    Map.entry(CostSettings.PENSION, 0.2),
                    Map.entry(CostSettings.NATIONAL_INSURANCE, 0.1),
                    Map.entry(CostSettings.INSURANCE_THRESHOLD, 5_000.0),
                    Map.entry(CostSettings.AGENCY_FACTOR, 1.5),
                    Map.entry(CostSettings.RECRUITMENT, 6_000.0),
                    Map.entry(CostSettings.TRAINING_DAY, 200.0),
                    Map.entry(CostSettings.BACKFILL_HOUR, 50.0)));

    @Test
    void payCountsDayByDayAndAgencyInItsOwnPart() {
        assertThat(on("2025-10-01") - on("2025-04-01")).isEqualTo(126);
        Told told = new Told(
                ROUND,
                inPost(0, 1000, 1, Contract.PERMANENT, WorkerGrade.EXPERIENCED),
                inPost(0, 2000, 0.5, Contract.PERMANENT, WorkerGrade.EXPERIENCED),
                left("2025-10-01", 2000, 0.5),
                started("2025-10-01", 2001, 1, Contract.AGENCY, WorkerGrade.EXPERIENCED));
        // 51,500 all the year, 25,500 on 126 days of 253; agency: 1.5 × 51,500 on the other 127.
        assertThat(told.value("cost_caseworkers")).isCloseTo(51.5 + 25.5 * 126 / 253, within(ROUNDING));
        assertThat(told.value("cost_agency")).isCloseTo(77.25 * 127 / 253, within(ROUNDING));
        assertThat(told.in("2025-09", "cost_caseworkers")).isCloseTo(77, within(ROUNDING));
        assertThat(told.in("2025-10", "cost_caseworkers")).isCloseTo(51.5, within(ROUNDING));
        assertThat(told.in("2025-10", "cost_agency")).isCloseTo(77.25, within(ROUNDING));
        assertThat(told.value("cost_recruitment")).isZero();
    }

    @Test
    void aNewGradeIsPaidFromItsFirstDayOn() {
        Told told = new Told(
                ROUND,
                inPost(0, 1000, 1, Contract.PERMANENT, WorkerGrade.EXPERIENCED),
                new WorkerProgressed(on("2025-10-01"), 1000, 1, WorkerGrade.SENIOR));
        // 51,500 on 126 days; on the other 127 it is 50,000 + 10,000 pension + 10 % of 45,000.
        assertThat(told.value("cost_caseworkers")).isCloseTo((51.5 * 126 + 64.5 * 127) / 253, within(ROUNDING));
        assertThat(told.in("2025-09", "cost_caseworkers")).isCloseTo(51.5, within(ROUNDING));
        assertThat(told.in("2025-10", "cost_caseworkers")).isCloseTo(64.5, within(ROUNDING));
        assertThat(told.value("cost_recruitment")).isZero();
    }

    @Test
    void gradesArePaidBySalary() {
        Told told = new Told(
                ROUND,
                inPost(0, 1000, 1, Contract.PERMANENT, WorkerGrade.NEWLY_QUALIFIED),
                inPost(0, 2000, 1, Contract.PERMANENT, WorkerGrade.SENIOR));
        // 30,000 + 6,000 + 2,500 and 50,000 + 10,000 + 4,500.
        assertThat(told.value("cost_caseworkers")).isCloseTo(38.5 + 64.5, within(ROUNDING));
    }

    @Test
    void everyPermanentStarterIsRecruitedAndNobodyElse() {
        Told told = new Told(
                ROUND,
                inPost(0, 1000, 1, Contract.PERMANENT, WorkerGrade.SENIOR),
                started("2025-03-03", 2000, 1, Contract.PERMANENT, WorkerGrade.EXPERIENCED),
                started("2025-05-01", 3000, 0.5, Contract.PERMANENT, WorkerGrade.EXPERIENCED),
                started("2025-05-02", 4000, 1, Contract.AGENCY, WorkerGrade.EXPERIENCED),
                started("2025-06-02", 5000, 1, Contract.PERMANENT, WorkerGrade.NEWLY_QUALIFIED));
        assertThat(told.value("cost_recruitment")).isCloseTo(12, within(ROUNDING));
        assertThat(told.observations("cost_recruitment")).isEqualTo(2);
        assertThat(told.in("2025-03", "cost_recruitment")).isCloseTo(12 * 6, within(ROUNDING));
    }

    @Test
    void rolesAreThoseOfTheMonthEnds() {
        List<CareEvent> events = new ArrayList<>();
        for (int month = 0; month < 12; month++) {
            int day = endOf(YearMonth.of(2025, 4).plusMonths(month).toString());
            double coaches = month < 6 ? 2 : 0;
            events.add(new RolesCounted(day, 2, 1, 0.5, 1, coaches, 0, 0));
        }
        Told told = new Told(ROUND, events.toArray(CareEvent[]::new));
        // Director 136; managers 2 × 71; coordinator 32; clinician half of 58; specialist 51.5; coaches 64.5 each.
        double months = 136 + 2 * 71 + 32 + 29 + 51.5;
        assertThat(told.value("cost_managers_and_roles")).isCloseTo(months + 64.5, within(ROUNDING));
        assertThat(told.in("2025-04", "cost_managers_and_roles")).isCloseTo(months + 2 * 64.5, within(ROUNDING));
        assertThat(told.in("2025-12", "cost_managers_and_roles")).isCloseTo(months, within(ROUNDING));
    }

    @Test
    void trainingIsDaysOfPeopleAndCover() {
        Told told = new Told(
                ROUND,
                new WorkerTrained(on("2025-02-03"), 1000, 1, 0.3),
                new WorkerTrained(on("2025-05-06"), 1000, 1, 0.3),
                new WorkerTrained(on("2025-05-06"), 2000, 1, 0.3),
                new ManagerTrained(on("2025-05-07"), 1, 0.5),
                new RolesCounted(endOf("2025-05"), 0, 0, 0, 0, 0, 0, 15));
        assertThat(told.value("cost_training")).isCloseTo(3 * 0.2 + 15 * 0.05, within(ROUNDING));
    }

    @Test
    void overtimeIsPaidForWhereItIsPaid() {
        CareEvent[] events = {
            inPost(0, 1000, 0.5, Contract.PERMANENT, WorkerGrade.EXPERIENCED), counted("2025-05", 1000, 0.5, 20)
        };
        assertThat(new Told(ROUND, events).value("cost_caseworkers")).isCloseTo(25.5, within(ROUNDING));
        // 10 of 20 hours, at 51,500 for 52 weeks of 37 hours.
        Told paid = new Told(ROUND.with(Map.of(CostSettings.OVERTIME_PAID, 0.5)), events);
        assertThat(paid.value("cost_caseworkers")).isCloseTo(25.5 + 10 * 51.5 / (52 * 37), within(ROUNDING));
    }

    @Test
    void theCostIsTheSumOfItsPartsAndSharedByTheChildrenHeld() {
        Told told = new Told(
                ROUND,
                open(0, 4),
                stage("2025-01-02", 0, 4, Stage.CHILD_IN_NEED),
                inPost(on("2025-01-02"), 1000, 1, Contract.PERMANENT, WorkerGrade.EXPERIENCED),
                started("2025-04-01", 2000, 1, Contract.AGENCY, WorkerGrade.EXPERIENCED),
                started("2025-04-01", 3000, 1, Contract.PERMANENT, WorkerGrade.SENIOR),
                new WorkerTrained(on("2025-05-06"), 1000, 1, 0.3));
        double cost = 51.5 + 77.25 + 64.5 + 6 + 0.2;
        assertThat(told.value("cost_per_year")).isCloseTo(cost, within(ROUNDING));
        assertThat(told.value("cost_per_child")).isCloseTo(1000 * cost / 4, within(1000 * ROUNDING));
    }

    @Test
    void partsAddUpInAnAuthority() {
        RunMeasures run = new AuthorityRun().run(SmallAuthority.scenario(0.15, 6, 12), 20_250_401, 0, event -> {});
        double parts = List.of(
                        "cost_caseworkers",
                        "cost_agency",
                        "cost_managers_and_roles",
                        "cost_recruitment",
                        "cost_training")
                .stream()
                .mapToDouble(part -> value(run, part))
                .sum();
        assertThat(value(run, "cost_per_year")).isCloseTo(parts, within(ROUNDING));
        assertThat(value(run, "cost_caseworkers")).isPositive();
        assertThat(value(run, "cost_agency")).isPositive();
        assertThat(value(run, "cost_recruitment")).isPositive();
    }

    private static double value(RunMeasures run, String measure) {
        return run.values()[Measures.all().indexOf(Measures.find(measure).orElseThrow())];
    }

    private static CareEvent inPost(int day, int worker, double fte, Contract contract, WorkerGrade grade) {
        return new WorkerStarted(day, worker, worker / 1000, 1, fte, contract, grade, 3, true);
    }

    private static CareEvent started(String date, int worker, double fte, Contract contract, WorkerGrade grade) {
        return new WorkerStarted(on(date), worker, worker / 1000, 1, fte, contract, grade, 0, false);
    }

    private static CareEvent left(String date, int worker, double fte) {
        return new WorkerLeft(
                on(date), worker, worker / 1000, 1, fte, Contract.PERMANENT, 3, Destination.ANOTHER_AUTHORITY);
    }

    private static CareEvent counted(String month, int worker, double fte, double overtime) {
        return new WorkerCounted(
                endOf(month), worker, 1, fte, Contract.PERMANENT, 5, 3, false, 0, 100, 100, overtime, 20, 140, 0);
    }
}
