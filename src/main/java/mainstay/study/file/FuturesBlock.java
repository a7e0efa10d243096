package mainstay.study.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.SettingFormats;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Whole;
import mainstay.scenario.format.ValueFormat.Word;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.Likeness;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Design;
import mainstay.study.Factor;
import mainstay.study.Futures;

/** Reads the {@code futures} of a study: a design over what nobody chooses. */
final class FuturesBlock {
    static final String KEY = "futures";

    /** The most futures that a study may have. */
    static final int MOST_FUTURES = 1_000_000;

    /** The keys of a factor. */
    static final BlockFormat FACTOR = BlockFormat.of(
                    "a factor", "A setting over its plausible range, or other ends, or levels; or a name with options.")
            .optional("setting", SettingFormats.PATH, "Path of a setting, such as workforce.turnover.")
            .optional("from", ValueFormat.any(), "Least value; default: the least plausible one.")
            .optional("to", ValueFormat.any(), "Greatest value; default: the greatest plausible one.")
            .optional("levels", ValueFormat.any().list(), "The only values that the setting takes.")
            .optional("name", ValueFormat.name(), "What the options are about: the name of a column of points.")
            .optional("options", LeverBlock.OPTIONS, "What there is to choose from.")
            .either(List.of("setting"), List.of("name", "options"));

    /** The keys of the block. */
    static final BlockFormat FORMAT = BlockFormat.of(
                    KEY, "What nobody chooses: every arm meets every future, with common random numbers.")
            .required(
                    "design",
                    new Word(Arrays.stream(Design.values()).map(Design::word).toList()),
                    "How futures are chosen from the ranges of the factors.")
            .optional(
                    "points",
                    new Whole(1, MOST_FUTURES),
                    "How many futures, for latin-hypercube and sobol; of sobol a power of two is best.")
            .optional(
                    "file",
                    ValueFormat.text(),
                    "For list: a csv file relative to this one, with a column for each factor and a row for each future.")
            .optional("factors", new Inside(FACTOR).list().orEmpty(), "What differs from future to future.");

    /** The most factors: as many as directions of Sobol's sequence are known for. */
    static final int MOST_FACTORS = 1000;

    private final ProblemList findings;
    private final Expect expect;
    private final Path file;
    private final LeverBlock levers;

    FuturesBlock(ProblemList findings, Path file) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.file = file;
        this.levers = new LeverBlock(findings);
    }

    /**
     * The futures of a study.
     *
     * @param futures what they are
     * @param options what the factors of options stand for, in the order of {@link Futures#options}
     * @param where each factor stands, by its name
     */
    record Read(Futures futures, List<Choices> options, Map<String, Tree> where) {
        static final Read ONE = new Read(Futures.ONE, List.of(), Map.of());
    }

    /** The futures of a study; a single one where it has no such key, or one that cannot be read. */
    Read read(Tree.Block study) {
        return study.find(KEY)
                .flatMap(entry -> expect.block(entry.value(), KEY))
                .flatMap(this::futures)
                .orElse(Read.ONE);
    }

    private Optional<Read> futures(Tree.Block block) {
        FORMAT.refuseUnknown(block, findings);
        Optional<Design> design = expect.required(
                block, "design", "design", text -> Spelling.oneOf(Arrays.asList(Design.values()), Design::word, text));
        // Whatever design was meant: what is wrong with its factors is said at once, too.
        Design meant = design.orElse(Design.LATIN_HYPERCUBE);
        List<Factor> factors = new ArrayList<>();
        List<Choices> options = new ArrayList<>();
        Map<String, Tree> where = new LinkedHashMap<>();
        factors(block, meant).forEach(item -> {
            Optional<Factor> factor = factor(item, meant, options);
            factor.ifPresent(found -> {
                Likeness.among(where.keySet(), found.name())
                        .ifPresent(other -> findings.add(
                                item,
                                other.equals(found.name())
                                        ? found.name() + " is a factor twice. Give it once."
                                        : "another factor is " + Likeness.called(other, found.name())
                                                + ". Names of factors differ."));
                where.putIfAbsent(found.name(), item);
                factors.add(found);
            });
        });
        if (design.isEmpty()) {
            return Optional.empty();
        }
        int points = points(block, design.get());
        block.find("file")
                .filter(entry -> design.get() != Design.LIST)
                .ifPresent(entry -> findings.add(entry.key(), "file: only the design list reads its points from one."));
        List<double[]> listed = design.get() == Design.LIST ? listed(block, factors, where) : List.of();
        Futures futures = new Futures(design.get(), points, factors, listed);
        if (findings.isEmpty() && futures.count() > MOST_FUTURES) {
            findings.add(block, "these are more than " + MOST_FUTURES + " futures. Take fewer levels or factors.");
        }
        return Optional.of(new Read(futures, options, where));
    }

    private int points(Tree.Block block, Design design) {
        Optional<Tree.Entry> points = block.find("points");
        if (!design.isCounted()) {
            points.ifPresent(entry -> findings.add(
                    entry.key(), "points: the design " + design.word() + " says itself how many futures there are."));
            return 0;
        }
        return expect.required(block, "points", "points (how many futures)", FORMAT.whole("points"))
                .map(Math::toIntExact)
                .orElse(0);
    }

    private List<Tree.Block> factors(Tree.Block block, Design design) {
        Optional<Tree.Entry> entry = block.find("factors");
        if (entry.isEmpty()) {
            if (design != Design.LIST) {
                findings.add(block, "factors is missing: what differs from future to future.");
            }
            return List.of();
        }
        List<Tree.Block> blocks = new ArrayList<>();
        expect.items(entry.get().value(), "factors").ifPresent(items -> {
            if (items.items().isEmpty() && design != Design.LIST) {
                findings.add(items, "factors is empty. Give at least one.");
            }
            if (items.items().size() > MOST_FACTORS) {
                findings.add(items, "factors: more than " + MOST_FACTORS + " are too many for a design.");
            }
            items.items().forEach(item -> expect.block(item, "a factor").ifPresent(blocks::add));
        });
        return blocks;
    }

    private Optional<Factor> factor(Tree.Block block, Design design, List<Choices> options) {
        FACTOR.refuseUnknown(block, findings);
        boolean isSetting = block.find("setting").isPresent();
        if (isSetting == block.find("options").isPresent()) {
            findings.add(
                    block,
                    isSetting
                            ? "a factor is either a setting, or a name with options; not both."
                            : "a factor needs a setting, or a name with options.");
            return Optional.empty();
        }
        return isSetting ? setting(block, design) : options(block, options);
    }

    private Optional<Factor> options(Tree.Block block, List<Choices> options) {
        List.of("from", "to", "levels").forEach(key -> block.find(key)
                .ifPresent(
                        entry -> findings.add(entry.key(), key + " belongs to a setting, and this factor has none.")));
        Optional<String> name = expect.required(block, "name", "the factor's name", Spelling::name);
        List<Choices.Option> read = levers.options(block, name.orElse("the factor"));
        if (name.isEmpty() || read.isEmpty()) {
            return Optional.empty();
        }
        options.add(new Choices(name.get(), "", read, block));
        return Optional.of(new Factor.Options(
                name.get(), read.stream().map(Choices.Option::label).toList()));
    }

    private Optional<Factor> setting(Tree.Block block, Design design) {
        block.find("name")
                .ifPresent(
                        entry -> findings.add(entry.key(), "name belongs to options; a setting is named by its path."));
        Optional<Parameter> setting = expect.required(block, "setting", "setting", LeverBlock::parameter);
        return setting.flatMap(parameter ->
                block.find("levels").isPresent() ? levels(block, parameter) : stretch(block, parameter, design));
    }

    private Optional<Factor> levels(Tree.Block block, Parameter parameter) {
        List.of("from", "to").forEach(key -> block.find(key)
                .ifPresent(entry -> findings.add(
                        entry.key(), key + ": a factor has either levels, or ends (from and to); not both.")));
        List<Double> levels =
                List.copyOf(levers.levels(block, "levels", parameter).keySet());
        return levels.isEmpty() ? Optional.empty() : Optional.of(Factor.Setting.of(parameter, levels));
    }

    private Optional<Factor> stretch(Tree.Block block, Parameter parameter, Design design) {
        String path = parameter.path();
        if (!parameter.unit().isNumber()) {
            findings.add(
                    block, path + " has no values between others. Give levels: [ " + Spelling.range(parameter) + " ].");
            return Optional.empty();
        }
        if (design == Design.FULL_FACTORIAL) {
            findings.add(
                    block,
                    path + ": a full factorial needs levels, such as levels: [ " + parameter.spell(parameter.low())
                            + ", " + parameter.spell(parameter.high()) + " ].");
            return Optional.empty();
        }
        if (design == Design.LIST
                && block.find("from").isEmpty()
                && block.find("to").isEmpty()) {
            return Optional.of(whole(parameter));
        }
        boolean known = parameter.plausible().isRange();
        if (!known && (block.find("from").isEmpty() || block.find("to").isEmpty())) {
            findings.add(block, path + " has no plausible range of its own. Give from and to.");
            return Optional.empty();
        }
        Optional<Double> low = end(block, "from", parameter, parameter.plausibleLow());
        Optional<Double> high = end(block, "to", parameter, parameter.plausibleHigh());
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() >= high.get()) {
            findings.add(
                    block,
                    path + ": " + parameter.spell(low.get(), high.get())
                            + " is not a range: from must be less than to.");
            return Optional.empty();
        }
        return Optional.of(new Factor.Setting(parameter, low.get(), high.get(), List.of()));
    }

    /** All that a setting allows. */
    static Factor.Setting whole(Parameter parameter) {
        return new Factor.Setting(parameter, parameter.low(), parameter.high(), List.of());
    }

    private Optional<Double> end(Tree.Block block, String key, Parameter parameter, double usual) {
        return block.find(key)
                .map(entry -> expect.value(
                        entry.value(), parameter.path() + ", " + key, text -> Spelling.of(parameter, text)))
                .orElse(Optional.of(usual));
    }

    private List<double[]> listed(Tree.Block block, List<Factor> factors, Map<String, Tree> where) {
        Optional<Path> points = expect.required(block, "file", "file (of the points)", this::path);
        if (points.isEmpty()) {
            return List.of();
        }
        PointsFile read = new PointsFile(points.get(), findings.in(points.get().toString()), factors);
        List<double[]> rows = read.rows(block.find("file").orElseThrow().value(), findings);
        factors.clear();
        factors.addAll(read.factors());
        factors.forEach(factor -> where.putIfAbsent(factor.name(), block));
        return rows;
    }

    private Reading<Path> path(String text) {
        try {
            return Reading.of(file.resolveSibling(Path.of(text.strip())).normalize());
        } catch (InvalidPathException e) {
            return Reading.wrong(ProblemList.echo(text) + " is not the name of a file.");
        }
    }
}
