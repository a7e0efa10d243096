package mainstay.cli.message;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.cli.terminal.Amount;
import mainstay.cli.terminal.Output;
import mainstay.cli.terminal.ResumeHint;
import mainstay.pipeline.analysis.Answer;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.evidence.CorrelationRow;
import mainstay.results.evidence.FitRow;
import mainstay.results.evidence.PredictiveRow;
import mainstay.results.folder.ResultsFolder;
import mainstay.run.Shard;
import mainstay.scenario.definition.Plural;
import mainstay.statistics.estimate.Rounding;
import mainstay.study.Calibration;

/** What a calibration tells its user. */
final class CalibrationMessages extends AnalysisMessages<ResultsFolder, CalibrationTables> {
    private final Calibration calibration;

    CalibrationMessages(Output output, Calibration calibration) {
        super(output, "run", new ResumeHint("There are no tables yet.", " with --resume", " with --resume"));
        this.calibration = calibration;
    }

    @Override
    Path path(ResultsFolder folder) {
        return folder.path();
    }

    @Override
    CalibrationTables read(ResultsFolder folder) {
        return CalibrationTables.read(folder.path());
    }

    @Override
    public void beginning(ResultsFolder folder, Shard shard) {
        output().note(calibration.name() + ": " + Plural.of(calibration.fitted().size(), "setting") + ", "
                + Plural.of(calibration.targets().size(), "pattern") + ", "
                + Plural.of(calibration.replications(), "replication") + " at each point, seed " + calibration.seed()
                + ". Results in " + folder.path() + ".");
    }

    @Override
    public void done(ResultsFolder folder, Answer<CalibrationTables> answer, Path charts) {
        CalibrationTables tables = answer.tables().orElseThrow();
        List<String> lines = new ArrayList<>();
        for (FitRow row : tables.fit()) {
            lines.add(row.parameter() + ": " + number(row.best()) + unit(row) + ", 95 % between "
                    + number(row.ciLow()) + " and " + number(row.ciHigh()) + " (before: " + number(row.priorLow())
                    + " to " + number(row.priorHigh()) + ")" + (row.identified() ? "" : "; not identified"));
        }
        tables.correlations().stream()
                .filter(CorrelationRow::onlyTogether)
                .forEach(row -> lines.add("Identified only together: " + row.parameter() + " and " + row.other()
                        + " (correlation " + new Rounding(2).spell(row.correlation()) + ")."));
        lines.add(met(tables, true) + " patterns that it was fitted to are met, and " + met(tables, false)
                + " of the others.");
        lines.addAll(answer.remarks());
        lines.add("");
        lines.add("Wrote " + folder.path().resolve(CalibrationTables.FITTED) + ", the tables beside it and charts in "
                + charts + " " + Amount.took(folder.manifest().runSeconds()) + ".");
        Map<String, Object> result = json(folder, tables, charts.toString());
        result.put("doubts", answer.remarks());
        output().result(result, lines);
    }

    private static String unit(FitRow row) {
        return row.unit().isEmpty() ? "" : " " + row.unit();
    }

    private static String number(double value) {
        return Rounding.toDigits(new BigDecimal(value), 3).stripTrailingZeros().toPlainString();
    }

    private static String met(CalibrationTables tables, boolean fitted) {
        List<PredictiveRow> rows = tables.predictive().stream()
                .filter(row -> row.fitted() == fitted)
                .toList();
        return rows.stream().filter(PredictiveRow::holds).count() + " of " + rows.size();
    }

    @Override
    Map<String, Object> json(ResultsFolder folder, CalibrationTables tables, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("name", folder.manifest().name());
        result.put("seed", folder.manifest().seed());
        result.put("replications", folder.manifest().replications());
        result.put("doubts", List.of());
        result.put("fit", tables.fit());
        result.put("predictive", tables.predictive());
        result.put("correlations", tables.correlations());
        return result;
    }
}
