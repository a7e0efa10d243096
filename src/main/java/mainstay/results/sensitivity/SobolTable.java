package mainstay.results.sensitivity;

import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;

/**
 * The table of Sobol indices: {@code sobol.csv}.
 *
 * @param rows in the order of the file
 */
public record SobolTable(List<SobolRow> rows) implements ResultTables {
    /** Copies what it is given. */
    public SobolTable {
        rows = List.copyOf(rows);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(SobolRow.TABLE.of(rows));
    }

    /** The table of a folder; without rows when it is not there. */
    public static SobolTable readIfThere(Path folder) {
        return new SobolTable(SobolRow.TABLE.readIfThere(folder));
    }
}
