package mainstay.analysis.score;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table that comes with this room. */
final class EvidenceTable {
    private EvidenceTable() {}

    /** The rows of a table, each by the names of its columns. */
    static List<CSVRecord> rows(String table) {
        try (InputStream in = EvidenceTable.class.getResourceAsStream("/mainstay/evidence/" + table);
                CSVParser rows = CSVParser.parse(
                        new InputStreamReader(in, StandardCharsets.UTF_8),
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of a few words, as {@link #word} spells it; what is usual for an empty cell. */
    static <E extends Enum<E>> E choice(CSVRecord row, String column, E usual) {
        String cell = row.get(column);
        return cell.isEmpty()
                ? usual
                : Enum.valueOf(
                        usual.getDeclaringClass(), cell.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** How a table spells it: {@code log-odds}. */
    static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A figure; NaN for an empty cell. */
    static double number(CSVRecord row, String column) {
        String cell = row.get(column);
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
