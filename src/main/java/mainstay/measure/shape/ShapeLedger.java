package mainstay.measure.shape;

import java.util.List;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.measure.count.Gauges;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.count.Register;
import mainstay.measure.count.Span;
import mainstay.scenario.Period;

/** Feeds the events of one replication to every shape. */
public final class ShapeLedger implements EventSink {
    private final Gauges gauges;

    /**
     * An empty ledger.
     *
     * @param calendar working days of the run
     * @param period which of them are measured
     */
    public ShapeLedger(WorkingCalendar calendar, Period period) {
        Span span = new Span(calendar, period);
        Register register = new Register(span);
        gauges = new Gauges(span, register, ShapeCatalogue.gauges(span, register));
    }

    @Override
    public void accept(CareEvent event) {
        gauges.accept(event);
    }

    /** All shapes in the order of {@link ShapeCatalogue#all()}, once the last day is over. */
    public List<Lifetimes> close() {
        return gauges.close().inOrderOf(ShapeCatalogue.all());
    }
}
