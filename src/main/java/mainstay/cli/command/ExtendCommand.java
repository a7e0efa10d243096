package mainstay.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import mainstay.cli.message.AllMessages;
import mainstay.cli.option.BuildOption;
import mainstay.cli.option.RunOptions;
import mainstay.cli.terminal.ExitCode;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds replications to a study without running again what is there. */
@Command(
        name = "extend",
        mixinStandardHelpOptions = true,
        description =
                "Add replications to the study of a results folder; what is there is not run again. The tables come out"
                        + " as if the study had been run with so many replications from the start, and stay as they are until then."
                        + " To add points to a sweep: sweep --reuse.",
        footer = {"", "Example:", "  mainstay extend results/pods --replications 100"})
public final class ExtendCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "Results folder that run, compare or sweep wrote.")
    private Path results;

    @Option(
            names = "--replications",
            paramLabel = "N",
            required = true,
            description = "Runs of each arm there are to be in all, up to 100000.")
    private int replications;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Replications at a time; default: one for each processor.")
    private int threads;

    @Option(names = "--retry-failed", description = "Run replications again that failed before.")
    private boolean retryFailed;

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    public ExtendCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (replications < 1 || replications > RunOptions.MOST_REPLICATIONS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--replications: " + replications + " is not between 1 and " + RunOptions.MOST_REPLICATIONS + ".");
        }
        int atATime = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        AllMessages messages = new AllMessages(Output.of(spec.commandLine(), quiet, json), atATime);
        return ExitCode.of(new Pipeline(wiring, atATime)
                .extend(results, replications, retryFailed, build.allowsOthers(), messages));
    }
}
