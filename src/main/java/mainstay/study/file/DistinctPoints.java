package mainstay.study.file;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/** The futures of a list so far, to find those that are there already. */
final class DistinctPoints {
    private final Map<Point, PointsTable.Row> seen = new HashMap<>();

    /** Values that are equal when all are. */
    private record Point(double[] values) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Point point && Arrays.equals(values, point.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /**
     * The row in which a future stood before, if it did; a future that could not be read is like no other.
     *
     * @param point its values
     * @param row where it stands now
     */
    Optional<PointsTable.Row> earlier(double[] point, PointsTable.Row row) {
        return DoubleStream.of(point).anyMatch(Double::isNaN)
                ? Optional.empty()
                : Optional.ofNullable(seen.putIfAbsent(new Point(point), row));
    }
}
