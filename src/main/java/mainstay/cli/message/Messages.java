package mainstay.cli.message;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.analysis.comparison.Outcome;
import mainstay.results.evidence.ScoreFolder;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.file.Json;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.store.RunStore;
import mainstay.results.study.FindingRow;
import mainstay.results.study.Tables;
import mainstay.run.Failure;
import mainstay.run.Shard;
import mainstay.study.ScoreRequest;
import mainstay.study.Study;
import picocli.CommandLine;

/** What a run tells its user: results on stdout, everything else on stderr. */
public final class Messages {
    private static final int MOST_FAILURES = 10;

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;
    private final boolean json;

    public Messages(CommandLine command, boolean quiet, boolean json) {
        this.out = command.getOut();
        this.err = command.getErr();
        this.quiet = quiet;
        this.json = json;
    }

    public ProgressDisplay progress() {
        if (quiet) {
            return new ProgressDisplay.Silent();
        }
        return Terminal.isThere() ? new ProgressDisplay.Bar() : new ProgressDisplay.Lines(err);
    }

    public void beginning(Study study, ResultsFolder folder, Shard share) {
        if (!quiet) {
            err.println(study.name() + ": " + counted(study.arms().size(), "arm") + ", "
                    + counted(study.replications(), "replication") + " each, seed " + study.seed()
                    + (share.isPart() ? ", share " + share + " of the runs" : "") + ". Results in " + folder.path()
                    + ".");
            err.flush();
        }
    }

    /** Says what is about to be added to a study, and what cannot be used of it. */
    public void extending(ResultsFolder folder, Manifest before, Study study) {
        if (!folder.hasRuns()) {
            err.println(folder.path() + " holds no " + RunStore.FILE + ", as when a folder was passed on without it:"
                    + " what was run before is run again.");
        }
        if (!quiet) {
            err.println(study.name() + ": from " + before.replications() + " to "
                    + counted(study.replications(), "replication") + " of "
                    + counted(study.arms().size(), "arm") + ".");
        }
        if (!folder.added().isEmpty()) {
            err.println(String.join(", ", folder.added()) + " stay as they are, of a study with "
                    + counted(before.replications(), "replication")
                    + " each. The command that makes them again is in sensitivity.json.");
        }
        err.flush();
    }

    public int shareDone(ResultsFolder folder, Outcome outcome, Shard share) {
        if (!quiet) {
            out.println("Share " + share + ": " + counted(outcome.done(), "run") + " in " + folder.path()
                    + ". When every share is done: mainstay merge OUT SHARD…");
        }
        out.flush();
        return ExitCode.OK;
    }

    public int done(ResultsFolder folder, Tables tables, Path report) {
        if (json) {
            printJson(folder, tables, report.toString());
        } else if (!quiet) {
            headlines(tables);
            out.println();
            out.println(String.format(
                    Locale.ROOT,
                    "Wrote %s, the same for print (report.pdf), and the tables beside them (%.0f s).",
                    report,
                    folder.manifest().runSeconds()));
        }
        out.flush();
        return ExitCode.OK;
    }

    /** Says how precisely differences are known. */
    public void precision(List<String> sentences) {
        if (!quiet && !json) {
            sentences.forEach(out::println);
            out.flush();
        }
    }

    public int alreadyComplete(ResultsFolder folder, Tables tables) {
        if (json) {
            printJson(folder, tables, "");
        } else if (!quiet) {
            out.println(folder.path() + " is complete already: nothing was left to run.");
        }
        out.flush();
        return ExitCode.OK;
    }

    public void beginning(ScoreRequest request, int places, Path folder) {
        if (!quiet) {
            err.println(request.name() + ": " + counted(request.replications(), "replication")
                    + (places == 0
                            ? ""
                            : ", and " + counted(places, "place") + " with "
                                    + counted(request.placeReplications(), "replication") + " each")
                    + ", seed " + request.seed() + ". Results in " + folder + ".");
            err.flush();
        }
    }

    public void scored(ScoreFolder folder, ScoreTables tables, Path report) {
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("results", folder.path().toString());
            result.put("report", report.toString());
            result.put("name", folder.manifest().name());
            result.put("seed", folder.manifest().seed());
            result.put("replications", folder.manifest().replications());
            result.put("scores", tables.scores());
            result.put("slopes", tables.slopes());
            result.put("places", tables.places());
            out.print(new String(Json.write(result), StandardCharsets.UTF_8));
        } else if (!quiet) {
            new ScoreLines(tables.scores()).lines().forEach(out::println);
            out.println();
            out.println("Wrote " + report + ", and the tables in " + folder.path() + ".");
        }
        out.flush();
    }

    public int reportFailed(Path folder, IOException problem) {
        err.println("The tables are in " + folder + ", but the report could not be written. "
                + ErrorHandlers.unreadable(problem));
        err.println("Once that is mended: mainstay report " + folder);
        err.flush();
        return ExitCode.FAILED;
    }

    /** Says how far it came and how to go on. */
    public int unfinished(Path folder, Outcome outcome, ResumeHint how) {
        List<Failure> failures = outcome.failures();
        boolean interrupted = outcome.done() + failures.size() < outcome.total();
        name(failures);
        err.println((interrupted ? "Interrupted. " : "") + outcome.done() + " of " + outcome.total()
                + " replications are finished and kept in " + folder + "."
                + (how.tables().isEmpty() ? "" : " " + how.tables()));
        if (interrupted) {
            err.println("To go on: the same command" + how.again() + ".");
        }
        if (!failures.isEmpty()) {
            err.println("To run those that failed again: the same command" + how.retry() + ".");
        }
        err.flush();
        return failures.isEmpty() ? ExitCode.INTERRUPTED : ExitCode.FAILED;
    }

    /** Names the first failures. */
    public void name(List<Failure> failures) {
        failures.stream()
                .limit(MOST_FAILURES)
                .forEach(failure -> err.println("Replication " + failure.replication() + " of \"" + failure.arm()
                        + "\" (seed " + failure.seed() + ") failed: " + failure.cause()));
        if (failures.size() > MOST_FAILURES) {
            err.println("… and " + (failures.size() - MOST_FAILURES) + " more.");
        }
    }

    private void headlines(Tables tables) {
        tables.findings().stream()
                .filter(row -> row.measure().equals(FindingRow.HEADLINE)
                        || row.measure().equals(FindingRow.SETTLED)
                        || row.measure().equals(FindingRow.WARM_UP))
                .forEach(row -> out.println(row.sentence()));
        tables.guardrails().forEach(row -> out.println("Guardrail: " + row.sentence()));
    }

    private void printJson(ResultsFolder folder, Tables tables, String report) {
        Manifest manifest = folder.manifest();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("report", report);
        result.put("name", manifest.name());
        result.put("seed", manifest.seed());
        result.put("replications", manifest.replications());
        result.put("findings", tables.findings());
        result.put("guardrails", tables.guardrails());
        result.put("value", tables.value());
        result.put(
                "comparison",
                tables.comparison().stream()
                        .filter(row -> manifest.outcomes().contains(row.measure()))
                        .toList());
        result.put(
                "summary",
                tables.summary().stream()
                        .filter(row -> manifest.outcomes().contains(row.measure()))
                        .toList());
        out.print(new String(Json.write(result), StandardCharsets.UTF_8));
    }

    static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
