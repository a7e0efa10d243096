package mainstay.results.sweep;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import mainstay.results.file.FolderInspection;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;
import mainstay.results.table.Cells;
import mainstay.results.table.TableText;
import mainstay.scenario.yaml.Suggestion;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * What a sweep found at each of its points, as far as one measure goes: {@code points.csv} with the rows of that measure
 * in {@code point_means.csv}.
 *
 * @param factors columns of levers and futures, in order
 * @param points in the order of the file
 */
public record SweptPoints(List<String> factors, List<Point> points) {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    private static final List<String> NUMBERS = List.of("point", "future", "arm");

    /** Copies what it is given. */
    public SweptPoints {
        factors = List.copyOf(factors);
        points = List.copyOf(points);
    }

    /**
     * An arm in a future.
     *
     * @param point its number
     * @param future number of the future
     * @param arm name of the arm
     * @param cells of the factors, as the file spells them
     * @param mean of the measure; NaN where nothing was observed
     * @param difference from the arm that it is compared with, in the same future; NaN where it is that arm
     */
    public record Point(int point, int future, String arm, List<String> cells, double mean, double difference) {
        /** Copies what it is given. */
        public Point {
            cells = List.copyOf(cells);
        }
    }

    /**
     * Reads one measure of a folder.
     *
     * @throws ResultsProblem if a table is missing or damaged, or has nothing of this measure
     */
    public static SweptPoints read(Path folder, String measure) {
        FolderInspection.inspect(folder);
        Path means = folder.resolve("point_means.csv");
        Map<Integer, double[]> found = new LinkedHashMap<>();
        Set<String> measures = new LinkedHashSet<>();
        for (CSVRecord row : rows(means, List.of("point", "measure", "mean", "difference"))) {
            if (row.get("measure").equals(measure)) {
                found.put(
                        whole(means, row, "point"),
                        new double[] {number(means, row, "mean"), number(means, row, "difference")});
            } else {
                measures.add(row.get("measure"));
            }
        }
        if (found.isEmpty()) {
            String near = Suggestion.among(measures, measure);
            String all = measures.isEmpty() ? "" : " Its measures: " + String.join(", ", measures) + ".";
            throw new ResultsProblem(means + " has nothing of " + measure + "." + (near.isEmpty() ? all : near));
        }
        Path file = folder.resolve("points.csv");
        List<Point> points = new ArrayList<>();
        List<String> factors = List.of();
        for (CSVRecord row : rows(file, NUMBERS)) {
            factors = row.toMap().keySet().stream()
                    .filter(column -> !NUMBERS.contains(column))
                    .toList();
            int point = whole(file, row, "point");
            double[] values = found.get(point);
            if (values == null) {
                throw new ResultsProblem(means + " has nothing of point " + point + ", which " + file + " names.");
            }
            points.add(new Point(
                    point,
                    whole(file, row, "future"),
                    Cells.plain(row.get("arm")),
                    factors.stream().map(row::get).map(Cells::plain).toList(),
                    values[0],
                    values[1]));
        }
        return new SweptPoints(factors, points);
    }

    private static List<CSVRecord> rows(Path file, List<String> columns) {
        if (!PlainFile.isThere(file)) {
            throw new ResultsProblem(file + " is missing. A folder that sweep wrote has it.");
        }
        try (Reader reader = TableText.reader(file);
                CSVParser parser = CSVParser.parse(reader, FORMAT)) {
            List<String> missing = columns.stream()
                    .filter(column -> !parser.getHeaderNames().contains(column))
                    .toList();
            if (!missing.isEmpty()) {
                throw new ResultsProblem(file + " has no column " + String.join(", ", missing) + ".");
            }
            List<CSVRecord> rows = parser.getRecords();
            for (CSVRecord row : rows) {
                if (!row.isConsistent()) {
                    throw new ResultsProblem(file + ", row " + row.getRecordNumber() + ": " + row.size()
                            + " cells where " + parser.getHeaderNames().size() + " belong.");
                }
            }
            return rows;
        } catch (IllegalArgumentException e) {
            throw new ResultsProblem(file + " cannot be read as a table: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int whole(Path file, CSVRecord row, String column) {
        try {
            return Integer.parseInt(row.get(column));
        } catch (NumberFormatException e) {
            throw wrong(file, row, column);
        }
    }

    private static double number(Path file, CSVRecord row, String column) {
        try {
            return row.get(column).isEmpty() ? Double.NaN : Double.parseDouble(row.get(column));
        } catch (NumberFormatException e) {
            throw wrong(file, row, column);
        }
    }

    private static ResultsProblem wrong(Path file, CSVRecord row, String column) {
        return new ResultsProblem(file + ", row " + row.getRecordNumber() + ", column " + column + ": \""
                + row.get(column) + "\" is not a number.");
    }

    /** Names of the arms, in order. */
    public List<String> arms() {
        return points.stream().map(Point::arm).distinct().toList();
    }

    /** The points of some arms. */
    public Stream<Point> of(String arm) {
        return points.stream().filter(point -> arm.isEmpty() || point.arm().equals(arm));
    }
}
