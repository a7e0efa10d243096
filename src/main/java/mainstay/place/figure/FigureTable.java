package mainstay.place.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table that comes with this package. */
public final class FigureTable {
    private FigureTable() {}

    /** The rows of a table, by the names of its columns. */
    public static List<CSVRecord> rows(String name) {
        try (InputStream in = FigureTable.class.getResourceAsStream("/mainstay/place/" + name);
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
}
