package mainstay.results.sweep;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import mainstay.results.file.Hash;
import mainstay.results.table.Cells;
import mainstay.results.table.Table;
import mainstay.results.table.TableNumbers;

/** Writes a table of a sweep as text, row by row. */
final class SweepCsv {
    private SweepCsv() {}

    /**
     * Writes the table to a stream, and closes it.
     *
     * @return SHA-256 of its bytes
     */
    static String write(OutputStream stream, SweepTable table) throws IOException {
        MessageDigest digest = Hash.digest();
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new DigestOutputStream(stream, digest), StandardCharsets.UTF_8))) {
            Table.printLine(
                    out,
                    table.columns().stream()
                            .map(column -> Cells.text(column.name()))
                            .toList());
            for (Iterator<List<Object>> rows = table.rows().get(); rows.hasNext(); ) {
                Table.printLine(out, spelled(table.columns(), rows.next()));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Bytes of a row. */
    static long bytes(SweepTable table, List<Object> row) {
        StringBuilder line = new StringBuilder();
        try {
            Table.printLine(line, spelled(table.columns(), row));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return line.length();
    }

    private static List<String> spelled(List<SweepTable.Column> columns, List<Object> row) {
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < row.size(); i++) {
            cells.add(spelled(columns.get(i).kind(), row.get(i)));
        }
        return cells;
    }

    private static String spelled(SweepTable.Kind kind, Object cell) {
        if (cell == null) {
            return "";
        }
        if (cell instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (cell instanceof Double number) {
            return kind == SweepTable.Kind.EXACT ? TableNumbers.exact(number) : TableNumbers.plain(number);
        }
        return cell instanceof String text ? Cells.text(text) : cell.toString();
    }
}
