package mainstay.scenario.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Tree;

/** The keys by which a scenario differs from its base: the same in a scenario file and in an arm of a study. */
public final class Amendments {
    public static final List<String> KEYS = List.of("practice", "strategy", "services", "structure", "timeline");

    private final ProblemList findings;
    private final Expect expect;
    private final Path file;
    private final String place;
    private final List<String> ownKeys;

    /**
     * Reads one scenario.
     *
     * @param findings where problems go
     * @param file the file they stand in; paths of cards are relative to it
     * @param place what the keys stand in, such as {@code a scenario file}
     * @param ownKeys keys that may stand there besides those read here
     */
    public Amendments(ProblemList findings, Path file, String place, List<String> ownKeys) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.file = file;
        this.place = place;
        this.ownKeys = ownKeys;
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
                expect.block(entry.value(), key)
                        .ifPresent(settings -> settings.entries().forEach(setting -> SettingReader.atStart(findings)
                                .read(key + "." + setting.key().text(), setting, values)));
            } else if (key.equals("set") && ownKeys.contains(key)) {
                expect.block(entry.value(), key)
                        .ifPresent(settings -> settings.entries().forEach(setting -> SettingReader.atStart(findings)
                                .read(setting.key().text(), setting, values)));
            } else if (!KEYS.contains(key) && !ownKeys.contains(key)) {
                findings.add(entry.key(), Vocabulary.unknownKey(key, place, knownKeys()));
            }
        }
        List<Service> services = new ServiceList(findings).read(block, base.services());
        if (base.known() && base.layers().isEmpty() && block.find("services").isEmpty()) {
            findings.add(
                    block,
                    "services is missing: who holds which stages. Or say based-on: england-2025 to start from a place.");
        }
        boolean servicesGiven =
                block.find("services").isPresent() || block.find("structure").isPresent();
        Cards cards = cards(block, base).amended(values.keySet(), servicesGiven);
        List<DatedChange> timeline = block.find("timeline")
                .map(entry -> new Timeline(findings).read(entry.value(), period, cards.services(services)))
                .orElse(base.timeline());
        return period.map(when -> new CardLayers(
                new Scenario(
                        name,
                        when,
                        base.settings().with(values),
                        services,
                        timeline,
                        base.plain()
                                .flatMap(Scenario::implementation)
                                .map(arriving -> arriving.without(values.keySet())),
                        base.plain().map(Scenario::established).orElse(""),
                        base.plain().map(Scenario::published).orElseGet(Map::of)),
                cards));
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

    private List<String> knownKeys() {
        List<String> keys = new ArrayList<>(ownKeys);
        keys.addAll(KEYS);
        return Vocabulary.withSections(keys);
    }
}
