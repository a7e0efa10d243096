package mainstay.results.sweep;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import mainstay.results.file.AtomicFile;
import mainstay.results.file.FolderFile;

/**
 * A table of a sweep, which may be too large for memory: its rows are made one after the other while it is written, by
 * whoever writes it, in whatever form.
 *
 * @param title name of its file, without ending
 * @param columns at least one; their names differ
 * @param rows begins anew each time it is asked: a cell for each column, null where it is empty
 */
public record SweepTable(String title, List<Column> columns, Supplier<Iterator<List<Object>>> rows)
        implements FolderFile {
    /** Copies what it is given. */
    public SweepTable {
        columns = List.copyOf(columns);
    }

    /** What a column holds. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** Whole numbers: Integer or Long. */
        WHOLE,
        /** Numbers, rounded in text: Double. */
        FIGURE,
        /** Numbers, in text with every digit that counts: Double or BigDecimal. */
        EXACT
    }

    /**
     * A column.
     *
     * @param name unlike that of any other
     * @param kind what it holds
     */
    public record Column(String name, Kind kind) {}

    /** Bytes that a row takes as text. */
    public long bytes(List<Object> row) {
        return SweepCsv.bytes(this, row);
    }

    /** Its file as text. */
    @Override
    public String name() {
        return title + ".csv";
    }

    @Override
    public String write(Path file) throws IOException {
        return SweepCsv.write(AtomicFile.begin(file), this);
    }

    @Override
    public String hash() throws IOException {
        return SweepCsv.write(OutputStream.nullOutputStream(), this);
    }
}
