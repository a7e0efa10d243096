package mainstay.results.sweep;

import java.util.List;

/**
 * One row of {@code box_points.csv}: a point, and whether the condition holds there.
 *
 * @param point its number in {@code points.csv}
 * @param arm name of the arm
 * @param value what the condition is about
 * @param holds whether the condition holds
 * @param inside whether it lies in the proposed box
 * @param factors the value of each factor in the order of {@code box.csv}; of kinds the name. Not in the file: {@code
 *     points.csv} has them
 */
public record BoxPointRow(int point, String arm, double value, boolean holds, boolean inside, List<String> factors) {
    /** Copies what it is given. */
    public BoxPointRow {
        factors = List.copyOf(factors);
    }
}
