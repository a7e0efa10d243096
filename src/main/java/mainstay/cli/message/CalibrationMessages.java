package mainstay.cli.message;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.results.evidence.CalibrationFolder;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.evidence.CorrelationRow;
import mainstay.results.evidence.FitRow;
import mainstay.results.evidence.PointLog;
import mainstay.results.evidence.PredictiveRow;
import mainstay.results.file.Json;
import mainstay.run.Batches;
import mainstay.study.Calibration;
import picocli.CommandLine;

/** What a calibration tells its user: results on stdout, everything else on stderr. */
public final class CalibrationMessages {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;
    private final boolean json;
    private final Messages messages;

    public CalibrationMessages(CommandLine command, boolean quiet, boolean json) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.quiet = quiet;
        this.json = json;
        this.messages = new Messages(command, quiet, json);
    }

    public ProgressDisplay progress() {
        return messages.progress();
    }

    public void beginning(Calibration calibration, CalibrationFolder folder, PointLog log) {
        if (quiet) {
            return;
        }
        err.println(calibration.name() + ": " + calibration.fitted().size() + " settings, "
                + calibration.targets().size() + " patterns, " + calibration.replications()
                + " replications at each point, seed " + calibration.seed() + ". Results in " + folder.path() + ".");
        if (log.keptPoints() > 0) {
            err.println(log.keptPoints() + " points are kept from before.");
        }
        if (log.wasTorn()) {
            err.println("The line of point " + (log.keptPoints() + 1) + " in " + log.file()
                    + " was cut off; it is dropped and the point is run again.");
        }
        err.flush();
    }

    public int alreadyComplete(CalibrationFolder folder) {
        if (json) {
            printJson(folder, folder.tables(), List.of());
        } else if (!quiet) {
            out.println(folder.path() + " is complete already: nothing was left to run.");
        }
        out.flush();
        return ExitCode.OK;
    }

    public int interrupted(CalibrationFolder folder) {
        err.println("Interrupted. Every finished point is kept in " + folder.path() + ". There are no tables yet.");
        return toGoOn(ExitCode.INTERRUPTED);
    }

    public int failed(CalibrationFolder folder, Batches.Failed failure) {
        err.println("At the point after the last one in " + folder.path().resolve(PointLog.FILE) + ", "
                + failure.getMessage());
        err.println("Every finished point is kept. There are no tables yet.");
        return toGoOn(ExitCode.FAILED);
    }

    private int toGoOn(int code) {
        err.println("To go on: the same command with --resume.");
        err.flush();
        return code;
    }

    public int chartsFailed(CalibrationFolder folder, IOException problem) {
        err.println("The tables are in " + folder.path() + ", but the charts could not be written. "
                + ErrorHandlers.unreadable(problem));
        err.println("Once that is mended: mainstay report " + folder.path());
        err.flush();
        return ExitCode.FAILED;
    }

    public int done(CalibrationFolder folder, CalibrationTables tables, List<String> doubts, Path charts) {
        if (json) {
            printJson(folder, tables, doubts);
        } else if (!quiet) {
            print(folder, tables, doubts, charts);
        }
        out.flush();
        return ExitCode.OK;
    }

    private void print(CalibrationFolder folder, CalibrationTables tables, List<String> doubts, Path charts) {
        for (FitRow row : tables.fit()) {
            out.println(row.parameter() + ": " + number(row.best()) + unit(row) + ", 95 % between "
                    + number(row.ciLow()) + " and " + number(row.ciHigh()) + " (before: " + number(row.priorLow())
                    + " to " + number(row.priorHigh()) + ")" + (row.identified() ? "" : "; not identified"));
        }
        tables.correlations().stream()
                .filter(CorrelationRow::onlyTogether)
                .forEach(row -> out.println("Identified only together: " + row.parameter() + " and " + row.other()
                        + " (correlation " + String.format(Locale.ROOT, "%.2f", row.correlation()) + ")."));
        out.println(met(tables, true) + " patterns that it was fitted to are met, and " + met(tables, false)
                + " of the others.");
        doubts.forEach(out::println);
        out.println();
        out.println(String.format(
                Locale.ROOT,
                "Wrote %s, the tables beside it and charts in %s (%.0f s).",
                folder.path().resolve(CalibrationFolder.FITTED),
                charts,
                folder.manifest().runSeconds()));
    }

    private static String unit(FitRow row) {
        return row.unit().isEmpty() ? "" : " " + row.unit();
    }

    private static String number(double value) {
        return new java.math.BigDecimal(value)
                .round(new java.math.MathContext(3))
                .stripTrailingZeros()
                .toPlainString();
    }

    private static String met(CalibrationTables tables, boolean fitted) {
        List<PredictiveRow> rows = tables.predictive().stream()
                .filter(row -> row.fitted() == fitted)
                .toList();
        return rows.stream().filter(PredictiveRow::holds).count() + " of " + rows.size();
    }

    private void printJson(CalibrationFolder folder, CalibrationTables tables, List<String> doubts) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("name", folder.manifest().name());
        result.put("seed", folder.manifest().seed());
        result.put("replications", folder.manifest().replications());
        result.put("doubts", doubts);
        result.put("fit", tables.fit());
        result.put("predictive", tables.predictive());
        result.put("correlations", tables.correlations());
        out.print(new String(Json.write(result), StandardCharsets.UTF_8));
    }
}
