package mainstay.analysis.score;

import mainstay.scenario.definition.Grade;

/**
 * A published figure that the model should reproduce without being told.
 *
 * @param id such as {@code P01}
 * @param kind what is compared
 * @param measure name of the measure it is compared with; for a slope the name of the slope
 * @param value what is published, in the unit of the measure
 * @param low least value that counts as met
 * @param high greatest value that counts as met
 * @param unit in words
 * @param place whose figure it is
 * @param period of which time
 * @param grade how sure the published figure is
 * @param tests which mechanism it tries
 * @param source where it is published
 */
public record Pattern(
        String id,
        Kind kind,
        String measure,
        double value,
        double low,
        double high,
        String unit,
        String place,
        String period,
        Grade grade,
        String tests,
        String source) {

    /** What a pattern is about. */
    public enum Kind {
        /** The value of a measure in an average authority. */
        LEVEL,
        /** How one measure moves with another, over authorities and years. */
        SLOPE
    }

    /**
     * How far a value is from the published one: 0 on it, 1 at the edge of the band on that side, NaN without a value.
     */
    public double distance(double simulated) {
        double edge = simulated < value ? value - low : high - value;
        return Math.abs(simulated - value) / edge;
    }

    /** Whether a value lies in the band. */
    public boolean holds(double simulated) {
        return low <= simulated && simulated <= high;
    }

    /** The same with another band. */
    public Pattern within(double least, double greatest) {
        return new Pattern(id, kind, measure, value, least, greatest, unit, place, period, grade, tests, source);
    }
}
