package mainstay.results.sweep;

import java.util.List;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

/** The tables of a sweep that are small enough to be read back whole. */
final class SweepTableFile {
    static final TableFile<RobustnessRow> ROBUSTNESS = new TableFile<>(
            "robustness.csv",
            List.of(
                    "arm",
                    "baseline",
                    "measure",
                    "unit",
                    "better",
                    "futures",
                    "better_in",
                    "worse_in",
                    "unclear_in",
                    "worst_future",
                    "worst_difference",
                    "best_future",
                    "best_difference",
                    "best_of_all_in",
                    "largest_regret",
                    "regret_future",
                    "sentence"),
            row -> List.of(
                    Cells.text(row.arm()),
                    Cells.text(row.baseline()),
                    row.measure(),
                    Cells.text(row.unit()),
                    row.better(),
                    whole(row.futures()),
                    whole(row.betterIn()),
                    whole(row.worseIn()),
                    whole(row.unclearIn()),
                    whole(row.worstFuture()),
                    TableNumbers.plain(row.worstDifference()),
                    whole(row.bestFuture()),
                    TableNumbers.plain(row.bestDifference()),
                    whole(row.bestIn()),
                    TableNumbers.plain(row.largestRegret()),
                    whole(row.regretFuture()),
                    Cells.text(row.sentence())),
            cells -> new RobustnessRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.countOr(-1),
                    cells.countOr(-1),
                    cells.countOr(-1),
                    cells.countOr(-1),
                    cells.countOr(-1),
                    cells.number(),
                    cells.countOr(-1),
                    cells.number(),
                    cells.countOr(-1),
                    cells.number(),
                    cells.countOr(-1),
                    cells.text()));

    private SweepTableFile() {}

    private static String whole(int number) {
        return number < 0 ? "" : Integer.toString(number);
    }
}
