package mainstay.measure;

import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.scenario.Scenario;

/** Feeds the events of one replication to every measure. */
public final class Ledger implements EventSink {
    /**
     * An empty ledger.
     *
     * @param calendar working days of the run
     * @param scenario what is simulated
     */
    public Ledger(WorkingCalendar calendar, Scenario scenario) {}

    @Override
    public void accept(CareEvent event) {}

    /** All measures, once the last day is over. */
    public RunMeasures close() {
        return new RunMeasures(new double[0], new long[0], new double[0][], Map.of(), Map.of());
    }
}
