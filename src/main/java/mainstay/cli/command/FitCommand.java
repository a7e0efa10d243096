package mainstay.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mainstay.cli.option.FitOptions;
import mainstay.cli.option.RunOptions;
import mainstay.cli.terminal.ExitCode;
import mainstay.pipeline.analysis.Wiring;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Infers what no return holds of a place from what is published of it. */
@Command(
        name = "fit",
        mixinStandardHelpOptions = true,
        description =
                "Infer the few settings that no return holds from the figures that a scenario gives under published, with"
                        + " intervals, and write the scenario that has them. Every run is kept: a fit that was"
                        + " interrupted goes on with --resume.",
        footer = {"", "Examples:", "  mainstay fit my-authority.yaml", "  mainstay fit Leeds --out results/fit-leeds"})
public final class FitCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file, or the name of a built-in place.")
    private String named;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results; default: results/fit- and the name of the file. Never overwritten.")
    private Path out;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    @Mixin
    private FitOptions options;

    public FitCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        options.check();
        Path place = out == null ? Path.of("results", "fit-" + RunOptions.stem(named)) : out;
        return ExitCode.of(options.fit(scenario(), named, place, wiring, options.output(json)));
    }

    /** An authority by name is fitted from what its other figures lead to, whatever was fitted of it before. */
    private Scenario scenario() {
        BuiltInPlaces places = new BuiltInPlaces();
        if (places.authority(named).isPresent()) {
            return places.unfitted(named);
        }
        Study study = wiring.study(List.of(named));
        if (study.arms().size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    named + " is a study of " + study.arms().size() + " arms. A fit is of one scenario.");
        }
        return study.baseline();
    }
}
