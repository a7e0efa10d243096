package mainstay.measure.count;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the gauges write down when a run is over. */
public final class Book {
    private final Map<String, Reading> readings = new HashMap<>();
    private final Map<String, double[]> changes = new LinkedHashMap<>();
    private final Map<String, double[]> waits = new LinkedHashMap<>();
    private final Map<String, double[]> distributions = new LinkedHashMap<>();
    private final Map<ShapeDefinition, Lifetimes> shapes = new HashMap<>();

    public void write(MeasureDefinition measure, Reading reading) {
        if (readings.put(measure.name(), reading) != null) {
            throw new IllegalStateException(measure.name() + " was measured twice");
        }
    }

    public void write(Bands bands) {
        distributions.put(bands.distribution().name(), bands.percent());
    }

    /** Changes of worker per child-year of a cohort, by reason. */
    public void writeChanges(String cohort, double[] byReason) {
        changes.put(cohort, byReason);
    }

    /** Days of waiting for a step per child-year, by queue. */
    public void writeWaits(String step, double[] byQueue) {
        waits.put(step, byQueue);
    }

    public void write(ShapeDefinition shape, Lifetimes lifetimes) {
        if (shapes.put(shape, lifetimes) != null) {
            throw new IllegalStateException(shape.name() + " was measured twice");
        }
    }

    /** The shapes that were measured, in the order of a list of them. */
    public List<Lifetimes> inOrderOf(List<ShapeDefinition> definitions) {
        return definitions.stream()
                .map(shape -> Objects.requireNonNull(shapes.get(shape), shape.name()))
                .toList();
    }

    /** What was measured, or null. */
    Reading of(MeasureDefinition measure) {
        return readings.get(measure.name());
    }

    /** Everything, in the order of the tables. */
    public RunMeasures inOrder(List<MeasureDefinition> measures) {
        double[] values = new double[measures.size()];
        long[] observations = new long[values.length];
        double[][] monthly = new double[values.length][];
        for (int i = 0; i < values.length; i++) {
            Reading reading = of(measures.get(i));
            if (reading == null) {
                throw new IllegalStateException(measures.get(i).name() + " was not measured");
            }
            values[i] = reading.value();
            observations[i] = reading.observations();
            monthly[i] = reading.monthly();
        }
        return new RunMeasures(
                values,
                observations,
                monthly,
                Collections.unmodifiableMap(changes),
                Collections.unmodifiableMap(waits),
                Collections.unmodifiableMap(distributions));
    }
}
