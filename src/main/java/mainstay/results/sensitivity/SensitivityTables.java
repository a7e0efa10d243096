package mainstay.results.sensitivity;

import java.io.IOException;
import java.io.UncheckedIOException;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;
import mainstay.results.file.ResultsProblem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

/**
 * What a screening found, each table in the order of its file.
 *
 * @param effects {@code sensitivity.csv}
 * @param signs {@code sensitivity_sign.csv}
 * @param points {@code sensitivity_points.csv}
 * @param factors {@code sensitivity_factors.csv}
 */
public record SensitivityTables(
        List<SensitivityRow> effects,
        List<SensitivitySignRow> signs,
        List<SensitivityPointRow> points,
        List<SensitivityFactorRow> factors)
        implements ResultTables {
    static final TableFile<SensitivityRow> EFFECTS = new TableFile<>(
            "sensitivity.csv",
            List.of(
                    "arm",
                    "baseline",
                    "measure",
                    "unit",
                    "parameter",
                    "low",
                    "high",
                    "default",
                    "parameter_unit",
                    "mu",
                    "mu_star",
                    "mu_star_ci_low",
                    "mu_star_ci_high",
                    "sigma",
                    "noise",
                    "p_chance",
                    "rank",
                    "verdict"),
            row -> Stream.of(
                            Stream.of(
                                    Cells.text(row.arm()),
                                    Cells.text(row.baseline()),
                                    row.measure(),
                                    Cells.text(row.unit()),
                                    row.parameter(),
                                    row.low(),
                                    row.high(),
                                    row.standard(),
                                    row.parameterUnit()),
                            figures(
                                    row.mu(),
                                    row.muStar(),
                                    row.muStarLow(),
                                    row.muStarHigh(),
                                    row.sigma(),
                                    row.noise(),
                                    row.pChance()),
                            Stream.of(Integer.toString(row.rank()), row.verdict()))
                    .flatMap(cells -> cells)
                    .toList(),
            cells -> new SensitivityRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.count(),
                    cells.text()));

    static final TableFile<SensitivitySignRow> SIGNS = new TableFile<>(
            "sensitivity_sign.csv",
            List.of(
                    "arm",
                    "baseline",
                    "measure",
                    "parameter",
                    "points",
                    "fraction",
                    "ci_low",
                    "ci_high",
                    "same",
                    "clear",
                    "reversed",
                    "flips_at",
                    "sentence"),
            row -> Stream.of(
                            Stream.of(
                                    Cells.text(row.arm()),
                                    Cells.text(row.baseline()),
                                    row.measure(),
                                    row.parameter(),
                                    Integer.toString(row.points())),
                            figures(row.fraction(), row.ciLow(), row.ciHigh(), row.same(), row.clear(), row.reversed()),
                            Stream.of(Cells.value(row.flipsAt()), Cells.text(row.sentence())))
                    .flatMap(cells -> cells)
                    .toList(),
            cells -> new SensitivitySignRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.count(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.text(),
                    cells.text()));

    static final TableFile<SensitivityPointRow> POINTS = new TableFile<>(
            "sensitivity_points.csv",
            List.of(
                    "point",
                    "design",
                    "trajectory",
                    "moved",
                    "arm",
                    "baseline",
                    "measure",
                    "difference",
                    "se",
                    "replications",
                    "problem"),
            row -> Stream.of(
                            Stream.of(
                                    Integer.toString(row.point()),
                                    row.design(),
                                    Integer.toString(row.trajectory()),
                                    row.moved(),
                                    Cells.text(row.arm()),
                                    Cells.text(row.baseline()),
                                    row.measure()),
                            figures(row.difference(), row.se()),
                            Stream.of(Integer.toString(row.replications()), Cells.text(row.problem())))
                    .flatMap(cells -> cells)
                    .toList(),
            cells -> new SensitivityPointRow(
                    cells.count(),
                    cells.text(),
                    cells.count(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.count(),
                    cells.text()));

    static final TableFile<SensitivityFactorRow> FACTORS = new TableFile<>(
            "sensitivity_factors.csv",
            List.of("point", "parameter", "value", "unit"),
            row -> List.of(Integer.toString(row.point()), row.parameter(), row.value(), row.unit()),
            cells -> new SensitivityFactorRow(cells.count(), cells.text(), cells.text(), cells.text()));

    /** Copies what it is given. */
    public SensitivityTables {
        effects = List.copyOf(effects);
        signs = List.copyOf(signs);
        points = List.copyOf(points);
        factors = List.copyOf(factors);
    }

    private static Stream<String> figures(double... figures) {
        return DoubleStream.of(figures).mapToObj(TableNumbers::plain);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(EFFECTS.of(effects), SIGNS.of(signs), POINTS.of(points), FACTORS.of(factors));
    }

    /** The names of all columns. */
    public static List<String> columns() {
        return Stream.of(EFFECTS.columns(), SIGNS.columns(), POINTS.columns(), FACTORS.columns())
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** The tables of a folder, of which the two large ones may be left out; empty when the first is not there. */
    public static Optional<SensitivityTables> readIfThere(Path folder) {
        try {
            return Files.exists(folder.resolve(EFFECTS.file()))
                    ? Optional.of(new SensitivityTables(
                            EFFECTS.read(folder),
                            SIGNS.read(folder),
                            POINTS.readIfThere(folder),
                            FACTORS.readIfThere(folder)))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The tables of a folder.
     *
     * @throws ResultsProblem if there are none, or one is damaged
     */
    public static SensitivityTables read(Path folder) {
        return readIfThere(folder)
                .orElseThrow(() -> new ResultsProblem(folder + " holds no tables of a screening."));
    }
}
