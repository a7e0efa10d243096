package mainstay.results.evidence;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.results.file.ResultsProblem;
import mainstay.results.table.TableFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Keeps every point that a calibration has tried, in {@code points.csv}: a line is added and handed to the system as
 * soon as a point is finished, and none is ever changed. A line that was being written when the program was killed has no
 * end: it is dropped when the file is opened again.
 */
public final class PointLog implements Closeable {
    /** Name of the file in the folder. */
    public static final String FILE = "points.csv";

    private static final String VARIANCE = "_variance";
    private static final int BEFORE = 2;
    private static final int AFTER = 1;

    private final Path file;
    private final int settings;
    private final int patterns;
    private final List<PointRow> kept;
    private final boolean torn;
    private final FileChannel channel;

    private PointLog(Path file, int settings, int patterns, List<PointRow> kept, boolean torn, FileChannel channel) {
        this.file = file;
        this.settings = settings;
        this.patterns = patterns;
        this.kept = kept;
        this.torn = torn;
        this.channel = channel;
    }

    /**
     * Opens the file of a folder, or makes it.
     *
     * @param folder where it is
     * @param settings paths of the fitted settings
     * @param patterns numbers of the patterns
     * @throws ResultsProblem if the file is one of another calibration, or damaged
     */
    public static PointLog open(Path folder, List<String> settings, List<String> patterns) {
        Path file = folder.resolve(FILE);
        String header = line(columns(settings, patterns));
        try {
            byte[] bytes = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            int whole = whole(bytes);
            String text = new String(bytes, 0, whole, StandardCharsets.UTF_8);
            List<PointRow> kept =
                    text.isEmpty() ? List.of() : rows(file, text, header, settings.size(), patterns.size());
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            channel.truncate(whole).position(whole);
            PointLog log = new PointLog(
                    file, settings.size(), patterns.size(), kept, whole < bytes.length && whole > 0, channel);
            if (text.isEmpty()) {
                log.write(header);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> columns(List<String> settings, List<String> patterns) {
        return Stream.of(
                        Stream.of("point", "phase"),
                        settings.stream(),
                        patterns.stream().flatMap(pattern -> Stream.of(pattern, pattern + VARIANCE)),
                        Stream.of("loss"))
                .flatMap(columns -> columns)
                .toList();
    }

    /** Bytes up to the end of the last whole line. */
    private static int whole(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        return end;
    }

    private static List<PointRow> rows(Path file, String text, String header, int settings, int patterns)
            throws IOException {
        if (!text.startsWith(header)) {
            throw new ResultsProblem(file + " holds the points of another calibration: its columns differ."
                    + " Choose another folder with --out.");
        }
        List<PointRow> rows = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(text.substring(header.length()), CSVFormat.DEFAULT)) {
            for (CSVRecord record : records) {
                rows.add(row(file, record, settings, patterns));
            }
        }
        return rows;
    }

    private static PointRow row(Path file, CSVRecord record, int settings, int patterns) {
        List<String> cells = record.toList();
        String number = Long.toString(record.getRecordNumber());
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

    /** The point that was kept under a number, if there is one. */
    public Optional<PointRow> kept(int number) {
        return number <= kept.size() ? Optional.of(kept.get(number - 1)) : Optional.empty();
    }

    /** How many points were there when the file was opened. */
    public int keptPoints() {
        return kept.size();
    }

    /** Whether the last line had no end, and was dropped. */
    public boolean wasTorn() {
        return torn;
    }

    /** Where the file is. */
    public Path file() {
        return file;
    }

    /** Adds a point that is finished. */
    public void keep(PointRow row) {
        if (row.settings().size() != settings || row.means().size() != patterns) {
            throw new IllegalArgumentException("point " + row.number() + " has other columns than " + file);
        }
        List<String> cells = new ArrayList<>();
        cells.add(Integer.toString(row.number()));
        cells.add(row.phase());
        cells.addAll(row.settings());
        for (int i = 0; i < patterns; i++) {
            cells.add(row.means().get(i));
            cells.add(row.variances().get(i));
        }
        cells.add(row.loss());
        try {
            write(line(cells));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Every point of a folder.
     *
     * @throws ResultsProblem if the file is missing or damaged
     */
    static List<PointRow> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new ResultsProblem(file + " is missing.");
        }
        String text = Files.readString(file, StandardCharsets.UTF_8);
        int end = text.indexOf('\n') + 1;
        List<String> columns = List.of(text.substring(0, Math.max(0, end - 1)).split(",", -1));
        int patterns = (int)
                columns.stream().filter(column -> column.endsWith(VARIANCE)).count();
        int settings = columns.size() - BEFORE - AFTER - 2 * patterns;
        if (end == 0 || settings < 1 || !columns.get(0).equals("point")) {
            throw new ResultsProblem(file + " is not a table of points.");
        }
        return rows(file, text, text.substring(0, end), settings, patterns);
    }

    private static String line(List<String> cells) {
        StringBuilder line = new StringBuilder();
        try {
            TableFile.printLine(line, cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return line.toString();
    }

    private void write(String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
