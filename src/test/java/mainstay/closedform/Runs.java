package mainstay.closedform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.EventSink;
import mainstay.model.Authority;
import mainstay.random.Chance;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;

/** Runs reduced authorities: always with the same seed, so that a test that has passed passes again. */
final class Runs {
    static final long SEED = 20_250_401;
    /** Working days of a year in the model. */
    static final double YEAR = 253;

    private static final Map<Period, WorkingCalendar> CALENDARS = new ConcurrentHashMap<>();

    private Runs() {}

    /** The working days of a scenario. */
    static WorkingCalendar calendar(Scenario scenario) {
        return CALENDARS.computeIfAbsent(
                scenario.period(), period -> new WorkingCalendar(period.simulatedFrom(), period.end()));
    }

    /** One replication. */
    static void run(Scenario scenario, int replication, EventSink sink) {
        new Authority(scenario, calendar(scenario), new Chance(SEED, replication), sink).run();
    }

    /** One number from each of so many independent replications. */
    static double[] sample(int replications, IntToDoubleFunction replication) {
        return IntStream.range(0, replications).mapToDouble(replication).toArray();
    }
}
