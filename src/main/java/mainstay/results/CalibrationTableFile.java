package mainstay.results;

import java.util.List;

/** The tables of a calibration's folder. */
final class CalibrationTableFile {
    static final TableFile<FitRow> FIT = new TableFile<>(
            "fit.csv",
            List.of(
                    "parameter",
                    "unit",
                    "scale",
                    "default",
                    "best",
                    "mean",
                    "sd",
                    "ci_low",
                    "ci_high",
                    "prior_low",
                    "prior_high",
                    "shrinkage",
                    "identified"),
            row -> List.of(
                    row.parameter(),
                    Cells.text(row.unit()),
                    row.scale(),
                    Numbers.plain(row.standard()),
                    Numbers.plain(row.best()),
                    Numbers.plain(row.mean()),
                    Numbers.plain(row.sd()),
                    Numbers.plain(row.ciLow()),
                    Numbers.plain(row.ciHigh()),
                    Numbers.plain(row.priorLow()),
                    Numbers.plain(row.priorHigh()),
                    Numbers.plain(row.shrinkage()),
                    Cells.yesOrNo(row.identified())),
            cells -> new FitRow(
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
                    cells.number(),
                    cells.number(),
                    cells.yes()));

    static final TableFile<PredictiveRow> PREDICTIVE = new TableFile<>(
            "predictive.csv",
            List.of(
                    "pattern",
                    "measure",
                    "unit",
                    "fitted",
                    "published",
                    "low",
                    "high",
                    "at_start",
                    "at_best",
                    "mean",
                    "ci_low",
                    "ci_high",
                    "emulated",
                    "emulator_error",
                    "error_expected",
                    "holds"),
            row -> List.of(
                    row.pattern(),
                    row.measure(),
                    Cells.text(row.unit()),
                    Cells.yesOrNo(row.fitted()),
                    Numbers.plain(row.published()),
                    Numbers.plain(row.low()),
                    Numbers.plain(row.high()),
                    Numbers.plain(row.atStart()),
                    Numbers.plain(row.atBest()),
                    Numbers.plain(row.mean()),
                    Numbers.plain(row.ciLow()),
                    Numbers.plain(row.ciHigh()),
                    Numbers.plain(row.emulated()),
                    Numbers.plain(row.emulatorError()),
                    Numbers.plain(row.errorExpected()),
                    Cells.yesOrNo(row.holds())),
            cells -> new PredictiveRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.yes(),
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
                    cells.yes()));

    static final TableFile<CorrelationRow> CORRELATIONS = new TableFile<>(
            "correlations.csv",
            List.of("parameter", "other", "correlation", "only_together"),
            row -> List.of(
                    row.parameter(), row.other(), Numbers.plain(row.correlation()), Cells.yesOrNo(row.onlyTogether())),
            cells -> new CorrelationRow(cells.text(), cells.text(), cells.number(), cells.yes()));

    private CalibrationTableFile() {}
}
