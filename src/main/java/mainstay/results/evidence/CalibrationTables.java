package mainstay.results.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.PlainFile;
import mainstay.results.file.ResultTables;

/**
 * What a calibration found, as tables.
 *
 * @param fit one row for each fitted setting
 * @param predictive one row for each published pattern whose measure there is
 * @param correlations one row for each pair of fitted settings
 * @param points every point that was tried
 * @param fittedScenario the scenario that sets the best values, as YAML
 */
public record CalibrationTables(
        List<FitRow> fit,
        List<PredictiveRow> predictive,
        List<CorrelationRow> correlations,
        PointTable points,
        String fittedScenario)
        implements ResultTables {
    /** The scenario that came of it. */
    public static final String FITTED = "fitted.yaml";

    /** Copies what it is given. */
    public CalibrationTables {
        fit = List.copyOf(fit);
        predictive = List.copyOf(predictive);
        correlations = List.copyOf(correlations);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(
                FitRow.TABLE.of(fit),
                PredictiveRow.TABLE.of(predictive),
                CorrelationRow.TABLE.of(correlations),
                FolderFile.of(FITTED, fittedScenario),
                FolderFile.of(PointTable.FILE, points.bytes()));
    }

    /**
     * Reads every table of a folder.
     *
     * @throws mainstay.results.file.ResultsProblem if a table is missing or damaged
     */
    public static CalibrationTables read(Path folder) {
        try {
            return new CalibrationTables(
                    FitRow.TABLE.read(folder),
                    PredictiveRow.TABLE.read(folder),
                    CorrelationRow.TABLE.read(folder),
                    PointTable.read(folder),
                    PlainFile.text(folder.resolve(FITTED), PlainFile.PAGE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
