package mainstay.results.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultTables;

/**
 * What the fit of a place found, as tables.
 *
 * @param fit one row for each fitted setting; the best value is the one that the fitted scenario has
 * @param figures one row for each figure that they were fitted to
 * @param correlations one row for each pair of fitted settings
 * @param points every point that was tried
 * @param fittedScenario the scenario that sets these values, as YAML
 */
public record PlaceFitTables(
        List<FitRow> fit,
        List<OwnFigureRow> figures,
        List<CorrelationRow> correlations,
        PointTable points,
        String fittedScenario)
        implements ResultTables {
    /** Copies what it is given. */
    public PlaceFitTables {
        fit = List.copyOf(fit);
        figures = List.copyOf(figures);
        correlations = List.copyOf(correlations);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(
                FitRow.TABLE.of(fit),
                OwnFigureRow.TABLE.of(figures),
                CorrelationRow.TABLE.of(correlations),
                FolderFile.of(CalibrationTables.FITTED, fittedScenario),
                FolderFile.of(PointTable.FILE, points.bytes()));
    }

    /**
     * Reads every table of a folder.
     *
     * @throws mainstay.results.file.ResultsProblem if a table is missing or damaged
     */
    public static PlaceFitTables read(Path folder) {
        try {
            return new PlaceFitTables(
                    FitRow.TABLE.read(folder),
                    OwnFigureRow.TABLE.read(folder),
                    CorrelationRow.TABLE.read(folder),
                    PointTable.read(folder),
                    PlainFile.text(folder.resolve(CalibrationTables.FITTED), PlainFile.PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
