package mainstay.results.sensitivity;

import java.io.IOException;
import java.io.UncheckedIOException;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

/**
 * The table of Sobol indices: {@code sobol.csv}.
 *
 * @param rows in the order of the file
 */
public record SobolTable(List<SobolRow> rows) implements ResultTables {
    static final String FILE = "sobol.csv";

    private static final TableFile<SobolRow> ROWS = new TableFile<>(
            FILE,
            List.of(
                    "arm",
                    "baseline",
                    "measure",
                    "period",
                    "setting",
                    "first",
                    "first_low",
                    "first_high",
                    "total",
                    "total_low",
                    "total_high",
                    "noise_share",
                    "sd",
                    "base",
                    "replications"),
            row -> List.of(
                    Cells.text(row.arm()),
                    Cells.text(row.baseline()),
                    row.measure(),
                    row.period(),
                    row.setting(),
                    TableNumbers.plain(row.first()),
                    TableNumbers.plain(row.firstLow()),
                    TableNumbers.plain(row.firstHigh()),
                    TableNumbers.plain(row.total()),
                    TableNumbers.plain(row.totalLow()),
                    TableNumbers.plain(row.totalHigh()),
                    TableNumbers.plain(row.noiseShare()),
                    TableNumbers.plain(row.sd()),
                    Integer.toString(row.base()),
                    Integer.toString(row.replications())),
            cells -> new SobolRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.count(),
                    cells.count()));

    /** Copies what it is given. */
    public SobolTable {
        rows = List.copyOf(rows);
    }

    /** The names of the columns. */
    public static List<String> columns() {
        return ROWS.columns();
    }

    @Override
    public List<FolderFile> files() {
        return List.of(ROWS.of(rows));
    }

    /** The table of a folder; without rows when it is not there. */
    public static SobolTable readIfThere(Path folder) {
        try {
            return new SobolTable(ROWS.readIfThere(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
