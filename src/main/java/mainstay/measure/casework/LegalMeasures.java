package mainstay.measure.casework;

import java.util.List;
import mainstay.event.CaseworkEvent.ClockStopped;
import mainstay.event.CaseworkEvent.ThresholdAnswer;
import mainstay.event.CaseworkEvent.ThresholdAnswered;
import mainstay.event.Clock;
import mainstay.measure.count.Book;
import mainstay.measure.count.DayCounts;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;

/** How long children wait for the court once the threshold for care is reached. */
public final class LegalMeasures implements Gauge {
    private static final String NO_GATE = " Nothing where no legal gate stands before the court.";
    private static final String ANSWERED = "Counted when it is over; who still waits is not in it." + NO_GATE;

    private static final MeasureDefinition MEETINGS = new MeasureDefinition(
            "legal_planning_on_time",
            "Legal planning meetings on time",
            "percent",
            Better.HIGHER,
            Group.TIMELINESS,
            "children of legal planning meetings held on or before the due day",
            "children of legal planning meetings held in the period",
            ANSWERED);

    private static final MeasureDefinition PRE_PROCEEDINGS = new MeasureDefinition(
            "pre_proceedings_on_time",
            "Pre-proceedings over on time",
            "percent",
            Better.HIGHER,
            Group.TIMELINESS,
            "children whose pre-proceedings were averted or issued on or before the due day",
            "children whose pre-proceedings were averted or issued in the period",
            ANSWERED);

    private static final MeasureDefinition DAYS_P50 = days("p50", "half");
    private static final MeasureDefinition DAYS_P90 = days("p90", "nine in ten");

    private static MeasureDefinition days(String quantile, String share) {
        return new MeasureDefinition(
                "threshold_to_court_days_" + quantile,
                "Working days within which " + share + " of the applications to the court are issued",
                "working days",
                Better.LOWER,
                Group.TIMELINESS,
                "least number of working days from the threshold for care to the issue of proceedings that covers "
                        + share + " of the children",
                "children whose proceedings were issued in the period, emergencies apart",
                ANSWERED);
    }

    private static final MeasureDefinition AVERTED = new MeasureDefinition(
            "proceedings_averted_percent",
            "Thresholds for care reached that end without children coming into care",
            "percent",
            Better.NEITHER,
            Group.PATHWAY,
            "children where a legal planning meeting saw no grounds, or pre-proceedings ended without an application",
            "children for whom a threshold that was reached got its answer in the period",
            ANSWERED);

    public static final List<MeasureDefinition> DEFINITIONS =
            List.of(MEETINGS, PRE_PROCEEDINGS, DAYS_P50, DAYS_P90, AVERTED);

    private final Mean meetings;
    private final Mean preProceedings;
    private final DayCounts days;
    private final Mean averted;

    public LegalMeasures(Span span) {
        this.meetings = new Mean(span);
        this.preProceedings = new Mean(span);
        this.days = new DayCounts(span);
        this.averted = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(ClockStopped.class, this::stopped);
        router.on(ThresholdAnswered.class, this::answered);
    }

    private void stopped(ClockStopped event) {
        if (event.clock() == Clock.LEGAL_PLANNING) {
            meetings.addPercent(event.day(), event.day() <= event.dueDay(), event.children());
        } else if (event.clock() == Clock.PRE_PROCEEDINGS) {
            preProceedings.addPercent(event.day(), event.day() <= event.dueDay(), event.children());
        }
    }

    private void answered(ThresholdAnswered event) {
        boolean stays = event.answer() == ThresholdAnswer.NO_GROUNDS || event.answer() == ThresholdAnswer.AVERTED;
        averted.addPercent(event.day(), stays, event.children());
        if (event.answer() == ThresholdAnswer.PROCEEDINGS) {
            days.add(event.day(), event.day() - event.reachedDay(), event.children());
        }
    }

    @Override
    public void close(Book book) {
        book.write(MEETINGS, meetings.reading());
        book.write(PRE_PROCEEDINGS, preProceedings.reading());
        book.write(DAYS_P50, days.quantile(0.5));
        book.write(DAYS_P90, days.quantile(0.9));
        book.write(AVERTED, averted.reading());
    }
}
