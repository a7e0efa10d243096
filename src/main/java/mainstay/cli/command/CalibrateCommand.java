package mainstay.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mainstay.cli.message.AllMessages;
import mainstay.cli.option.BuildOption;
import mainstay.cli.option.RunOptions;
import mainstay.cli.option.TypedCommand;
import mainstay.cli.terminal.ExitCode;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.AnalysisReader;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.CalibrationAnalysis;
import mainstay.pipeline.analysis.NewManifest;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.Wiring;
import mainstay.study.Calibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Fits assumed settings to published patterns. */
@Command(
        name = "calibrate",
        mixinStandardHelpOptions = true,
        description =
                "Fit assumed settings to published patterns, and say how sure each fitted one is. Every point that is"
                        + " tried is kept: a calibration that was interrupted goes on with --resume.",
        footer = {
            "",
            "Example:",
            "  mainstay calibrate scenarios/calibration/england-2025.yaml --out results/calibration"
        })
public final class CalibrateCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A calibration file.")
    private Path file;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results; default: results/ and the name of the file. Never overwritten.")
    private Path out;

    @Option(names = "--replications", paramLabel = "N", description = "Runs at every point, 2 to 1000.")
    private Integer replications;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers, a whole number.")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Replications at a time; default: one for each processor. The results do not depend on it.")
    private Integer threads;

    @Option(names = "--resume", description = "Go on with a calibration that was interrupted.")
    private boolean resume;

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    public CalibrateCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        between("--replications", replications, 2, 1_000);
        between("--threads", threads, 1, 1_024);
        Calibration read = new AnalysisReader(wiring, threads()).calibration(file);
        Calibration asked =
                read.with(replications == null ? read.replications() : replications, seed == null ? read.seed() : seed);
        Path place = out == null ? Path.of("results", RunOptions.stem(file.toString())) : out;
        CalibrationAnalysis analysis = new CalibrationAnalysis(asked, wiring.measures());
        Order order = Order.of(place, List.of(NewManifest.input(file.toString())), TypedCommand.of(spec))
                .resuming(resume, false)
                .mixing(build.allowsOthers());
        AllMessages messages = new AllMessages(Output.of(spec.commandLine(), quiet, json), threads());
        return ExitCode.of(new Pipeline(wiring, threads()).run(analysis, order, messages.with(analysis)));
    }

    private int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    private void between(String option, Integer value, int least, int greatest) {
        if (value != null && (value < least || value > greatest)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + value + " is not between " + least + " and " + greatest + ".");
        }
    }
}
