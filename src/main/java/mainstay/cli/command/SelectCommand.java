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
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.NewManifest;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.SelectionAnalysis;
import mainstay.pipeline.analysis.Wiring;
import mainstay.results.file.ResultsProblem;
import mainstay.study.Selection;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the best of the arms of a study with a stated probability. */
@Command(
        name = "select",
        mixinStandardHelpOptions = true,
        description = "Find the best arm of a study in one measure with a stated probability, dropping those that fall"
                + " behind (the procedure KN). The study says under select in which measure, with which probability, and"
                + " which difference does not matter.",
        footer = {"", "Example:", "  mainstay select my-study.yaml --out results/my-choice"})
public final class SelectCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STUDY", description = "A study file with a block select.")
    private String file;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value in every arm, such as \"workforce.turnover=18 %% per year\". Can be repeated.")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Replications before the first arm may be dropped, 10 or more; default: those of the study.")
    private Integer replications;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers; default: that of the study.")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Runs at a time; default: one for each processor. The results do not depend on it.")
    private Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the result; default: results/, the name of the file and -selection. Nothing is"
                    + " overwritten.")
    private Path out;

    @Option(names = "--resume", description = "Go on with a search that was interrupted.")
    private boolean resume;

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    public SelectCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Study read = wiring.study(List.of(file));
        Selection wanted = wiring.sequential(List.of(file))
                .select()
                .orElseThrow(() -> new ResultsProblem(file
                        + " has no select. Add, for instance:\n  select: { measure: assessments_on_time, probability: 95 %,"
                        + " indifference: 1 }"));
        if (read.arms().size() < 2) {
            throw new ParameterException(spec.commandLine(), file + " has one arm, so there is no best to be found.");
        }
        MeasureDefinition measure = wiring.measures().stream()
                .filter(each -> each.name().equals(wanted.measure()))
                .findFirst()
                .orElseThrow();
        if (measure.better() == Better.NEITHER) {
            throw new ResultsProblem(file + ": of " + measure.name()
                    + " neither more nor less is better, so no arm is the best in it. Choose another measure.");
        }
        Study set = assignments.isEmpty() ? read : wiring.set(read, assignments);
        Study study =
                set.with(replications == null ? set.replications() : replications, seed == null ? set.seed() : seed);
        int atATime = threads == null ? Runtime.getRuntime().availableProcessors() : Math.max(1, threads);
        SelectionAnalysis analysis = new SelectionAnalysis(study, wanted, wiring.measures());
        Path place = out == null ? Path.of("results", RunOptions.stem(file) + "-selection") : out;
        Order order = Order.of(place, List.of(NewManifest.input(file)), TypedCommand.of(spec))
                .resuming(resume, false)
                .mixing(build.allowsOthers());
        AllMessages messages = new AllMessages(Output.of(spec.commandLine(), quiet, json), atATime);
        return ExitCode.of(new Pipeline(wiring, atATime).run(analysis, order, messages.with(analysis)));
    }
}
