package mainstay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.direction.SmallAuthority;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.Section47Started;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.event.FamilyEvent.ReferralOutcome;
import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.count.RunMeasures;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Stage;
import org.junit.jupiter.api.Test;

class PublishedYearsTest {
    /** A year of warm-up and two measured years: those that end in March 2026 and March 2027. */
    private static final Period PERIOD = new Period(LocalDate.parse("2025-04-01"), 12, 24);

    private static final WorkingCalendar CALENDAR = new WorkingCalendar(PERIOD.simulatedFrom(), PERIOD.end());

    @Test
    void eachFigureIsCountedByItsOwnClock() {
        List<PublishedYears.Year> years = told(
                PERIOD,
                left("2024-09-30", 1), // a leaver of the census year before
                left("2024-10-01", 1),
                stopped("2025-03-31", 10, true), // the statistical year before
                stopped("2025-04-01", 3, true),
                left("2025-08-29", 0.5),
                worker("2025-08", 1000, 1, Contract.PERMANENT, 40), // not on 30 September
                worker("2025-09", 1000, 1, Contract.PERMANENT, 20),
                worker("2025-09", 2000, 0.5, Contract.PERMANENT, 4),
                worker("2025-09", 3000, 0.5, Contract.PERMANENT, 0), // holds nobody
                worker("2025-09", 4000, 1, Contract.AGENCY, 16),
                new TeamCounted(endOf("2025-09"), 1, 4, 2, 0.8, 0, true),
                left("2025-10-01", 1),
                stopped("2026-03-31", 1, false),
                stopped("2026-04-01", 7, false));
        assertThat(years).extracting(PublishedYears.Year::year).containsExactly(2026, 2027);
        assertThat(years.get(0).values().subList(0, 6))
                .containsExactly(75.0, Double.NaN, 40 / 2.5, 100 * 1.5 / 2, 100 * 2 / 5.0, 100 / 3.0);
        assertThat(years.get(1).values().get(0)).isEqualTo(0);
    }

    @Test
    void referralsAreThoseOfTheYearAndTheStockIsThatOf31March() {
        List<Double> year = told(
                        PERIOD,
                        referred("2025-03-31", 1, 5, false), // the year before
                        referred("2025-04-01", 1, 5, false), // again within twelve months
                        referred("2025-06-02", 2, 3, false),
                        referred("2025-06-02", 3, 2, true), // open when the run began
                        decided("2025-06-03", 2, ReferralOutcome.NO_FURTHER_ACTION),
                        decided("2025-06-03", 5, ReferralOutcome.ASSESS),
                        new AssessmentAuthorised(on("2025-07-01"), 2, 1, on("2025-06-02"), 2, true, 0.5),
                        new AssessmentAuthorised(on("2025-07-01"), 3, 4, on("2025-06-02"), 2, false, 0.5),
                        new Section47Started(on("2025-07-01"), 3, 3),
                        counted("2026-02", 11), // not on 31 March
                        counted("2026-03", 7),
                        counted("2026-03", 2),
                        closed("2025-08-01", 6, true, ClosureReason.PLAN_COMPLETED),
                        closed("2025-08-01", 2, false, ClosureReason.NOT_IN_NEED),
                        referred("2026-04-01", 9, 5, false))
                .get(0)
                .values();
        assertThat(year.subList(11, 20))
                .containsExactly(8.0, 6.0, 5.0, 3.0, 9.0, 6.0, 100 * 5 / 8.0, 25.0, 100 * 1 / 8.0);
    }

    /** Of two whole-time equivalents in post, one and a half started in the census year. */
    @Test
    void startersAreWhoCameToStayInTheCensusYear() {
        List<Double> year = told(
                        PERIOD,
                        started("2024-04-01", 1, Contract.PERMANENT, true), // in post when the run began
                        started("2024-09-30", 1, Contract.PERMANENT, false), // the census year before
                        started("2024-10-01", 1, Contract.PERMANENT, false),
                        started("2025-03-03", 1, Contract.AGENCY, false),
                        started("2025-09-30", 0.5, Contract.PERMANENT, false),
                        worker("2025-09", 1000, 1, Contract.PERMANENT, 20),
                        worker("2025-09", 2000, 1, Contract.PERMANENT, 20),
                        started("2025-10-01", 1, Contract.PERMANENT, false))
                .get(0)
                .values();
        assertThat(of(year, "starter_rate_fte")).isEqualTo(75);
        assertThat(of(year, "in_post_fte")).isEqualTo(2);
    }

    @Test
    void turnoverIsNotGivenWithoutTwelveMonthsBeforeTheCensus() {
        Period short5 = new Period(LocalDate.parse("2025-04-01"), 5, 12);
        Period enough = new Period(LocalDate.parse("2025-04-01"), 6, 12);
        CareEvent[] events = {};
        assertThat(told(short5, events)).hasSize(1);
        assertThat(september(short5)).isNaN();
        assertThat(september(enough)).isZero();
    }

    @Test
    void onlyWholeYearsOfThePeriodAreGiven() {
        assertThat(told(new Period(LocalDate.parse("2025-05-01"), 12, 23)))
                .singleElement()
                .satisfies(year -> assertThat(year.year()).isEqualTo(2027));
        assertThat(told(new Period(LocalDate.parse("2025-04-01"), 12, 11))).isEmpty();
    }

    /** The definitions are those of the measures: a year of a real run, told to both, comes out the same. */
    @Test
    void aYearOfARunIsWhatTheMeasuresSayOfIt() {
        Scenario scenario = SmallAuthority.scenario(0.1, 6, 12);
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        PublishedYears published = new PublishedYears(calendar, scenario.period());
        RunMeasures run = new AuthorityRun().run(scenario, 1, 0, published);
        List<Double> year = published.years().get(0).values();
        assertThat(of(year, "assessments_on_time")).isCloseTo(run.values()[index("assessments_on_time")], within(1e-9));
        assertThat(of(year, "icpc_on_time")).isCloseTo(run.values()[index("icpc_on_time")], within(1e-9));
        int september = calendar.month(calendar.onOrBefore(LocalDate.parse("2025-09-30")));
        assertThat(of(year, "caseload_fte")).isCloseTo(run.monthly()[index("caseload_fte")][september], within(1e-9));
        assertThat(of(year, "vacancy_rate_fte"))
                .isCloseTo(run.monthly()[index("vacancy_rate_fte")][september], within(1e-9));
        assertThat(of(year, "agency_rate_fte"))
                .isCloseTo(run.monthly()[index("agency_rate_fte")][september], within(1e-9));
        assertThat(of(year, "referrals")).isCloseTo(run.values()[index("referrals_per_year")], within(1e-9));
        assertThat(of(year, "section_47"))
                .isCloseTo(run.values()[index("section_47_per_referral")] * of(year, "referrals") / 100, within(1e-9));
        assertThat(of(year, "rereferral_percent")).isCloseTo(run.values()[index("rereferral_percent")], within(1e-9));
        assertThat(of(year, "not_in_need_percent")).isCloseTo(run.values()[index("not_in_need_percent")], within(1e-9));
        assertThat(of(year, "no_further_action_percent"))
                .isCloseTo(run.values()[index("no_further_action_percent")], within(1e-9));
    }

    private static double of(List<Double> year, String measure) {
        return year.get(PublishedYears.MEASURES.indexOf(measure));
    }

    private static int index(String measure) {
        return Measures.all().indexOf(Measures.find(measure).orElseThrow());
    }

    private static List<PublishedYears.Year> told(Period period, CareEvent... events) {
        PublishedYears years = new PublishedYears(new WorkingCalendar(period.simulatedFrom(), period.end()), period);
        List.of(events).forEach(years::accept);
        return years.years();
    }

    /** Turnover of the only year, when one worker is in post on 30 September and nobody has left. */
    private static double september(Period period) {
        WorkingCalendar calendar = new WorkingCalendar(period.simulatedFrom(), period.end());
        PublishedYears years = new PublishedYears(calendar, period);
        int day = calendar.onOrBefore(LocalDate.parse("2025-09-30"));
        years.accept(
                new WorkerCounted(day, 1000, 1, 1, Contract.PERMANENT, 10, 5, false, 0.1, 100, 100, 0, 20, 148, 0));
        return years.years().get(0).values().get(3);
    }

    private static int on(String date) {
        return CALENDAR.onOrAfter(LocalDate.parse(date));
    }

    private static int endOf(String month) {
        return CALENDAR.onOrBefore(YearMonth.parse(month).atEndOfMonth());
    }

    private static CareEvent stopped(String date, int children, boolean onTime) {
        int day = on(date);
        return new ClockStopped(day, 1, children, Clock.ASSESSMENT, day - 40, onTime ? day : day - 1);
    }

    private static CareEvent referred(String date, int family, int children, boolean initial) {
        return new FamilyReferred(on(date), family, 0, 0, children, 1, initial);
    }

    private static CareEvent decided(String date, int children, ReferralOutcome outcome) {
        return new ReferralDecided(on(date), 1, children, on(date), outcome);
    }

    private static CareEvent counted(String month, int children) {
        return new FamilyCounted(endOf(month), 1, children, Stage.CHILD_IN_NEED, 1000, 0.5, 0);
    }

    private static CareEvent closed(String date, int children, boolean inNeed, ClosureReason reason) {
        return new CaseClosed(on(date), 3, children, Stage.CHILD_IN_NEED, on(date) - 90, inNeed, reason);
    }

    private static CareEvent started(String date, double fte, Contract contract, boolean initial) {
        return new WorkerStarted(on(date), 1000, 1, 1, fte, contract, WorkerGrade.EXPERIENCED, 0, initial);
    }

    private static CareEvent left(String date, double fte) {
        return new WorkerLeft(on(date), 1000, 1, 1, fte, Contract.PERMANENT, 3, Destination.ANOTHER_AUTHORITY);
    }

    private static CareEvent worker(String month, int worker, double fte, Contract contract, int children) {
        return new WorkerCounted(
                endOf(month), worker, 1, fte, contract, children, 5, false, 0.1, 100, 100, 0, 20, 148, 0);
    }
}
