package mainstay.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.cli.terminal.Output;
import mainstay.measure.count.MeasureDefinition;
import mainstay.pipeline.analysis.NewManifest;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.Wiring;
import mainstay.run.Shard;
import mainstay.scenario.yaml.Suggestion;
import mainstay.study.Precision;
import mainstay.study.Study;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options that {@code run} and {@code compare} share. */
public final class RunOptions {
    public static final int MOST_REPLICATIONS = 100_000;
    private static final int MOST_THREADS = 1_024;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results; default: results/ and the name of the file. Never overwritten.")
    public Path out;

    @Option(names = "--replications", paramLabel = "N", description = "Runs of each arm, 1 to 100000.")
    Integer replications;

    @Option(
            names = "--until-precise",
            paramLabel = "MEASURE=HALFWIDTH",
            description =
                    "Add replications until every difference in this measure (the level, with one arm) is known to"
                            + " this half the width of its 95 %% interval. Can be repeated; takes the place of precision in the"
                            + " study.")
    List<String> untilPrecise = new ArrayList<>();

    @Option(
            names = "--at-most",
            paramLabel = "N",
            description = "With --until-precise: replications at most, 10 to 100000; default: 1000.")
    Integer atMost;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers, a whole number.")
    Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Replications at a time; default: one for each processor. The results do not depend on it.")
    public Integer threads;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value in every arm, such as \"workforce.turnover=18 %% per year\". Can be repeated.")
    List<String> assignments = new ArrayList<>();

    @Option(
            names = "--events",
            paramLabel = "N",
            description = "Keep every event of the first N replications of each arm, and the ledger of worker spells.")
    public int events;

    @Option(names = "--resume", description = "Go on with a study that was interrupted.")
    public boolean resume;

    @Option(names = "--retry-failed", description = "With --resume: run replications again that failed before.")
    public boolean retryFailed;

    @Mixin
    private ShardOption shardOption = new ShardOption();

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    public boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    public boolean json;

    /** The study as the options change it. */
    public Study applied(Study study, Wiring wiring) {
        between("--replications", replications, 1, MOST_REPLICATIONS);
        between("--threads", threads, 1, MOST_THREADS);
        between("--events", events, 0, MOST_REPLICATIONS);
        if (events > 0 && wiring.cluster().isPresent()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--events: events are kept by runs on this machine only, and these are done on a cluster. Run a few"
                            + " replications without it for their events.");
        }
        if (retryFailed && !resume) {
            throw new ParameterException(spec.commandLine(), "--retry-failed goes with --resume.");
        }
        if (events > 0 && shard().isPart()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--events cannot be combined with --shard: keep events of a run on one machine.");
        }
        Study set = assignments.isEmpty() ? study : wiring.set(study, assignments);
        return set.with(replications == null ? set.replications() : replications, seed == null ? set.seed() : seed);
    }

    /** How precise the study is to be, as the options say or else the study; empty for a fixed number of replications. */
    public List<Precision> precision(List<Precision> ofStudy, List<MeasureDefinition> measures) {
        between("--at-most", atMost, Precision.LEAST, MOST_REPLICATIONS);
        if (atMost != null && untilPrecise.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--at-most goes with --until-precise.");
        }
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        List<Precision> wanted = untilPrecise.isEmpty()
                ? ofStudy
                : untilPrecise.stream().map(words -> precision(words, names)).toList();
        if (!wanted.isEmpty() && shard().isPart()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "A study that adds replications until it is precise cannot be shared out with --shard: how many"
                            + " there will be follows from all of them.");
        }
        return wanted;
    }

    private Precision precision(String words, List<String> names) {
        int equals = words.indexOf('=');
        String measure = (equals < 0 ? words : words.substring(0, equals)).strip();
        if (!names.contains(measure)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--until-precise: " + measure + " is not a measure." + Suggestion.among(names, measure));
        }
        String number = equals < 0 ? "" : words.substring(equals + 1).strip();
        if (!number.matches("[0-9]+([.][0-9]+)?") || Double.parseDouble(number) <= 0) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--until-precise: " + words
                            + " has no half width. Write a number above 0 in the unit of the measure," + " such as "
                            + measure + "=0.5.");
        }
        return new Precision(measure, Double.parseDouble(number), atMost == null ? Precision.USUAL_MOST : atMost);
    }

    private void between(String option, Integer value, int least, int greatest) {
        if (value != null && (value < least || value > greatest)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + value + " is not between " + least + " and " + greatest + ".");
        }
    }

    /** The part of the runs that is to be done. */
    public Shard shard() {
        return shardOption.shard();
    }

    public int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** Where and how the study of some files is to be run. */
    public Order order(List<String> named, CommandSpec command) {
        return Order.of(out(named), named.stream().map(NewManifest::input).toList(), TypedCommand.of(command))
                .resuming(resume, retryFailed)
                .mixing(build.allowsOthers())
                .only(shard())
                .keepingEvents(events);
    }

    /** Where it prints. */
    public Output output() {
        return Output.of(spec.commandLine(), quiet, json);
    }

    /** Where the results go: as asked, or by the names of the files. */
    public Path out(List<String> named) {
        if (out != null) {
            return out;
        }
        return Path.of(
                "results",
                String.join("-and-", named.stream().map(RunOptions::stem).toList()));
    }

    /** The name of a file without folder and ending, for a folder of results. */
    public static String stem(String named) {
        Path name = Path.of(named).getFileName();
        return name == null ? "study" : name.toString().replaceFirst("\\.ya?ml$", "");
    }
}
