package mainstay.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import mainstay.build.Build;
import mainstay.build.BuildIdentity;
import mainstay.cli.terminal.ExitCode;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.Wiring;
import mainstay.results.file.Scratch;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.table.TableVerdict;
import mainstay.run.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs again what a results folder holds, and compares every table. */
@Command(
        name = "reproduce",
        mixinStandardHelpOptions = true,
        description = "Run what a results folder holds again and compare every table, byte by byte."
                + " The folder itself is not changed.",
        footer = {"", "Example:", "  mainstay reproduce results/pods"})
public final class ReproduceCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RESULTS",
            description = "Results folder that run, compare, sweep, select, score, shapes or calibrate wrote.")
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
        ResultsFolder before = ResultsFolder.open(results);
        before.refuseUnlessComplete();
        sayWhichBuilds(before);
        Path place = Files.createTempDirectory(Scratch.folder(Path.of("")), "reproduce");
        List<TableVerdict> verdicts;
        try (Progress progress = Output.of(spec.commandLine(), quiet, false).progress()) {
            verdicts = new Pipeline(wiring, atATime()).reproduce(before, place.resolve("again"), progress);
        } finally {
            Scratch.delete(place);
        }
        int code = print(verdicts);
        sayWhatWasNotRunAgain(before);
        return code;
    }

    private int atATime() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    private void sayWhichBuilds(ResultsFolder before) {
        String makers = before.makers().stream().map(BuildIdentity::words).collect(Collectors.joining(" and "));
        PrintWriter err = spec.commandLine().getErr();
        err.println("Made by " + makers + ".");
        err.println("Run again by " + Build.identity().words() + ".");
        err.flush();
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
}
