package mainstay.measure.workforce;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;

/** Turnover, vacancies, agency workers and sickness, as the official workforce statistics define them. */
public final class WorkforceMeasures implements Gauge {
    private static final String EACH_MONTH_END = "Counted anew at each month-end.";
    private static final String WHEN_THEY_GO = "Leavers count on the day they go, not when they give notice.";

    private static final MeasureDefinition TURNOVER = new MeasureDefinition(
            "turnover_rate_fte",
            "Turnover",
            "percent per year",
            Better.LOWER,
            Group.WORKFORCE,
            "FTE of permanent workers who left the authority, per year; moves inside it are none",
            "FTE of permanent workers in post, mean of the month-ends",
            WHEN_THEY_GO);

    private static final MeasureDefinition VACANCY = new MeasureDefinition(
            "vacancy_rate_fte",
            "Vacancies",
            "percent",
            Better.LOWER,
            Group.WORKFORCE,
            "posts without a permanent holder, at month-ends",
            "posts: those, and one for each permanent worker in post",
            EACH_MONTH_END + " A vacancy is as much of a whole time as a worker in post is on average.");

    private static final MeasureDefinition AGENCY = new MeasureDefinition(
            "agency_rate_fte",
            "Agency workers",
            "percent",
            Better.LOWER,
            Group.WORKFORCE,
            "FTE of agency workers, at month-ends",
            "FTE of agency and permanent workers in post",
            EACH_MONTH_END);

    private static final MeasureDefinition COVER = new MeasureDefinition(
            "vacancy_agency_cover_rate_fte",
            "Vacancies covered by agency",
            "percent of vacancies",
            Better.NEITHER,
            Group.WORKFORCE,
            "FTE of agency workers in a post without a permanent holder, at month-ends",
            "posts without a permanent holder, at month-ends",
            EACH_MONTH_END + " Agency workers on top of the establishment cover no vacancy.");

    private static final MeasureDefinition ABSENCE = new MeasureDefinition(
            "absence_rate_fte",
            "Sickness absence",
            "percent",
            Better.LOWER,
            Group.WORKFORCE,
            "FTE working days that permanent workers were off sick",
            "FTE working days of permanent workers in post",
            "An absence counts day by day, whether it has ended or not.");

    private static final MeasureDefinition VACANCY_LIFE = new MeasureDefinition(
            "vacancy_life_years",
            "Life of a vacancy",
            "years",
            Better.LOWER,
            Group.WORKFORCE,
            "posts without a permanent holder, mean of the month-ends",
            "permanent workers who start in a year; those who move inside the authority do not",
            "By Little's law: a vacancy that moves inside pass on goes on in the next post.");

    private static final MeasureDefinition EARLY_LEAVERS = new MeasureDefinition(
            "leavers_under_5_years",
            "Leavers with under five years in the authority",
            "percent of leavers",
            Better.NEITHER,
            Group.WORKFORCE,
            "FTE of permanent leavers with less than five years in the authority",
            "FTE of permanent leavers in the period",
            WHEN_THEY_GO);

    public static final List<MeasureDefinition> DEFINITIONS =
            List.of(TURNOVER, VACANCY, AGENCY, COVER, ABSENCE, VACANCY_LIFE, EARLY_LEAVERS);

    private static final double EARLY_YEARS = 5;

    private final Span span;
    private final Tally leavers;
    private final Mean early;
    private final Tally permanentAtMonthEnds;
    private final Tally vacancies;
    private final Tally establishment;
    private final Mean agency;
    private final Tally covering;
    private final Set<Integer> vacantPosts = new HashSet<>();
    private final Map<Integer, Integer> postOfAgencyWorker = new HashMap<>();
    private final Sickness sickness;
    private final Tally starters;

    public WorkforceMeasures(Span span) {
        this.span = span;
        this.leavers = new Tally(span);
        this.early = new Mean(span);
        this.permanentAtMonthEnds = new Tally(span);
        this.vacancies = new Tally(span);
        this.establishment = new Tally(span);
        this.agency = new Mean(span);
        this.covering = new Tally(span);
        this.sickness = new Sickness(span);
        this.starters = new Tally(span);
    }

    @Override
    public void listen(Router router) {
        sickness.listen(router);
        router.on(WorkerStarted.class, this::started);
        router.on(WorkerLeft.class, this::left);
        router.on(WorkerCounted.class, this::workerCounted);
        router.on(TeamCounted.class, this::teamCounted);
        router.on(PostVacated.class, event -> vacantPosts.add(event.post()));
        router.on(PostFilled.class, event -> vacantPosts.remove(event.post()));
    }

    private void started(WorkerStarted event) {
        if (event.contract() != Contract.PERMANENT) {
            postOfAgencyWorker.put(event.worker(), event.post());
        } else if (!event.initial()) {
            starters.add(event.day(), 1);
        }
    }

    /** Whether somebody has left the authority by the definition of turnover: not who moves inside it, nor agency. */
    public static boolean isLeaver(WorkerLeft event) {
        return event.contract() == Contract.PERMANENT
                && !event.destination().isInside()
                && event.destination() != Destination.END_OF_ASSIGNMENT;
    }

    private void left(WorkerLeft event) {
        if (event.contract() != Contract.PERMANENT) {
            postOfAgencyWorker.remove(event.worker());
            return;
        }
        if (isLeaver(event)) {
            leavers.add(event.day(), event.fte());
            early.addPercent(event.day(), event.tenureYears() < EARLY_YEARS, event.fte());
        }
    }

    private void workerCounted(WorkerCounted event) {
        if (event.contract() == Contract.PERMANENT) {
            permanentAtMonthEnds.add(event.day(), event.fte());
            establishment.add(event.day(), 1);
        }
        agency.addPercent(event.day(), event.contract() == Contract.AGENCY, event.fte());
        if (vacantPosts.contains(postOfAgencyWorker.get(event.worker()))) {
            covering.add(event.day(), event.fte());
        }
    }

    private void teamCounted(TeamCounted event) {
        vacancies.add(event.day(), event.vacancies());
        establishment.add(event.day(), event.vacancies());
    }

    @Override
    public void close(Book book) {
        sickness.close();
        book.write(
                TURNOVER, Reading.ratio(leavers, permanentAtMonthEnds, 12 * 100).inWholeMonths(span));
        book.write(VACANCY, Reading.ratio(vacancies, establishment, 100));
        book.write(AGENCY, agency.reading());
        book.write(COVER, Reading.ratio(covering, vacancies, 100));
        book.write(ABSENCE, sickness.reading());
        book.write(
                VACANCY_LIFE,
                Reading.ratio(vacancies, starters, 1 / 12.0, starters.observations())
                        .inWholeMonths(span));
        book.write(EARLY_LEAVERS, early.reading());
    }
}
