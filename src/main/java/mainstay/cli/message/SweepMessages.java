package mainstay.cli.message;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.analysis.sweep.Kept;
import mainstay.analysis.sweep.SweepOutcome;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.analysis.sweep.SweepRun.Trial;
import mainstay.analysis.sweep.SweepTabulation;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.file.Json;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.SweepFolder;
import mainstay.run.Shard;
import picocli.CommandLine;

/** What a sweep tells its user: results on stdout, everything else on stderr. */
public final class SweepMessages {
    private static final double LONG_SECONDS = 90;
    private static final double LONG_MINUTES = 90;
    private static final double LONG_HOURS = 48;
    private static final double KILO = 1e3;
    private static final double MEGA = 1e6;
    private static final double GIGA = 1e9;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;
    private final boolean json;
    private final Messages common;

    public SweepMessages(CommandLine command, boolean quiet, boolean json) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.quiet = quiet;
        this.json = json;
        this.common = new Messages(command, quiet, json);
    }

    public ProgressDisplay progress() {
        return common.progress();
    }

    /** How large a sweep is, in words. */
    static String size(SweepPlan plan) {
        return Messages.counted(plan.arms(), "arm") + " in " + Messages.counted(plan.futures(), "future")
                + (plan.sweep().futures().factors().isEmpty()
                        ? ""
                        : " (" + plan.sweep().futures().design().word() + ")")
                + ": " + Messages.counted(plan.points(), "point") + " with "
                + Messages.counted(plan.study().replications(), "replication") + " each, " + plan.runs() + " runs";
    }

    public void beginning(SweepPlan plan, SweepFolder folder, Shard share) {
        if (!quiet) {
            err.println(plan.study().name() + ": " + size(plan) + ", seed " + plan.seed()
                    + (share.isPart() ? ", share " + share + " of the runs" : "") + ". Results in " + folder.path()
                    + ".");
            err.flush();
        }
    }

    public void reused(int runs, Path earlier) {
        if (!quiet) {
            err.println(runs + (runs == 1 ? " run" : " runs") + " taken from " + earlier + ".");
            err.flush();
        }
    }

    public void estimated(
            SweepPlan plan, Kept kept, List<MeasureDefinition> measures, Trial trial, Shard share, int threads) {
        if (!quiet && !trial.runs().isEmpty()) {
            err.println(estimate(plan, trial, threads, bytes(plan, kept, measures, trial), share.of()) + ".");
            err.flush();
        }
    }

    /** Says how much it would be, and no more. */
    public int estimate(SweepPlan plan, Kept kept, List<MeasureDefinition> measures, Trial trial, int threads) {
        double bytes = bytes(plan, kept, measures, trial);
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("name", plan.study().name());
            result.put("arms", plan.arms());
            result.put("futures", plan.futures());
            result.put("points", plan.points());
            result.put("replications", plan.study().replications());
            result.put("runs", plan.runs());
            result.put("seconds", trial.runs().isEmpty() ? null : seconds(plan, trial, threads));
            result.put("bytes", trial.runs().isEmpty() ? null : Math.round(bytes));
            out.print(new String(Json.write(result), StandardCharsets.UTF_8));
        } else if (!quiet) {
            out.println(plan.study().name() + ": " + size(plan) + ".");
            out.println(
                    trial.runs().isEmpty()
                            ? "The first runs failed, so how long it takes cannot be said."
                            : estimate(plan, trial, threads, bytes, 1) + ". Nothing was written.");
        }
        out.flush();
        return ExitCode.OK;
    }

    private static double bytes(SweepPlan plan, Kept kept, List<MeasureDefinition> measures, Trial trial) {
        return trial.runs().values().stream()
                .mapToDouble(run -> SweepTabulation.bytes(plan, kept, measures, run))
                .average()
                .orElse(Double.NaN);
    }

    private static double seconds(SweepPlan plan, Trial trial, int threads) {
        return plan.runs() * trial.seconds() / atATime(threads);
    }

    private static int atATime(int threads) {
        return Math.min(threads, Runtime.getRuntime().availableProcessors());
    }

    private static String estimate(SweepPlan plan, Trial trial, int threads, double bytes, int shares) {
        return "About " + time(seconds(plan, trial, threads) / shares)
                + String.format(Locale.ROOT, " (one run takes %.2f s, %d at a time)", trial.seconds(), atATime(threads))
                + " and about " + size(bytes / shares) + " of disk";
    }

    static String time(double seconds) {
        if (seconds < LONG_SECONDS) {
            return String.format(Locale.ROOT, "%.0f s", Math.ceil(seconds));
        }
        double minutes = seconds / 60;
        if (minutes < LONG_MINUTES) {
            return String.format(Locale.ROOT, "%.0f minutes", minutes);
        }
        double hours = minutes / 60;
        return hours < LONG_HOURS
                ? String.format(Locale.ROOT, "%.0f hours", hours)
                : String.format(Locale.ROOT, "%.0f days", hours / 24);
    }

    static String size(double bytes) {
        if (bytes < MEGA) {
            return String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / KILO));
        }
        return bytes < GIGA
                ? String.format(Locale.ROOT, "%.0f MB", bytes / MEGA)
                : String.format(Locale.ROOT, "%.1f GB", bytes / GIGA);
    }

    public int done(SweepFolder folder, List<RobustnessRow> robustness, SweepOutcome outcome, String report) {
        common.name(outcome.failures());
        if (!outcome.failures().isEmpty()) {
            err.println(outcome.failures().size() + " of " + outcome.total()
                    + " runs failed and are left out: see failed_runs.csv. To try them again: the same command with"
                    + " --resume --retry-failed.");
        }
        if (json) {
            printJson(folder, robustness, report);
        } else if (!quiet) {
            sentences(robustness);
            out.println();
            out.println(String.format(
                    Locale.ROOT,
                    "Wrote %s, and the tables beside it (%.0f s).",
                    report,
                    folder.manifest().runSeconds()));
        }
        out.flush();
        err.flush();
        return outcome.failures().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    private void sentences(List<RobustnessRow> robustness) {
        robustness.stream()
                .filter(row -> !row.baseline().isEmpty())
                .map(RobustnessRow::sentence)
                .forEach(out::println);
    }

    public int alreadyComplete(SweepFolder folder) {
        if (json) {
            printJson(folder, folder.robustness(), "");
        } else if (!quiet) {
            out.println(folder.path() + " is complete already: nothing was left to run.");
        }
        out.flush();
        return ExitCode.OK;
    }

    private void printJson(SweepFolder folder, List<RobustnessRow> robustness, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("report", report);
        result.put("name", folder.manifest().name());
        result.put("seed", folder.manifest().seed());
        result.put("replications", folder.manifest().replications());
        result.put("futures", folder.asked().futures());
        result.put("arms", folder.asked().arms());
        result.put("robustness", robustness);
        out.print(new String(Json.write(result), StandardCharsets.UTF_8));
    }

    public int shareDone(SweepFolder folder, SweepOutcome outcome, Shard share) {
        common.name(outcome.failures());
        if (!quiet) {
            out.println("Share " + share + ": " + Messages.counted(outcome.done(), "run") + " in " + folder.path()
                    + ". When every share is done: mainstay merge OUT SHARD…");
        }
        out.flush();
        err.flush();
        return outcome.failures().isEmpty() ? ExitCode.OK : ExitCode.FAILED;
    }

    public int unfinished(SweepFolder folder, SweepOutcome outcome) {
        common.name(outcome.failures());
        err.println("Interrupted. " + outcome.done() + " of " + outcome.total() + " runs are finished and kept in "
                + folder.path() + ". There are no tables yet.");
        err.println("To go on: the same command with --resume.");
        err.flush();
        return ExitCode.INTERRUPTED;
    }

    public int reportFailed(SweepFolder folder, IOException problem) {
        return common.reportFailed(folder.path(), problem);
    }
}
