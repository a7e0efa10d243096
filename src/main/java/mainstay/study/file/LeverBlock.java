package mainstay.study.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.file.Amendments;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.SettingFormats;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.Vocabulary;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.Likeness;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Factor;
import mainstay.study.file.Choices.Option;

/** Reads the {@code levers} of a study, and options wherever they stand. */
final class LeverBlock {
    static final String KEY = "levers";

    /** The keys of an option: those of an arm, and another base. */
    static final BlockFormat OPTION =
            Amendments.format(BlockFormat.of("an option", "One of them: whatever an arm may say, or another base.")
                    .required("name", ValueFormat.name(), "Shown in tables and charts; options have different names.")
                    .optional("description", ValueFormat.text(), "Free text for readers of the file.")
                    .optional("set", ArmList.SET, "Settings by path.")
                    .optional(
                            "base",
                            ValueFormat.text(),
                            "Takes the place of the study's base: a built-in place, or a scenario file."));

    /** What may stand after {@code options}. */
    static final ValueFormat OPTIONS = new Inside(OPTION).list();

    /** The keys of a lever. */
    static final BlockFormat FORMAT = BlockFormat.of("a lever", "A setting with values, or options.")
            .required("name", ValueFormat.name(), "Shown in the names of arms, before the value of a setting.")
            .optional("setting", SettingFormats.PATH, "Path of a setting, such as workforce.turnover.")
            .optional("values", ValueFormat.any().list(), "The values of the setting.")
            .optional("options", OPTIONS, "What there is to choose from.")
            .either(List.of("setting", "values"), List.of("options"));

    private final ProblemList findings;
    private final Expect expect;

    LeverBlock(ProblemList findings) {
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    /** The levers of a study; none where it has no such key. */
    List<Choices> read(Tree.Block study) {
        Optional<Tree.Items> items = study.find(KEY).flatMap(entry -> expect.items(entry.value(), KEY));
        List<Choices> levers = new ArrayList<>();
        items.filter(list -> list.items().isEmpty())
                .ifPresent(list -> findings.add(list, "levers is empty. Give at least one, or leave the key out."));
        items.ifPresent(list -> list.items().forEach(item -> expect.block(item, "a lever")
                .flatMap(this::lever)
                .ifPresent(lever -> {
                    refuseTwice(levers, lever);
                    levers.add(lever);
                })));
        return levers;
    }

    private void refuseTwice(List<Choices> before, Choices lever) {
        for (Choices other : before) {
            if (Likeness.of(other.name()).equals(Likeness.of(lever.name()))) {
                findings.add(
                        lever.where(),
                        "another lever is " + Likeness.called(other.name(), lever.name())
                                + ". Names of levers differ.");
            } else if (!lever.setting().isEmpty() && other.setting().equals(lever.setting())) {
                findings.add(lever.where(), lever.setting() + " is a lever twice. Give all its values in one.");
            }
        }
    }

    private Optional<Choices> lever(Tree.Block block) {
        FORMAT.refuseUnknown(block, findings);
        Optional<String> name = expect.required(block, "name", "the lever's name", Spelling::name);
        boolean isSetting = block.find("setting").isPresent();
        if (isSetting == block.find("options").isPresent()) {
            findings.add(
                    block,
                    isSetting
                            ? "a lever has either a setting with values, or options; not both."
                            : "a lever needs a setting with values, or options.");
            return Optional.empty();
        }
        if (!isSetting) {
            block.find("values")
                    .ifPresent(entry -> findings.add(entry.key(), "values belong to a setting, and there is none."));
            List<Option> options = options(block, name.orElse("the lever"));
            return name.map(text -> new Choices(text, "", options, block));
        }
        Optional<Parameter> setting = expect.required(block, "setting", "setting", LeverBlock::parameter);
        List<Option> values = setting.map(parameter -> values(block, name.orElse(""), parameter))
                .orElseGet(List::of);
        return name.flatMap(text -> setting.map(parameter -> new Choices(text, parameter.path(), values, block)));
    }

    static Reading<Parameter> parameter(String text) {
        return Registry.find(text.strip())
                .map(Reading::of)
                .orElseGet(() -> Reading.wrong(Vocabulary.unknownSetting(text.strip())));
    }

    private List<Option> values(Tree.Block block, String name, Parameter parameter) {
        List<Option> options = new ArrayList<>();
        levels(block, "values", parameter).forEach((value, written) -> {
            Tree.Entry set =
                    new Tree.Entry(new Tree.Word(parameter.path(), true, written.line(), written.column()), written);
            Tree.Block all = new Tree.Block(List.of(set), written.line(), written.column());
            options.add(new Option(
                    name + " " + parameter.spell(value),
                    new Tree.Block(
                            List.of(new Tree.Entry(new Tree.Word("set", true, written.line(), written.column()), all)),
                            written.line(),
                            written.column()),
                    Optional.empty()));
        });
        return options;
    }

    /** The values that a setting is to take, each once, with where it stands. */
    Map<Double, Tree> levels(Tree.Block block, String key, Parameter parameter) {
        Map<Double, Tree> levels = new LinkedHashMap<>();
        Optional<Tree.Entry> entry = block.find(key);
        if (entry.isEmpty()) {
            findings.add(block, key + " is missing: the values of " + parameter.path() + ", in [ ].");
            return levels;
        }
        expect.items(entry.get().value(), key).ifPresent(items -> {
            if (items.items().isEmpty()) {
                findings.add(items, key + " is empty. Give at least one value.");
            }
            items.items().forEach(item -> expect.value(item, parameter.path(), text -> Spelling.of(parameter, text))
                    .ifPresent(value -> {
                        if (levels.putIfAbsent(value, item) != null) {
                            findings.add(item, parameter.path() + ": " + parameter.spell(value) + " is given twice.");
                        }
                    }));
        });
        return levels;
    }

    /** What stands under {@code options}. */
    List<Option> options(Tree.Block block, String of) {
        List<Option> options = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        expect.items(block.find("options").orElseThrow().value(), "options").ifPresent(items -> {
            if (items.items().isEmpty()) {
                findings.add(items, "options is empty. Give at least one.");
            }
            items.items().forEach(item -> expect.block(item, "an option of " + of)
                    .flatMap(option -> option(option, names))
                    .ifPresent(options::add));
        });
        return options;
    }

    private Optional<Option> option(Tree.Block block, Set<String> names) {
        Optional<String> name = expect.required(block, "name", "the option's name", Spelling::name);
        name.ifPresent(text -> {
            Likeness.among(names, text)
                    .ifPresent(other -> findings.add(
                            block.find("name").orElseThrow().value(),
                            "another option is " + Likeness.called(other, text) + ". Names of options differ."));
            names.add(text);
        });
        name.filter(text -> Likeness.of(text).equals(Factor.Options.BASE))
                .ifPresent(text -> findings.add(
                        block.find("name").orElseThrow().value(),
                        "an option cannot be called base: in tables that stands for no option at all."));
        expect.optional(block, "description", "description", Reading::of);
        Tree.Block rest = new Tree.Block(
                block.entries().stream()
                        .filter(entry -> !List.of("name", "description", "base")
                                .contains(entry.key().text()))
                        .toList(),
                block.line(),
                block.column());
        return name.map(text -> new Option(text, rest, block.find("base").map(Tree.Entry::value)));
    }
}
