package mainstay.scenario.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Places;
import mainstay.scenario.Scenario;
import mainstay.scenario.Settings;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Reference;
import mainstay.scenario.format.ValueFormat.Version;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.FileHeader;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.TextFile;
import mainstay.scenario.yaml.Tree;
import mainstay.scenario.yaml.YamlReader;

/** Reads scenario files, and the files and places they are based on. */
public final class ScenarioFile {
    /** When a scenario runs. */
    public static final ValueFormat PERIOD = new Reference("period", "start, warm-up and measure");

    /** The keys of a scenario file. */
    public static final BlockFormat FORMAT =
            Amendments.format(BlockFormat.of("a scenario file", "An authority under one way of working.")
                    .required("mainstay", new Version(), "Version of the file format.")
                    .required("name", ValueFormat.name(), "Shown in tables and charts.")
                    .optional("description", ValueFormat.text(), "Free text for readers of the file.")
                    .optional(
                            "based-on",
                            ValueFormat.text(),
                            "A built-in place, such as england-2025 or the name of a local authority, or another scenario"
                                    + " file, relative to this one.")
                    .optional("period", PERIOD, "When it runs; as the base does where it is left out.")
                    .optional(
                            ImplementationBlock.KEY,
                            new Reference(ImplementationBlock.KEY, "names and settings"),
                            ImplementationBlock.FORMAT.about())
                    .with(List.of(PublishedBlock.FORMAT, PublishedBlock.FITTED_FORMAT)));

    /** Files that may be based one on the other, in a row. */
    private static final int MOST_BASES = 20;

    private static final int CHAIN_ENDS = 3;

    private final Places places;
    private final Collection<String> measures;

    /** What a file says, and the scenario it starts from. */
    record Found(CardLayers layers, Scenario base) {}

    /**
     * Reads scenario files.
     *
     * @param places places that may be named as a base
     * @param measures names of all measures, of which figures may be published; empty for any
     */
    public ScenarioFile(Places places, Collection<String> measures) {
        this.places = places;
        this.measures = measures;
    }

    /**
     * The scenario of a file.
     *
     * @param file the file; its path as given stands before each problem
     * @param places places that may be named as a base
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public static Scenario read(Path file, Places places) {
        return readWithBase(file, places).scenario();
    }

    /**
     * The scenario of a file.
     *
     * @param measures names of all measures, of which figures may be published
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public static Scenario read(Path file, Places places, Collection<String> measures) {
        return readWithBase(file, places, measures).scenario();
    }

    /**
     * The scenario of a text that stands alone, as {@link ScenarioText} makes it.
     *
     * @param measures names of all measures, of which figures may be published
     * @throws mainstay.scenario.Problems if the text has any
     */
    public static Scenario parse(String text, Places places, Collection<String> measures) {
        ProblemList findings = new ProblemList("scenario");
        Optional<Found> read = new ScenarioFile(places, measures).load(text, Path.of("scenario"), findings, List.of());
        findings.throwIfAny();
        return read.map(found -> found.layers().scenario()).orElseThrow();
    }

    /**
     * The scenario of a file, and what the file starts from.
     *
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public static Based readWithBase(Path file, Places places) {
        return readWithBase(file, places, List.of());
    }

    /**
     * The scenario of a file, and what the file starts from.
     *
     * @param measures names of all measures, of which figures may be published
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public static Based readWithBase(Path file, Places places, Collection<String> measures) {
        ProblemList findings = new ProblemList(file.toString());
        Optional<Found> read = new ScenarioFile(places, measures).load(file, findings, List.of());
        findings.throwIfAny();
        return read.map(found -> new Based(found.layers().scenario(), found.base()))
                .orElseThrow();
    }

    /**
     * The scenario of a built-in place or of a file, as a user names it on the command line.
     *
     * @throws mainstay.scenario.Problems if there is neither, or the file has problems
     */
    public static Scenario readOrBuiltIn(String placeOrFile, Places places) {
        ProblemList findings = new ProblemList(placeOrFile);
        Optional<CardLayers> read = new ScenarioFile(places, List.of())
                .base(placeOrFile, Optional.empty(), findings, List.of(), new Tree.Word("", true, 0, 0));
        findings.throwIfAny();
        return read.orElseThrow().scenario();
    }

    /** The scenario of a file and its base; empty, with findings, when it cannot be read. */
    Optional<Found> load(Path file, ProblemList findings, List<Path> trail) {
        return TextFile.read(file, findings).flatMap(text -> load(text, file, findings, trail));
    }

    private Optional<Found> load(String text, Path file, ProblemList findings, List<Path> trail) {
        Optional<Tree.Block> read = YamlReader.read(text, findings).flatMap(tree -> keys(tree, findings));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Tree.Block block = read.get();
        if (block.find("mainstay-study").isPresent()) {
            findings.add(block, "is a study; a scenario file begins with mainstay: 1.");
            return Optional.empty();
        }
        Optional<Card.Kind> card = CardFile.kind(block);
        if (card.isPresent()) {
            findings.add(
                    block,
                    "is " + card.get().title() + ". Name it in a scenario or in an arm of a study, after "
                            + card.get().word() + ":.");
            return Optional.empty();
        }
        Expect expect = new Expect(findings);
        version(block, "mainstay", findings);
        Optional<String> name = expect.required(block, "name", "name", Spelling::name);
        expect.optional(block, "description", "description", Spelling.Reading::of);
        List<Path> longer = new ArrayList<>(trail);
        longer.add(identity(file));
        Base base = block.find("based-on")
                .map(entry -> Base.of(expect.value(entry.value(), "based-on", Spelling.Reading::of)
                        .flatMap(named -> base(named, Optional.of(file), findings, longer, entry.value()))))
                .orElse(Base.DEFAULTS);
        Optional<Period> period = new PeriodBlock(findings).read(block, base);
        Optional<CardLayers> layers = new Amendments(findings, file, FORMAT)
                .apply(name.orElse(""), block, base, period)
                .map(own -> new ImplementationBlock(findings).read(block, own))
                .map(own -> new PublishedBlock(findings, measures).read(block, own));
        layers.map(CardLayers::scenario).ifPresent(scenario -> {
            checkInheritedTimeline(block, scenario, findings);
            Amendments.checkProgramme(block, scenario, findings);
            Amendments.checkTeams(block, scenario, findings);
        });
        return layers.map(own -> new Found(own, base.scenario().orElseGet(() -> defaults(own.plain()))));
    }

    private static Scenario defaults(Scenario scenario) {
        return new Scenario("defaults", scenario.period(), Settings.defaults(), scenario.services(), List.of());
    }

    /** The keys of a file, if it has any. */
    public static Optional<Tree.Block> keys(Tree tree, ProblemList findings) {
        if (tree instanceof Tree.Block block) {
            return Optional.of(block);
        }
        findings.add(tree, "is neither a scenario nor a study: it needs keys with values, such as mainstay: 1");
        return Optional.empty();
    }

    /** Checks the format version that the first key of a file gives. */
    public static void version(Tree.Block block, String key, ProblemList findings) {
        Optional<Tree.Entry> entry = block.find(key);
        if (entry.isEmpty()) {
            findings.add(block, key + ": 1 is missing. It says which version of the format the file has.");
        } else if (!(entry.get().value() instanceof Tree.Word word
                && word.text().equals("1"))) {
            findings.add(entry.get().value(), key + ": this version of Mainstay reads format 1.");
        }
    }

    /** A timeline that was written for another period must still fall into this one. */
    public static void checkInheritedTimeline(Tree.Block block, Scenario scenario, ProblemList findings) {
        Optional<Tree.Entry> period = block.find("period");
        if (period.isEmpty() || block.find("timeline").isPresent()) {
            return;
        }
        for (DatedChange change : scenario.timeline()) {
            Timeline.outside(change.on(), Optional.of(scenario.period()))
                    .ifPresent(message -> findings.add(period.get().key(), "the base's timeline: " + message));
        }
    }

    /**
     * What a file is based on: a place, or another file.
     *
     * @param text as written
     * @param from the file that says so; paths are relative to it
     * @param findings findings of that file
     * @param trail files that led here, so that a circle is seen
     * @param where where it stands
     */
    public Optional<CardLayers> base(
            String text, Optional<Path> from, ProblemList findings, List<Path> trail, Tree where) {
        Optional<Scenario> place = places.find(text.strip());
        if (place.isPresent()) {
            return place.map(CardLayers::new);
        }
        Optional<Path> file = file(text.strip(), from);
        if (file.isEmpty() || !Files.exists(file.get())) {
            findings.add(where, from.isPresent() ? missing(text, file) : notFound(text));
            return Optional.empty();
        }
        if (trail.contains(identity(file.get()))) {
            findings.add(
                    where,
                    ProblemList.echo(text)
                            + " is based on this file, directly or in turn. Files cannot go round in a circle.");
            return Optional.empty();
        }
        if (trail.size() > MOST_BASES) {
            findings.add(
                    where,
                    "based-on: more than " + MOST_BASES + " files are based one on the other: " + chain(trail)
                            + ". Put what they say into fewer files.");
            return Optional.empty();
        }
        if (from.isEmpty()) {
            return load(file.get(), findings, trail).map(Found::layers);
        }
        ProblemList others = findings.in(file.get().toString());
        return TextFile.read(file.get(), others)
                .filter(content -> FileHeader.isIn(content, "a scenario begins with mainstay: 1", others))
                .flatMap(content -> load(content, file.get(), others, trail))
                .map(Found::layers);
    }

    /** The names of the first and the last files of a chain. */
    private static String chain(List<Path> trail) {
        List<String> names = trail.stream()
                .map(file -> ProblemList.echo(String.valueOf(file.getFileName())))
                .toList();
        return String.join(", ", names.subList(0, CHAIN_ENDS)) + ", … "
                + String.join(", ", names.subList(names.size() - CHAIN_ENDS, names.size()));
    }

    private String missing(String text, Optional<Path> file) {
        return ProblemList.echo(text) + " is neither a built-in place nor a file"
                + file.map(path -> " (looked for " + path + ")").orElse("") + "." + nearest(text);
    }

    private String notFound(String text) {
        return "there is no such file, and no built-in place of this name." + nearest(text);
    }

    private String nearest(String text) {
        return places.hint(text.strip());
    }

    private static Optional<Path> file(String text, Optional<Path> from) {
        try {
            Path path = Path.of(text);
            return Optional.of(
                    from.map(file -> file.resolveSibling(path)).orElse(path).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
