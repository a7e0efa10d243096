package mainstay.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Published figures of one place, by name. */
final class Figures {
    private final Map<String, Double> values;

    private Figures(Map<String, Double> values) {
        this.values = values;
    }

    /** The figures of a table that comes with this package. */
    static Figures read(String table) {
        try (InputStream in = Figures.class.getResourceAsStream(table);
                CSVParser rows = CSVParser.parse(
                        new InputStreamReader(in, StandardCharsets.UTF_8),
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            Map<String, Double> values = new HashMap<>();
            for (CSVRecord row : rows) {
                values.put(row.get("figure"), Double.valueOf(row.get("value")));
            }
            return new Figures(values);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A figure that must be in the table. */
    double get(String figure) {
        Double value = values.get(figure);
        if (value == null) {
            throw new IllegalArgumentException("no figure " + figure);
        }
        return value;
    }
}
