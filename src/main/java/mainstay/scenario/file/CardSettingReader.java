package mainstay.scenario.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Section;
import mainstay.scenario.file.CardSetting.Range;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.Key;
import mainstay.scenario.format.SettingFormats;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Word;
import mainstay.scenario.format.Vocabulary;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Tree;

/** Reads a setting of a card: a bare value, or a value with its range, grade and source. */
public final class CardSettingReader {
    /** The keys of a setting for which a card says how sure we are. */
    public static final BlockFormat FORMAT = graded(ValueFormat.any());

    private static final Pattern TO = Pattern.compile("\\s+to\\s+");

    private final ProblemList findings;
    private final Expect expect;
    private final Card.Kind kind;

    private static BlockFormat graded(ValueFormat value) {
        return BlockFormat.of("a setting of a card", "The value, and how sure we are of it.")
                .required("value", value, "The value.")
                .optional(
                        "range",
                        ValueFormat.any(),
                        "The least and the greatest value that are just as believable, such as 0 % to 30 %.")
                .optional(
                        "grade",
                        new Word(Arrays.stream(Grade.values())
                                .map(CardSettingReader::word)
                                .toList()),
                        "How sure we are of the value.")
                .optional("source", ValueFormat.name(), "Where the value comes from.");
    }

    /** Blocks of the settings that a card of a kind may set: each a value, or keys that say how sure we are of it. */
    static List<Key> sections(Card.Kind kind) {
        List<Key> sections = new ArrayList<>();
        for (Section section : Registry.sections()) {
            List<Key> settings = section.parameters().stream()
                    .filter(parameter -> refusal(kind, parameter).isEmpty())
                    .map(parameter -> Key.optional(
                            SettingFormats.key(section, parameter),
                            SettingFormats.value(parameter).or(new Inside(graded(SettingFormats.value(parameter)))),
                            parameter.what()))
                    .toList();
            if (!settings.isEmpty()) {
                BlockFormat block =
                        BlockFormat.of(section.name(), section.about()).with(settings);
                sections.add(Key.optional(section.name(), new Inside(block), section.about()));
            }
        }
        return sections;
    }

    CardSettingReader(ProblemList findings, Card.Kind kind) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.kind = kind;
    }

    /**
     * The setting, if it can be used.
     *
     * @param path path of the parameter, which may not exist
     * @param entry key and value
     */
    Optional<CardSetting> read(String path, Tree.Entry entry) {
        Optional<Parameter> found = Registry.find(path);
        if (found.isEmpty()) {
            findings.add(entry.key(), Vocabulary.unknownSetting(path));
            return Optional.empty();
        }
        Optional<String> refusal = refusal(kind, found.get());
        if (refusal.isPresent()) {
            findings.add(entry.key(), refusal.get());
            return Optional.empty();
        }
        return entry.value() instanceof Tree.Block block ? graded(found.get(), block) : bare(found.get(), entry);
    }

    private Optional<CardSetting> bare(Parameter parameter, Tree.Entry entry) {
        return expect.value(entry.value(), parameter.path(), text -> Spelling.of(parameter, text))
                .map(value -> new CardSetting(parameter, value, Optional.empty(), Optional.empty(), ""));
    }

    private Optional<CardSetting> graded(Parameter parameter, Tree.Block block) {
        String path = parameter.path();
        FORMAT.refuseUnknown(block, findings);
        Optional<Double> value =
                expect.required(block, "value", path + "'s value", text -> Spelling.of(parameter, text));
        Optional<Range> range = expect.optional(block, "range", path + "'s range", text -> range(parameter, text));
        Optional<Grade> grade = expect.optional(block, "grade", path + "'s grade", CardSettingReader::grade);
        String source = expect.optional(block, "source", path + "'s source", CardSettingReader::source)
                .orElse("");
        if (value.isPresent() && range.isPresent() && !range.get().holds(value.get())) {
            findings.add(
                    block.find("range").orElseThrow().value(),
                    path + "'s range: " + CardSetting.spell(parameter, range.get()) + " does not hold the value, "
                            + parameter.spell(value.get()) + ".");
        }
        return value.map(v -> new CardSetting(parameter, v, range, grade, source));
    }

    /** Why a card of a kind may not set a parameter; empty when it may. */
    public static Optional<String> refusal(Card.Kind kind, Parameter parameter) {
        String path = parameter.path();
        if (parameter.equals(FidelitySettings.START) || parameter.equals(FidelitySettings.OWNERSHIP_START)) {
            return Optional.of(path + " says how far a place practises its model already. Set it in the scenario.");
        }
        boolean ofModel = EffectSettings.SECTION.parameters().contains(parameter)
                || PodSettings.SECTION.parameters().contains(parameter);
        if (kind == Card.Kind.STRATEGY && ofModel) {
            return Optional.of(
                    path + " belongs to what a practice model is, not to how it arrives. Set it in the practice"
                            + " model card.");
        }
        if (parameter.change() == Change.AT_START && !Cards.atOnce(parameter)) {
            return Optional.of(
                    path + " shapes the authority the run starts from and cannot change when a model arrives."
                            + " Set it in the scenario.");
        }
        return Optional.empty();
    }

    /** {@code 0 % to 30 %}, {@code 0 to 30 %}, or one value alone. */
    public static Reading<Range> range(Parameter parameter, String text) {
        String[] ends = TO.split(text.strip(), -1);
        if (ends.length > 2) {
            return Reading.wrong(
                    ProblemList.echo(text) + " is not a range. Write the least and the greatest value, such as "
                            + Spelling.range(parameter) + ".");
        }
        String last = ends[ends.length - 1];
        Reading<Double> low = Spelling.of(parameter, ends.length == 2 ? Spelling.withUnitOf(last, ends[0]) : last);
        Reading<Double> high = Spelling.of(parameter, last);
        if (low.value().isEmpty() || high.value().isEmpty()) {
            return Reading.wrong(low.value().isEmpty() ? low.complaint() : high.complaint());
        }
        return low.value().get() <= high.value().get()
                ? Reading.of(new Range(low.value().get(), high.value().get()))
                : Reading.wrong(ProblemList.echo(text) + " begins with the greater value. Write the least first.");
    }

    private static Reading<Grade> grade(String text) {
        return Spelling.oneOf(List.of(Grade.values()), CardSettingReader::word, text);
    }

    private static String word(Grade grade) {
        return grade.name().toLowerCase(Locale.ROOT);
    }

    private static Reading<String> source(String text) {
        return text.isBlank() ? Reading.wrong("is empty.") : Reading.of(text.strip());
    }
}
