package mainstay.results.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderInspection;
import mainstay.results.file.PlainFile;

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
        String condition, List<BoxRow> boxes, List<BoxLimitRow> limits, List<BoxPoint> points, String sentence) {
    /** Folder in that of a sweep, with a folder for each condition that was asked about. */
    public static final String FOLDER = "boxes";

    /** File with the condition in its first line and the sentence after it. */
    public static final String WORDS = "box.txt";

    /** Copies what it is given. */
    public BoxTables {
        boxes = List.copyOf(boxes);
        limits = List.copyOf(limits);
        points = List.copyOf(points);
    }

    /** Writes the tables, and the sentence in {@code box.txt}, over older ones of the same condition. */
    public void write(Path folder) {
        try {
            FolderInspection.inspect(folder);
            PlainFile.makeFolder(folder);
            AtomicFile.write(folder.resolve(BoxRow.TABLE.file()), BoxRow.TABLE.bytes(boxes));
            AtomicFile.write(folder.resolve(BoxLimitRow.TABLE.file()), BoxLimitRow.TABLE.bytes(limits));
            AtomicFile.write(
                    folder.resolve(BoxPointRow.TABLE.file()),
                    BoxPointRow.TABLE.bytes(points.stream().map(BoxPoint::row).toList()));
            AtomicFile.write(
                    folder.resolve(WORDS), (condition + "\n" + sentence + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
