package mainstay.results.evidence;

import java.util.List;

/**
 * What a calibration found, as tables.
 *
 * @param fit one row for each fitted setting
 * @param predictive one row for each published pattern whose measure there is
 * @param correlations one row for each pair of fitted settings
 * @param fittedScenario the scenario that sets the best values, as YAML
 */
public record CalibrationTables(
        List<FitRow> fit, List<PredictiveRow> predictive, List<CorrelationRow> correlations, String fittedScenario) {
    /** Copies what it is given. */
    public CalibrationTables {
        fit = List.copyOf(fit);
        predictive = List.copyOf(predictive);
        correlations = List.copyOf(correlations);
    }
}
