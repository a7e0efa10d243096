package mainstay.measure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.event.EventSink;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;
import mainstay.measure.workforce.Sickness;
import mainstay.measure.workforce.WorkforceMeasures;
import mainstay.scenario.Period;

/**
 * What the official statistics would publish of each year of a run, each by its own clock: timeliness of the year from 1
 * April to 31 March with its referrals and what became of them, and in the middle of it the census of the workforce on 30
 * September, with its starters, its leavers and its sickness of the twelve months before.
 *
 * <p>A year has the number of the calendar year in which it ends, as in the statistics of children in need; the census
 * that belongs to it is that of the September before. Only years that lie wholly in the measured period are given.
 */
public final class PublishedYears implements EventSink {
    /** Measures that are given for each year, in the order of {@link Year#values}. */
    public static final List<String> MEASURES = Stream.concat(
                    Stream.of(
                            "assessments_on_time",
                            "icpc_on_time",
                            "caseload_fte",
                            "turnover_rate_fte",
                            "vacancy_rate_fte",
                            "agency_rate_fte",
                            "absence_rate_fte",
                            "starter_rate_fte",
                            "in_post_fte",
                            "assessments",
                            "conferences"),
                    PublishedPathway.MEASURES.stream())
            .toList();

    private static final int YEAR = 12;

    private final Period period;
    private final YearMonth firstMonth;
    private final Router router = new Router();
    private final Tally assessmentsOnTime;
    private final Tally assessments;
    private final Tally conferencesOnTime;
    private final Tally conferences;
    private final Tally children;
    private final Tally holders;
    private final Tally permanent;
    private final Tally held;
    private final Tally agency;
    private final Tally vacancies;
    private final Tally leavers;
    private final Tally starters;
    private final Sickness sickness;
    private final PublishedPathway pathway;

    /**
     * One year.
     *
     * @param year calendar year in which it ends
     * @param values in the order of {@link #MEASURES}; NaN where nothing was observed, or where the twelve months before
     *     the census were not all simulated
     */
    public record Year(int year, List<Double> values) {
        /** Copies what it is given. */
        public Year {
            values = List.copyOf(values);
        }
    }

    /**
     * Nothing heard yet.
     *
     * @param calendar working days of the run
     * @param period of the run
     */
    public PublishedYears(WorkingCalendar calendar, Period period) {
        Span span = new Span(calendar, period);
        this.period = period;
        this.firstMonth = YearMonth.from(period.simulatedFrom());
        this.assessmentsOnTime = new Tally(span);
        this.assessments = new Tally(span);
        this.conferencesOnTime = new Tally(span);
        this.conferences = new Tally(span);
        this.children = new Tally(span);
        this.holders = new Tally(span);
        this.permanent = new Tally(span);
        this.held = new Tally(span);
        this.agency = new Tally(span);
        this.vacancies = new Tally(span);
        this.leavers = new Tally(span);
        this.starters = new Tally(span);
        this.sickness = new Sickness(span);
        this.pathway = new PublishedPathway(span, router);
        sickness.listen(router);
        router.on(ClockStopped.class, this::stopped);
        router.on(WorkerCounted.class, this::counted);
        router.on(TeamCounted.class, event -> vacancies.add(event.day(), event.vacancies()));
        router.on(WorkerLeft.class, this::left);
        router.on(WorkerStarted.class, this::started);
    }

    @Override
    public void accept(CareEvent event) {
        router.hand(event);
    }

    private void stopped(ClockStopped event) {
        double onTime = event.day() <= event.dueDay() ? event.children() : 0;
        if (event.clock() == Clock.ASSESSMENT) {
            assessmentsOnTime.add(event.day(), onTime);
            assessments.add(event.day(), event.children());
        } else if (event.clock() == Clock.INITIAL_CONFERENCE) {
            conferencesOnTime.add(event.day(), onTime);
            conferences.add(event.day(), event.children());
        }
    }

    private void counted(WorkerCounted event) {
        if (event.children() > 0) {
            children.add(event.day(), event.children());
            holders.add(event.day(), event.fte());
        }
        if (event.contract() == Contract.PERMANENT) {
            permanent.add(event.day(), event.fte());
            held.add(event.day(), 1);
        } else {
            agency.add(event.day(), event.fte());
        }
    }

    private void left(WorkerLeft event) {
        if (WorkforceMeasures.isLeaver(event)) {
            leavers.add(event.day(), event.fte());
        }
    }

    private void started(WorkerStarted event) {
        if (event.contract() == Contract.PERMANENT && !event.initial()) {
            starters.add(event.day(), event.fte());
        }
    }

    /** The years, in order, once the run is over. */
    public List<Year> years() {
        sickness.close();
        List<Year> years = new ArrayList<>();
        for (int year = period.start().getYear(); !LocalDate.of(year, 4, 1).isAfter(period.end()); year++) {
            if (!LocalDate.of(year - 1, 4, 1).isBefore(period.start())) {
                years.add(year(year));
            }
        }
        return years;
    }

    private Year year(int year) {
        int april = month(year - 1, 4);
        int september = month(year - 1, 9);
        double inPost = permanent.in(september);
        double vacant = vacancies.in(september);
        double assessed = sum(assessments, april);
        double conferred = sum(conferences, april);
        boolean wholeYear = september >= YEAR - 1;
        Stream<Double> others = Stream.of(
                percent(sum(assessmentsOnTime, april), assessed),
                percent(sum(conferencesOnTime, april), conferred),
                percent(children.in(september), holders.in(september)) / 100,
                wholeYear ? percent(sum(leavers, september - (YEAR - 1)), inPost) : Double.NaN,
                percent(vacant, vacant + held.in(september)),
                percent(agency.in(september), agency.in(september) + inPost),
                wholeYear ? sickness.percent(september - (YEAR - 1), YEAR) : Double.NaN,
                wholeYear ? percent(sum(starters, september - (YEAR - 1)), inPost) : Double.NaN,
                inPost,
                assessed,
                conferred);
        return new Year(
                year, Stream.concat(others, pathway.year(april).stream()).toList());
    }

    private int month(int year, int month) {
        return (year - firstMonth.getYear()) * YEAR + month - firstMonth.getMonthValue();
    }

    /** Over twelve months. */
    private static double sum(Tally tally, int fromMonth) {
        double sum = 0;
        for (int month = fromMonth; month < fromMonth + YEAR; month++) {
            sum += tally.in(month);
        }
        return sum;
    }

    private static double percent(double part, double whole) {
        return whole == 0 ? Double.NaN : 100 * part / whole;
    }
}
