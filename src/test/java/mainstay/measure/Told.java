package mainstay.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.measure.count.RunMeasures;
import mainstay.measure.count.Span;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;

/**
 * A run told by hand: fifteen months from January 2025, measured from 1 April 2025 to 31 March 2026. 63 working days of
 * warm-up, 253 measured ones.
 */
public final class Told {
    private static final Period PERIOD = new Period(LocalDate.parse("2025-04-01"), 3, 12);
    private static final WorkingCalendar CALENDAR = new WorkingCalendar(PERIOD.simulatedFrom(), PERIOD.end());

    private final RunMeasures measures;

    /** A run in which these events happen, in order of day. */
    public Told(CareEvent... events) {
        this(Settings.defaults(), events);
    }

    /** The same with other settings. */
    public Told(Settings settings, CareEvent... events) {
        Ledger ledger = new Ledger(CALENDAR, scenario(settings));
        for (int i = 1; i < events.length; i++) {
            if (events[i].day() < events[i - 1].day()) {
                throw new IllegalArgumentException(events[i] + " is told after " + events[i - 1]);
            }
        }
        Arrays.stream(events).forEach(ledger::accept);
        measures = ledger.close();
    }

    private static Scenario scenario(Settings settings) {
        return new Scenario("Told", PERIOD, settings, List.of(), List.of());
    }

    /** What is simulated, by the usual settings. */
    static Scenario scenario() {
        return scenario(Settings.defaults());
    }

    /** The working days of the run. */
    static WorkingCalendar calendar() {
        return CALENDAR;
    }

    /** The working day on this date, or the first after it. */
    public static int on(String date) {
        return CALENDAR.onOrAfter(LocalDate.parse(date));
    }

    /** The working day of the month-end count. */
    public static int endOf(String month) {
        return CALENDAR.onOrBefore(YearMonth.parse(month).atEndOfMonth());
    }

    public static Span span() {
        return new Span(CALENDAR, PERIOD);
    }

    public RunMeasures measures() {
        return measures;
    }

    public double value(String measure) {
        return measures.values()[index(measure)];
    }

    public long observations(String measure) {
        return measures.observations()[index(measure)];
    }

    public double in(String month, String measure) {
        return measures.monthly()[index(measure)][CALENDAR.month(endOf(month))];
    }

    public double changes(String cohort, ChangeReason reason) {
        return measures.changes()
                .get(cohort)[Arrays.asList(ChangeReason.values()).indexOf(reason)];
    }

    public double[] distribution(String name) {
        return measures.distributions().get(name);
    }

    private static int index(String measure) {
        return Measures.all().indexOf(Measures.find(measure).orElseThrow());
    }

    public static CareEvent referred(String date, int family, int children) {
        return new FamilyReferred(on(date), family, 0, 10 * family, children, 1, false);
    }

    /** A family that is open when the run begins. */
    public static CareEvent open(int family, int children) {
        return new FamilyReferred(0, family, 0, 10 * family, children, 1, true);
    }

    public static CareEvent stage(String date, int family, int children, Stage stage) {
        return new StageEntered(on(date), family, children, Stage.REFERRAL, stage);
    }

    public static CareEvent worker(
            String date, int family, int children, Stage stage, int previous, int worker, ChangeReason reason) {
        return new WorkerAssigned(on(date), family, children, worker, 1, stage, previous, false, reason);
    }

    public static CareEvent noWorker(String date, int family, int children, int worker, boolean closing) {
        return new WorkerUnassigned(on(date), family, children, worker, 1, Stage.CHILD_IN_NEED, closing);
    }

    public static CareEvent closed(String date, int family, int children, String opened, boolean inNeed) {
        return new CaseClosed(
                on(date),
                family,
                children,
                Stage.CHILD_IN_NEED,
                on(opened),
                inNeed,
                inNeed ? ClosureReason.PLAN_COMPLETED : ClosureReason.NOT_IN_NEED);
    }
}
