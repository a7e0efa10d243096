package mainstay.study.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import mainstay.scenario.Period;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.Base;
import mainstay.scenario.file.PeriodBlock;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Version;
import mainstay.scenario.format.ValueFormat.Whole;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.TextFile;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.YamlReader;
import mainstay.study.Calibration;
import mainstay.study.Calibration.Fitted;
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

    private static final int MOST_POINTS = 100_000;
    private static final int LEAST_POPULATION = 4;

    private static final BlockFormat SEARCH = BlockFormat.of("search", "The search for the best fit.")
            .optional("evaluations", new Whole(0, MOST_POINTS), "Points that it may try; 0 for no search.")
            .optional("population", new Whole(LEAST_POPULATION, 1_000), "Points of a generation.");
    private static final BlockFormat POSTERIOR = BlockFormat.of("posterior", "How sure the fitted settings are.")
            .optional(
                    "points",
                    new Whole(Calibration.fewestPoints(1), MOST_POINTS),
                    "Points that the emulator is made from, at least 12 for each setting and 12 more.")
            .optional(
                    "replications",
                    new Whole(1, 1_000),
                    "Runs at each of these points; as at the others where it is left out.")
            .optional("draws", new Whole(10, 10_000), "Draws that are simulated to check it.");

    /** The keys of such a file. */
    static final BlockFormat FORMAT = BlockFormat.of(
                    "a calibration file", "Assumed settings to fit to published patterns.")
            .required(VERSION, new Version(), "Version of the file format.")
            .required("name", ValueFormat.name(), "Title of the calibration.")
            .optional("description", ValueFormat.text(), "Free text for readers of the file.")
            .required(
                    "base",
                    ValueFormat.text(),
                    "What the settings are fitted in: a built-in place, or a scenario file relative to this one.")
            .optional("period", ScenarioFile.PERIOD, "When it runs; as the base does where it is left out.")
            .required("parameters", FittedSettingList.FORMAT.list().allDifferent(), "The assumed settings to fit.")
            .required("patterns", TargetList.FORMAT.list().allDifferent(), "The published patterns to fit them to.")
            .optional("replications", new Whole(2, 1_000), "Runs at every point.")
            .optional("seed", Whole.ANY, "Seed of the random numbers.")
            .optional("search", new Inside(SEARCH), SEARCH.about())
            .optional("posterior", new Inside(POSTERIOR), POSTERIOR.about());

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
        if (block.find(VERSION).isEmpty() && block.find(StudyFile.VERSION).isPresent()) {
            findings.add(block, "is a study; a calibration file begins with " + VERSION + ": 1.");
            return Optional.empty();
        }
        if (block.find(VERSION).isEmpty() && block.find("mainstay").isPresent()) {
            findings.add(block, "is a scenario; a calibration file begins with " + VERSION + ": 1.");
            return Optional.empty();
        }
        ScenarioFile.version(block, VERSION, findings);
        FORMAT.refuseUnknown(block, findings);
        Optional<String> name = expect.required(block, "name", "name", Spelling::name);
        expect.optional(block, "description", "description", Reading::of);
        Base base = base(block);
        Optional<Period> period = new PeriodBlock(findings).read(block, base);
        Optional<Scenario> scenario = base.scenario().flatMap(found -> period.map(found::over));
        scenario.ifPresent(found -> ScenarioFile.checkInheritedTimeline(block, found, findings));
        List<Fitted> fitted = new FittedSettingList(findings, scenario).read(block);
        List<Target> targets = new TargetList(findings, patterns).read(block);
        int replications = whole(block, FORMAT, "replications", "replications", USUAL_REPLICATIONS);
        long seed = expect.optional(block, "seed", "seed", FORMAT.whole("seed")).orElse(StudyFile.USUAL_SEED);
        Tree.Block search = part(block, "search", SEARCH);
        int evaluations = whole(search, SEARCH, "evaluations", "search.evaluations", USUAL_EVALUATIONS);
        int population = whole(search, SEARCH, "population", "search.population", usualPopulation(fitted.size()));
        Tree.Block posterior = part(block, "posterior", POSTERIOR);
        int points = whole(
                posterior,
                "points",
                "posterior.points",
                new Whole(Calibration.fewestPoints(fitted.size()), MOST_POINTS)::read,
                USUAL_POINTS_FOR_EACH * (fitted.size() + 1));
        int runsEach = whole(posterior, POSTERIOR, "replications", "posterior.replications", replications);
        int draws = whole(posterior, POSTERIOR, "draws", "posterior.draws", USUAL_DRAWS);
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
                        runsEach,
                        draws));
    }

    /** Points of a generation that Hansen (2006) recommends for so many dimensions. */
    private static int usualPopulation(int dimensions) {
        return LEAST_POPULATION + (int) (3 * FastMath.log(Math.max(1, dimensions)));
    }

    private int whole(Tree.Block block, BlockFormat format, String key, String what, int usual) {
        return whole(block, key, what, format.whole(key), usual);
    }

    private int whole(Tree.Block block, String key, String what, Function<String, Reading<Long>> spelling, int usual) {
        return expect.optional(block, key, what, spelling).map(Math::toIntExact).orElse(usual);
    }

    private Tree.Block part(Tree.Block block, String key, BlockFormat format) {
        Optional<Tree.Block> part = block.find(key).flatMap(entry -> expect.block(entry.value(), key));
        part.ifPresent(found -> format.refuseUnknown(found, findings));
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
}
