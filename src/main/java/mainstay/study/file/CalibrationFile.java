package mainstay.study.file;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import mainstay.scenario.Period;
import mainstay.scenario.Places;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.file.Base;
import mainstay.scenario.file.CardSetting;
import mainstay.scenario.file.CardSettingReader;
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
import mainstay.study.Calibration;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Scale;
import mainstay.study.Calibration.Target;
import org.apache.commons.math3.util.FastMath;

/** Reads calibration files: a base, the settings to fit in it, and the published patterns to fit them to. */
public final class CalibrationFile {
    /** Replications of a calibration that does not say how many. */
    public static final int USUAL_REPLICATIONS = 4;

    /** Points that the search tries where the file does not say how many. */
    public static final int USUAL_EVALUATIONS = 600;

    /** Points of the emulator, for each of its coefficients of first order, where the file does not say how many. */
    public static final int USUAL_POINTS_FOR_EACH = 60;

    /** Draws of the posterior that are simulated where the file does not say how many. */
    public static final int USUAL_DRAWS = 100;

    static final String VERSION = "mainstay-calibration";
    static final List<String> KEYS = List.of(
            VERSION,
            "name",
            "description",
            "base",
            "period",
            "parameters",
            "patterns",
            "replications",
            "seed",
            "search",
            "posterior");
    static final List<String> PARAMETER_KEYS = List.of("path", "range", "scale");
    static final List<String> PATTERN_KEYS = List.of("id", "weight");
    static final List<String> SEARCH_KEYS = List.of("evaluations", "population");
    static final List<String> POSTERIOR_KEYS = List.of("points", "draws");
    static final int MOST_REPLICATIONS = 1_000;
    static final int MOST_POINTS = 100_000;
    static final int MOST_DRAWS = 10_000;
    static final int FEWEST_DRAWS = 10;
    static final int LEAST_POPULATION = 4;
    static final int MOST_POPULATION = 1_000;
    private static final double MOST_WEIGHT = 1_000;

    private final Path file;
    private final Map<String, String> patterns;
    private final Places places;
    private final ProblemList findings;
    private final Expect expect;

    private CalibrationFile(Path file, Map<String, String> patterns, Places places) {
        this.file = file;
        this.patterns = patterns;
        this.places = places;
        this.findings = new ProblemList(file.toString());
        this.expect = new Expect(findings);
    }

    /**
     * The calibration of a file.
     *
     * @param file the file; its path as given stands before each problem
     * @param patterns number of every published pattern, with the reason why it cannot be fitted to, empty if it can
     * @param places places that may be named as a base
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public static Calibration read(Path file, Map<String, String> patterns, Places places) {
        CalibrationFile reader = new CalibrationFile(file, new LinkedHashMap<>(patterns), places);
        Optional<Calibration> read = TextFile.read(file, reader.findings)
                .flatMap(text -> YamlReader.read(text, reader.findings))
                .flatMap(tree -> ScenarioFile.keys(tree, reader.findings))
                .flatMap(reader::calibration);
        reader.findings.throwIfAny();
        return read.orElseThrow();
    }

    /** Whether a file says that it is a calibration; false for files that cannot be read. */
    public static boolean isCalibration(Path file) {
        ProblemList ignored = new ProblemList(file.toString());
        return TextFile.read(file, ignored)
                .flatMap(text -> YamlReader.read(text, ignored))
                .filter(tree ->
                        tree instanceof Tree.Block block && block.find(VERSION).isPresent())
                .isPresent();
    }

    private Optional<Calibration> calibration(Tree.Block block) {
        if (block.find(VERSION).isEmpty() && block.find("mainstay-study").isPresent()) {
            findings.add(block, "is a study; a calibration file begins with " + VERSION + ": 1.");
            return Optional.empty();
        }
        if (block.find(VERSION).isEmpty() && block.find("mainstay").isPresent()) {
            findings.add(block, "is a scenario; a calibration file begins with " + VERSION + ": 1.");
            return Optional.empty();
        }
        ScenarioFile.version(block, VERSION, findings);
        refuseUnknown(block, KEYS, "a calibration file");
        Optional<String> name = expect.required(block, "name", "name", Spelling::name);
        optional(block, "description", "description", Reading::of);
        Base base = base(block);
        Optional<Period> period = new PeriodBlock(findings).read(block, base);
        Optional<Scenario> scenario = base.scenario().flatMap(found -> period.map(found::over));
        scenario.ifPresent(found -> ScenarioFile.checkInheritedTimeline(block, found, findings));
        List<Fitted> fitted = fitted(block, scenario);
        List<Target> targets = targets(block);
        int replications = whole(block, "replications", "replications", 2, MOST_REPLICATIONS, USUAL_REPLICATIONS);
        long seed = optional(block, "seed", "seed", text -> Spelling.whole(text, Long.MIN_VALUE, Long.MAX_VALUE))
                .orElse(StudyFile.USUAL_SEED);
        Tree.Block search = part(block, "search", SEARCH_KEYS);
        int evaluations = whole(search, "evaluations", "search.evaluations", 0, MOST_POINTS, USUAL_EVALUATIONS);
        int population = whole(
                search,
                "population",
                "search.population",
                LEAST_POPULATION,
                MOST_POPULATION,
                usualPopulation(fitted.size()));
        Tree.Block posterior = part(block, "posterior", POSTERIOR_KEYS);
        int fewest = Calibration.fewestPoints(fitted.size());
        int points = whole(
                posterior,
                "points",
                "posterior.points",
                fewest,
                MOST_POINTS,
                USUAL_POINTS_FOR_EACH * (fitted.size() + 1));
        int draws = whole(posterior, "draws", "posterior.draws", FEWEST_DRAWS, MOST_DRAWS, USUAL_DRAWS);
        return scenario.filter(found -> findings.isEmpty())
                .map(found -> new Calibration(
                        name.orElseThrow(),
                        found,
                        fitted,
                        targets,
                        replications,
                        seed,
                        evaluations,
                        population,
                        points,
                        draws));
    }

    /** Points of a generation that Hansen (2006) recommends for so many dimensions. */
    private static int usualPopulation(int dimensions) {
        return LEAST_POPULATION + (int) (3 * FastMath.log(Math.max(1, dimensions)));
    }

    private void refuseUnknown(Tree.Block block, List<String> known, String place) {
        block.entries().stream()
                .filter(entry -> !known.contains(entry.key().text()))
                .forEach(entry -> findings.add(
                        entry.key(), Vocabulary.unknownKey(entry.key().text(), place, known)));
    }

    private <T> Optional<T> optional(Tree.Block block, String key, String what, Function<String, Reading<T>> spelling) {
        return block.find(key).flatMap(entry -> expect.value(entry.value(), what, spelling));
    }

    private int whole(Tree.Block block, String key, String what, int least, int most, int usual) {
        return optional(block, key, what, text -> Spelling.whole(text, least, most))
                .map(Math::toIntExact)
                .orElse(usual);
    }

    private Tree.Block part(Tree.Block block, String key, List<String> known) {
        Optional<Tree.Block> part = block.find(key).flatMap(entry -> expect.block(entry.value(), key));
        part.ifPresent(found -> refuseUnknown(found, known, key));
        return part.orElseGet(() -> new Tree.Block(List.of(), block.line(), block.column()));
    }

    private Base base(Tree.Block block) {
        return Base.of(
                expect.required(block, "base", "base", Reading::of).flatMap(text -> new ScenarioFile(places, List.of())
                        .base(
                                text,
                                Optional.of(file),
                                findings,
                                List.of(),
                                block.find("base").orElseThrow().value())));
    }

    private Optional<Tree.Items> list(Tree.Block block, String key, String missing) {
        Optional<Tree.Entry> entry = block.find(key);
        if (entry.isEmpty()) {
            findings.add(block, key + " is missing: " + missing);
            return Optional.empty();
        }
        Optional<Tree.Items> items = expect.items(entry.get().value(), key);
        items.filter(found -> found.items().isEmpty())
                .ifPresent(found -> findings.add(found, key + " is empty. Give at least one."));
        return items;
    }

    private List<Fitted> fitted(Tree.Block block, Optional<Scenario> base) {
        Map<Parameter, Fitted> all = new LinkedHashMap<>();
        Set<Parameter> seen = new LinkedHashSet<>();
        list(block, "parameters", "the assumed settings to fit, such as [work.look-ahead].")
                .ifPresent(items -> items.items()
                        .forEach(item -> fitted(item, seen, base).ifPresent(one -> all.put(one.parameter(), one))));
        return new ArrayList<>(all.values());
    }

    private Optional<Fitted> fitted(Tree item, Set<Parameter> seen, Optional<Scenario> base) {
        Tree.Block block = item instanceof Tree.Block given
                ? given
                : new Tree.Block(
                        List.of(new Tree.Entry(new Tree.Word("path", true, item.line(), item.column()), item)),
                        item.line(),
                        item.column());
        refuseUnknown(block, PARAMETER_KEYS, "a parameter to fit");
        Optional<Parameter> found = expect.required(block, "path", "the parameter's path", CalibrationFile::parameter);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Parameter parameter = found.get();
        Tree where = block.find("path").orElseThrow().value();
        if (!seen.add(parameter)) {
            findings.add(where, parameter.path() + " is given twice. Give it once.");
            return Optional.empty();
        }
        String refusal = Fitted.refusal(parameter);
        if (!refusal.isEmpty()) {
            findings.add(where, refusal);
            return Optional.empty();
        }
        Optional<CardSetting.Range> range = block.find("range")
                .map(entry -> range(parameter, entry.value()))
                .orElseGet(
                        () -> Optional.of(new CardSetting.Range(parameter.plausibleLow(), parameter.plausibleHigh())));
        Optional<Scale> scale = optional(
                block,
                "scale",
                parameter.path() + "'s scale",
                text -> Spelling.oneOf(List.of(Scale.values()), CalibrationFile::word, text));
        return range.filter(r -> isUsable(parameter, r, block, base, where))
                .filter(r -> suits(parameter, r, scale, block))
                .map(r -> new Fitted(
                        parameter, r.low(), r.high(), scale.orElseGet(() -> Fitted.usual(r.low(), r.high()))));
    }

    private static Reading<Parameter> parameter(String text) {
        return Registry.find(text.strip())
                .map(Reading::of)
                .orElseGet(() -> Reading.wrong(Vocabulary.unknownSetting(text.strip())));
    }

    static String word(Scale scale) {
        return scale.name().toLowerCase(java.util.Locale.ROOT);
    }

    /** {@code [5 days, 20 days]}, or as on a card {@code 5 to 20 days}. */
    private Optional<CardSetting.Range> range(Parameter parameter, Tree value) {
        String what = parameter.path() + "'s range";
        if (!(value instanceof Tree.Items items)) {
            return expect.value(value, what, text -> CardSettingReader.range(parameter, text));
        }
        if (items.items().size() != 2) {
            findings.add(items, what + " needs two values: the least and the greatest.");
            return Optional.empty();
        }
        Optional<Double> low = expect.value(items.items().get(0), what, text -> Spelling.of(parameter, text));
        Optional<Double> high = expect.value(items.items().get(1), what, text -> Spelling.of(parameter, text));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > high.get()) {
            findings.add(items, what + " begins with the greater value. Write the least first.");
            return Optional.empty();
        }
        return Optional.of(new CardSetting.Range(low.get(), high.get()));
    }

    private boolean isUsable(
            Parameter parameter, CardSetting.Range range, Tree.Block block, Optional<Scenario> base, Tree where) {
        Tree place = block.find("range").map(Tree.Entry::value).orElse(where);
        if (range.low() == range.high()) {
            findings.add(
                    place,
                    parameter.path()
                            + (block.find("range").isPresent()
                                    ? "'s range holds one value only. Give the least and the greatest."
                                    : " has no plausible range of its own. Give it one: { path: " + parameter.path()
                                            + ", range: [least, greatest] }."));
            return false;
        }
        Optional<Double> now = base.map(scenario -> scenario.settings().get(parameter));
        if (now.isPresent() && !range.holds(now.get())) {
            findings.add(
                    place,
                    parameter.path() + ": the base's value, " + parameter.spell(now.get()) + ", lies outside the range "
                            + CardSetting.spell(parameter, range) + ".");
            return false;
        }
        return true;
    }

    private boolean suits(Parameter parameter, CardSetting.Range range, Optional<Scale> scale, Tree.Block block) {
        if (scale.equals(Optional.of(Scale.LOG)) && range.low() <= 0) {
            findings.add(
                    block.find("scale").orElseThrow().value(),
                    parameter.path() + "'s scale: log needs a range above zero, and this one begins with "
                            + parameter.spell(range.low()) + ". Write linear.");
            return false;
        }
        return true;
    }

    private List<Target> targets(Tree.Block block) {
        Map<String, Target> all = new LinkedHashMap<>();
        list(block, "patterns", "the published patterns to fit to, such as [P01, P05].")
                .ifPresent(items -> items.items().forEach(item -> target(item).ifPresent(target -> {
                    if (all.putIfAbsent(target.pattern(), target) != null) {
                        findings.add(item, "patterns: " + target.pattern() + " is given twice. Give it once.");
                    }
                })));
        return new ArrayList<>(all.values());
    }

    private Optional<Target> target(Tree item) {
        if (!(item instanceof Tree.Block block)) {
            return expect.value(item, "patterns", this::pattern).map(id -> new Target(id, 1));
        }
        refuseUnknown(block, PATTERN_KEYS, "a pattern to fit to");
        Optional<String> id = expect.required(block, "id", "the pattern's id", this::pattern);
        Optional<Double> weight = block.find("weight").isPresent()
                ? optional(block, "weight", "weight", CalibrationFile::weight)
                : Optional.of(1.0);
        return id.flatMap(found -> weight.map(w -> new Target(found, w)));
    }

    private Reading<String> pattern(String text) {
        String id = text.strip();
        String refusal = patterns.get(id);
        if (refusal == null) {
            return Reading.wrong(ProblemList.echo(id) + " is not a published pattern (there are "
                    + String.join(", ", patterns.keySet()) + ")." + Suggestion.among(patterns.keySet(), id));
        }
        return refusal.isEmpty() ? Reading.of(id) : Reading.wrong(refusal);
    }

    private static Reading<Double> weight(String text) {
        Reading<BigDecimal> number = Spelling.number(Unit.NUMBER, text);
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint());
        }
        double weight = number.value().get().doubleValue();
        return weight > 0 && weight <= MOST_WEIGHT
                ? Reading.of(weight)
                : Reading.wrong(ProblemList.echo(text) + " is out of range. Allowed: above 0, up to 1000. To leave a"
                        + " pattern out, do not name it.");
    }
}
