package mainstay.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.analysis.sweep.Kept;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.analysis.NewManifest;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.Wiring;
import mainstay.run.Shard;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.scenario.yaml.OfficeCharacters;
import mainstay.study.Factor;
import mainstay.study.Sweep;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What a user may say about a sweep. */
public final class SweepOptions {
    private static final int MOST_THREADS = 1_024;

    @Spec(Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the results; default: results/, the name of the file and -sweep. Never"
                    + " overwritten.")
    private Path out;

    @Option(
            names = "--replications",
            paramLabel = "N",
            description = "Runs of each arm in each future, 1 to 100000; default: that of the study.")
    private Integer replications;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers; default: that of the study.")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Runs at a time; default: one for each processor. The results do not depend on it.")
    private Integer threads;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description =
                    "Set a value in every arm and future, such as \"workforce.week=36 hours per week\". Can be repeated.")
    private List<String> assignments = new ArrayList<>();

    @Option(
            names = "--keep",
            paramLabel = "WHAT",
            defaultValue = "months",
            description = "What to keep of each run: values (of every measure), or months (of the outcomes) besides;"
                    + " default: ${DEFAULT-VALUE}.")
    private Kept kept;

    @Option(
            names = "--parquet",
            description = "Write sweep_runs.parquet besides sweep_runs.csv: faster to read where there are many runs.")
    public boolean parquet;

    @Option(
            names = {"--dry-run", "--estimate"},
            description = "Only say how many runs it would be, how long they would take and how much disk.")
    public boolean dryRun;

    @Option(
            names = "--reuse",
            paramLabel = "DIR",
            description =
                    "Take from the folder of an earlier sweep the runs of points that are the same, instead of doing"
                            + " them again: so that futures, levers or arms can be added.")
    public Path reuse;

    @Option(names = "--resume", description = "Go on with a sweep that was interrupted.")
    public boolean resume;

    @Option(names = "--retry-failed", description = "With --resume: run again what failed before.")
    public boolean retryFailed;

    @Mixin
    private ShardOption shardOption = new ShardOption();

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    public boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    public boolean json;

    /** The sweep as the options change it. */
    public Sweep applied(Sweep sweep, Wiring wiring) {
        between("--replications", replications, RunOptions.MOST_REPLICATIONS);
        between("--threads", threads, MOST_THREADS);
        if (retryFailed && !resume) {
            throw new ParameterException(spec.commandLine(), "--retry-failed goes with --resume.");
        }
        refuseWhatIsVaried(sweep);
        return sweep.with(study -> (assignments.isEmpty() ? study : wiring.set(study, assignments))
                .with(replications == null ? study.replications() : replications, seed == null ? study.seed() : seed));
    }

    private void between(String option, Integer value, int greatest) {
        if (value != null && (value < 1 || value > greatest)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + value + " is not between 1 and " + greatest + ".");
        }
    }

    private void refuseWhatIsVaried(Sweep sweep) {
        List<String> varied = new ArrayList<>(
                sweep.futures().factors().stream().map(Factor::name).toList());
        sweep.levers().forEach(lever -> lever.setting().ifPresent(setting -> varied.add(setting.path())));
        List<Problem> problems = assignments.stream()
                .map(assignment -> OfficeCharacters.value(assignment.replaceFirst("(?s)=.*", "")))
                .filter(varied::contains)
                .map(path -> new Problem("--set", 0, 0, path + " is varied by this study, so it has no single value."))
                .toList();
        if (!problems.isEmpty()) {
            throw new Problems(problems);
        }
    }

    /** Where and how the sweep of some files is to be run. */
    public Order order(List<String> named, CommandSpec command) {
        return Order.of(out(named), named.stream().map(NewManifest::input).toList(), TypedCommand.of(command))
                .resuming(resume, retryFailed)
                .mixing(build.allowsOthers())
                .only(shard());
    }

    /** Whether runs of other builds of the program may be taken. */
    public boolean allowsOtherBuilds() {
        return build.allowsOthers();
    }

    /** Where it prints. */
    public Output output() {
        return Output.of(spec.commandLine(), quiet, json);
    }

    /** What is kept of each run. */
    public Kept kept() {
        return kept;
    }

    /** The part of the runs that is to be done. */
    public Shard shard() {
        return shardOption.shard();
    }

    public int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    public Path out(List<String> named) {
        return out != null
                ? out
                : Path.of(
                        "results",
                        String.join(
                                        "-and-",
                                        named.stream().map(RunOptions::stem).toList()) + "-sweep");
    }
}
