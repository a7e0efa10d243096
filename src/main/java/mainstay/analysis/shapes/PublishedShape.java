package mainstay.analysis.shapes;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import mainstay.scenario.definition.Grade;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A published figure about a whole distribution.
 *
 * @param shape name of the shape that it is about
 * @param statistic the word "share" for that of all between two bounds, or p25, p50, p75
 * @param from lower bound of a share, included; NaN for quantiles
 * @param to upper bound of a share, not included; infinite if open; NaN for quantiles
 * @param value in percent for a share, else in the unit of the shape
 * @param pattern number of the pattern whose band it has; empty if it is none
 * @param period of which time
 * @param grade how sure it is
 * @param source where it is published
 */
record PublishedShape(
        String shape,
        String statistic,
        double from,
        double to,
        double value,
        String pattern,
        String period,
        Grade grade,
        String source) {
    private static final List<PublishedShape> ALL = read();

    /** Every published figure about a shape, in the order of the table. */
    static List<PublishedShape> all() {
        return ALL;
    }

    private static List<PublishedShape> read() {
        try (InputStream in = PublishedShape.class.getResourceAsStream("/mainstay/evidence/shapes.csv");
                CSVParser rows = CSVParser.parse(
                        new InputStreamReader(in, StandardCharsets.UTF_8),
                        CSVFormat.DEFAULT
                                .builder()
                                .setHeader()
                                .setSkipHeaderRecord(true)
                                .get())) {
            return rows.stream().map(PublishedShape::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PublishedShape of(CSVRecord row) {
        boolean share = row.get("statistic").equals("share");
        return new PublishedShape(
                row.get("shape"),
                row.get("statistic"),
                share ? Double.parseDouble(row.get("from")) : Double.NaN,
                !share
                        ? Double.NaN
                        : row.get("to").isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(row.get("to")),
                Double.parseDouble(row.get("value")),
                row.get("pattern"),
                row.get("period"),
                Grade.valueOf(row.get("grade").toUpperCase(Locale.ROOT)),
                row.get("source"));
    }
}
