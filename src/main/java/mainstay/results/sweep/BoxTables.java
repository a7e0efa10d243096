package mainstay.results.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.AtomicFile;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

/**
 * In which box of factors a condition holds.
 *
 * @param condition in words
 * @param boxes {@code boxes.csv}: every box on the way, the proposed one last
 * @param limits {@code box.csv}: the proposed one
 * @param points {@code box_points.csv}: every point that was looked at
 * @param sentence what all that says
 */
public record BoxTables(
        String condition, List<BoxRow> boxes, List<BoxLimitRow> limits, List<BoxPointRow> points, String sentence) {
    /** Folder in that of a sweep, with a folder for each condition that was asked about. */
    public static final String FOLDER = "boxes";

    /** File with the condition in its first line and the sentence after it. */
    public static final String WORDS = "box.txt";

    private static final TableFile<BoxRow> BOXES = new TableFile<>(
            "boxes.csv",
            List.of("box", "proposed", "points", "cases", "coverage", "density", "limits"),
            row -> List.of(
                    Integer.toString(row.box()),
                    Cells.yesOrNo(row.proposed()),
                    Integer.toString(row.points()),
                    Integer.toString(row.cases()),
                    TableNumbers.plain(row.coverage()),
                    TableNumbers.plain(row.density()),
                    Cells.text(row.limits())),
            cells -> new BoxRow(
                    cells.count(),
                    cells.yes(),
                    cells.count(),
                    cells.count(),
                    cells.number(),
                    cells.number(),
                    cells.text()));

    private static final TableFile<BoxLimitRow> LIMITS = new TableFile<>(
            "box.csv",
            List.of(
                    "factor",
                    "unit",
                    "low",
                    "high",
                    "range_low",
                    "range_high",
                    "kinds",
                    "other_kinds",
                    "limited",
                    "chance"),
            row -> List.of(
                    Cells.text(row.factor()),
                    Cells.text(row.unit()),
                    TableNumbers.plain(row.low()),
                    TableNumbers.plain(row.high()),
                    TableNumbers.plain(row.rangeLow()),
                    TableNumbers.plain(row.rangeHigh()),
                    Cells.text(row.kinds()),
                    Cells.text(row.otherKinds()),
                    Cells.yesOrNo(row.limited()),
                    TableNumbers.plain(row.chance())),
            cells -> new BoxLimitRow(
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.text(),
                    cells.text(),
                    cells.yes(),
                    cells.number()));

    private static final TableFile<BoxPointRow> POINTS = new TableFile<>(
            "box_points.csv",
            List.of("point", "arm", "value", "holds", "inside"),
            row -> List.of(
                    Integer.toString(row.point()),
                    Cells.text(row.arm()),
                    TableNumbers.plain(row.value()),
                    Cells.yesOrNo(row.holds()),
                    Cells.yesOrNo(row.inside())),
            cells -> new BoxPointRow(cells.count(), cells.text(), cells.number(), cells.yes(), cells.yes(), List.of()));

    /** Copies what it is given. */
    public BoxTables {
        boxes = List.copyOf(boxes);
        limits = List.copyOf(limits);
        points = List.copyOf(points);
    }

    /** Writes the tables, and the sentence in {@code box.txt}, over older ones of the same condition. */
    public void write(Path folder) {
        try {
            Files.createDirectories(folder);
            AtomicFile.write(folder.resolve(BOXES.file()), BOXES.bytes(boxes));
            AtomicFile.write(folder.resolve(LIMITS.file()), LIMITS.bytes(limits));
            AtomicFile.write(folder.resolve(POINTS.file()), POINTS.bytes(points));
            AtomicFile.write(
                    folder.resolve(WORDS), (condition + "\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
