package mainstay.measure.casework;

import java.util.List;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.measure.count.Book;
import mainstay.measure.count.FamilyInts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.scenario.Stage;

/** Whether the first review and the first visit of children who have just come into care are on time. */
public final class CareEntryMeasures implements Gauge {
    private static final String NOT_KNOWN =
            "A step that is still open is not in it until it is taken; one that is no longer called for never."
                    + " No published figure was found: how it is in real authorities is not known.";

    private static final MeasureDefinition FIRST_REVIEWS = new MeasureDefinition(
            "first_looked_after_reviews_on_time",
            "First looked-after reviews on time",
            "percent",
            Better.HIGHER,
            Group.TIMELINESS,
            "children whose first review in care was held on or before the due day",
            "children of first reviews in care held in the period",
            NOT_KNOWN);

    private static final MeasureDefinition FIRST_VISITS = new MeasureDefinition(
            "first_placement_visits_on_time",
            "First placement visits on time",
            "percent",
            Better.HIGHER,
            Group.TIMELINESS,
            "children whose first visit in care was made on or before the due day",
            "children of first visits in care made in the period",
            NOT_KNOWN);

    public static final List<MeasureDefinition> DEFINITIONS = List.of(FIRST_REVIEWS, FIRST_VISITS);

    private static final int NOTHING = 0;
    private static final int REVIEW = 1;
    private static final int VISIT = 2;

    private final FamilyInts openAtStart = new FamilyInts(0);
    private final FamilyInts awaited = new FamilyInts(NOTHING);
    private final Mean firstReviews;
    private final Mean firstVisits;

    public CareEntryMeasures(Span span) {
        this.firstReviews = new Mean(span);
        this.firstVisits = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(FamilyReferred.class, event -> openAtStart.set(event.family(), event.initial() ? 1 : 0));
        router.on(StageEntered.class, this::entered);
        router.on(ClockStopped.class, this::stopped);
        router.on(CaseClosed.class, event -> awaited.set(event.family(), NOTHING));
    }

    /** A family that was open at the start of the run enters its stage from the front door: its stay is under way. */
    private void entered(StageEntered event) {
        boolean underWay = openAtStart.get(event.family()) == 1 && event.from() == Stage.REFERRAL;
        boolean begins = event.stage() == Stage.LOOKED_AFTER && !underWay;
        awaited.set(event.family(), begins ? REVIEW | VISIT : NOTHING);
    }

    private void stopped(ClockStopped event) {
        if (event.clock() == Clock.LOOKED_AFTER_REVIEW) {
            count(event, REVIEW, firstReviews);
        } else if (event.clock() == Clock.LOOKED_AFTER_VISIT) {
            count(event, VISIT, firstVisits);
        }
    }

    private void count(ClockStopped event, int step, Mean onTime) {
        int open = awaited.get(event.family());
        if ((open & step) != 0) {
            awaited.set(event.family(), open & ~step);
            onTime.addPercent(event.day(), event.day() <= event.dueDay(), event.children());
        }
    }

    @Override
    public void close(Book book) {
        book.write(FIRST_REVIEWS, firstReviews.reading());
        book.write(FIRST_VISITS, firstVisits.reading());
    }
}
