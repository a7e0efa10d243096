package mainstay.results.sweep;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

/**
 * How one arm fares over the futures of a sweep, in one outcome. Numbers of futures are left out (-1), and figures NaN, where
 * there is nothing to say: of the arm that others are compared with, and of outcomes of which neither way is better.
 *
 * @param arm the arm
 * @param baseline the arm it is compared with; empty for the first
 * @param measure the outcome
 * @param unit its unit
 * @param better which way is better: {@code higher}, {@code lower} or {@code neither}
 * @param futures how many futures there are; in those that are neither better, worse nor unclear there was nothing to
 *     observe
 * @param betterIn in how many of them the whole interval of the difference is on the better side
 * @param worseIn in how many it is on the worse side
 * @param unclearIn in how many it holds zero, or there is none
 * @param worstFuture the future in which it does worst beside the other
 * @param worstDifference the difference there
 * @param bestFuture the future in which it does best beside the other
 * @param bestDifference the difference there
 * @param bestIn in how many futures its mean is the best of all arms; arms with the same mean share the honour
 * @param largestRegret by how much its mean falls short of the best of all arms, where that is most
 * @param regretFuture the future in which that is
 * @param sentence the same in words
 */
public record RobustnessRow(
        String arm,
        String baseline,
        String measure,
        String unit,
        String better,
        @CsvColumn(empty = -1) int futures,
        @CsvColumn(empty = -1) int betterIn,
        @CsvColumn(empty = -1) int worseIn,
        @CsvColumn(empty = -1) int unclearIn,
        @CsvColumn(empty = -1) int worstFuture,
        double worstDifference,
        @CsvColumn(empty = -1) int bestFuture,
        double bestDifference,
        @CsvColumn(name = "best_of_all_in", empty = -1) int bestIn,
        double largestRegret,
        @CsvColumn(empty = -1) int regretFuture,
        String sentence) {
    /** The table of these rows. */
    public static final Table<RobustnessRow> TABLE = Table.of("robustness.csv", RobustnessRow.class);

    /** In how many futures there was nothing to observe in one of the two; -1 where that is not counted. */
    public int nothingIn() {
        return betterIn < 0 ? betterIn : futures - betterIn - worseIn - unclearIn;
    }
}
