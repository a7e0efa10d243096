package mainstay.measure.count;

import java.util.List;

/**
 * A distribution that is kept as shares of bands.
 *
 * @param name as in the table: {@code caseload}, {@code assessment_days}
 * @param title in words
 * @param unit of the bounds
 * @param lower lower bounds of the bands, ascending; the last band is open above
 */
public record Distribution(String name, String title, String unit, List<Double> lower) {}
