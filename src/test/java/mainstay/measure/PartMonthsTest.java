package mainstay.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.count.RunMeasures;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

/** A run from 15 April to 14 June 2025 without warm-up, told by hand: of three months only May is whole. */
class PartMonthsTest {
    private static final Period PERIOD = new Period(LocalDate.parse("2025-04-15"), 0, 2);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(PERIOD.simulatedFrom(), PERIOD.end());

    private static int on(String date) {
        return CALENDAR.onOrAfter(LocalDate.parse(date));
    }

    private static RunMeasures told(CareEvent... events) {
        Ledger ledger = new Ledger(CALENDAR, new Scenario("Told", PERIOD, Settings.defaults(), List.of(), List.of()));
        Arrays.stream(events).forEach(ledger::accept);
        return ledger.close();
    }

    private static int index(String measure) {
        return Measures.all().indexOf(Measures.find(measure).orElseThrow());
    }

    private static CareEvent referred(String date, int family, int children) {
        return new FamilyReferred(on(date), family, 0, 10 * family, children, 1, false);
    }

    private static CareEvent counted(String monthEnd, int children, double worked) {
        return new WorkerCounted(
                CALENDAR.onOrBefore(LocalDate.parse(monthEnd)),
                1,
                1,
                1,
                Contract.PERMANENT,
                children,
                children,
                false,
                0,
                worked,
                worked,
                0,
                worked / 4,
                150,
                0);
    }

    private static CareEvent left(String date) {
        return new WorkerLeft(on(date), 2, 1, 1, 1, Contract.PERMANENT, 3, Destination.ANOTHER_AUTHORITY);
    }

    @Test
    void whatAddsUpOverAMonthHasNoValueInPartOfOne() {
        RunMeasures run = told(
                referred("2025-04-22", 0, 2),
                left("2025-04-24"),
                counted("2025-04-30", 10, 40),
                referred("2025-05-06", 1, 3),
                referred("2025-05-20", 2, 2),
                left("2025-05-22"),
                counted("2025-05-31", 10, 80),
                referred("2025-06-03", 3, 1));
        assertThat(run.monthly()[index("referrals_per_year")]).containsExactly(Double.NaN, 60, Double.NaN);
        assertThat(run.monthly()[index("turnover_rate_fte")]).containsExactly(Double.NaN, 1200, Double.NaN);
        // Eight children in two months.
        assertThat(run.values()[index("referrals_per_year")]).isEqualTo(48);
        // 80 hours for ten children; the 40 since 15 April are of no whole month.
        assertThat(run.monthly()[index("hours_per_child_month")]).containsExactly(Double.NaN, 8, Double.NaN);
        assertThat(run.values()[index("hours_per_child_month")]).isEqualTo(8);
    }

    @Test
    void sharesAndLevelsHaveAValueInPartsOfMonthsToo() {
        RunMeasures run = told(
                referred("2025-04-15", 0, 4),
                new StageEntered(on("2025-04-15"), 0, 4, Stage.REFERRAL, Stage.ASSESSMENT),
                counted("2025-04-30", 10, 40),
                counted("2025-05-31", 10, 80));
        assertThat(run.monthly()[index("children_held")]).containsExactly(4, 4, 4);
        assertThat(run.monthly()[index("direct_time_share")]).containsExactly(25, 25, Double.NaN);
        assertThat(run.values()[index("direct_time_share")]).isEqualTo(25);
    }

    @Test
    void costIsOfWholeMonths() {
        RunMeasures run = told(new WorkerStarted(0, 1, 1, 1, 1, Contract.PERMANENT, WorkerGrade.EXPERIENCED, 0, true));
        double[] cost = run.monthly()[index("cost_caseworkers")];
        assertThat(cost[0]).isNaN();
        assertThat(cost[1]).isEqualTo(run.values()[index("cost_caseworkers")]).isPositive();
        assertThat(cost[2]).isNaN();
        assertThat(run.monthly()[index("cost_managers_and_roles")][2]).isNaN();
    }

    @Test
    void meanTimesAreKnownWithoutA31MarchAsWell() {
        RunMeasures run = told(
                referred("2025-04-15", 0, 2),
                new StageEntered(on("2025-04-15"), 0, 2, Stage.REFERRAL, Stage.LOOKED_AFTER),
                referred("2025-05-06", 1, 2),
                new StageEntered(on("2025-05-06"), 1, 2, Stage.REFERRAL, Stage.LOOKED_AFTER));
        // Two children at the end of April and four at the end of May; four began in a sixth of a year.
        assertThat(run.values()[index("looked_after_mean_years")]).isEqualTo(3 / 24.0);
        assertThat(run.observations()[index("looked_after_mean_years")]).isEqualTo(2);
        assertThat(run.values()[index("cp_plan_mean_years")]).isNaN();
        assertThat(run.observations()[index("cp_plan_mean_years")]).isZero();
    }
}
