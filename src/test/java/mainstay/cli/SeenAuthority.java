package mainstay.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.EventSink;
import mainstay.measure.Ledger;
import mainstay.measure.count.RunMeasures;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/** An authority in which nothing happens, of which all that is measured is written down here: nothing, once, or always the same. */
enum SeenAuthority implements Simulator {
    /** Nothing is ever observed. */
    NOTHING,
    /** Nothing in the arms with a high turnover. */
    NOTHING_IN_SOME_ARMS,
    /** Something in one run alone. */
    ONE_RUN,
    /** Seven of everything, everywhere. */
    CONSTANT,
    /** None of anything. */
    ZERO;

    /** Turnover of arms in which {@link #NOTHING_IN_SOME_ARMS} sees nothing. */
    static final double HIGH = 0.3;

    private static final double SEVEN = 7;

    @Override
    public RunMeasures run(Scenario scenario, long seed, int replication, EventSink events) {
        RunMeasures nothing = new Ledger(
                        new WorkingCalendar(
                                scenario.period().simulatedFrom(),
                                scenario.period().end()),
                        scenario)
                .close();
        return sees(scenario, replication) ? all(nothing, this == ZERO ? 0 : SEVEN, 1) : all(nothing, Double.NaN, 0);
    }

    private boolean sees(Scenario scenario, int replication) {
        return switch (this) {
            case NOTHING -> false;
            case NOTHING_IN_SOME_ARMS -> scenario.settings().get(WorkforceSettings.TURNOVER) < HIGH;
            case ONE_RUN -> replication == 0 && scenario.settings().get(WorkforceSettings.TURNOVER) < HIGH;
            case CONSTANT, ZERO -> true;
        };
    }

    private static RunMeasures all(RunMeasures shape, double value, long observations) {
        double[] values = filled(shape.values().length, value);
        long[] seen = new long[values.length];
        Arrays.fill(seen, observations);
        double[][] monthly = Arrays.stream(shape.monthly())
                .map(months -> filled(months.length, value))
                .toArray(double[][]::new);
        return new RunMeasures(
                values,
                seen,
                monthly,
                filled(shape.changes(), value),
                filled(shape.waits(), value),
                filled(shape.distributions(), value));
    }

    private static Map<String, double[]> filled(Map<String, double[]> shape, double value) {
        Map<String, double[]> filled = new LinkedHashMap<>();
        shape.forEach((name, values) -> filled.put(name, filled(values.length, value)));
        return filled;
    }

    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
