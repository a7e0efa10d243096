package mainstay.cli.message;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.analysis.calibration.CalibrationRun;
import mainstay.cli.terminal.Amount;
import mainstay.cli.terminal.Output;
import mainstay.cli.terminal.ResumeHint;
import mainstay.pipeline.analysis.Answer;
import mainstay.pipeline.analysis.PlaceFitAnalysis;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.evidence.CorrelationRow;
import mainstay.results.evidence.FitRow;
import mainstay.results.evidence.OwnFigureRow;
import mainstay.results.evidence.PlaceFitTables;
import mainstay.results.folder.ResultsFolder;
import mainstay.run.Shard;
import mainstay.scenario.definition.Plural;
import mainstay.statistics.estimate.Rounding;
import mainstay.study.Calibration;

/** What the fit of a place tells its user. */
final class PlaceFitMessages extends AnalysisMessages<ResultsFolder, PlaceFitTables> {
    private final Calibration calibration;

    PlaceFitMessages(Output output, PlaceFitAnalysis analysis) {
        super(output, "run", new ResumeHint("There are no tables yet.", " with --resume", " with --resume"));
        this.calibration = analysis.calibration();
    }

    @Override
    Path path(ResultsFolder folder) {
        return folder.path();
    }

    @Override
    PlaceFitTables read(ResultsFolder folder) {
        return PlaceFitTables.read(folder.path());
    }

    @Override
    public void beginning(ResultsFolder folder, Shard shard) {
        output().note(calibration.name() + ": "
                + Plural.of(calibration.fitted().size(), "setting") + " fitted to "
                + Plural.of(calibration.targets().size(), "published figure") + " of its own, "
                + CalibrationRun.mostRuns(calibration) + " runs, seed " + calibration.seed() + ". Results in "
                + folder.path() + ".");
    }

    @Override
    public void done(ResultsFolder folder, Answer<PlaceFitTables> answer, Path charts) {
        PlaceFitTables tables = answer.tables().orElseThrow();
        List<String> lines = new ArrayList<>();
        for (FitRow row : tables.fit()) {
            lines.add(row.parameter() + ": " + number(row.best()) + unit(row) + ", 95 % between "
                    + number(row.ciLow()) + " and " + number(row.ciHigh()) + " (before: " + number(row.standard()) + ")"
                    + (row.identified() ? "" : "; the figures say little about it"));
        }
        tables.correlations().stream()
                .filter(CorrelationRow::onlyTogether)
                .forEach(row -> lines.add("Known only together: " + row.parameter() + " and " + row.other()
                        + " (correlation " + new Rounding(2).spell(row.correlation()) + ")."));
        for (OwnFigureRow row : tables.figures()) {
            lines.add(row.measure() + ": published " + tenths(row.published()) + ", before " + tenths(row.before())
                    + ", fitted " + tenths(row.after()) + (row.inside() ? ": within chance" : ": beyond chance")
                    + " (standard deviation " + tenths(row.noise()) + ")");
        }
        lines.add("These figures are no tests any more: settings were fitted to them.");
        lines.addAll(answer.remarks());
        lines.add("");
        lines.add("Wrote " + folder.path().resolve(CalibrationTables.FITTED) + " and the tables beside it "
                + Amount.took(folder.manifest().runSeconds()) + ".");
        Map<String, Object> result = json(folder, tables, "");
        result.put("doubts", answer.remarks());
        output().result(result, lines);
    }

    private static String unit(FitRow row) {
        return row.unit().isEmpty() ? "" : " " + row.unit();
    }

    private static String number(double value) {
        return Rounding.toDigits(new BigDecimal(value), 3).stripTrailingZeros().toPlainString();
    }

    private static String tenths(double value) {
        return Double.isNaN(value) ? "-" : new Rounding(1).spell(value);
    }

    @Override
    Map<String, Object> json(ResultsFolder folder, PlaceFitTables tables, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("name", folder.manifest().name());
        result.put("seed", folder.manifest().seed());
        result.put("doubts", List.of());
        result.put("fit", tables.fit());
        result.put("figures", tables.figures());
        result.put("correlations", tables.correlations());
        return result;
    }
}
