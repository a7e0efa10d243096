package mainstay.results.selection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultTables;

/**
 * What came of a search for the best arm.
 *
 * @param rows every arm, the best first: {@code selection.csv}
 * @param sentence what came of it, by which procedure, and what it promises: {@code selection.txt}
 */
public record SelectionTable(List<SelectionRow> rows, String sentence) implements ResultTables {
    private static final String SENTENCE = "selection.txt";

    /** Copies what it is given. */
    public SelectionTable {
        rows = List.copyOf(rows);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(SelectionRow.TABLE.of(rows), FolderFile.of(SENTENCE, sentence + "\n"));
    }

    /**
     * Reads it from a folder.
     *
     * @throws mainstay.results.file.ResultsProblem if the table is missing or damaged
     */
    public static SelectionTable read(Path folder) {
        try {
            return new SelectionTable(
                    SelectionRow.TABLE.read(folder),
                    PlainFile.text(folder.resolve(SENTENCE), PlainFile.PAGE).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
