package mainstay.report.content;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.study.ComparisonRow;

/**
 * A table of the page.
 *
 * @param caption what it shows
 * @param columns headings
 * @param rows the first cell of each is its heading
 * @param across what the columns after the first are
 */
public record Grid(String caption, List<String> columns, List<Row> rows, Across across) {
    /** What the columns after the first are, all of them and in order: a reader may choose among arms and outcomes. */
    public enum Across {
        ARMS,
        OUTCOMES,
        /** Neither, or not every one of them. */
        OTHERS
    }

    public Grid(String caption, List<String> columns, List<Row> rows) {
        this(caption, columns, rows, Across.OTHERS);
    }

    Grid across(Across what) {
        return new Grid(caption, columns, rows, what);
    }

    /**
     * The same with rows for columns.
     *
     * @param corner heading of the first column
     * @param details more about each new row's heading, in order
     */
    public Grid turned(String corner, List<String> details) {
        List<String> headings = new ArrayList<>(List.of(corner));
        rows.forEach(row -> headings.add(row.heading() + (row.detail().isEmpty() ? "" : " (" + row.detail() + ")")));
        List<Row> turned = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            int column = i - 1;
            turned.add(new Row(
                    columns.get(i),
                    details.get(column),
                    rows.stream().map(row -> row.cells().get(column)).toList(),
                    across == Across.ARMS ? i : Row.NONE,
                    ""));
        }
        return new Grid(caption, headings, turned, across == Across.ARMS ? Across.OUTCOMES : Across.OTHERS);
    }

    /**
     * A row.
     *
     * @param heading its first cell
     * @param detail more about the heading; may be empty
     * @param cells the others
     * @param arm number of the only arm it is about, from 1; {@link #NONE} when there is none
     * @param outcome the outcome it is about, as its section is called; may be empty
     */
    public record Row(String heading, String detail, List<Cell> cells, int arm, String outcome) {
        /** In the place of an arm. */
        public static final int NONE = 0;

        public Row(String heading, String detail, List<Cell> cells) {
            this(heading, detail, cells, NONE, "");
        }

        public Row ofArm(int number) {
            return new Row(heading, detail, cells, number, outcome);
        }

        public Row ofOutcome(Topic topic) {
            return new Row(heading, detail, cells, arm, topic.anchor());
        }
    }

    /**
     * A cell.
     *
     * @param text what is read first
     * @param exact the number as the table has it; empty when the cell is words
     * @param note smaller, after the text: an interval
     * @param before words before a number
     * @param after words after it
     * @param verdict of a difference; {@code null} when the cell is none
     */
    public record Cell(String text, String exact, String note, String before, String after, VerdictLabel verdict) {
        public Cell(String text, String exact, String note, VerdictLabel verdict) {
            this(text, exact, note, "", "", verdict);
        }

        public static Cell words(String text) {
            return new Cell(text, "", "", null);
        }

        public static Cell number(double value, int decimals) {
            return new Cell(DisplayNumbers.plain(value, decimals), DisplayNumbers.exact(value), "", null);
        }

        /** The same without its interval. */
        public Cell withoutInterval() {
            return new Cell(text, exact, "", verdict);
        }

        public static Cell estimate(Estimate estimate, int decimals) {
            return new Cell(
                    DisplayNumbers.plain(estimate.value(), decimals),
                    DisplayNumbers.exact(estimate.value()),
                    DisplayNumbers.interval(estimate, decimals),
                    null);
        }

        public static Cell difference(ComparisonRow row, int coarse) {
            return difference(Estimate.of(row), coarse, VerdictLabel.of(row));
        }

        public static Cell difference(Estimate difference, int coarse) {
            return difference(difference, coarse, null);
        }

        private static Cell difference(Estimate difference, int coarse, VerdictLabel verdict) {
            int decimals = DisplayNumbers.finer(difference, coarse);
            return new Cell(
                    DisplayNumbers.signed(difference.value(), decimals),
                    DisplayNumbers.exact(difference.value()),
                    DisplayNumbers.signedInterval(difference, decimals),
                    verdict);
        }
    }
}
