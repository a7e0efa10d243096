package mainstay.measure.count;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import mainstay.statistics.estimate.NaturalRange;

/**
 * The values that a unit allows: what a measure in it can never leave, in a run or in a month.
 *
 * @param least the least value there can be
 * @param most the most there can be; infinite where there is no limit
 */
public record UnitRange(double least, double most) {
    private static final double NO_LIMIT = Double.POSITIVE_INFINITY;
    private static final UnitRange SHARE = new UnitRange(0, 100);
    private static final UnitRange INDEX = new UnitRange(0, 1);
    private static final UnitRange FROM_NOUGHT = new UnitRange(0, NO_LIMIT);
    private static final Map<String, UnitRange> RANGES = ranges();

    private static Map<String, UnitRange> ranges() {
        Map<String, UnitRange> ranges = new LinkedHashMap<>();
        // A share: what is counted is a part of what it is counted of.
        ranges.put("percent", SHARE);
        ranges.put("percent of referrals", SHARE);
        ranges.put("percent of episodes ended", SHARE);
        ranges.put("percent of spells begun", SHARE);
        ranges.put("percent of leavers", SHARE);
        ranges.put("percent of vacancies", SHARE);
        ranges.put("index, 0 to 1", INDEX);
        // A rate or a ratio: there may be more of what is counted than of what it is counted against.
        ranges.put("percent per year", FROM_NOUGHT);
        ranges.put("per 100 referrals", FROM_NOUGHT);
        ranges.put("per 100 enquiries", FROM_NOUGHT);
        ranges.put("percent against other days", new UnitRange(-100, NO_LIMIT));
        ranges.put("index, from 0", FROM_NOUGHT);
        ranges.put("children", FROM_NOUGHT);
        ranges.put("children per year", FROM_NOUGHT);
        ranges.put("children per FTE", FROM_NOUGHT);
        ranges.put("changes per child-year", FROM_NOUGHT);
        ranges.put("spells", FROM_NOUGHT);
        ranges.put("working days", FROM_NOUGHT);
        ranges.put("calendar days", FROM_NOUGHT);
        ranges.put("years", FROM_NOUGHT);
        ranges.put("working days per child-year", FROM_NOUGHT);
        ranges.put("working days per child and month", FROM_NOUGHT);
        ranges.put("hours per week and FTE", FROM_NOUGHT);
        ranges.put("hours per child-month", FROM_NOUGHT);
        ranges.put("thousand pounds per year", FROM_NOUGHT);
        ranges.put("pounds per child-year", FROM_NOUGHT);
        return ranges;
    }

    /** Every unit that a measure can have. */
    public static Set<String> units() {
        return RANGES.keySet();
    }

    /**
     * The range of a unit.
     *
     * @throws IllegalArgumentException if no measure has this unit
     */
    public static UnitRange of(String unit) {
        UnitRange range = RANGES.get(unit);
        if (range == null) {
            throw new IllegalArgumentException("no measure has the unit " + unit);
        }
        return range;
    }

    /** Whether a value is one that the unit allows; NaN, where nothing was observed, is none. */
    public boolean allows(double value) {
        return value >= least && value <= most && Double.isFinite(value);
    }

    /** Where averages lie, for their intervals. */
    public NaturalRange ofAverages() {
        return new NaturalRange(least, most);
    }

    /** Where differences of two averages lie, for their intervals. */
    public NaturalRange ofDifferences() {
        return ofAverages().ofDifferences();
    }

    /** Whether it is a share of something, in percent: 0 to 100. */
    public boolean isShare() {
        return equals(SHARE);
    }
}
