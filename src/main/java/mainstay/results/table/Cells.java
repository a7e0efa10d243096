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
    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String FORMULA = "=+-@\t\r";

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
        return looksLikeFormula(text, 0) ? "'" + text : text;
    }

    /** A cell as a text: without the apostrophe that {@link #text(String)} has put in front. */
    public static String plain(String cell) {
        return looksLikeFormula(cell, 1) ? cell.substring(1) : cell;
    }

    /** Whether a formula begins after so many apostrophes or more. */
    private static boolean looksLikeFormula(String text, int apostrophes) {
        int begin = 0;
        while (begin < text.length() && text.charAt(begin) == '\'') {
            begin++;
        }
        return begin >= apostrophes && begin < text.length() && FORMULA.indexOf(text.charAt(begin)) >= 0;
    }

    /** A setting's value as a cell: numbers stay numbers. */
    static String value(String value) {
        return NUMBER.matcher(value).matches() ? value : text(value);
    }

    /** A switch as a cell. */
    static String yesOrNo(boolean yes) {
        return yes ? "yes" : "no";
    }

    String text() {
        return plain(row.get(next++));
    }

    String month() {
        String cell = row.get(next++);
        try {
            return YearMonth.parse(cell).toString();
        } catch (DateTimeException e) {
            throw wrong(cell, "a month such as 2025-04");
        }
    }

    boolean yes() {
        String cell = row.get(next++);
        return switch (cell) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw wrong(cell, "yes or no");
        };
    }

    double numberOr(double whenEmpty) {
        String cell = row.get(next++);
        if (cell.isEmpty()) {
            return whenEmpty;
        }
        if (!NUMBER.matcher(cell).matches()) {
            throw wrong(cell, "a plain decimal number");
        }
        return Double.parseDouble(cell);
    }

    int count() {
        return Math.toIntExact(whole());
    }

    int countOr(int whenEmpty) {
        if (row.get(next).isEmpty()) {
            next++;
            return whenEmpty;
        }
        return count();
    }

    long whole() {
        String cell = row.get(next++);
        try {
            return Long.parseLong(cell);
        } catch (NumberFormatException e) {
            throw wrong(cell, "a whole number");
        }
    }

    /** The place of the next cell among some words. */
    int oneOf(List<String> words) {
        String word = text();
        int place = words.indexOf(word);
        if (place < 0) {
            int last = words.size() - 1;
            throw wrong(word, String.join(", ", words.subList(0, last)) + " or " + words.get(last));
        }
        return place;
    }

    private ResultsProblem wrong(String cell, String wanted) {
        return new ResultsProblem(path + ", row " + row.getRecordNumber() + ", column " + columns.get(next - 1) + ": \""
                + cell + "\" is not " + wanted + ".");
    }
}
