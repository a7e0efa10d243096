package mainstay.cli.option;

import java.nio.file.Path;
import java.util.List;
import mainstay.cli.message.AllMessages;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.Ending;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.NewManifest;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.PlaceFitAnalysis;
import mainstay.pipeline.analysis.Wiring;
import mainstay.scenario.Scenario;
import mainstay.study.file.StudyFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How a place is fitted: the options that {@code fit} and {@code place --fit} share. */
public final class FitOptions {
    private static final int MOST_THREADS = 1_024;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers of a fit, a whole number.")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Runs of a fit at a time; default: one for each processor. The results do not depend on it.")
    private Integer threads;

    @Option(names = "--resume", description = "Go on with a fit that was interrupted.")
    private boolean resume;

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    /** Refuses values that no fit can have. */
    public void check() {
        if (threads != null && (threads < 1 || threads > MOST_THREADS)) {
            throw new ParameterException(
                    spec.commandLine(), "--threads: " + threads + " is not between 1 and " + MOST_THREADS + ".");
        }
    }

    /** Whether one of them was given that only a fit has. */
    public boolean areGiven() {
        return seed != null || threads != null || resume;
    }

    /** Where it prints. */
    public Output output(boolean json) {
        return Output.of(spec.commandLine(), quiet, json);
    }

    /** The same where a fit is only on the way to something that is printed as JSON. */
    public Output onTheWay(boolean json) {
        return Output.of(spec.commandLine(), quiet || json, false);
    }

    /**
     * Fits a scenario.
     *
     * @param scenario what is fitted
     * @param named as the user named it
     * @param out folder of the results
     */
    public Ending fit(Scenario scenario, String named, Path out, Wiring wiring, Output output) {
        int runsAtATime = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        PlaceFitAnalysis analysis =
                new PlaceFitAnalysis(scenario, seed == null ? StudyFile.USUAL_SEED : seed, wiring.measures());
        Order order = Order.of(out, List.of(NewManifest.input(named)), TypedCommand.of(spec))
                .resuming(resume, false)
                .mixing(build.allowsOthers());
        AllMessages messages = new AllMessages(output, runsAtATime);
        return new Pipeline(wiring, runsAtATime).run(analysis, order, messages.with(analysis));
    }
}
