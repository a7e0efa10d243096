package mainstay.results.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;
import mainstay.results.table.Table;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Every point that a calibration has tried: {@code points.csv}. Its columns depend on what is fitted to what.
 *
 * @param settings paths of the fitted settings
 * @param patterns numbers of the patterns
 * @param rows the points, in the order in which they were tried
 */
public record PointTable(List<String> settings, List<String> patterns, List<PointRow> rows) {
    /** Name of the file in the folder. */
    public static final String FILE = "points.csv";

    private static final String VARIANCE = "_variance";
    private static final int BEFORE = 2;
    private static final int AFTER = 1;

    /** Copies what it is given. */
    public PointTable {
        settings = List.copyOf(settings);
        patterns = List.copyOf(patterns);
        rows = List.copyOf(rows);
    }

    private List<String> columns() {
        return Stream.of(
                        Stream.of("point", "phase"),
                        settings.stream(),
                        patterns.stream().flatMap(pattern -> Stream.of(pattern, pattern + VARIANCE)),
                        Stream.of("loss"))
                .flatMap(columns -> columns)
                .toList();
    }

    /** The table as the bytes of its file. */
    public byte[] bytes() {
        StringBuilder text = new StringBuilder();
        try {
            Table.printLine(text, columns());
            for (PointRow row : rows) {
                Table.printLine(text, cells(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private List<String> cells(PointRow row) {
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(row.number()));
        cells.add(row.phase());
        cells.addAll(row.settings());
        for (int i = 0; i < patterns.size(); i++) {
            cells.add(row.means().get(i));
            cells.add(row.variances().get(i));
        }
        cells.add(row.loss());
        return cells;
    }

    /**
     * Reads the table of a folder.
     *
     * @throws ResultsProblem if the file is missing or damaged
     */
    public static PointTable read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!PlainFile.isThere(file)) {
            throw new ResultsProblem(file + " is missing.");
        }
        try (CSVParser records = CSVParser.parse(PlainFile.text(file, PlainFile.WHOLE), CSVFormat.DEFAULT)) {
            List<CSVRecord> lines = records.getRecords();
            List<String> columns = lines.isEmpty() ? List.of() : lines.get(0).toList();
            List<String> patterns = columns.stream()
                    .filter(column -> columns.contains(column + VARIANCE))
                    .toList();
            int settings = columns.size() - BEFORE - AFTER - 2 * patterns.size();
            if (settings < 1 || !columns.get(0).equals("point")) {
                throw new ResultsProblem(file + " is not a table of points.");
            }
            List<PointRow> rows = new ArrayList<>();
            for (CSVRecord line : lines.subList(1, lines.size())) {
                rows.add(row(file, line, settings, patterns.size()));
            }
            return new PointTable(columns.subList(BEFORE, BEFORE + settings), patterns, rows);
        }
    }

    private static PointRow row(Path file, CSVRecord line, int settings, int patterns) {
        List<String> cells = line.toList();
        String number = Long.toString(line.getRecordNumber() - 1);
        if (cells.size() != BEFORE + settings + 2 * patterns + AFTER
                || !cells.get(0).equals(number)) {
            throw new ResultsProblem(file + ", row " + number + ": is damaged; the row of point " + number + " with "
                    + (BEFORE + settings + 2 * patterns + AFTER) + " cells belongs here.");
        }
        List<String> values = cells.subList(BEFORE + settings, cells.size() - AFTER);
        List<String> means = new ArrayList<>();
        List<String> variances = new ArrayList<>();
        for (int i = 0; i < patterns; i++) {
            means.add(values.get(2 * i));
            variances.add(values.get(2 * i + 1));
        }
        return new PointRow(
                Integer.parseInt(number),
                cells.get(1),
                cells.subList(BEFORE, BEFORE + settings),
                means,
                variances,
                cells.get(cells.size() - 1));
    }
}
