package mainstay.scenario.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Service;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Section;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.Key;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Version;
import mainstay.scenario.format.Vocabulary;
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

    /** The keys of a card of a kind. */
    static BlockFormat format(Card.Kind kind) {
        ValueFormat text = ValueFormat.text().saying("Text.");
        BlockFormat format = BlockFormat.of(kind.title(), "What " + kind.title() + " says.")
                .optional(kind.version(), new Version(), "Version of the file format.")
                .required("name", ValueFormat.name(), "Shown in tables and charts.")
                .optional("description", ValueFormat.text(), "Free text for readers of the card.")
                .with(kind.inWords().stream()
                        .map(key -> Key.optional(
                                key,
                                text.or(text.list().saying("Texts.")),
                                "In words, for readers of the card: one text, or a list."))
                        .toList());
        return (kind == Card.Kind.PRACTICE
                        ? format.with(List.of(ServiceList.STRUCTURE_OF_ALL, ServiceList.SERVICES))
                        : format)
                .withSections(CardSettingReader.sections(kind));
    }

    /** The card of a block; not usable when findings have been added. */
    Optional<Card> read(Tree.Block block) {
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
            } else if (!kind.format().has(key)) {
                findings.add(entry.key(), kind.format().unknown(key));
            }
        }
        Optional<String> name = expect.required(block, "name", "the card's name", Spelling::name);
        String description = expect.optional(block, "description", "description", Reading::of)
                .map(String::strip)
                .orElse("");
        return name.map(text -> new Card(kind, text, description, words, services(block), structure(block), settings));
    }

    private List<Service> services(Tree.Block block) {
        return kind == Card.Kind.PRACTICE && block.find("services").isPresent()
                ? new ServiceList(findings, List.of(), Optional.empty()).read(block, List.of())
                : List.of();
    }

    private Optional<Structure> structure(Tree.Block block) {
        return kind == Card.Kind.PRACTICE && block.find("services").isEmpty()
                ? expect.optional(block, "structure", "structure", ServiceList::structure)
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
