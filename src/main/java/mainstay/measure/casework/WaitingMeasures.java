package mainstay.measure.casework;

import java.util.List;
import mainstay.event.CaseworkEvent.DecisionMade;
import mainstay.event.Decision;
import mainstay.event.MonthEndCount.FamilyCounted;
import mainstay.measure.count.Book;
import mainstay.measure.count.DayCounts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;

/** How long children wait for decisions that could be made, and for steps that are past due. */
public final class WaitingMeasures implements Gauge {
    private static final MeasureDefinition WAIT = new MeasureDefinition(
            "decision_wait_days",
            "Wait for a decision",
            "working days",
            Better.LOWER,
            Group.TIMELINESS,
            "working days from ready for decision to decided, weighted by children",
            "children of decisions made in the period, all but those on referrals",
            "Of decisions made only; a decision still waited for at the end is not in it.");

    private static final MeasureDefinition WAIT_P90 = new MeasureDefinition(
            "decision_wait_days_p90",
            "Wait for a decision, exceeded by one child in ten",
            "working days",
            Better.LOWER,
            Group.TIMELINESS,
            "least number of working days from ready to decided that covers nine tenths of the children",
            "children of decisions made in the period, all but those on referrals",
            "Of decisions made only; a decision still waited for at the end is not in it.");

    private static final MeasureDefinition DRIFT = new MeasureDefinition(
            "drift_days_per_child_month",
            "Drift: days by which open steps are overdue",
            "working days per child and month",
            Better.LOWER,
            Group.TIMELINESS,
            "working days by which open statutory steps are past due at month-ends, weighted by children",
            "children open at the month-ends",
            "It is about what is still open: each month-end counts it again.");

    public static final List<MeasureDefinition> DEFINITIONS = List.of(WAIT, WAIT_P90, DRIFT);

    private final Mean wait;
    private final DayCounts waits;
    private final Mean drift;

    public WaitingMeasures(Span span) {
        this.wait = new Mean(span);
        this.waits = new DayCounts(span);
        this.drift = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(DecisionMade.class, this::decided);
        router.on(FamilyCounted.class, event -> drift.add(event.day(), event.overdueDays(), event.children()));
    }

    private void decided(DecisionMade event) {
        if (event.decision() != Decision.REFERRAL) {
            int days = event.day() - event.readyDay();
            wait.add(event.day(), days, event.children());
            waits.add(event.day(), days, event.children());
        }
    }

    @Override
    public void close(Book book) {
        book.write(WAIT, wait.reading());
        book.write(WAIT_P90, waits.quantile(0.9));
        book.write(DRIFT, drift.reading());
    }
}
