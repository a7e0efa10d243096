package mainstay.measure;

import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.measure.count.Gauges;
import mainstay.measure.count.Register;
import mainstay.measure.count.RunMeasures;
import mainstay.measure.count.Span;
import mainstay.scenario.Scenario;

/** Feeds the events of one replication to every measure. */
public final class Ledger implements EventSink {
    private final Gauges gauges;

    /**
     * An empty ledger.
     *
     * @param calendar working days of the run
     * @param scenario what is simulated
     */
    public Ledger(WorkingCalendar calendar, Scenario scenario) {
        Span span = new Span(calendar, scenario.period());
        Register register = new Register(span);
        gauges = new Gauges(span, register, Measures.gauges(new Measures.Run(span, register, scenario.settings())));
    }

    @Override
    public void accept(CareEvent event) {
        gauges.accept(event);
    }

    /** All measures, once the last day is over. */
    public RunMeasures close() {
        return gauges.close().inOrder(Measures.all());
    }
}
