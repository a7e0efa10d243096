package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * One row of {@code year_to_year.csv}: a published figure of how authorities remember and move from year to year, and the
 * same of simulated places. Nothing is fitted to these: they examine. A number that cannot be given is NaN.
 *
 * @param id number of the figure
 * @param title in words
 * @param measure what moves
 * @param statistic {@code correlation-lag-1} or {@code -5} (across places, years later, year means removed),
 *     {@code place-share} (of the variance), {@code yearly-change} (standard deviation), {@code over-dispersion} (variance of
 *     the yearly change over binomial), {@code organisational} (standard deviation of a yearly state beyond chance),
 *     {@code change-on-size} (slope of logarithms) or {@code between-places} (standard deviation in one year)
 * @param unit of the figures
 * @param published what is published
 * @param low lower end of the published 95 % interval
 * @param high upper end
 * @param simulated the same of simulated places
 * @param standardError of that, by leaving out one place at a time
 * @param ciLow lower end of its 95 % interval
 * @param ciHigh upper end
 * @param places simulated places
 * @param replications of each
 * @param years of each
 * @param verdict whether the simulated figure lies in the published interval, and is precise enough to say so
 * @param fails what of the two fails; else empty
 */
public record YearToYearRow(
        String id,
        String title,
        String measure,
        String statistic,
        String unit,
        double published,
        double low,
        double high,
        double simulated,
        double standardError,
        double ciLow,
        double ciHigh,
        int places,
        int replications,
        int years,
        Examined verdict,
        String fails)
        implements ExaminedRow {
    /** The table of these rows. */
    public static final Table<YearToYearRow> TABLE = Table.of("year_to_year.csv", YearToYearRow.class);
}
