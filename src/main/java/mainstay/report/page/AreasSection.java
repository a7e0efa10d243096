package mainstay.report.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.Grid;
import mainstay.report.content.Grid.Across;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.TeamGrid;
import mainstay.results.study.AreaRow;

/**
 * The areas of the authority, over all runs.
 *
 * @param levels how each area does, a column for each arm; without rows where no arm has areas
 * @param differences what each arm changes in each area; without rows where there is nothing to compare
 */
record AreasSection(Grid levels, Grid differences) {
    static AreasSection of(LoadedResults results, List<String> arms) {
        List<AreaRow> rows = results.tables().areas();
        return new AreasSection(
                grid(
                        "Each area over the measured time, mean of the runs, with 95 % intervals",
                        rows, arms, AreasSection::level),
                grid(
                        "What changes in each area, compared with the same area of the arm that each is compared with, run by"
                                + " run (percentages: in points)",
                        rows.stream().filter(row -> !row.baseline().isEmpty()).toList(),
                        arms,
                        AreasSection::difference));
    }

    private static Grid grid(String caption, List<AreaRow> rows, List<String> arms, Function<AreaRow, Grid.Cell> cell) {
        List<String> areas = rows.stream().map(AreaRow::area).distinct().toList();
        return new Grid(
                caption,
                Stream.concat(Stream.of("Area and measure"), arms.stream()).toList(),
                TeamGrid.HEADINGS.keySet().stream()
                        .flatMap(measure -> areas.stream().map(area -> row(area, measure, rows, arms, cell)))
                        .toList(),
                Across.ARMS);
    }

    private static Grid.Row row(
            String area, String measure, List<AreaRow> rows, List<String> arms, Function<AreaRow, Grid.Cell> cell) {
        List<AreaRow> own = rows.stream()
                .filter(row -> row.area().equals(area) && row.measure().equals(measure))
                .toList();
        return new Grid.Row(
                area + ": " + TeamGrid.HEADINGS.get(measure),
                "",
                arms.stream().map(arm -> cell(own, arm, cell)).toList());
    }

    private static Grid.Cell cell(List<AreaRow> rows, String arm, Function<AreaRow, Grid.Cell> cell) {
        Optional<AreaRow> found =
                rows.stream().filter(row -> row.arm().equals(arm)).findFirst();
        return found.map(cell).orElse(Grid.Cell.words("–"));
    }

    private static int decimals(AreaRow row) {
        return 1 + TeamGrid.decimals(row.measure());
    }

    private static Grid.Cell level(AreaRow row) {
        return row.replications() == 0
                ? Grid.Cell.words(DisplayNumbers.NONE)
                : Grid.Cell.estimate(new Estimate(row.mean(), row.ciLow(), row.ciHigh()), decimals(row));
    }

    private static Grid.Cell difference(AreaRow row) {
        Estimate estimate = new Estimate(row.difference(), row.differenceLow(), row.differenceHigh());
        int decimals = decimals(row);
        return new Grid.Cell(
                DisplayNumbers.signed(row.difference(), decimals),
                DisplayNumbers.exact(row.difference()),
                DisplayNumbers.signedInterval(estimate, decimals),
                null);
    }
}
