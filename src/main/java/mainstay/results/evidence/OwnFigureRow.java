package mainstay.results.evidence;

import mainstay.results.table.Table;

/**
 * A row of {@code figures.csv}: a figure of the place that settings were fitted to, which is no test for that reason.
 *
 * @param measure name of the measure
 * @param unit of the values
 * @param published the published value
 * @param noise its standard deviation by chance: binomial, or that of one year of the model where this is more
 * @param before simulated mean before the fit
 * @param after simulated mean over draws of what the settings may be
 * @param ciLow lower end of the interval of 95 % of these draws
 * @param ciHigh upper end
 * @param offBefore before less published
 * @param offAfter after less published
 * @param inside whether what is off after the fit is within 1.96 standard deviations of chance
 */
public record OwnFigureRow(
        String measure,
        String unit,
        double published,
        double noise,
        double before,
        double after,
        double ciLow,
        double ciHigh,
        double offBefore,
        double offAfter,
        boolean inside) {
    /** The table of these rows. */
    public static final Table<OwnFigureRow> TABLE = Table.of("figures.csv", OwnFigureRow.class);
}
