package mainstay.results.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

/**
 * What came of a search for the best arm.
 *
 * @param rows every arm, the best first: {@code selection.csv}
 * @param sentence what came of it, by which procedure, and what it promises: {@code selection.txt}
 */
public record SelectionTable(List<SelectionRow> rows, String sentence) implements ResultTables {
    /** Name of the table. */
    public static final String FILE = "selection.csv";

    private static final String SENTENCE = "selection.txt";

    private static final TableFile<SelectionRow> ROWS = new TableFile<>(
            FILE,
            List.of("arm", "rank", "verdict", "replications", "mean", "dropped_after"),
            row -> List.of(
                    Cells.text(row.arm()),
                    Integer.toString(row.rank()),
                    row.verdict(),
                    Integer.toString(row.replications()),
                    TableNumbers.plain(row.mean()),
                    row.droppedAfter() == 0 ? "" : Integer.toString(row.droppedAfter())),
            cells -> new SelectionRow(
                    cells.text(), cells.count(), cells.text(), cells.count(), cells.number(), cells.countOr(0)));

    /** Copies what it is given. */
    public SelectionTable {
        rows = List.copyOf(rows);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(ROWS.of(rows), FolderFile.of(SENTENCE, sentence + "\n"));
    }

    /**
     * Reads it from a folder.
     *
     * @throws mainstay.results.file.ResultsProblem if the table is missing or damaged
     */
    public static SelectionTable read(Path folder) {
        try {
            return new SelectionTable(
                    ROWS.read(folder),
                    Files.readString(folder.resolve(SENTENCE), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
