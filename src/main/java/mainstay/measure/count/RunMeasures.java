package mainstay.measure.count;

import java.util.Arrays;
import java.util.Map;

/**
 * All that is kept of one replication. Arrays are in the order of the tables; NaN where nothing was
 * observed.
 *
 * @param values each measure over the measured period
 * @param observations number of observations behind each value
 * @param monthly each measure in each month since the first simulated month, warm-up included
 * @param changes changes of worker per child-year by cohort ({@code all}, {@code looked_after}) and reason, in the
 *     order of {@link mainstay.event.ChangeReason}
 * @param waits working days of waiting per child-year by step ({@code all}, or the name of a
 *     {@link mainstay.event.Step} in small letters) and queue, in the order of {@link mainstay.event.Queue}; the first,
 *     {@code NONE}, is 0
 * @param distributions shares in percent, adding up to 100, by name of the distribution ({@link Distribution}) and band
 * @param areas rates over the measured period by area, in the order of {@link mainstay.measure.team.TeamMeasure}; none for
 *     an authority that is one area
 */
public record RunMeasures(
        double[] values,
        long[] observations,
        double[][] monthly,
        Map<String, double[]> changes,
        Map<String, double[]> waits,
        Map<String, double[]> distributions,
        Map<String, double[]> areas) {

    /** What was measured of an authority that is one area. */
    public RunMeasures(
            double[] values,
            long[] observations,
            double[][] monthly,
            Map<String, double[]> changes,
            Map<String, double[]> waits,
            Map<String, double[]> distributions) {
        this(values, observations, monthly, changes, waits, distributions, Map.of());
    }

    /** The same with what was measured in its areas. */
    public RunMeasures withAreas(Map<String, double[]> rates) {
        return new RunMeasures(values, observations, monthly, changes, waits, distributions, rates);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RunMeasures that
                && Arrays.equals(values, that.values)
                && Arrays.equals(observations, that.observations)
                && Arrays.deepEquals(monthly, that.monthly)
                && sameArrays(changes, that.changes)
                && sameArrays(waits, that.waits)
                && sameArrays(distributions, that.distributions)
                && sameArrays(areas, that.areas);
    }

    private static boolean sameArrays(Map<String, double[]> a, Map<String, double[]> b) {
        return a.keySet().equals(b.keySet())
                && a.keySet().stream().allMatch(key -> Arrays.equals(a.get(key), b.get(key)));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
