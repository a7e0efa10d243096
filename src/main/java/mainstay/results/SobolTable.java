package mainstay.results;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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
                    Numbers.plain(row.first()),
                    Numbers.plain(row.firstLow()),
                    Numbers.plain(row.firstHigh()),
                    Numbers.plain(row.total()),
                    Numbers.plain(row.totalLow()),
                    Numbers.plain(row.totalHigh()),
                    Numbers.plain(row.noiseShare()),
                    Numbers.plain(row.sd()),
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
