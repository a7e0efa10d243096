package mainstay.results.evidence;

import java.util.List;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

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
                    TableNumbers.plain(row.standard()),
                    TableNumbers.plain(row.best()),
                    TableNumbers.plain(row.mean()),
                    TableNumbers.plain(row.sd()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    TableNumbers.plain(row.priorLow()),
                    TableNumbers.plain(row.priorHigh()),
                    TableNumbers.plain(row.shrinkage()),
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
                    TableNumbers.plain(row.published()),
                    TableNumbers.plain(row.low()),
                    TableNumbers.plain(row.high()),
                    TableNumbers.plain(row.atStart()),
                    TableNumbers.plain(row.atBest()),
                    TableNumbers.plain(row.mean()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    TableNumbers.plain(row.emulated()),
                    TableNumbers.plain(row.emulatorError()),
                    TableNumbers.plain(row.errorExpected()),
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
                    row.parameter(),
                    row.other(),
                    TableNumbers.plain(row.correlation()),
                    Cells.yesOrNo(row.onlyTogether())),
            cells -> new CorrelationRow(cells.text(), cells.text(), cells.number(), cells.yes()));

    private CalibrationTableFile() {}
}
