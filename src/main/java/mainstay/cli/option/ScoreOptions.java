package mainstay.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.analysis.score.Pattern;
import mainstay.analysis.score.Patterns;
import mainstay.cli.terminal.Output;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.pipeline.analysis.NewManifest;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.Wiring;
import mainstay.study.ScoreRequest;
import mainstay.study.Study;
import mainstay.study.file.ScoreFile;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of {@code score}. */
public final class ScoreOptions {
    private static final int MOST_REPLICATIONS = 100_000;
    private static final int MOST_THREADS = 1_024;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Folder for the results; default: results/score- and the name of the file. Never overwritten.")
    public Path out;

    @Option(names = "--replications", paramLabel = "N", description = "Runs of the scenario, 1 to 100000; default: 20.")
    Integer replications;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers, a whole number.")
    Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Replications at a time; default: one for each processor. The results do not depend on it.")
    public Integer threads;

    @Option(
            names = "--places",
            paramLabel = "N|all|none",
            description = "Real places to simulate for slopes between measures and for differences between places;"
                    + " N are taken evenly from the alphabet. Default: none, or what the file says.")
    String places;

    @Option(
            names = "--place-replications",
            paramLabel = "N",
            description = "Runs of each place, 1 to 100000; default: 2. One says nothing about chance.")
    Integer placeReplications;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value in the scenario and in every place. Can be repeated.")
    List<String> assignments = new ArrayList<>();

    @Option(names = "--strict", description = "Exit with 1 when a pattern that was compared is not met.")
    public boolean strict;

    @Option(names = "--resume", description = "Go on with a score that was interrupted.")
    public boolean resume;

    @Option(names = "--retry-failed", description = "With --resume: run replications again that failed before.")
    public boolean retryFailed;

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    public boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    public boolean json;

    /** Numbers of all patterns. */
    public static List<String> patterns() {
        return Patterns.all().stream().map(Pattern::id).toList();
    }

    /** Names of all measures. */
    public static List<String> measures() {
        return Measures.all().stream().map(MeasureDefinition::name).toList();
    }

    /** The request as the options change it. */
    public ScoreRequest applied(ScoreRequest request) {
        between("--replications", replications, MOST_REPLICATIONS);
        between("--threads", threads, MOST_THREADS);
        between("--place-replications", placeReplications, MOST_REPLICATIONS);
        return request.with(
                replications == null ? request.replications() : replications,
                seed == null ? request.seed() : seed,
                places == null ? request.places() : countOfPlaces(),
                placeReplications == null ? request.placeReplications() : placeReplications);
    }

    private int countOfPlaces() {
        return ScoreFile.places(places)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--places: " + places + " is not a number of places. Allowed: 1 to 1000, all, or none."));
    }

    private void between(String option, Integer value, int greatest) {
        if (value != null && (value < 1 || value > greatest)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + value + " is not between 1 and " + greatest + ".");
        }
    }

    /** The study with the values that are to be set in all its arms. */
    public Study set(Study study, Wiring wiring) {
        return assignments.isEmpty() ? study : wiring.set(study, assignments);
    }

    public int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** Where and how a score is to be run. */
    public Order order(String named, CommandSpec command) {
        return Order.of(out(named), List.of(NewManifest.input(named)), TypedCommand.of(command))
                .resuming(resume, retryFailed)
                .mixing(build.allowsOthers());
    }

    /** Where it prints. */
    public Output output() {
        return Output.of(spec.commandLine(), quiet, json);
    }

    /** Where the results go: as asked, or by the name of the file. */
    public Path out(String named) {
        if (out != null) {
            return out;
        }
        Path name = Path.of(named).getFileName();
        return Path.of(
                "results",
                "score-" + (name == null ? "scenario" : name.toString().replaceFirst("\\.ya?ml$", "")));
    }
}
