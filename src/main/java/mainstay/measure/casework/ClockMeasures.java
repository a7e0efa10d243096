package mainstay.measure.casework;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mainstay.event.CaseworkEvent.ClockCancelled;
import mainstay.event.CaseworkEvent.ClockStarted;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.measure.count.Bands;
import mainstay.measure.count.Book;
import mainstay.measure.count.DayCounts;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;

/** Whether steps are taken within their statutory time, and how long assessments and conferences take. */
public final class ClockMeasures implements Gauge {
    private static final String INVISIBLE =
            "As published: a step that is still open is not in it until it is taken, however late; cancelled ones never.";
    private static final String COMPLETED_ONLY =
            "As published: of completed ones only; those still open at the end are not in it.";

    private static final Map<Clock, MeasureDefinition> ON_TIME = new EnumMap<>(Map.ofEntries(
            onTime(
                    Clock.REFERRAL_DECISION,
                    "referral_decisions_on_time",
                    "Decisions on referrals on time",
                    "referrals decided"),
            onTime(Clock.ASSESSMENT, "assessments_on_time", "Assessments on time", "assessments authorised"),
            onTime(
                    Clock.INITIAL_CONFERENCE,
                    "icpc_on_time",
                    "Initial protection conferences on time",
                    "initial child protection conferences held"),
            onTime(
                    Clock.PROTECTION_REVIEW,
                    "cp_reviews_on_time",
                    "Protection plan reviews on time",
                    "review child protection conferences held"),
            onTime(
                    Clock.LOOKED_AFTER_REVIEW,
                    "looked_after_reviews_on_time",
                    "Looked-after reviews on time",
                    "reviews of looked-after children held"),
            onTime(
                    Clock.PROTECTION_VISIT,
                    "cp_visits_on_time",
                    "Protection plan visits on time",
                    "visits to children on a protection plan made"),
            onTime(
                    Clock.IN_NEED_VISIT,
                    "cin_visits_on_time",
                    "Child in need visits on time",
                    "visits to children on a child in need plan made"),
            onTime(
                    Clock.LOOKED_AFTER_VISIT,
                    "looked_after_visits_on_time",
                    "Looked-after visits on time",
                    "visits to looked-after children made"),
            onTime(Clock.CORE_GROUP, "core_groups_on_time", "Core groups on time", "core groups held"),
            onTime(
                    Clock.IN_NEED_REVIEW,
                    "cin_reviews_on_time",
                    "Child in need reviews on time",
                    "reviews of child in need plans held"),
            onTime(
                    Clock.PERMANENCE_PLAN,
                    "permanence_plans_on_time",
                    "Permanence plans on time",
                    "permanence plans agreed")));

    private static Map.Entry<Clock, MeasureDefinition> onTime(Clock clock, String name, String title, String steps) {
        return Map.entry(
                clock,
                new MeasureDefinition(
                        name,
                        title,
                        "percent",
                        Better.HIGHER,
                        Group.TIMELINESS,
                        "children of " + steps + " on or before the due day",
                        "children of " + steps + " in the period",
                        INVISIBLE));
    }

    private static final MeasureDefinition ASSESSMENT_P25 = assessmentDays("p25", "a quarter");
    private static final MeasureDefinition ASSESSMENT_P50 = assessmentDays("p50", "half");
    private static final MeasureDefinition ASSESSMENT_P75 = assessmentDays("p75", "three quarters");

    private static MeasureDefinition assessmentDays(String quantile, String share) {
        return new MeasureDefinition(
                "assessment_days_" + quantile,
                "Working days within which " + share + " of the assessments are done",
                "working days",
                Better.LOWER,
                Group.TIMELINESS,
                "least number of working days from referral to authorised assessment that covers " + share
                        + " of the children",
                "children of assessments authorised in the period",
                COMPLETED_ONLY);
    }

    private static final MeasureDefinition ICPC_P25 = icpcDays("p25", "a quarter");
    private static final MeasureDefinition ICPC_P50 = icpcDays("p50", "half");
    private static final MeasureDefinition ICPC_P75 = icpcDays("p75", "three quarters");

    private static MeasureDefinition icpcDays(String quantile, String share) {
        return new MeasureDefinition(
                "icpc_days_" + quantile,
                "Working days within which " + share + " of the initial conferences are held",
                "working days",
                Better.LOWER,
                Group.TIMELINESS,
                "least number of working days from strategy discussion to initial conference that covers " + share
                        + " of the children",
                "children of initial conferences held in the period",
                COMPLETED_ONLY);
    }

    private static final MeasureDefinition OPEN_OVERDUE = new MeasureDefinition(
            "assessments_open_overdue",
            "Children whose assessment is overdue",
            "children",
            Better.LOWER,
            Group.TIMELINESS,
            "children whose assessment is open and past its due day, added up over the month-ends",
            "month-ends",
            "It is about what is still open.");

    private static final MeasureDefinition DUE_MET = new MeasureDefinition(
            "assessments_due_met",
            "Assessments done by the day they were due",
            "percent",
            Better.HIGHER,
            Group.TIMELINESS,
            "children whose assessment was authorised on or before its due day",
            "children whose assessment fell due in the period, or was authorised early and would have",
            "Counted by due day: one that is still open past its due day counts as late.");

    private static final Distribution ASSESSMENT_DAYS = new Distribution(
            "assessment_days",
            "Children by working days to the authorised assessment",
            "working days",
            List.of(0., 6., 11., 16., 21., 26., 31., 36., 41., 46., 51., 61., 81.));

    public static final List<MeasureDefinition> DEFINITIONS = definitions();
    public static final List<Distribution> DISTRIBUTIONS = List.of(ASSESSMENT_DAYS);

    private static List<MeasureDefinition> definitions() {
        List<MeasureDefinition> all = new ArrayList<>(List.of(
                ON_TIME.get(Clock.REFERRAL_DECISION),
                ON_TIME.get(Clock.ASSESSMENT),
                DUE_MET,
                OPEN_OVERDUE,
                ASSESSMENT_P25,
                ASSESSMENT_P50,
                ASSESSMENT_P75,
                ON_TIME.get(Clock.INITIAL_CONFERENCE),
                ICPC_P25,
                ICPC_P50,
                ICPC_P75));
        ON_TIME.values().stream().filter(measure -> !all.contains(measure)).forEach(all::add);
        return List.copyOf(all);
    }

    private static final int NOT_RUNNING = Integer.MIN_VALUE;

    private final Span span;
    private final Register register;
    private final Map<Clock, Mean> onTime = new EnumMap<>(Clock.class);
    private final DayCounts assessmentDays;
    private final DayCounts icpcDays;
    private final Bands assessmentBands;
    private final FamilyInts assessmentDue = new FamilyInts(NOT_RUNNING);
    private final Mean dueMet;
    private final Mean openOverdue;

    public ClockMeasures(Span span, Register register) {
        this.span = span;
        this.register = register;
        this.assessmentDays = new DayCounts(span);
        this.icpcDays = new DayCounts(span);
        this.assessmentBands = new Bands(span, ASSESSMENT_DAYS);
        this.dueMet = new Mean(span);
        this.openOverdue = new Mean(span);
        ON_TIME.keySet().forEach(clock -> onTime.put(clock, new Mean(span)));
    }

    @Override
    public void listen(Router router) {
        router.on(ClockStarted.class, this::started);
        router.on(ClockStopped.class, this::stopped);
        router.on(ClockCancelled.class, this::cancelled);
    }

    private void started(ClockStarted event) {
        if (event.clock() == Clock.ASSESSMENT) {
            assessmentDue.set(event.family(), event.dueDay());
        }
    }

    private void stopped(ClockStopped event) {
        Mean mean = onTime.get(event.clock());
        if (mean != null) {
            mean.addPercent(event.day(), event.day() <= event.dueDay(), event.children());
        }
        if (event.clock() == Clock.ASSESSMENT) {
            int days = event.day() - event.startedDay();
            assessmentDays.add(event.day(), days, event.children());
            assessmentBands.add(event.day(), days, event.children());
            fellDue(event.dueDay(), event.day() <= event.dueDay(), event.children());
            assessmentDue.set(event.family(), NOT_RUNNING);
        } else if (event.clock() == Clock.INITIAL_CONFERENCE) {
            icpcDays.add(event.day(), event.day() - event.startedDay(), event.children());
        }
    }

    private void cancelled(ClockCancelled event) {
        if (event.clock() == Clock.ASSESSMENT) {
            if (event.day() > event.dueDay()) {
                fellDue(event.dueDay(), false, event.children());
            }
            assessmentDue.set(event.family(), NOT_RUNNING);
        }
    }

    private void fellDue(int dueDay, boolean met, int children) {
        if (span.simulates(dueDay)) {
            dueMet.addPercent(dueDay, met, children);
        }
    }

    @Override
    public void endOfDay(int day) {
        if (!span.isMonthEnd(day)) {
            return;
        }
        int children = 0;
        for (int family = 0; family < register.families(); family++) {
            int due = assessmentDue.get(family);
            if (due != NOT_RUNNING && due < day) {
                children += register.children(family);
            }
        }
        openOverdue.add(day, children, 1);
    }

    @Override
    public void close(Book book) {
        for (int family = 0; family < register.families(); family++) {
            fellDue(assessmentDue.get(family), false, register.children(family));
        }
        onTime.forEach((clock, mean) -> book.write(ON_TIME.get(clock), mean.reading()));
        book.write(ASSESSMENT_P25, assessmentDays.quantile(0.25));
        book.write(ASSESSMENT_P50, assessmentDays.quantile(0.5));
        book.write(ASSESSMENT_P75, assessmentDays.quantile(0.75));
        book.write(ICPC_P25, icpcDays.quantile(0.25));
        book.write(ICPC_P50, icpcDays.quantile(0.5));
        book.write(ICPC_P75, icpcDays.quantile(0.75));
        book.write(OPEN_OVERDUE, openOverdue.reading());
        book.write(DUE_MET, dueMet.reading());
        book.write(assessmentBands);
    }
}
