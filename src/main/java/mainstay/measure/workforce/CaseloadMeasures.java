package mainstay.measure.workforce;

import java.util.List;
import mainstay.event.MonthEndCount.WorkerCounted;
import mainstay.measure.count.Bands;
import mainstay.measure.count.Book;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Reading;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.measure.count.Tally;

/** How many children workers hold at month-ends, and how they spend and exceed their hours. */
public final class CaseloadMeasures implements Gauge {
    private static final String EACH_MONTH_END = "Counted anew at each month-end.";
    private static final String HOURS_UP_TO_LAST =
            "Hours up to the last month-end; those of a worker who leaves within a month are not in it.";
    private static final String CASE_HOLDERS = "workers who hold at least one child at the month-ends";

    private static final MeasureDefinition CASELOAD = new MeasureDefinition(
            "caseload_fte",
            "Caseload",
            "children per FTE",
            Better.LOWER,
            Group.WORKLOAD,
            "children held by workers who hold at least one, at month-ends",
            "whole-time equivalents of those workers, absent or not",
            EACH_MONTH_END);

    private static final MeasureDefinition OVER_20 = share(
            "caseload_over_20_percent",
            "Case holders with twenty or more children",
            Better.LOWER,
            Group.WORKLOAD,
            "those with 20 or more children per FTE");

    private static final MeasureDefinition OVERTIME = new MeasureDefinition(
            "overtime_hours_per_week",
            "Overtime",
            "hours per week and FTE",
            Better.LOWER,
            Group.WORKLOAD,
            "hours beyond contract",
            "contracted whole-time weeks",
            HOURS_UP_TO_LAST);

    private static final MeasureDefinition HOURS = new MeasureDefinition(
            "hours_per_child_month",
            "Working hours per child and month",
            "hours per child-month",
            Better.NEITHER,
            Group.WORKLOAD,
            "hours of casework, meetings and supervision, with overtime",
            "children allocated to a worker at the month-ends",
            HOURS_UP_TO_LAST);

    private static final MeasureDefinition DIRECT = new MeasureDefinition(
            "direct_time_share",
            "Share of working time with families",
            "percent",
            Better.HIGHER,
            Group.WORKLOAD,
            "of these hours, those face to face with families, each counted on the day it is worked",
            "hours of casework, meetings and supervision, with overtime",
            HOURS_UP_TO_LAST);

    private static final MeasureDefinition STRAIN = new MeasureDefinition(
            "strain",
            "Strain of workers",
            "index, from 0",
            Better.LOWER,
            Group.WORKLOAD,
            "strain of each worker at month-ends",
            "workers in post at the month-ends",
            EACH_MONTH_END);

    private static final MeasureDefinition BAND_UNDER_10 = share(
            "caseload_band_under_10",
            "Case holders with fewer than ten children",
            Better.NEITHER,
            Group.PATHWAY,
            "those with fewer than 10 children per FTE");

    private static final MeasureDefinition BAND_20_AND_OVER = share(
            "caseload_band_20_and_over",
            "Case holders with twenty or more children (official band)",
            Better.NEITHER,
            Group.PATHWAY,
            "those with 20 or more children per FTE");

    private static final MeasureDefinition BAND_UNDER_5 = share(
            "caseload_band_under_5",
            "Case holders with fewer than five children",
            Better.NEITHER,
            Group.PATHWAY,
            "those with fewer than 5 children per FTE");

    private static final MeasureDefinition BAND_25_AND_OVER = share(
            "caseload_band_25_and_over",
            "Case holders with twenty-five or more children",
            Better.NEITHER,
            Group.PATHWAY,
            "those with 25 or more children per FTE");

    private static MeasureDefinition share(String name, String title, Better better, Group group, String who) {
        return new MeasureDefinition(name, title, "percent", better, group, who, CASE_HOLDERS, EACH_MONTH_END);
    }

    private static final Distribution CASELOADS = new Distribution(
            "caseload", "Case holders by caseload", "children per FTE", List.of(0., 5., 10., 15., 20., 25., 30.));

    public static final List<MeasureDefinition> DEFINITIONS = List.of(
            CASELOAD,
            OVER_20,
            OVERTIME,
            HOURS,
            DIRECT,
            STRAIN,
            BAND_UNDER_5,
            BAND_UNDER_10,
            BAND_20_AND_OVER,
            BAND_25_AND_OVER);
    public static final List<Distribution> DISTRIBUTIONS = List.of(CASELOADS);

    private final Span span;
    private final double weekHours;
    private final Tally childrenHeld;
    private final Tally holdersFte;
    private final Mean over20;
    private final Mean under5;
    private final Mean under10;
    private final Mean over25;
    private final Bands caseloads;
    private final Tally children;
    private final Tally contracted;
    private final Tally overtime;
    private final Tally worked;
    private final Tally workedForThem;
    private final Tally contact;
    private final Mean strain;

    /** Nothing counted yet; a whole-time week has so many contracted hours. */
    public CaseloadMeasures(Span span, double weekHours) {
        this.span = span;
        this.weekHours = weekHours;
        this.childrenHeld = new Tally(span);
        this.holdersFte = new Tally(span);
        this.over20 = new Mean(span);
        this.under5 = new Mean(span);
        this.under10 = new Mean(span);
        this.over25 = new Mean(span);
        this.caseloads = new Bands(span, CASELOADS);
        this.children = new Tally(span);
        this.contracted = new Tally(span);
        this.overtime = new Tally(span);
        this.worked = new Tally(span);
        this.workedForThem = new Tally(span);
        this.contact = new Tally(span);
        this.strain = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(WorkerCounted.class, this::counted);
    }

    private void counted(WorkerCounted event) {
        int day = event.day();
        if (event.children() > 0) {
            double caseload = event.children() / event.fte();
            childrenHeld.add(day, event.children());
            holdersFte.add(day, event.fte());
            over20.addPercent(day, caseload >= 20, 1);
            under5.addPercent(day, caseload < 5, 1);
            under10.addPercent(day, caseload < 10, 1);
            over25.addPercent(day, caseload >= 25, 1);
            caseloads.add(day, caseload, 1);
        }
        contracted.add(day, event.contractedHours());
        overtime.add(day, event.overtimeHours());
        worked.add(day, event.hoursWorked());
        // Where a run begins in mid-month, its first count has the hours of a part of a month.
        if (span.isInWholeMonth(day)) {
            children.add(day, event.children());
            workedForThem.add(day, event.hoursWorked());
        }
        contact.add(day, event.contactHours());
        strain.add(day, event.strain(), 1);
    }

    @Override
    public void close(Book book) {
        book.write(CASELOAD, Reading.ratio(childrenHeld, holdersFte, 1));
        book.write(OVER_20, over20.reading());
        book.write(OVERTIME, Reading.ratio(overtime, contracted, weekHours));
        book.write(HOURS, Reading.ratio(workedForThem, children, 1));
        book.write(DIRECT, Reading.ratio(contact, worked, 100));
        book.write(STRAIN, strain.reading());
        book.write(BAND_UNDER_5, under5.reading());
        book.write(BAND_UNDER_10, under10.reading());
        book.write(BAND_20_AND_OVER, over20.reading());
        book.write(BAND_25_AND_OVER, over25.reading());
        book.write(caseloads);
    }
}
