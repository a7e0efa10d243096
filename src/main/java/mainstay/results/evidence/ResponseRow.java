package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * One row of {@code responses.csv}: a published response within authorities, to load, demand or the year before, and the
 * same regression on simulated places. Nothing is fitted to these: they examine. A number that cannot be given is NaN.
 *
 * @param id number of the response
 * @param title in words
 * @param outcome the measure that moves
 * @param regressor the measure that it moves with
 * @param form of both: {@code points}, {@code log-odds}, {@code elasticity} or {@code log} (points for one log unit)
 * @param unit of the figures
 * @param published what is published
 * @param low lower end of the published 95 % interval
 * @param high upper end
 * @param simulated the same of simulated places
 * @param standardError of that, robust to what ties the years of a place together
 * @param ciLow lower end of its 95 % interval
 * @param ciHigh upper end
 * @param units places times replications
 * @param observations units times years
 * @param verdict whether the simulated figure lies in the published interval, and is precise enough to say so
 * @param fails what of the two fails; else empty
 */
public record ResponseRow(
        String id,
        String title,
        String outcome,
        String regressor,
        String form,
        String unit,
        double published,
        double low,
        double high,
        double simulated,
        double standardError,
        double ciLow,
        double ciHigh,
        int units,
        int observations,
        Examined verdict,
        String fails)
        implements ExaminedRow {
    /** The table of these rows. */
    public static final Table<ResponseRow> TABLE = Table.of("responses.csv", ResponseRow.class);
}
