package mainstay.study.file;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.scenario.yaml.OfficeCharacters;
import mainstay.scenario.yaml.ProblemList;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The cells of a table as text, however a spreadsheet has separated them: by commas, semicolons or tabs, with decimal commas
 * where cells are not separated by commas. Rows that are empty, and columns that are empty under no name, are left out.
 */
final class PointsTable {
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\A\"?sep=(.)\"?\\R");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("([-+]?\\d+),(\\d+)(\\D.*)?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}[,.]\\d{3}(\\D.*)?");

    private final List<String> names;
    private final char separator;
    private final List<Row> rows = new ArrayList<>();

    /**
     * A row that holds something.
     *
     * @param line of the file, from 1
     * @param number from 1 for the first below the names, as statistics programs count
     * @param cells as they are written, without spaces around them
     */
    record Row(int line, int number, List<String> cells) {}

    private PointsTable(List<String> names, char separator) {
        this.names = names;
        this.separator = separator;
    }

    /**
     * The cells of a text.
     *
     * @param findings where it is said why the text is no table
     * @param most rows at most; of more, one more is read
     */
    static Optional<PointsTable> read(String text, ProblemList findings, int most) {
        Matcher named = SEPARATOR_LINE.matcher(text);
        int skipped = named.find() ? named.end() : 0;
        char separator = skipped > 0 ? named.group(1).charAt(0) : separator(text);
        try (CSVParser parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .get()
                .parse(new StringReader(text.substring(skipped)))) {
            PointsTable table = null;
            int number = 0;
            for (CSVRecord record : parser) {
                List<String> cells =
                        record.stream().map(OfficeCharacters::value).toList();
                int line = Math.toIntExact(parser.getCurrentLineNumber()) + (skipped > 0 ? 1 : 0);
                if (cells.stream().allMatch(String::isEmpty)) {
                    number += table != null && record.size() > 1 ? 1 : 0;
                } else if (table == null) {
                    table = new PointsTable(cells, separator);
                } else if (table.rows.size() <= most) {
                    table.rows.add(new Row(line, ++number, cells));
                }
            }
            return Optional.ofNullable(table);
        } catch (UncheckedIOException | IOException e) {
            findings.add("cannot be read as a table: a quotation mark is open, or stands inside a cell.");
            return Optional.empty();
        }
    }

    /** What stands most often between the names of the first line. */
    private static char separator(String text) {
        String first = QUOTED.matcher(
                        text.lines().filter(line -> !line.isBlank()).findFirst().orElse(""))
                .replaceAll("");
        char best = ',';
        for (char each : new char[] {';', '\t'}) {
            best = count(first, each) > count(first, best) ? each : best;
        }
        return best;
    }

    private static long count(String text, char character) {
        return text.chars().filter(c -> c == character).count();
    }

    /** What each column is called, from left to right; empty for a column without name. */
    List<String> names() {
        return names;
    }

    List<Row> rows() {
        return rows;
    }

    /** The place of the last column that has a name, from 1. */
    int width() {
        int width = names.size();
        while (width > 1 && names.get(width - 1).isEmpty()) {
            width--;
        }
        return width;
    }

    /** A cell with a dot for its decimal comma; empty where its comma or dot may stand for thousands as well. */
    Optional<String> number(String cell) {
        if (separator == ',') {
            return Optional.of(cell);
        }
        if (THOUSANDS.matcher(cell).matches() && (cell.indexOf(',') >= 0 || usesDecimalCommas())) {
            return Optional.empty();
        }
        Matcher comma = DECIMAL_COMMA.matcher(cell);
        return Optional.of(
                comma.matches()
                        ? comma.group(1) + "." + comma.group(2) + (comma.group(3) == null ? "" : comma.group(3))
                        : cell);
    }

    private boolean usesDecimalCommas() {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> DECIMAL_COMMA.matcher(cell).matches()
                        && !THOUSANDS.matcher(cell).matches());
    }
}
