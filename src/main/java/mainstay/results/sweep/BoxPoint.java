package mainstay.results.sweep;

import java.util.List;

/**
 * A point that was looked at for a box.
 *
 * @param row what {@code box_points.csv} says of it
 * @param factors the value of each factor in the order of {@code box.csv}; of kinds the name. They are in {@code
 *     points.csv}
 */
public record BoxPoint(BoxPointRow row, List<String> factors) {
    /** Copies what it is given. */
    public BoxPoint {
        factors = List.copyOf(factors);
    }
}
