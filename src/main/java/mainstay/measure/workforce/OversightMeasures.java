package mainstay.measure.workforce;

import java.util.List;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.WorkforceEvent.SupervisionDropped;
import mainstay.event.WorkforceEvent.SupervisionHeld;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Mean;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;

/** Whether managers supervise when it is due, and the deadline discipline of teams. */
public final class OversightMeasures implements Gauge {
    private static final MeasureDefinition SUPERVISION = new MeasureDefinition(
            "supervision_on_time",
            "Supervision on time",
            "percent",
            Better.HIGHER,
            Group.WORKFORCE,
            "supervisions held on or before the due day",
            "supervisions held or dropped in the period",
            "One that is put off counts when it is held or dropped.");

    private static final MeasureDefinition GRIP = new MeasureDefinition(
            "grip",
            "Deadline discipline of teams",
            "index, 0 to 1",
            Better.HIGHER,
            Group.CHILDREN,
            "grip of each team at month-ends, weighted by posts",
            "posts at the month-ends",
            "Counted anew at each month-end.");

    public static final List<MeasureDefinition> DEFINITIONS = List.of(SUPERVISION, GRIP);

    private final Mean supervision;
    private final Mean grip;

    public OversightMeasures(Span span) {
        this.supervision = new Mean(span);
        this.grip = new Mean(span);
    }

    @Override
    public void listen(Router router) {
        router.on(
                SupervisionHeld.class, event -> supervision.addPercent(event.day(), event.day() <= event.dueDay(), 1));
        router.on(SupervisionDropped.class, event -> supervision.addPercent(event.day(), false, 1));
        router.on(TeamCounted.class, event -> grip.add(event.day(), event.grip(), event.posts()));
    }

    @Override
    public void close(Book book) {
        book.write(SUPERVISION, supervision.reading());
        book.write(GRIP, grip.reading());
    }
}
