package mainstay.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import mainstay.cli.message.AllMessages;
import mainstay.cli.option.BuildOption;
import mainstay.cli.option.RunOptions;
import mainstay.cli.option.TypedCommand;
import mainstay.cli.terminal.ExitCode;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.NewManifest;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.ShapesAnalysis;
import mainstay.pipeline.analysis.Wiring;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at the whole distribution of every duration and spell of a scenario. */
@Command(
        name = "shapes",
        mixinStandardHelpOptions = true,
        description = {
            "Simulate one scenario and write the whole distribution of every duration and spell, beside what is published:"
                    + " shapes.csv, shape_moments.csv, shapes_published.csv and charts."
        },
        footer = {"", "Example:", "  mainstay shapes scenarios/england.yaml --replications 8"})
public final class ShapesCommand implements Callable<Integer> {
    private static final int MOST_REPLICATIONS = 1_000;
    private static final int MOST_THREADS = 1_024;

    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file, or the name of a built-in place.")
    private String scenario;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the tables and charts; default: results/shapes- and the name of the file."
                    + " Never overwritten.")
    private Path out;

    @Option(names = "--replications", paramLabel = "N", description = "Runs, 1 to 1000.")
    private Integer replications;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers, a whole number.")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Replications at a time; default: one for each processor. The shapes do not depend on it.")
    private Integer threads;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value, such as \"workforce.turnover=18 %% per year\". Can be repeated.")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--resume", description = "Go on with a run that was interrupted.")
    private boolean resume;

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    public ShapesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        between("--replications", replications, MOST_REPLICATIONS);
        between("--threads", threads, MOST_THREADS);
        Study named = wiring.study(List.of(scenario));
        Study study = assignments.isEmpty() ? named : wiring.set(named, assignments);
        if (study.arms().size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    scenario + " is a study of " + study.arms().size() + " arms. Name one scenario.");
        }
        Study asked = study.with(
                replications == null ? study.replications() : replications, seed == null ? study.seed() : seed);
        Path folder = out == null ? Path.of("results", "shapes-" + RunOptions.stem(scenario)) : out;
        int atATime = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        ShapesAnalysis analysis = new ShapesAnalysis(asked);
        Order order = Order.of(folder, List.of(NewManifest.input(scenario)), TypedCommand.of(spec))
                .resuming(resume, resume)
                .mixing(build.allowsOthers());
        AllMessages messages = new AllMessages(Output.of(spec.commandLine(), quiet, false), atATime);
        return ExitCode.of(new Pipeline(wiring, atATime).run(analysis, order, messages.with(analysis)));
    }

    private void between(String option, Integer value, int greatest) {
        if (value != null && (value < 1 || value > greatest)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + value + " is not between 1 and " + greatest + ".");
        }
    }
}
