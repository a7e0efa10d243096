package mainstay.cli.message;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.analysis.sensitivity.ScreeningOutcome;
import mainstay.analysis.sensitivity.ScreeningPlan;
import mainstay.analysis.sensitivity.SobolOutcome;
import mainstay.analysis.sensitivity.SobolPlan;
import mainstay.results.file.Json;
import mainstay.results.sensitivity.ScreeningFolder;
import mainstay.results.sensitivity.SensitivitySignRow;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.results.sensitivity.SobolRow;
import mainstay.run.Failure;
import picocli.CommandLine;

/** What a screening tells its user: results on stdout, everything else on stderr. */
public final class ScreeningMessages {
    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;
    private final boolean json;
    private final Messages common;

    public ScreeningMessages(CommandLine command, boolean quiet, boolean json) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.quiet = quiet;
        this.json = json;
        this.common = new Messages(command, quiet, json);
    }

    public ProgressDisplay progress() {
        return common.progress();
    }

    /**
     * Says what is about to be done and how long it may take.
     *
     * @param seconds that one run took; NaN when none was done yet
     */
    public void beginning(ScreeningPlan plan, ScreeningFolder folder, double seconds, int threads) {
        if (quiet) {
            return;
        }
        err.println(plan.study().name() + ": " + Messages.counted(plan.ranges().size(), "setting") + " varied in "
                + Messages.counted(plan.trajectories(), "walk") + ", "
                + Messages.counted(plan.arms().size(), "difference") + " in "
                + Messages.counted(plan.measures().size(), "measure") + ", seed "
                + plan.study().seed() + ". Results in " + folder.path() + ".");
        estimate(plan.runs(), seconds, threads);
    }

    /** The same of Sobol indices. */
    public void beginning(SobolPlan plan, ScreeningFolder folder, double seconds, int threads) {
        if (quiet) {
            return;
        }
        err.println(plan.study().name() + ": Sobol indices of "
                + Messages.counted(plan.ranges().size(), "setting")
                + " from " + Messages.counted(plan.base(), "row") + " of "
                + Messages.counted(plan.ranges().size() + 2, "point") + " with "
                + Messages.counted(plan.replications(), "replication") + " each, "
                + Messages.counted(plan.arms().size(), "difference") + " in "
                + Messages.counted(plan.measures().size(), "measure") + ", seed "
                + plan.study().seed() + ". Results in " + folder.path() + ".");
        estimate(plan.runs(), seconds, threads);
    }

    private void estimate(int runs, double seconds, int threads) {
        err.println(Messages.counted(runs, "run") + (Double.isNaN(seconds) ? "" : time(runs, seconds, threads)) + ".");
        err.flush();
    }

    private static String time(int runs, double seconds, int threads) {
        int atATime = Math.min(threads, Runtime.getRuntime().availableProcessors());
        double total = runs * seconds / atATime;
        String about = total < 90
                ? String.format(Locale.ROOT, "%.0f s", Math.ceil(total))
                : String.format(Locale.ROOT, "%.0f minutes", total / 60);
        return String.format(Locale.ROOT, ", about %s (one takes %.2f s, %d at a time)", about, seconds, atATime);
    }

    public int done(
            ScreeningFolder folder, SensitivityTables tables, ScreeningOutcome outcome, double seconds, String report) {
        List<Failure> failures = outcome.failures();
        common.name(failures);
        if (!failures.isEmpty()) {
            err.println(failures.size() + " of " + outcome.total() + " runs failed and are left out: see the column"
                    + " problem of sensitivity_points.csv.");
        }
        if (json) {
            printJson(folder, tables, report);
        } else if (!quiet) {
            sentences(tables);
            out.println();
            out.println(String.format(
                    Locale.ROOT,
                    "Wrote %s, and the tables beside it (%.0f s).",
                    report.isEmpty() ? folder.path().resolve("sensitivity.csv") : report,
                    seconds));
        }
        out.flush();
        err.flush();
        return failures.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    /** Says what Sobol indices came of the runs. */
    public int done(
            ScreeningFolder folder,
            List<SobolRow> rows,
            List<String> sentences,
            SobolOutcome outcome,
            double seconds,
            String report) {
        List<Failure> failures = outcome.failures();
        common.name(failures);
        if (!failures.isEmpty()) {
            err.println(
                    failures.size() + " of " + outcome.total() + " runs failed; rows of the design that miss one are"
                            + " left out: see the column base of sobol.csv.");
        }
        if (json) {
            printJson(folder, rows, report);
        } else if (!quiet) {
            sentences.forEach(out::println);
            out.println();
            out.println(String.format(
                    Locale.ROOT,
                    "Wrote %s, and the table sobol.csv (%.0f s).",
                    report.isEmpty() ? folder.path() : report,
                    seconds));
        }
        out.flush();
        err.flush();
        return failures.isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    public int alreadyComplete(ScreeningFolder folder, List<SobolRow> rows) {
        if (json) {
            printJson(folder, rows, "");
        } else if (!quiet) {
            out.println(folder.path() + " holds these Sobol indices complete: nothing was left to run.");
        }
        out.flush();
        return ExitCode.OK;
    }

    private void printJson(ScreeningFolder folder, List<SobolRow> rows, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("report", report);
        result.put("indices", rows);
        out.print(new String(Json.write(result), StandardCharsets.UTF_8));
    }

    private void sentences(SensitivityTables tables) {
        tables.signs().stream()
                .filter(row -> row.parameter().equals(SensitivitySignRow.ALL))
                .forEach(row -> out.println(row.sentence()));
    }

    public int alreadyComplete(ScreeningFolder folder, SensitivityTables tables) {
        if (json) {
            printJson(folder, tables, "");
        } else if (!quiet) {
            out.println(folder.path() + " holds this screening complete: nothing was left to run.");
        }
        out.flush();
        return ExitCode.OK;
    }

    public int reportFailed(ScreeningFolder folder, IOException problem) {
        return common.reportFailed(folder.path(), problem);
    }

    public int unfinished(ScreeningFolder folder, List<Failure> failures, int done, int total) {
        common.name(failures);
        err.println("Interrupted. " + done + " of " + total + " runs are finished and kept in " + folder.path()
                + ". There are no tables yet.");
        err.println("To go on: the same command with --resume.");
        err.flush();
        return ExitCode.INTERRUPTED;
    }

    private void printJson(ScreeningFolder folder, SensitivityTables tables, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("report", report);
        result.put("signs", tables.signs());
        result.put("effects", tables.effects());
        out.print(new String(Json.write(result), StandardCharsets.UTF_8));
    }
}
