package mainstay.results.sensitivity;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mainstay.results.file.FolderFile;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultTables;
import mainstay.results.file.ResultsProblem;

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
    /** Copies what it is given. */
    public SensitivityTables {
        effects = List.copyOf(effects);
        signs = List.copyOf(signs);
        points = List.copyOf(points);
        factors = List.copyOf(factors);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(
                SensitivityRow.TABLE.of(effects),
                SensitivitySignRow.TABLE.of(signs),
                SensitivityPointRow.TABLE.of(points),
                SensitivityFactorRow.TABLE.of(factors));
    }

    /** The tables of a folder, of which the two large ones may be left out; empty when the first is not there. */
    public static Optional<SensitivityTables> readIfThere(Path folder) {
        return PlainFile.isThere(folder.resolve(SensitivityRow.TABLE.file()))
                ? Optional.of(new SensitivityTables(
                        SensitivityRow.TABLE.read(folder),
                        SensitivitySignRow.TABLE.read(folder),
                        SensitivityPointRow.TABLE.readIfThere(folder),
                        SensitivityFactorRow.TABLE.readIfThere(folder)))
                : Optional.empty();
    }

    /**
     * The tables of a folder.
     *
     * @throws ResultsProblem if there are none, or one is damaged
     */
    public static SensitivityTables read(Path folder) {
        return readIfThere(folder).orElseThrow(() -> new ResultsProblem(folder + " holds no tables of a screening."));
    }
}
