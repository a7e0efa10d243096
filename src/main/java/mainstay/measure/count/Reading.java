package mainstay.measure.count;

import java.util.Arrays;

/**
 * What a measure says at the end of a run.
 *
 * @param value over the measured period; NaN where nothing was observed
 * @param observations how many observations in the measured period stand behind it
 * @param monthly in each simulated month; NaN where nothing was observed
 */
public record Reading(double value, long observations, double[] monthly) {

    /** A total for each unit of another; observations are those of the numerator. */
    public static Reading ratio(Tally numerator, Total denominator, double factor) {
        return ratio(numerator, denominator, factor, numerator.observations());
    }

    /** A total for each unit of another; nothing was observed where there is none of the other. */
    public static Reading ratio(Total numerator, Total denominator, double factor, long observations) {
        double[] monthly = new double[numerator.months()];
        Arrays.setAll(monthly, month -> divide(factor * numerator.in(month), denominator.in(month)));
        return seen(divide(factor * numerator.measured(), denominator.measured()), observations, monthly);
    }

    /** A value with the observations behind it, which are none where there is no value. */
    public static Reading seen(double value, long observations, double[] monthly) {
        return new Reading(value, Double.isNaN(value) ? 0 : observations, monthly);
    }

    /** A value that cannot be counted by month. */
    public static Reading once(double value, long observations, Span span) {
        double[] monthly = new double[span.months()];
        Arrays.fill(monthly, Double.NaN);
        return new Reading(value, observations, monthly);
    }

    /** The same value, with the months of another reading. */
    public Reading withMonthly(Reading other) {
        return new Reading(value, observations, other.monthly);
    }

    /**
     * The same without the months of which only a part is simulated: what adds up over a month, or is counted at its end
     * for all of it, would be too little or too much there.
     */
    public Reading inWholeMonths(Span span) {
        double[] whole = monthly.clone();
        for (int month = 0; month < whole.length; month++) {
            if (!span.isWholeMonth(month)) {
                whole[month] = Double.NaN;
            }
        }
        return new Reading(value, observations, whole);
    }

    private static double divide(double numerator, double denominator) {
        return denominator == 0 ? Double.NaN : numerator / denominator;
    }
}
