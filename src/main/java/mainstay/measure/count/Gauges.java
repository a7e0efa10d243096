package mainstay.measure.count;

import java.util.ArrayList;
import java.util.List;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;

/** Feeds the events of one replication to some gauges, and tells them when each day is over. */
public final class Gauges implements EventSink {
    private final Span span;
    private final List<Gauge> gauges = new ArrayList<>();
    private final Router router = new Router();
    private int today;

    /**
     * Gauges that have heard nothing yet.
     *
     * @param span the days of the run
     * @param register hears each event before the others
     * @param others in the order in which they hear of events
     */
    public Gauges(Span span, Register register, List<Gauge> others) {
        this.span = span;
        gauges.add(register);
        gauges.addAll(others);
        gauges.forEach(gauge -> gauge.listen(router));
    }

    @Override
    public void accept(CareEvent event) {
        if (event.day() != today) {
            endDaysBefore(event.day());
        }
        router.hand(event);
    }

    /** What they measured, once the last day is over. */
    public Book close() {
        endDaysBefore(span.last() + 1);
        Book book = new Book();
        gauges.forEach(gauge -> gauge.close(book));
        return book;
    }

    private void endDaysBefore(int day) {
        for (; today < day; today++) {
            for (Gauge gauge : gauges) {
                gauge.endOfDay(today);
            }
        }
    }
}
