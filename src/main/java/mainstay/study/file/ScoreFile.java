package mainstay.study.file;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.file.CardLayers;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.file.ScenarioText;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Named;
import mainstay.scenario.format.ValueFormat.Version;
import mainstay.scenario.format.ValueFormat.Whole;
import mainstay.scenario.format.ValueFormat.Word;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.TextFile;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.YamlReader;
import mainstay.study.ScoreRequest;
import mainstay.study.YearlyMoves;

/** Reads files that say what to hold against the published patterns, and spells them. */
public final class ScoreFile {
    /** The key that such a file begins with. */
    public static final String VERSION = "mainstay-score";

    private static final String ALL = "all";
    private static final String NONE = "none";
    private static final Whole SOME_PLACES = new Whole(1, 1_000);
    private static final Whole RUNS = new Whole(1, 100_000);

    private static final String VARIATION = "variation";
    private static final double MOST_MOVES = 50;
    private static final double MOST_PERSISTENCE = 99;

    /** The keys that say how far places move from year to year. */
    static final BlockFormat VARIATION_FORMAT = BlockFormat.of(
                    VARIATION, "How far referrals and posts of each place move from year to year about its own level.")
            .optional("referrals", ValueFormat.any(), "Standard deviation of their logarithm; 0 % to 50 %.")
            .optional("posts", ValueFormat.any(), "Standard deviation of their logarithm; 0 % to 50 %.")
            .optional("persistence", ValueFormat.any(), "Correlation of one year with the next; 0 % to 99 %.");

    /** The keys of such a file. */
    static final BlockFormat FORMAT = BlockFormat.of("a score file", "What is held against the published patterns.")
            .required(VERSION, new Version(), "Version of the file format.")
            .required("name", ValueFormat.name(), "Title of the score.")
            .optional("description", ValueFormat.text(), "Free text for readers of the file.")
            .required("scenario", ValueFormat.text(), "A built-in place, or a scenario file relative to this one.")
            .optional("replications", RUNS, "Runs of the scenario.")
            .optional("seed", Whole.ANY, "Seed of the random numbers.")
            .optional(
                    "places",
                    SOME_PLACES.saying("So many.").or(new Word(List.of(ALL, NONE))),
                    "Real places to simulate: how many, all, or none.")
            .optional("place-replications", RUNS, "Runs of each place.")
            .optional("years", new Whole(1, 20), "Measured years of each place.")
            .optional(VARIATION, new Inside(VARIATION_FORMAT), VARIATION_FORMAT.about())
            .optional("fitted", new Named("pattern").list().allDifferent(), "Patterns that settings were chosen by.");

    private final Path file;
    private final List<String> patterns;
    private final Collection<String> measures;
    private final Places places;
    private final ProblemList findings;
    private final Expect expect;

    private ScoreFile(Path file, Collection<String> patterns, Collection<String> measures, Places places) {
        this.file = file;
        this.patterns = List.copyOf(patterns);
        this.measures = measures;
        this.places = places;
        this.findings = new ProblemList(file.toString());
        this.expect = new Expect(findings);
    }

    /** Whether a file says that it asks for a score; false for files that cannot be read. */
    public static boolean isOne(Path file) {
        ProblemList ignored = new ProblemList(file.toString());
        return TextFile.read(file, ignored)
                .flatMap(text -> YamlReader.read(text, ignored))
                .filter(tree -> tree instanceof Tree.Block block
                        && block.entries().stream()
                                .anyMatch(entry -> entry.key().text().equals(VERSION)))
                .isPresent();
    }

    /**
     * What a file asks for.
     *
     * @param file the file; its path as given stands before each problem
     * @param patterns numbers of all patterns
     * @param fitted those that count as fitted where the file does not say
     * @param measures names of all measures, of which figures may be published
     * @param places places that may be named
     * @throws mainstay.scenario.Problems if the file, or the scenario that it names, has any
     */
    public static ScoreRequest read(
            Path file, Collection<String> patterns, Set<String> fitted, Collection<String> measures, Places places) {
        ScoreFile reader = new ScoreFile(file, patterns, measures, places);
        Optional<ScoreRequest> read = TextFile.read(file, reader.findings)
                .flatMap(text -> YamlReader.read(text, reader.findings))
                .flatMap(tree -> ScenarioFile.keys(tree, reader.findings))
                .flatMap(block -> reader.request(block, fitted));
        reader.findings.throwIfAny();
        return read.orElseThrow();
    }

    /** How many places: a number from 1 on, {@code all} or {@code none}. */
    public static Optional<Integer> places(String text) {
        return countOfPlaces(text).value();
    }

    private Optional<ScoreRequest> request(Tree.Block block, Set<String> usual) {
        ScenarioFile.version(block, VERSION, findings);
        FORMAT.refuseUnknown(block, findings);
        Optional<String> name = expect.required(block, "name", "name", Spelling::name);
        expect.optional(block, "description", "description", Reading::of);
        Optional<Scenario> scenario = expect.required(block, "scenario", "scenario", Reading::of)
                .flatMap(text -> new ScenarioFile(places, measures)
                        .base(
                                text,
                                Optional.of(file),
                                findings,
                                List.of(),
                                block.find("scenario").orElseThrow().value()))
                .map(CardLayers::scenario);
        int replications = whole(block, "replications", StudyFile.USUAL_REPLICATIONS);
        long seed = expect.optional(block, "seed", "seed", FORMAT.whole("seed")).orElse(StudyFile.USUAL_SEED);
        int count = expect.optional(block, "places", "places", ScoreFile::countOfPlaces)
                .orElse(0);
        int placeReplications = whole(block, "place-replications", ScoreRequest.USUAL_PLACE_REPLICATIONS);
        int years = whole(block, "years", ScoreRequest.USUAL_YEARS);
        YearlyMoves moves =
                block.find(VARIATION).map(entry -> moves(entry.value())).orElse(YearlyMoves.NONE);
        Set<String> fitted =
                block.find("fitted").map(entry -> fitted(entry.value())).orElse(usual);
        return name.filter(text -> findings.isEmpty())
                .flatMap(text -> scenario.map(read -> new ScoreRequest(
                        text, read, replications, seed, count, placeReplications, years, moves, fitted)));
    }

    private YearlyMoves moves(Tree tree) {
        return expect.block(tree, VARIATION)
                .map(block -> {
                    VARIATION_FORMAT.refuseUnknown(block, findings);
                    return new YearlyMoves(
                            share(block, "referrals", MOST_MOVES),
                            share(block, "posts", MOST_MOVES),
                            share(block, "persistence", MOST_PERSISTENCE));
                })
                .orElse(YearlyMoves.NONE);
    }

    private double share(Tree.Block block, String key, double most) {
        return expect.optional(block, key, VARIATION + "." + key, text -> share(text, most))
                .orElse(0.0);
    }

    private static Reading<Double> share(String text, double most) {
        Reading<BigDecimal> number = Spelling.number(Unit.PERCENT, text);
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint());
        }
        double percent = number.value().get().doubleValue();
        return percent >= 0 && percent <= most
                ? Reading.of(percent / 100)
                : Reading.wrong(ProblemList.echo(text) + " is not between 0 % and " + Math.round(most) + " %.");
    }

    private int whole(Tree.Block block, String key, int usual) {
        return expect.optional(block, key, key, FORMAT.whole(key))
                .map(Math::toIntExact)
                .orElse(usual);
    }

    private static Reading<Integer> countOfPlaces(String text) {
        String word = text.strip();
        if (word.equals(ALL)) {
            return Reading.of(ScoreRequest.ALL);
        }
        if (word.equals(NONE)) {
            return Reading.of(0);
        }
        Reading<Long> number = SOME_PLACES.read(word);
        return number.value().isPresent()
                ? Reading.of(Math.toIntExact(number.value().get()))
                : Reading.wrong(ProblemList.echo(word) + " is not a number of places. Allowed: " + SOME_PLACES.least()
                        + " to " + SOME_PLACES.most() + ", all, or none.");
    }

    private Set<String> fitted(Tree tree) {
        List<String> named = new ArrayList<>();
        expect.items(tree, "fitted").ifPresent(items -> items.items()
                .forEach(item -> expect.value(item, "fitted", this::pattern).ifPresent(named::add)));
        return new TreeSet<>(named);
    }

    private Reading<String> pattern(String text) {
        return patterns.contains(text.strip())
                ? Reading.of(text.strip())
                : Reading.wrong(
                        ProblemList.echo(text) + " is not the number of a pattern." + Suggestion.among(patterns, text));
    }

    /** A request as the text of a file that reads back as the same, where the scenario stands at a path beside it. */
    public static String spelled(ScoreRequest request, String scenario) {
        String places = request.places() == ScoreRequest.ALL
                ? ALL
                : request.places() == 0 ? NONE : Integer.toString(request.places());
        return VERSION + ": 1\nname: " + ScenarioText.quoted(request.name())
                + "\nscenario: " + scenario
                + "\nreplications: " + request.replications()
                + "\nseed: " + request.seed()
                + "\nplaces: " + places
                + "\nplace-replications: " + request.placeReplications()
                + "\nyears: " + request.years()
                + spelled(request.moves())
                + "\nfitted: [" + String.join(", ", request.fitted()) + "]\n";
    }

    private static String spelled(YearlyMoves moves) {
        return moves.equals(YearlyMoves.NONE)
                ? ""
                : "\n" + VARIATION + ": { referrals: " + percent(moves.referrals()) + ", posts: "
                        + percent(moves.posts()) + ", persistence: " + percent(moves.persistence()) + " }";
    }

    /** As it was read: a share of a percentage with few decimals is spelled with as few. */
    private static String percent(double share) {
        return BigDecimal.valueOf(share).movePointRight(2).stripTrailingZeros().toPlainString() + " %";
    }
}
