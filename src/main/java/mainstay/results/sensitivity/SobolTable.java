package mainstay.results.sensitivity;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

/** The table of Sobol indices. */
public final class SobolTable {
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

    private SobolTable() {}

    /** The names of the columns. */
    public static List<String> columns() {
        return ROWS.columns();
    }

    static byte[] bytes(List<SobolRow> rows) {
        return ROWS.bytes(rows);
    }

    /** The table of a folder; empty when it is not there. */
    static List<SobolRow> readIfThere(Path folder) throws IOException {
        return ROWS.readIfThere(folder);
    }
}
