package mainstay.measure.casework;

import java.util.List;
import mainstay.event.CaseworkEvent.AssessmentAuthorised;
import mainstay.event.CaseworkEvent.ConcernArose;
import mainstay.event.CaseworkEvent.ConcernSeen;
import mainstay.event.CaseworkEvent.PlanMonthEnded;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.measure.count.Book;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;

/** How good assessments and the work on plans are, and how long growing concerns stay unseen. */
public final class QualityMeasures implements Gauge {
    private static final MeasureDefinition ASSESSMENTS = new MeasureDefinition(
            "assessment_quality",
            "Quality of assessments",
            "percent",
            Better.HIGHER,
            Group.QUALITY,
            "quality of each assessment when it was written, from how it was done, weighted by children",
            "children of assessments authorised in the period",
            "Of authorised ones only; those still open at the end are not in it.");

    private static final MeasureDefinition PLAN_WORK = new MeasureDefinition(
            "plan_work_quality",
            "Quality of the work on plans",
            "percent",
            Better.HIGHER,
            Group.QUALITY,
            "share of a month's direct work that was done, times what an hour with the family was worth that month against"
                    + " one with a worker it knows well, on average over the last months of the plan, weighted by children",
            "children at the end of each month of a child in need or a protection plan",
            "Counted at the end of each month of a plan, so plans that have not ended are in it.");

    private static final MeasureDefinition ESCALATION = new MeasureDefinition(
            "escalation_days",
            "Days until a growing concern is seen",
            "working days",
            Better.LOWER,
            Group.QUALITY,
            "working days from the day a concern grew until somebody saw it, weighted by children",
            "children in whose child in need plan a concern grew in the period",
            "Counted by the day it grew; one that nobody saw counts up to the end of the plan's stage, or of the run.");

    public static final List<MeasureDefinition> DEFINITIONS = List.of(ASSESSMENTS, PLAN_WORK, ESCALATION);

    private static final int NONE = -1;

    private final Span span;
    private final Register register;
    private final FamilyInts unseenSince = new FamilyInts(NONE);
    private final Mean assessments;
    private final Mean planWork;
    private final Mean escalation;

    public QualityMeasures(Span span, Register register) {
        this.span = span;
        this.register = register;
        this.assessments = new Mean(span);
        this.planWork = new Mean(span);
        this.escalation = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(
                AssessmentAuthorised.class,
                event -> assessments.add(event.day(), 100 * event.quality(), event.children()));
        router.on(PlanMonthEnded.class, event -> planWork.add(event.day(), 100 * event.quality(), event.children()));
        router.on(ConcernArose.class, event -> unseenSince.set(event.family(), event.day()));
        router.on(ConcernSeen.class, event -> over(event.day(), event.family(), event.children()));
        router.on(StageEntered.class, event -> over(event.day(), event.family(), event.children()));
        router.on(CaseClosed.class, event -> over(event.day(), event.family(), event.children()));
    }

    private void over(int day, int family, int children) {
        int since = unseenSince.get(family);
        if (since != NONE) {
            escalation.add(since, day - since, children);
            unseenSince.set(family, NONE);
        }
    }

    @Override
    public void close(Book book) {
        for (int family = 0; family < register.families(); family++) {
            over(span.last() + 1, family, register.children(family));
        }
        book.write(ASSESSMENTS, assessments.reading());
        book.write(PLAN_WORK, planWork.reading());
        book.write(ESCALATION, escalation.reading());
    }
}
