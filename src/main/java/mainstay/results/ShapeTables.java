package mainstay.results;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables about the shapes of distributions.
 *
 * @param shapes bin by bin
 * @param moments each in a few numbers
 * @param published beside what is published
 */
public record ShapeTables(List<ShapeRow> shapes, List<ShapeMomentsRow> moments, List<ShapePublishedRow> published) {
    private static final TableFile<ShapeRow> SHAPES = new TableFile<>(
            "shapes.csv",
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
                    Numbers.plain(row.from()),
                    Numbers.plain(row.to()),
                    Numbers.plain(row.sharePercent()),
                    Numbers.plain(row.ciLow()),
                    Numbers.plain(row.ciHigh()),
                    Numbers.plain(row.hazardPercent()),
                    Numbers.plain(row.atRisk()),
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
                    Numbers.plain(row.mean()),
                    Numbers.plain(row.ciLow()),
                    Numbers.plain(row.ciHigh()),
                    Numbers.plain(row.variation()),
                    Numbers.plain(row.p25()),
                    Numbers.plain(row.median()),
                    Numbers.plain(row.p75()),
                    Numbers.plain(row.p90()),
                    Numbers.plain(row.beyondPercent()),
                    Numbers.plain(row.limit()),
                    Numbers.plain(row.afterLimitPercent()),
                    Numbers.plain(row.nextFivePercent()),
                    Numbers.plain(row.lastFivePercent()),
                    Numbers.plain(row.fiveBeforePercent()),
                    Numbers.plain(row.spikeRatio()),
                    Numbers.plain(row.heapAt()),
                    Numbers.plain(row.heapPercent()),
                    Numbers.plain(row.heapRatio())),
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
                    Numbers.plain(row.from()),
                    Numbers.plain(row.to()),
                    Numbers.plain(row.published()),
                    Numbers.plain(row.low()),
                    Numbers.plain(row.high()),
                    Numbers.plain(row.simulated()),
                    Numbers.plain(row.ciLow()),
                    Numbers.plain(row.ciHigh()),
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

    /**
     * Refuses a folder that holds something already, so that nothing is overwritten.
     *
     * @throws ResultsProblem if it does, or if it is a file
     */
    public static void refuseIfTaken(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new ResultsProblem(folder + " is a file. Choose another folder with --out.");
        }
        try (Stream<Path> inside = Files.list(folder)) {
            if (inside.findAny().isPresent()) {
                throw new ResultsProblem(folder
                        + " is there already and holds something. Nothing was overwritten. Choose another folder with --out, or"
                        + " delete this one.");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the three tables into a folder, which is made if it is not there. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        AtomicFile.write(folder.resolve(MOMENTS.file()), MOMENTS.bytes(moments));
        AtomicFile.write(folder.resolve(PUBLISHED.file()), PUBLISHED.bytes(published));
        AtomicFile.write(folder.resolve(SHAPES.file()), SHAPES.bytes(shapes));
    }

    /**
     * Reads the tables of a folder.
     *
     * @throws ResultsProblem if one is missing or is not such a table
     */
    public static ShapeTables read(Path folder) throws IOException {
        return new ShapeTables(SHAPES.read(folder), MOMENTS.read(folder), PUBLISHED.read(folder));
    }
}
