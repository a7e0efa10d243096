package mainstay.cli.option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.analysis.sensitivity.ScreenedSettings;
import mainstay.analysis.sensitivity.ScreeningPlan;
import mainstay.analysis.sensitivity.SobolPlan;
import mainstay.measure.count.MeasureDefinition;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.Wiring;
import mainstay.results.folder.SensitivityFolder;
import mainstay.results.folder.SensitivityMethod;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.scenario.Problems;
import mainstay.study.Range;
import mainstay.study.Study;
import mainstay.study.file.RangeOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What a user may say about a screening. */
public final class ScreeningOptions {
    private static final int MOST_TRAJECTORIES = 1_000;
    private static final int MOST_BASE = 1 << 16;
    private static final int MOST_LEADING = 8;
    private static final int MOST_REPLICATIONS = 100_000;
    private static final int MOST_THREADS = 1_024;

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            description = "Look at this arm only. Can be repeated; default: every arm but the first.")
    List<String> arms = new ArrayList<>();

    @Option(
            names = "--measure",
            paramLabel = "M",
            description = "Look at this measure. Can be repeated; default: the outcomes of the study.")
    List<String> measures = new ArrayList<>();

    @Option(
            names = "--method",
            paramLabel = "M",
            defaultValue = "morris",
            description =
                    "morris: a screening of all assumed settings. sobol: shares of the variance, of a few settings."
                            + " Default: ${DEFAULT-VALUE}.")
    public SensitivityMethod method;

    @Option(
            names = {"--vary", "--setting"},
            paramLabel = "PATH[=LOW..HIGH]",
            description =
                    "Vary this setting, over its plausible range or the one given. Can be repeated; default of morris:"
                            + " every assumed setting with a plausible range that no arm sets itself; of sobol: the eight"
                            + " that matter most in the screening that the folder holds.")
    List<String> varied = new ArrayList<>();

    @Option(
            names = "--trajectories",
            paramLabel = "N",
            defaultValue = "4",
            description = "Walks through the ranges, 1 to 1000; default: ${DEFAULT-VALUE}.")
    int trajectories;

    @Option(
            names = "--replications",
            paramLabel = "N",
            defaultValue = "2",
            description = "Runs of each arm at each point of a walk or row, 2 or more; default: ${DEFAULT-VALUE}.")
    int replications;

    @Option(
            names = "--base",
            paramLabel = "N",
            defaultValue = "64",
            description = "Rows of points for Sobol indices, a power of two from 8 to 65536; default: ${DEFAULT-VALUE}."
                    + " Each takes as many points as there are settings, and two more.")
    int base;

    @Option(
            names = "--range-replications",
            paramLabel = "N",
            defaultValue = "6",
            description = "Runs of each arm at each point where one setting alone is varied, 2 or more; default:"
                    + " ${DEFAULT-VALUE}.")
    int rangeReplications;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value in every arm, such as \"workforce.turnover=18 %% per year\". Can be repeated.")
    List<String> assignments = new ArrayList<>();

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers; default: that of the study.")
    Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Runs at a time; default: one for each processor. The results do not depend on it.")
    public Integer threads;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "Where the tables go: the results folder of the same study, or a folder of their own; default:"
                            + " results/, the name of the file and -sensitivity. Nothing is overwritten.")
    private Path out;

    @Option(names = "--resume", description = "Go on with a screening that was interrupted.")
    private boolean resume;

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    public boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    public boolean json;

    public int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** Where and how the study of some files is to be asked. */
    public Order order(List<String> named, CommandSpec command) {
        return Order.of(out(named), List.of(), TypedCommand.of(command))
                .resuming(resume, false)
                .mixing(build.allowsOthers());
    }

    public Path out(List<String> named) {
        return out != null
                ? out
                : Path.of(
                        "results",
                        String.join(
                                        "-and-",
                                        named.stream().map(RunOptions::stem).toList()) + "-sensitivity");
    }

    /** The study as the options change it; with as many replications as were run where results are there already. */
    public Study applied(Study study, Wiring wiring, List<String> named) {
        Study set = assignments.isEmpty() ? study : wiring.set(study, assignments);
        return set.with(
                SensitivityFolder.replicationsOfStudy(out(named)).orElse(set.replications()),
                seed == null ? set.seed() : seed);
    }

    /**
     * What is to be run.
     *
     * @throws Problems if the options, or the study, leave nothing to run
     */
    public ScreeningPlan plan(Study study, List<MeasureDefinition> all, String file) {
        ScreeningChecks checks = new ScreeningChecks(study, file);
        checks.between("--trajectories", trajectories, 1, MOST_TRAJECTORIES);
        checks.between("--range-replications", rangeReplications, 2, MOST_REPLICATIONS);
        Asked asked = asked(checks, all, varied);
        return new ScreeningPlan(
                study, asked.arms(), asked.measures(), asked.ranges(), trajectories, replications, rangeReplications);
    }

    /**
     * What is to be run for Sobol indices.
     *
     * @throws Problems if the options, or the study, leave nothing to run
     */
    public SobolPlan sobol(Study study, List<MeasureDefinition> all, String file, List<String> named) {
        ScreeningChecks checks = new ScreeningChecks(study, file);
        if (base < 8 || base > MOST_BASE || Integer.bitCount(base) != 1) {
            checks.add("--base", base + " is not a power of two between 8 and " + MOST_BASE + ", such as 64 or 128.");
        }
        List<String> chosen = varied;
        if (varied.isEmpty()) {
            chosen = leading(SensitivityTables.readIfThere(out(named))
                    .map(SensitivityTables::effects)
                    .orElse(List.of()));
            if (chosen.isEmpty()) {
                checks.add(
                        RangeOption.NAME,
                        "is missing: " + out(named) + " holds no screening that says which settings matter. Name the"
                                + " settings, or screen first: the same command with --method morris.");
            }
        }
        Asked asked = asked(checks, all, chosen);
        return new SobolPlan(study, asked.arms(), asked.measures(), asked.ranges(), base, replications);
    }

    /** Over the ranges over which they were screened. */
    private static List<String> leading(List<SensitivityRow> screened) {
        return ScreenedSettings.leading(screened, MOST_LEADING).stream()
                .map(path -> screened.stream()
                        .filter(row -> row.parameter().equals(path))
                        .findFirst()
                        .map(row -> path + "=" + row.low() + ".." + row.high() + " " + row.parameterUnit())
                        .orElseThrow()
                        .strip())
                .toList();
    }

    /** What both methods are asked: of which differences, in what, over which ranges. */
    private record Asked(List<Integer> arms, List<String> measures, List<Range> ranges) {}

    private Asked asked(ScreeningChecks checks, List<MeasureDefinition> all, List<String> settings) {
        checks.between("--replications", replications, 2, MOST_REPLICATIONS);
        checks.between("--threads", threads(), 1, MOST_THREADS);
        List<Integer> places = checks.places(arms);
        List<String> chosen = checks.measures(
                measures, all.stream().map(MeasureDefinition::name).toList());
        List<Range> ranges = checks.ranges(settings);
        checks.refuse();
        return new Asked(places, chosen, ranges);
    }
}
