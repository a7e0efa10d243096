package mainstay.measure.shape;

import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.measure.count.Book;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.count.Register;
import mainstay.measure.count.Router;
import mainstay.measure.count.Span;
import mainstay.scenario.Period;

/** Feeds the events of one replication to every shape. */
public final class ShapeLedger implements EventSink {
    private final Span span;
    private final List<Gauge> gauges;
    private final Router router = new Router();
    private int today;

    /**
     * An empty ledger.
     *
     * @param calendar working days of the run
     * @param period which of them are measured
     */
    public ShapeLedger(WorkingCalendar calendar, Period period) {
        span = new Span(calendar, period);
        Register register = new Register(span);
        gauges = List.of(
                register,
                new ClockShapes(span, register),
                new DecisionShapes(span, register),
                new StageShapes(span, register),
                new EpisodeShapes(span, register),
                new ReturnShapes(span, register),
                new WorkerSpellShapes(span, register),
                new PostShapes(span),
                new TenureShapes(span),
                new SicknessShapes(span),
                new SupervisionShapes(span),
                new CaseloadShapes(span),
                new AgeShapes(span, register));
        gauges.forEach(gauge -> gauge.listen(router));
    }

    @Override
    public void accept(CareEvent event) {
        if (event.day() != today) {
            endDaysBefore(event.day());
        }
        router.hand(event);
    }

    /** All shapes in the order of {@link ShapeCatalogue#all()}, once the last day is over. */
    public List<Lifetimes> close() {
        endDaysBefore(span.last() + 1);
        Book book = new Book();
        gauges.forEach(gauge -> gauge.close(book));
        return book.inOrderOf(ShapeCatalogue.all());
    }

    private void endDaysBefore(int day) {
        for (; today < day; today++) {
            for (Gauge gauge : gauges) {
                gauge.endOfDay(today);
            }
        }
    }
}
