package mainstay.study.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Period;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.Based;
import mainstay.scenario.file.CardLayers;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Named;
import mainstay.scenario.format.ValueFormat.Version;
import mainstay.scenario.format.ValueFormat.Whole;
import mainstay.scenario.yaml.Likeness;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.TextFile;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.YamlReader;
import mainstay.study.Sequential;
import mainstay.study.Study;
import mainstay.study.Sweep;

/** Reads study files: a base, the arms that differ from it, and what is asked of them. */
public final class StudyFile {
    /** The key that such a file begins with. */
    static final String VERSION = "mainstay-study";

    /** Replications of a study that does not say how many. */
    public static final int USUAL_REPLICATIONS = 20;

    /** Seed of a study that does not give one. */
    public static final long USUAL_SEED = 20250401;

    /** Outcomes of a study that names none, as far as they are measured. */
    public static final List<String> USUAL_OUTCOMES = List.of(
            "assessments_on_time",
            "icpc_on_time",
            "decision_wait_days",
            "worker_changes_per_child_year",
            "three_or_more_workers_percent",
            "same_worker_12_months_percent",
            "caseload_fte",
            "strain",
            "relationship_strength");

    /** The keys of a study file. */
    static final BlockFormat FORMAT = BlockFormat.of(
                    "a study file", "Ways of working, compared on the same random numbers.")
            .required(VERSION, new Version(), "Version of the file format.")
            .required("name", ValueFormat.name(), "Title of the report.")
            .optional("question", ValueFormat.text(), "What the study asks.")
            .optional("description", ValueFormat.text(), "Free text for readers of the file.")
            .required(
                    "base",
                    ValueFormat.text(),
                    "What all arms start from: a built-in place, or a scenario file relative to this one.")
            .optional("period", ScenarioFile.PERIOD, "When all arms run; as the base does where it is left out.")
            .required(
                    "arms",
                    new Inside(ArmList.FORMAT).list(),
                    "The ways of working to compare; the first is the baseline.")
            .optional(
                    LeverBlock.KEY,
                    new Inside(LeverBlock.FORMAT).list(),
                    "What leaders choose besides: crossed with the arms, all combinations.")
            .optional(FuturesBlock.KEY, new Inside(FuturesBlock.FORMAT), FuturesBlock.FORMAT.about())
            .optional(
                    "outcomes",
                    new Named("measure").list().allDifferent(),
                    "The measures that the answer is about, in order.")
            .optional("replications", new Whole(1, 100_000), "Runs of each arm.")
            .optional(
                    SequentialBlocks.PRECISION,
                    new Inside(SequentialBlocks.PRECISION_FORMAT)
                            .or(new Inside(SequentialBlocks.PRECISION_FORMAT)
                                    .list()
                                    .saying("Several.")),
                    "Add replications until every difference is known so precisely.")
            .optional(
                    SequentialBlocks.SELECT,
                    new Inside(SequentialBlocks.SELECT_FORMAT),
                    SequentialBlocks.SELECT_FORMAT.about())
            .optional("seed", Whole.ANY, "Seed of the random numbers.");

    /** The most scenarios that arms, crossed with options of the futures, may come to. */
    static final int MOST_VARIANTS = 20_000;

    /** The most arms that levers may make. */
    static final int MOST_ARMS = 1_000;

    private StudyFile() {}

    /** A study, the scenario its arms start from, and what decides how many replications there are. */
    record Loaded(Sweep sweep, Scenario base, Sequential sequential) {}

    /**
     * The study of a file.
     *
     * @param file the file; its path as given stands before each problem
     * @param measures names of all measures, which outcomes may name
     * @param places places that may be named as a base
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public static Study read(Path file, Collection<String> measures, Places places) {
        return sweep(file, measures, places).study();
    }

    /**
     * The study of a file with the futures that its arms meet; a single one where it names none.
     *
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, or a list of points, has any
     */
    public static Sweep sweep(Path file, Collection<String> measures, Places places) {
        return load(file, measures, places).sweep();
    }

    /**
     * What the study of a file asks for that decides how many replications there are.
     *
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public static Sequential sequential(Path file, Collection<String> measures, Places places) {
        return load(file, measures, places).sequential();
    }

    /**
     * The arms of a study, each with the scenario they all start from.
     *
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public static List<Based> readArms(Path file, Collection<String> measures, Places places) {
        Loaded loaded = load(file, measures, places);
        return loaded.sweep().study().arms().stream()
                .map(arm -> new Based(arm, loaded.base()))
                .toList();
    }

    /** Whether a file says that it is a study; false for files that cannot be read. */
    public static boolean isStudy(Path file) {
        ProblemList ignored = new ProblemList(file.toString());
        return TextFile.read(file, ignored)
                .flatMap(text -> YamlReader.read(text, ignored))
                .filter(tree -> tree instanceof Tree.Block block
                        && block.entries().stream()
                                .anyMatch(entry -> entry.key().text().equals(VERSION)))
                .isPresent();
    }

    private static boolean isStudyFile(String named) {
        try {
            return isStudy(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /**
     * A study of several scenario files or built-in places; the first is the baseline.
     *
     * @param scenarios at least one, as a user names them
     * @param measures names of all measures
     * @param places places that may be named
     * @throws mainstay.scenario.Problems if a file has any, two scenarios have one name, or they run over different
     *     periods
     */
    public static Study of(List<String> scenarios, Collection<String> measures, Places places) {
        ProblemList findings = new ProblemList(scenarios.get(0));
        Map<String, Scenario> arms = new LinkedHashMap<>();
        for (String each : scenarios) {
            ProblemList here = findings.in(each);
            if (scenarios.size() > 1 && isStudyFile(each)) {
                here.add(
                        "is a study, and a study stands alone: give one study, or two or more scenarios. To compare arms"
                                + " of several studies, write them into one file, under arms.");
                continue;
            }
            Optional<CardLayers> read = new ScenarioFile(places, measures)
                    .base(each, Optional.empty(), here, List.of(), new Tree.Word("", true, 0, 0));
            read.map(CardLayers::scenario).ifPresent(scenario -> {
                Likeness.among(arms.keySet(), scenario.name())
                        .ifPresent(other -> here.add("another scenario is " + Likeness.called(other, scenario.name())
                                + ". Give each a name of its own."));
                arms.putIfAbsent(scenario.name(), scenario);
                Period first = arms.values().iterator().next().period();
                if (!scenario.period().equals(first)) {
                    here.add("runs over another period than " + scenarios.get(0)
                            + ". Scenarios that are compared need the same period.");
                }
            });
        }
        findings.throwIfAny();
        return new Study(
                String.join(" and ", arms.keySet()),
                "",
                List.copyOf(arms.values()),
                usualOutcomes(measures),
                USUAL_REPLICATIONS,
                USUAL_SEED);
    }

    /** Outcomes of a study that names none. */
    static List<String> usualOutcomes(Collection<String> measures) {
        List<String> known = USUAL_OUTCOMES.stream().filter(measures::contains).toList();
        return known.isEmpty() ? List.copyOf(measures) : known;
    }

    private static Loaded load(Path file, Collection<String> measures, Places places) {
        ProblemList findings = new ProblemList(file.toString());
        Optional<Loaded> loaded = TextFile.read(file, findings)
                .flatMap(text -> YamlReader.read(text, findings))
                .flatMap(tree -> ScenarioFile.keys(tree, findings))
                .flatMap(block -> new StudyReader(file, measures, places, findings).read(block));
        findings.throwIfAny();
        return loaded.orElseThrow();
    }
}
