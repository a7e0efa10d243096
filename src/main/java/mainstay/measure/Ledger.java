package mainstay.measure;

import java.util.Map;
import java.util.Optional;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.measure.count.Gauges;
import mainstay.measure.count.Register;
import mainstay.measure.count.RunMeasures;
import mainstay.measure.count.Span;
import mainstay.measure.team.TeamLedger;
import mainstay.scenario.Scenario;

/** Feeds the events of one replication to every measure. */
public final class Ledger implements EventSink {
    private final Gauges gauges;
    /** Only where there are areas: what it counts of teams is asked of areas alone. */
    private final Optional<TeamLedger> teams;

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
        teams = scenario.areas().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new TeamLedger(calendar.onOrAfter(scenario.period().start())));
    }

    @Override
    public void accept(CareEvent event) {
        gauges.accept(event);
        teams.ifPresent(ledger -> ledger.accept(event));
    }

    /** All measures, once the last day is over. */
    public RunMeasures close() {
        return gauges.close()
                .inOrder(Measures.all())
                .withAreas(teams.map(TeamLedger::areas).orElse(Map.of()));
    }
}
