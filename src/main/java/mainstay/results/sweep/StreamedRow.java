package mainstay.results.sweep;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultsProblem;
import mainstay.results.table.Cells;
import mainstay.results.table.TableText;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a large table, of which memory holds one at a time.
 *
 * @param number of the row, from 1
 * @param cells by column
 */
public record StreamedRow(long number, Map<String, String> cells) {
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    /**
     * Goes through a table, row by row.
     *
     * @throws ResultsProblem if it is missing or cannot be read
     */
    public static void forEach(Path file, Consumer<StreamedRow> visitor) {
        if (!PlainFile.isThere(file)) {
            throw new ResultsProblem(file + " is missing: this results folder is not whole.");
        }
        try (Reader reader = TableText.reader(file);
                CSVParser parser = CSVParser.parse(reader, CSV)) {
            for (Iterator<CSVRecord> rows = parser.iterator(); rows.hasNext(); ) {
                CSVRecord row = rows.next();
                if (!row.isConsistent()) {
                    throw new ResultsProblem(file + ", row " + row.getRecordNumber() + ": " + row.size()
                            + " cells where others belong.");
                }
                visitor.accept(new StreamedRow(row.getRecordNumber(), row.toMap()));
            }
        } catch (IllegalArgumentException | UncheckedIOException e) {
            throw new ResultsProblem(file + " cannot be read as a table: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A cell as it is written; without the apostrophe that keeps a spreadsheet from taking it for a formula. */
    public String text(String column) {
        return Cells.plain(cells.getOrDefault(column, ""));
    }

    /** A number; NaN where the cell is empty. */
    public double number(String column) {
        String cell = cells.getOrDefault(column, "");
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }
}
