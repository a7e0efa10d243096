package mainstay.run;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.EventSink;
import mainstay.measure.Ledger;
import mainstay.measure.count.RunMeasures;
import mainstay.model.Authority;
import mainstay.random.Chance;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;

/** Runs the model once and measures what happened. */
public final class AuthorityRun implements Simulator {
    /** Working out bank holidays takes longer than a week of an authority: every run of a period shares one calendar. */
    private final Map<Period, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    @Override
    public RunMeasures run(Scenario scenario, long seed, int replication, EventSink events) {
        WorkingCalendar calendar = calendars.computeIfAbsent(
                scenario.period(), period -> new WorkingCalendar(period.simulatedFrom(), period.end()));
        Ledger ledger = new Ledger(calendar, scenario);
        new Authority(scenario, calendar, new Chance(seed, replication), ledger.and(events)).run();
        return ledger.close();
    }
}
