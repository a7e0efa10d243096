package mainstay.scenario.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mainstay.scenario.Area;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Whole;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.Key;
import mainstay.scenario.format.SettingFormats;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Reference;
import mainstay.scenario.format.Vocabulary;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Tree;

/** The keys by which a scenario differs from its base: the same in a scenario file and in an arm of a study. */
public final class Amendments {
    /** The keys, besides the sections of settings. */
    public static final List<Key> KEYS = List.of(
            card(Card.Kind.PRACTICE),
            card(Card.Kind.STRATEGY),
            AreaList.AREAS,
            ServiceList.SERVICES,
            ServiceList.STRUCTURE_OF_ALL,
            Key.optional(
                    "timeline",
                    new Reference("timeline", "a list of dated changes"),
                    "Dated changes. A timeline takes the place of the base's."));

    private final ProblemList findings;
    private final Expect expect;
    private final Path file;
    private final BlockFormat format;

    private static Key card(Card.Kind kind) {
        return Key.optional(
                kind.word(),
                ValueFormat.text().saying("A file, or none.").or(new Reference(kind.version(), "the card itself")),
                "The file of " + kind.title() + " relative to this one, the card itself, or none.");
    }

    /** Whether a key is one of these, or a section of settings. */
    public static boolean has(String key) {
        return Vocabulary.section(key).isPresent()
                || KEYS.stream().anyMatch(known -> known.name().equals(key));
    }

    /** Some keys and those by which a scenario differs from its base. */
    public static BlockFormat format(BlockFormat own) {
        return own.with(KEYS).withSections(SettingFormats.SECTIONS);
    }

    /**
     * Reads one scenario.
     *
     * @param findings where problems go
     * @param file the file they stand in; paths of cards are relative to it
     * @param format the keys that may stand there: those read here, and others
     */
    public Amendments(ProblemList findings, Path file, BlockFormat format) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.file = file;
        this.format = format;
    }

    /**
     * The base with the changes of a block; not usable when findings have been added.
     *
     * @param name name of the scenario
     * @param block its keys
     * @param base what it starts from
     * @param period when it runs, as far as that is known
     */
    public Optional<CardLayers> apply(String name, Tree.Block block, Base base, Optional<Period> period) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (Tree.Entry entry : block.entries()) {
            String key = entry.key().text();
            Optional<Section> section = Vocabulary.section(key);
            if (section.isPresent()) {
                expect.block(entry.value(), key).ifPresent(settings -> settings.entries()
                        .forEach(setting -> SettingReader.atStart(findings, base.settings())
                                .read(key + "." + setting.key().text(), setting, values)));
            } else if (key.equals("set") && format.has(key)) {
                expect.block(entry.value(), key).ifPresent(settings -> settings.entries()
                        .forEach(setting -> SettingReader.atStart(findings, base.settings())
                                .read(setting.key().text(), setting, values)));
            } else if (!format.has(key)) {
                findings.add(entry.key(), format.unknown(key));
            }
        }
        Settings settings = base.settings().with(values);
        List<Area> areas = new AreaList(findings, settings).read(block, base.areas());
        List<Service> services = new ServiceList(findings, areas, Optional.of(settings)).read(block, base.services());
        if (base.known() && base.layers().isEmpty() && block.find("services").isEmpty()) {
            findings.add(
                    block,
                    "services is missing: who holds which stages. Or say based-on: england-2025 to start from a place.");
        }
        boolean servicesGiven =
                block.find("services").isPresent() || block.find("structure").isPresent();
        Cards cards = cards(block, base).amended(values.keySet(), servicesGiven);
        List<DatedChange> timeline = block.find("timeline")
                .map(entry ->
                        new Timeline(findings, areas, settings).read(entry.value(), period, cards.services(services)))
                .orElse(base.timeline());
        Optional<Scenario> scenario = period.map(when -> new Scenario(
                name,
                when,
                settings,
                services,
                timeline,
                base.plain().flatMap(Scenario::implementation).map(arriving -> arriving.without(values.keySet())),
                base.plain().map(Scenario::established).orElse(""),
                base.plain().map(Scenario::published).orElseGet(Map::of),
                areas,
                base.plain().map(Scenario::fittedTo).orElseGet(Set::of)));
        scenario.flatMap(Whole::complaint).ifPresent(complaint -> findings.add(wholes(block), complaint));
        return scenario.map(plain -> new CardLayers(plain, cards));
    }

    /** Where a block may have given too much of a whole. */
    private static Tree wholes(Tree.Block block) {
        return block.entries().stream()
                .filter(entry -> Whole.isIn(entry.key().text()))
                .findFirst()
                .or(() -> block.find("set"))
                .or(() -> block.find("timeline"))
                .map(entry -> (Tree) entry.key())
                .orElse(block);
    }

    /** The base's cards, or those named here in their place. */
    private Cards cards(Tree.Block block, Base base) {
        Optional<Tree.Entry> practice = block.find(Card.Kind.PRACTICE.word());
        Optional<Tree.Entry> strategy = block.find(Card.Kind.STRATEGY.word());
        if (practice.isEmpty() && strategy.isEmpty()) {
            return base.cards();
        }
        String resolved = base.layers().map(CardLayers::resolvedModel).orElse("");
        if (!resolved.isEmpty()) {
            findings.add(
                    practice.or(() -> strategy).orElseThrow().key(),
                    "the base is a resolved file of " + resolved + ": what came from its cards can no longer be told"
                            + " apart. Start from the file that names them.");
            return Cards.NONE;
        }
        boolean model = practice.map(entry -> !isNone(entry))
                .orElse(!base.known() || base.cards().practice().isPresent());
        if (!model && strategy.isPresent() && !isNone(strategy.get())) {
            findings.add(
                    strategy.get().key(),
                    "strategy: a strategy says how a practice model arrives. Name the model too, such as practice:"
                            + " practice/pods.yaml.");
        }
        return new Cards(
                taken(practice, Card.Kind.PRACTICE, base.cards().practice()),
                model ? taken(strategy, Card.Kind.STRATEGY, base.cards().strategy()) : Optional.empty());
    }

    private Optional<Cards.Taken> taken(Optional<Tree.Entry> entry, Card.Kind kind, Optional<Cards.Taken> inherited) {
        if (entry.isEmpty()) {
            return inherited;
        }
        return isNone(entry.get())
                ? Optional.empty()
                : CardFile.named(entry.get().value(), kind, file, findings).map(Cards.Taken::new);
    }

    private static boolean isNone(Tree.Entry entry) {
        return entry.value() instanceof Tree.Word word && word.text().strip().equals("none");
    }

    /** Reports changes of teams that there are not. */
    public static void checkTeams(Tree.Block block, Scenario scenario, ProblemList findings) {
        TeamNames.check(
                scenario,
                findings,
                block.find("timeline").map(entry -> (Tree) entry.key()).orElse(block));
    }

    /** Reports a programme that would begin on a day that is never simulated. */
    public static void checkProgramme(Tree.Block block, Scenario scenario, ProblemList findings) {
        scenario.programmeBegins()
                .flatMap(day -> Timeline.outside(day, Optional.of(scenario.period())))
                .ifPresent(message -> findings.add(
                        block.find("strategy")
                                .or(() -> block.find("practice"))
                                .or(() -> block.find("period"))
                                .map(entry -> (Tree) entry.key())
                                .orElse(block),
                        "the programme would begin on " + message + " See rollout.begins."));
    }
}
