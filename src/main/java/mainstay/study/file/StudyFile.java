package mainstay.study.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Period;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.Amendments;
import mainstay.scenario.file.Base;
import mainstay.scenario.file.Based;
import mainstay.scenario.file.CardLayers;
import mainstay.scenario.file.PeriodBlock;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.file.Vocabulary;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.TextFile;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.YamlReader;
import mainstay.study.Sequential;
import mainstay.study.Study;
import mainstay.study.Sweep;

/** Reads study files: a base, the arms that differ from it, and what is asked of them. */
public final class StudyFile {
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

    public static final List<String> KEYS = List.of(
            "mainstay-study",
            "name",
            "question",
            "description",
            "base",
            "period",
            "arms",
            LeverBlock.KEY,
            FuturesBlock.KEY,
            "outcomes",
            "replications",
            SequentialBlocks.PRECISION,
            SequentialBlocks.SELECT,
            "seed");
    static final List<String> ARM_KEYS = List.of("name", "description", "set", "against");
    private static final int MOST_REPLICATIONS = 100_000;

    private final Path file;
    private final List<String> measures;
    private final Places places;
    private final ProblemList findings;
    private final Expect expect;

    private StudyFile(Path file, Collection<String> measures, Places places) {
        this.file = file;
        this.measures = List.copyOf(measures);
        this.places = places;
        this.findings = new ProblemList(file.toString());
        this.expect = new Expect(findings);
    }

    /** The most scenarios that arms, crossed with options of the futures, may come to. */
    static final int MOST_VARIANTS = 20_000;

    /** The most arms that levers may make. */
    static final int MOST_ARMS = 1_000;

    /** A study and the scenario its arms start from. */
    private record Loaded(Sweep sweep, Scenario base, Sequential sequential) {}

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
                                .anyMatch(entry -> entry.key().text().equals("mainstay-study")))
                .isPresent();
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
            Optional<CardLayers> read = new ScenarioFile(places, measures)
                    .base(each, Optional.empty(), here, List.of(), new Tree.Word("", true, 0, 0));
            read.map(CardLayers::scenario).ifPresent(scenario -> {
                if (arms.putIfAbsent(scenario.name(), scenario) != null) {
                    here.add("another scenario is called " + scenario.name() + " too. Give each a name of its own.");
                }
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

    private static List<String> usualOutcomes(Collection<String> measures) {
        List<String> known = USUAL_OUTCOMES.stream().filter(measures::contains).toList();
        return known.isEmpty() ? List.copyOf(measures) : known;
    }

    private static Loaded load(Path file, Collection<String> measures, Places places) {
        StudyFile reader = new StudyFile(file, measures, places);
        Optional<Loaded> loaded = TextFile.read(file, reader.findings)
                .flatMap(text -> YamlReader.read(text, reader.findings))
                .flatMap(tree -> ScenarioFile.keys(tree, reader.findings))
                .flatMap(reader::study);
        reader.findings.throwIfAny();
        return loaded.orElseThrow();
    }

    private Optional<Loaded> study(Tree.Block block) {
        if (block.find("mainstay-study").isEmpty() && block.find("mainstay").isPresent()) {
            findings.add(block, "is a scenario; a study file begins with mainstay-study: 1.");
            return Optional.empty();
        }
        ScenarioFile.version(block, "mainstay-study", findings);
        block.entries().stream()
                .filter(entry -> !KEYS.contains(entry.key().text()))
                .forEach(entry -> findings.add(entry.key(), unknown(entry.key().text())));
        Optional<String> name = expect.required(block, "name", "name", Spelling::name);
        String question =
                optional(block, "question", Reading::of).map(String::strip).orElse("");
        optional(block, "description", Reading::of);
        Base base = base(block);
        Optional<Period> period = new PeriodBlock(findings).read(block, base);
        List<Arms.Written> written = arms(block);
        List<Choices> levers = new LeverBlock(findings).read(block);
        FuturesBlock.Read futures = new FuturesBlock(findings, file).read(block);
        Crossing crossing = new Crossing(
                findings, new Arms(findings, file, block, base, period, places, measures), written, levers, futures);
        Map<List<Integer>, List<Scenario>> arms = crossing.arms(block, columns());
        Map<String, String> against = crossing.against(against(block));
        List<String> outcomes =
                block.find("outcomes").map(entry -> outcomes(entry.value())).orElseGet(() -> usualOutcomes(measures));
        int replications = optional(block, "replications", text -> Spelling.whole(text, 1, MOST_REPLICATIONS))
                .map(Math::toIntExact)
                .orElse(USUAL_REPLICATIONS);
        long seed = optional(block, "seed", text -> Spelling.whole(text, Long.MIN_VALUE, Long.MAX_VALUE))
                .orElse(USUAL_SEED);
        Sequential sequential = new SequentialBlocks(findings, this::measure).read(block);
        return base.scenario()
                .filter(scenario -> findings.isEmpty())
                .map(scenario -> new Loaded(
                        new Sweep(
                                new Study(
                                        name.orElseThrow(),
                                        question,
                                        crossing.asNow(),
                                        against,
                                        outcomes,
                                        replications,
                                        seed),
                                crossing.levers(),
                                futures.futures(),
                                arms),
                        scenario,
                        sequential));
    }

    private String unknown(String key) {
        if (Vocabulary.section(key).isPresent() || Amendments.KEYS.contains(key)) {
            return key + " is not a key of a study file. Write it in an arm, or in the base.";
        }
        return Vocabulary.unknownKey(key, "a study file", KEYS);
    }

    private <T> Optional<T> optional(
            Tree.Block block, String key, java.util.function.Function<String, Reading<T>> spelling) {
        return block.find(key).flatMap(entry -> expect.value(entry.value(), key, spelling));
    }

    private Base base(Tree.Block block) {
        return Base.of(
                expect.required(block, "base", "base", Reading::of).flatMap(text -> new ScenarioFile(places, measures)
                        .base(
                                text,
                                Optional.of(file),
                                findings,
                                List.of(),
                                block.find("base").orElseThrow().value())));
    }

    /** Columns of the tables of a sweep besides levers and factors. */
    private List<String> columns() {
        List<String> columns = new ArrayList<>(List.of("point", "future", "arm", "replication", "seed"));
        columns.addAll(measures);
        return columns;
    }

    private List<Arms.Written> arms(Tree.Block block) {
        Optional<Tree.Entry> entry = block.find("arms");
        if (entry.isEmpty()) {
            findings.add(block, "arms is missing: the ways of working to compare; the first is the baseline.");
            return List.of();
        }
        Map<String, Integer> names = new LinkedHashMap<>();
        List<Arms.Written> arms = new ArrayList<>();
        expect.items(entry.get().value(), "arms").ifPresent(items -> {
            if (items.items().isEmpty()) {
                findings.add(items, "arms is empty. Give at least one.");
            }
            items.items().forEach(item -> expect.block(item, "an arm").ifPresent(arm -> arms.add(arm(arm, names))));
        });
        return arms;
    }

    private Arms.Written arm(Tree.Block arm, Map<String, Integer> names) {
        Optional<String> name = expect.required(arm, "name", "the arm's name", Spelling::name);
        name.ifPresent(text -> {
            Integer first = names.putIfAbsent(text, arm.line());
            if (first != null) {
                findings.add(
                        arm.find("name").orElseThrow().value(),
                        "another arm is called " + text + " too, on line " + first + ". Names of arms must differ.");
            }
        });
        optional(arm, "description", Reading::of);
        return new Arms.Written(name.orElse(""), withoutStudyKeys(arm));
    }

    /** Which arm each is compared with, where an arm says so. */
    private Map<String, String> against(Tree.Block block) {
        List<Tree.Block> arms = block.find("arms").map(Tree.Entry::value).stream()
                .filter(Tree.Items.class::isInstance)
                .flatMap(items -> ((Tree.Items) items).items().stream())
                .filter(Tree.Block.class::isInstance)
                .map(Tree.Block.class::cast)
                .toList();
        List<String> names =
                arms.stream().map(StudyFile::written).flatMap(Optional::stream).toList();
        Map<String, String> against = new LinkedHashMap<>();
        for (Tree.Block arm : arms) {
            Optional<String> name = written(arm);
            Optional<String> other = optional(arm, "against", Spelling::name);
            if (name.isPresent() && other.isPresent()) {
                Tree where = arm.find("against").orElseThrow().value();
                if (other.get().equals(name.get())) {
                    findings.add(where, "against: an arm cannot be compared with itself. Name another arm.");
                } else if (!names.contains(other.get())) {
                    findings.add(
                            where,
                            "against: " + ProblemList.echo(other.get()) + " is not an arm of this study."
                                    + Suggestion.among(names, other.get()));
                } else if (name.get().equals(names.get(0))) {
                    findings.add(where, "against: the first arm is the one that others are compared with.");
                } else {
                    against.put(name.get(), other.get());
                }
            }
        }
        return against;
    }

    private static Optional<String> written(Tree.Block arm) {
        return arm.find("name")
                .map(Tree.Entry::value)
                .filter(Tree.Word.class::isInstance)
                .map(word -> ((Tree.Word) word).text().strip());
    }

    /** Reports the keys that one arm cannot have alone, and leaves them out. */
    private Tree.Block withoutStudyKeys(Tree.Block arm) {
        List<Tree.Entry> rest = new ArrayList<>();
        for (Tree.Entry entry : arm.entries()) {
            String key = entry.key().text();
            if (key.equals("period") || key.equals("based-on") || key.equals("base")) {
                findings.add(
                        entry.key(),
                        key + " is the same for all arms. Write it outside the arms"
                                + (key.equals("based-on") ? ", as base." : "."));
            } else {
                rest.add(entry);
            }
        }
        return new Tree.Block(rest, arm.line(), arm.column());
    }

    private List<String> outcomes(Tree tree) {
        List<String> outcomes = new ArrayList<>();
        expect.items(tree, "outcomes").ifPresent(items -> {
            if (items.items().isEmpty()) {
                findings.add(items, "outcomes is empty. Name at least one measure.");
            }
            items.items().forEach(item -> expect.value(item, "outcomes", this::measure)
                    .ifPresent(measure -> {
                        if (outcomes.contains(measure)) {
                            findings.add(item, "outcomes: " + measure + " is given twice.");
                        }
                        outcomes.add(measure);
                    }));
        });
        return outcomes;
    }

    private Reading<String> measure(String text) {
        return measures.contains(text.strip())
                ? Reading.of(text.strip())
                : Reading.wrong(ProblemList.echo(text) + " is not a measure." + Suggestion.among(measures, text));
    }
}
