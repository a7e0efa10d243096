package mainstay.results.evidence;

import java.util.Locale;
import mainstay.results.table.Table;

/**
 * One row of {@code scores.csv}: a published pattern and what came out of the simulation. A number that cannot be given
 * is NaN.
 *
 * @param id number of the pattern
 * @param kind {@code level}: a measure in the scenario; {@code slope}: how two measures move together within places
 * @param measure name of the measure, or of the slope
 * @param title the same in words
 * @param unit unit of all the figures
 * @param published what is published
 * @param low least value that counts as met
 * @param high greatest value that counts as met
 * @param simulated mean over replications, or the slope
 * @param ciLow lower end of its 95 % interval
 * @param ciHigh upper end
 * @param distance how far it is from the published value: 0 on it, 1 at the edge of the band on that side
 * @param verdict whether it lies in the band
 * @param fitted whether settings were chosen with a view to this pattern, or it is itself a setting
 * @param replications replications in which there was something to observe; of a slope, places times replications
 * @param reason if it is not met, why; else empty
 */
public record ScoreRow(
        String id,
        String kind,
        String measure,
        String title,
        String unit,
        double published,
        double low,
        double high,
        double simulated,
        double ciLow,
        double ciHigh,
        double distance,
        Verdict verdict,
        boolean fitted,
        int replications,
        String reason) {
    /** The table of these rows. */
    public static final Table<ScoreRow> TABLE = Table.of("scores.csv", ScoreRow.class);

    /** How a {@link #kind} is spelled that is the value of a measure. */
    public static final String LEVEL = "level";

    /** How a {@link #kind} is spelled that is a slope. */
    public static final String SLOPE = "slope";

    private static final double WIDE = 2;

    /** Decimals that its figures are shown with: fewer where the band is wide. */
    public int decimals() {
        return high - low >= WIDE ? 1 : 2;
    }

    /** Whether a pattern is met. */
    public enum Verdict {
        MET,
        NOT_MET,
        /** Nothing was simulated that could be compared with it. */
        NOT_COMPARED;

        /** As tables spell it: {@code not met}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
