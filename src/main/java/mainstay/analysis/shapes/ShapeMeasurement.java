package mainstay.analysis.shapes;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.calendar.WorkingCalendar;
import mainstay.event.EventSink;
import mainstay.measure.count.Lifetimes;
import mainstay.measure.count.RunMeasures;
import mainstay.measure.shape.ShapeLedger;
import mainstay.run.Measurement;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;

/**
 * Counts every duration and spell of a run, in place of its measures. It is kept in the shape of a replication, so that it
 * is stored, and travels, as any other: in place of the months of measures stand the counts of each shape by length.
 */
record ShapeMeasurement() implements Measurement {
    private static final int ARRAYS = 4;

    @Override
    public Simulator by(Simulator simulator) {
        return (scenario, seed, replication, events) -> measure(simulator, scenario, seed, replication, events);
    }

    private static RunMeasures measure(
            Simulator simulator, Scenario scenario, long seed, int replication, EventSink events) {
        WorkingCalendar calendar = new WorkingCalendar(
                scenario.period().simulatedFrom(), scenario.period().end());
        ShapeLedger ledger = new ShapeLedger(calendar, scenario.period());
        simulator.run(scenario, seed, replication, ledger.and(events));
        double[][] counts = ledger.close().stream()
                .flatMap(lifetimes -> lifetimes.arrays().stream())
                .toArray(double[][]::new);
        return new RunMeasures(new double[0], new long[0], counts, Map.of(), Map.of(), Map.of());
    }

    /** What was counted, in the order of the catalogue. */
    static List<Lifetimes> counted(RunMeasures run) {
        return IntStream.range(0, run.monthly().length / ARRAYS)
                .mapToObj(shape -> Lifetimes.of(List.of(run.monthly()).subList(ARRAYS * shape, ARRAYS * (shape + 1))))
                .toList();
    }
}
