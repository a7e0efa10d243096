package mainstay.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.Outcome;
import mainstay.cli.Mainstay;
import mainstay.cli.job.CalibrationJob;
import mainstay.cli.job.FolderStudy;
import mainstay.cli.job.NewManifest;
import mainstay.cli.job.ScoreRun;
import mainstay.cli.job.StudyInFolder;
import mainstay.cli.job.StudyTabulation;
import mainstay.cli.job.SweepInFolder;
import mainstay.cli.job.SweepJob;
import mainstay.cli.job.Wiring;
import mainstay.cli.message.CalibrationMessages;
import mainstay.cli.message.ExitCode;
import mainstay.cli.message.Messages;
import mainstay.cli.message.ProgressDisplay;
import mainstay.cli.message.SweepMessages;
import mainstay.results.evidence.CalibrationFolder;
import mainstay.results.evidence.ScoreFolder;
import mainstay.results.evidence.ShapeTables;
import mainstay.results.evidence.ShapesFolder;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sweep.SweepFolder;
import mainstay.results.table.TableVerdict;
import mainstay.run.Failure;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs again what a results folder holds, and compares every table. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description =
                "Run a study, a sweep, a score, shapes or a calibration again from its results folder and compare every table, byte by byte."
                        + " The folder itself is not changed.",
        footer = {"", "Example:", "  mainstay reproduce results/pods"})
public final class ReproduceCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RESULTS",
            description = "Results folder that run, compare, sweep, score, shapes or calibrate wrote.")
    private Path results;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Replications at a time; default: one for each processor.")
    private int threads;

    @Option(names = "--quiet", description = "Print only the verdicts.")
    private boolean quiet;

    public ReproduceCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        if (ScoreFolder.isOne(results)) {
            return print(scoredAgain());
        }
        ResultsFolder before = ResultsFolder.open(results);
        if (!before.manifest().complete()) {
            throw new ResultsProblem(results + " holds a study that is not complete: there is nothing to compare yet.");
        }
        warnOfOtherVersion(before.manifest());
        List<TableVerdict> verdicts = new ArrayList<>(checkScenarios(before));
        Path place = Files.createTempDirectory("mainstay-reproduce");
        try {
            verdicts.addAll(again(before, place.resolve("again")));
        } finally {
            delete(place);
        }
        int code = print(verdicts);
        sayWhatWasNotRunAgain(before);
        return code;
    }

    private List<TableVerdict> again(ResultsFolder before, Path place) throws IOException {
        if (CalibrationFolder.isOne(results)) {
            return calibrateAgain(before.manifest(), place);
        }
        if (SweepFolder.isOne(results)) {
            return sweepAgain(SweepFolder.open(results), place);
        }
        return ShapesFolder.isOne(results) ? shapesAgain(before, place) : before.compareWith(runAgain(before, place));
    }

    private List<TableVerdict> shapesAgain(ResultsFolder before, Path place) throws IOException {
        Manifest manifest = before.manifest();
        String text = Files.readString(before.scenario(0));
        Messages messages = new Messages(spec.commandLine(), quiet, false);
        ShapeTables tables = ShapesCommand.tables(wiring, FolderStudy.of(before, wiring), atATime(), messages);
        return ShapesFolder.open(results).compareWith(ShapesFolder.write(place, manifest, text, tables, 0));
    }

    private List<TableVerdict> sweepAgain(SweepFolder before, Path place) {
        SweepInFolder held = SweepInFolder.read(before, wiring);
        SweepMessages messages = new SweepMessages(spec.commandLine(), quiet, false);
        return new SweepJob(wiring, messages, atATime()).again(before, held, place);
    }

    private ResultsFolder runAgain(ResultsFolder before, Path place) {
        Manifest manifest = before.manifest();
        StudyInFolder held = StudyInFolder.read(before, wiring);
        Study study = held.study();
        int atATime = atATime();
        ResultsFolder again = ResultsFolder.create(
                place,
                NewManifest.manifest(
                        study,
                        held.texts(),
                        manifest.inputs(),
                        manifest.eventsReplications(),
                        atATime,
                        manifest.command()),
                held.texts());
        Messages messages = new Messages(spec.commandLine(), quiet, false);
        try (again;
                ProgressDisplay progress = messages.progress()) {
            Outcome outcome =
                    new Experiment(study, wiring.simulator(), atATime, again.runs(), again.events()).run(progress);
            if (!outcome.complete()) {
                Failure failure = outcome.failures().get(0);
                throw new IllegalStateException("replication " + failure.replication() + " of \"" + failure.arm()
                        + "\" failed: " + failure.cause());
            }
            again.complete(StudyTabulation.of(outcome, wiring, atATime), 0);
        }
        return again;
    }

    private List<TableVerdict> calibrateAgain(Manifest manifest, Path place) {
        CalibrationMessages messages = new CalibrationMessages(spec.commandLine(), true, false);
        CalibrationJob job = new CalibrationJob(wiring, messages, atATime());
        int code = job.run(
                job.read(results.resolve(CalibrationFolder.ASKED)),
                place,
                false,
                manifest.inputs(),
                manifest.command());
        if (code != ExitCode.OK) {
            throw new IllegalStateException("the calibration did not come to its end");
        }
        return CalibrationFolder.open(results).compareWith(CalibrationFolder.open(place));
    }

    private int atATime() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    private List<TableVerdict> scoredAgain() throws IOException {
        ScoreFolder before = ScoreFolder.open(results);
        if (!before.manifest().complete()) {
            throw new ResultsProblem(results + " holds a score that is not complete: there is nothing to compare yet.");
        }
        warnOfOtherVersion(before.manifest());
        Path place = Files.createTempDirectory("mainstay-reproduce");
        try {
            return new ScoreRun(wiring, new Messages(spec.commandLine(), quiet, false), atATime())
                    .again(before, place.resolve("again"));
        } finally {
            delete(place);
        }
    }

    private void warnOfOtherVersion(Manifest manifest) {
        if (!manifest.version().equals(Mainstay.version())) {
            spec.commandLine()
                    .getErr()
                    .println("Note: made by Mainstay " + manifest.version() + "; this is " + Mainstay.version() + ".");
        }
    }

    private static List<TableVerdict> checkScenarios(ResultsFolder folder) {
        return StudyInFolder.changed(folder).stream()
                .map(file -> new TableVerdict(file, false, "was changed since the study ran"))
                .toList();
    }

    private int print(List<TableVerdict> verdicts) {
        PrintWriter out = spec.commandLine().getOut();
        for (TableVerdict verdict : verdicts) {
            out.println((verdict.same() ? "pass  " : "FAIL  ")
                    + verdict.file()
                    + (verdict.same() ? "" : ": " + verdict.why()));
        }
        boolean all = verdicts.stream().allMatch(TableVerdict::same);
        out.println(all ? "Every table came out the same." : "Not every table came out the same.");
        out.flush();
        return all ? ExitCode.OK : ExitCode.DID_NOT_HOLD;
    }

    /** Tables of a screening belong to another command. */
    private void sayWhatWasNotRunAgain(ResultsFolder before) {
        if (!before.added().isEmpty()) {
            spec.commandLine()
                    .getErr()
                    .println("Not run again: " + String.join(", ", before.added())
                            + ". The command that makes them again is in sensitivity.json.");
            spec.commandLine().getErr().flush();
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
