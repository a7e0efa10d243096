package mainstay.results.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;
import mainstay.results.file.ResultsProblem;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

/**
 * The tables about the shapes of distributions.
 *
 * @param shapes bin by bin
 * @param moments each in a few numbers
 * @param published beside what is published
 */
public record ShapeTables(List<ShapeRow> shapes, List<ShapeMomentsRow> moments, List<ShapePublishedRow> published)
        implements ResultTables {
    static final String FILE = "shapes.csv";

    private static final TableFile<ShapeRow> SHAPES = new TableFile<>(
            FILE,
            List.of(
                    "shape",
                    "unit",
                    "from",
                    "to",
                    "share_percent",
                    "ci_low",
                    "ci_high",
                    "hazard_percent",
                    "at_risk",
                    "observations"),
            row -> List.of(
                    row.shape(),
                    row.unit(),
                    TableNumbers.plain(row.from()),
                    TableNumbers.plain(row.to()),
                    TableNumbers.plain(row.sharePercent()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    TableNumbers.plain(row.hazardPercent()),
                    TableNumbers.plain(row.atRisk()),
                    Long.toString(row.observations())),
            cells -> new ShapeRow(
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.numberOr(Double.POSITIVE_INFINITY),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.whole()));

    private static final TableFile<ShapeMomentsRow> MOMENTS = new TableFile<>(
            "shape_moments.csv",
            List.of(
                    "shape",
                    "title",
                    "group",
                    "unit",
                    "method",
                    "counted",
                    "observations",
                    "mean",
                    "ci_low",
                    "ci_high",
                    "variation",
                    "p25",
                    "median",
                    "p75",
                    "p90",
                    "beyond_percent",
                    "limit",
                    "after_limit_percent",
                    "next_5_percent",
                    "last_5_percent",
                    "5_before_percent",
                    "spike_ratio",
                    "heap_at",
                    "heap_percent",
                    "heap_ratio"),
            row -> List.of(
                    row.shape(),
                    row.title(),
                    row.group(),
                    row.unit(),
                    row.method(),
                    row.counted(),
                    Long.toString(row.observations()),
                    TableNumbers.plain(row.mean()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    TableNumbers.plain(row.variation()),
                    TableNumbers.plain(row.p25()),
                    TableNumbers.plain(row.median()),
                    TableNumbers.plain(row.p75()),
                    TableNumbers.plain(row.p90()),
                    TableNumbers.plain(row.beyondPercent()),
                    TableNumbers.plain(row.limit()),
                    TableNumbers.plain(row.afterLimitPercent()),
                    TableNumbers.plain(row.nextFivePercent()),
                    TableNumbers.plain(row.lastFivePercent()),
                    TableNumbers.plain(row.fiveBeforePercent()),
                    TableNumbers.plain(row.spikeRatio()),
                    TableNumbers.plain(row.heapAt()),
                    TableNumbers.plain(row.heapPercent()),
                    TableNumbers.plain(row.heapRatio())),
            cells -> new ShapeMomentsRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.whole(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number()));

    private static final TableFile<ShapePublishedRow> PUBLISHED = new TableFile<>(
            "shapes_published.csv",
            List.of(
                    "shape",
                    "statistic",
                    "from",
                    "to",
                    "published",
                    "low",
                    "high",
                    "simulated",
                    "ci_low",
                    "ci_high",
                    "unit",
                    "pattern",
                    "grade",
                    "period",
                    "source"),
            row -> List.of(
                    row.shape(),
                    row.statistic(),
                    TableNumbers.plain(row.from()),
                    TableNumbers.plain(row.to()),
                    TableNumbers.plain(row.published()),
                    TableNumbers.plain(row.low()),
                    TableNumbers.plain(row.high()),
                    TableNumbers.plain(row.simulated()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    row.unit(),
                    row.pattern(),
                    row.grade(),
                    Cells.text(row.period()),
                    Cells.text(row.source())),
            cells -> new ShapePublishedRow(
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.numberOr(Double.POSITIVE_INFINITY),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text()));

    /** Copies what it is given. */
    public ShapeTables {
        shapes = List.copyOf(shapes);
        moments = List.copyOf(moments);
        published = List.copyOf(published);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(SHAPES.of(shapes), MOMENTS.of(moments), PUBLISHED.of(published));
    }

    /**
     * Reads the tables of a folder.
     *
     * @throws ResultsProblem if one is missing or is not such a table
     */
    public static ShapeTables read(Path folder) {
        try {
            return new ShapeTables(SHAPES.read(folder), MOMENTS.read(folder), PUBLISHED.read(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
