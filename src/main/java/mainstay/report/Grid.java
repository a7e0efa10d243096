package mainstay.report;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.ComparisonRow;

/**
 * A table of the page.
 *
 * @param caption what it shows
 * @param columns headings
 * @param rows the first cell of each is its heading
 */
record Grid(String caption, List<String> columns, List<Row> rows) {
    /**
     * The same with rows for columns.
     *
     * @param corner heading of the first column
     * @param details more about each new row's heading, in order
     */
    Grid turned(String corner, List<String> details) {
        List<String> headings = new ArrayList<>(List.of(corner));
        rows.forEach(row -> headings.add(row.heading() + (row.detail().isEmpty() ? "" : " (" + row.detail() + ")")));
        List<Row> turned = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            int column = i - 1;
            turned.add(new Row(
                    columns.get(i),
                    details.get(column),
                    rows.stream().map(row -> row.cells().get(column)).toList()));
        }
        return new Grid(caption, headings, turned);
    }

    /**
     * A row.
     *
     * @param heading its first cell
     * @param detail more about the heading; may be empty
     * @param cells the others
     */
    record Row(String heading, String detail, List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param text what is read first
     * @param exact the number as the table has it; empty when the cell is words
     * @param note smaller, after the text: an interval
     * @param verdict of a difference; {@code null} when the cell is none
     */
    record Cell(String text, String exact, String note, Verdict verdict) {
        static Cell words(String text) {
            return new Cell(text, "", "", null);
        }

        static Cell number(double value, int decimals) {
            return new Cell(Numbers.plain(value, decimals), Numbers.exact(value), "", null);
        }

        static Cell estimate(Estimate estimate, int decimals) {
            return new Cell(
                    Numbers.plain(estimate.value(), decimals),
                    Numbers.exact(estimate.value()),
                    Numbers.interval(estimate, decimals),
                    null);
        }

        static Cell difference(ComparisonRow row, int coarse) {
            return difference(Estimate.of(row), coarse, Verdict.of(row));
        }

        static Cell difference(Estimate difference, int coarse) {
            return difference(difference, coarse, null);
        }

        private static Cell difference(Estimate difference, int coarse, Verdict verdict) {
            int decimals = Numbers.finer(difference, coarse);
            return new Cell(
                    Numbers.signed(difference.value(), decimals),
                    Numbers.exact(difference.value()),
                    Numbers.signedInterval(difference, decimals),
                    verdict);
        }
    }
}
