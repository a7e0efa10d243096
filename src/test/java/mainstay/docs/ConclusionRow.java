package mainstay.docs;

/**
 * A conclusion of an earlier version.
 *
 * @param study the results that it came from
 * @param conclusion what the figure is of
 * @param value the figure
 * @param low lower end of its 95 % interval; NaN without one
 * @param high upper end
 */
public record ConclusionRow(String study, String conclusion, double value, double low, double high) {}
