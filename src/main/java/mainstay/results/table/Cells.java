package mainstay.results.table;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import mainstay.results.file.ResultsProblem;
import org.apache.commons.csv.CSVRecord;

/** The cells of one row, read from left to right. */
public final class Cells {
    /** What a spreadsheet would run as a formula, or what we have guarded already. */
    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final Pattern GUARDED = Pattern.compile("'+[=+\\-@\t\r].*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

    private final Path path;
    private final List<String> columns;
    private final CSVRecord row;
    private int next;

    Cells(Path path, List<String> columns, CSVRecord row) {
        if (row.size() != columns.size()) {
            throw new ResultsProblem(path + ", row " + row.getRecordNumber() + ": " + row.size() + " cells where "
                    + columns.size() + " belong.");
        }
        this.path = path;
        this.columns = columns;
        this.row = row;
    }

    /** A text as a cell: one that a spreadsheet would take for a formula gets an apostrophe in front. */
    public static String text(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** A setting's value as a cell: numbers stay numbers. */
    public static String value(String value) {
        return NUMBER.matcher(value).matches() ? value : text(value);
    }

    /** A switch as a cell. */
    public static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    public String text() {
        String cell = row.get(next++);
        return GUARDED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    public String month() {
        String cell = row.get(next++);
        try {
            return YearMonth.parse(cell).toString();
        } catch (DateTimeException e) {
            throw wrong(cell, "a month such as 2025-04");
        }
    }

    public boolean yes() {
        String cell = row.get(next++);
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw wrong(cell, "yes or no");
        };
    }

    public double number() {
        return numberOr(Double.NaN);
    }

    public double numberOr(double whenEmpty) {
        String cell = row.get(next++);
        if (cell.isEmpty()) {
            return whenEmpty;
        }
        if (!NUMBER.matcher(cell).matches()) {
            throw wrong(cell, "a plain decimal number");
        }
        return Double.parseDouble(cell);
    }

    public int count() {
        return Math.toIntExact(whole());
    }

    public int countOr(int whenEmpty) {
        if (row.get(next).isEmpty()) {
            next++;
            return whenEmpty;
        }
        return count();
    }

    public long whole() {
        String cell = row.get(next++);
        try {
            return Long.parseLong(cell);
        } catch (NumberFormatException e) {
            throw wrong(cell, "a whole number");
        }
    }

    public ResultsProblem wrong(String cell, String wanted) {
        return new ResultsProblem(path + ", row " + row.getRecordNumber() + ", column " + columns.get(next - 1) + ": \""
                + cell + "\" is not " + wanted + ".");
    }
}
