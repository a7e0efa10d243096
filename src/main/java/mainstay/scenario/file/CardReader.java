package mainstay.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Section;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Tree;

/** Reads the keys of a card, in a file of its own or in a scenario. */
final class CardReader {
    private final ProblemList findings;
    private final Expect expect;
    private final Card.Kind kind;

    CardReader(ProblemList findings, Card.Kind kind) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.kind = kind;
    }

    /** Keys of a card of a kind, besides the sections of settings. */
    static List<String> keys(Card.Kind kind) {
        List<String> keys = new ArrayList<>(List.of(kind.version(), "name", "description"));
        keys.addAll(kind.inWords());
        if (kind == Card.Kind.PRACTICE) {
            keys.add("structure");
            keys.add("services");
        }
        return keys;
    }

    /** The card of a block; not usable when findings have been added. */
    Optional<Card> read(Tree.Block block) {
        List<String> keys = keys(kind);
        List<CardSetting> settings = new ArrayList<>();
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (Tree.Entry entry : block.entries()) {
            String key = entry.key().text();
            Optional<Section> section = Vocabulary.section(key);
            if (section.isPresent()) {
                expect.block(entry.value(), key)
                        .ifPresent(inside -> inside.entries().forEach(setting -> new CardSettingReader(findings, kind)
                                .read(key + "." + setting.key().text(), setting)
                                .ifPresent(settings::add)));
            } else if (kind.inWords().contains(key)) {
                words.put(key, texts(entry));
            } else if (!keys.contains(key)) {
                findings.add(entry.key(), Vocabulary.unknownKey(key, kind.title(), Vocabulary.withSections(keys)));
            }
        }
        Optional<String> name = expect.required(block, "name", "the card's name", Spelling::name);
        String description = block.find("description")
                .flatMap(entry -> expect.value(entry.value(), "description", Reading::of))
                .map(String::strip)
                .orElse("");
        return name.map(text -> new Card(kind, text, description, words, services(block), structure(block), settings));
    }

    private List<Service> services(Tree.Block block) {
        return kind == Card.Kind.PRACTICE && block.find("services").isPresent()
                ? new ServiceList(findings).read(block, List.of())
                : List.of();
    }

    private Optional<Structure> structure(Tree.Block block) {
        return kind == Card.Kind.PRACTICE && block.find("services").isEmpty()
                ? block.find("structure")
                        .flatMap(entry -> expect.value(entry.value(), "structure", ServiceList::structure))
                : Optional.empty();
    }

    private List<String> texts(Tree.Entry entry) {
        String key = entry.key().text();
        if (!(entry.value() instanceof Tree.Items items)) {
            return expect.value(entry.value(), key, Reading::of).map(String::strip).stream()
                    .toList();
        }
        List<String> texts = new ArrayList<>();
        items.items()
                .forEach(item ->
                        expect.value(item, key, Reading::of).map(String::strip).ifPresent(texts::add));
        return texts;
    }
}
