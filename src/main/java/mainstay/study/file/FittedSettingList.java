package mainstay.study.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.file.CardSetting;
import mainstay.scenario.file.CardSettingReader;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.SettingFormats;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Either;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Path;
import mainstay.scenario.format.ValueFormat.Word;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Scale;

/** Reads the {@code parameters} of a calibration: assumed settings, each with the range in which it is fitted. */
final class FittedSettingList {
    private static final List<Parameter> FITTABLE = Registry.all().stream()
            .filter(parameter -> Fitted.refusal(parameter).isEmpty())
            .toList();
    private static final ValueFormat PATHS =
            new Path(FITTABLE.stream().map(Parameter::path).toList());
    private static final BlockFormat KEYS = keys("A setting to fit.", PATHS, ValueFormat.any());

    /** A path alone, or keys in which the range is written in the setting's own unit. */
    static final ValueFormat FORMAT = format();

    private final ProblemList findings;
    private final Expect expect;
    private final Optional<Scenario> base;

    /**
     * Settings of a calibration.
     *
     * @param base the scenario that they are fitted in; empty when it is not known
     */
    FittedSettingList(ProblemList findings, Optional<Scenario> base) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.base = base;
    }

    private static ValueFormat format() {
        List<ValueFormat> formats = new ArrayList<>(List.of(PATHS));
        for (Parameter parameter : FITTABLE) {
            formats.add(new Inside(
                    keys(parameter.what(), new Word(List.of(parameter.path())), SettingFormats.value(parameter))));
        }
        return new Either(formats).saying("An assumed setting, on its plausible range or on one given here.");
    }

    private static BlockFormat keys(String about, ValueFormat path, ValueFormat end) {
        return BlockFormat.of("a parameter to fit", about)
                .required("path", path, "Path of the setting.")
                .optional(
                        "range",
                        end.list()
                                .pair()
                                .saying("The least and the greatest plausible value.")
                                .or(ValueFormat.text().saying("The same in words, such as 5 to 20 days.")),
                        "In which it is fitted; its plausible range where it is left out.")
                .optional(
                        "scale",
                        new Word(Arrays.stream(Scale.values())
                                .map(FittedSettingList::word)
                                .toList()),
                        "On which its values are equally far from each other.");
    }

    /** The settings of a calibration file, as far as they can be fitted. */
    List<Fitted> read(Tree.Block block) {
        Map<Parameter, Fitted> all = new LinkedHashMap<>();
        Set<Parameter> seen = new LinkedHashSet<>();
        expect.items(block, "parameters", "the assumed settings to fit, such as [work.look-ahead].")
                .ifPresent(items -> items.items()
                        .forEach(item -> fitted(item, seen).ifPresent(one -> all.put(one.parameter(), one))));
        return new ArrayList<>(all.values());
    }

    private Optional<Fitted> fitted(Tree item, Set<Parameter> seen) {
        Tree.Block block = item instanceof Tree.Block given
                ? given
                : new Tree.Block(
                        List.of(new Tree.Entry(new Tree.Word("path", true, item.line(), item.column()), item)),
                        item.line(),
                        item.column());
        KEYS.refuseUnknown(block, findings);
        Optional<Parameter> found = expect.required(block, "path", "the parameter's path", LeverBlock::parameter);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Parameter parameter = found.get();
        Tree where = block.find("path").orElseThrow().value();
        if (!seen.add(parameter)) {
            findings.add(where, parameter.path() + " is given twice. Give it once.");
            return Optional.empty();
        }
        String refusal = Fitted.refusal(parameter);
        if (!refusal.isEmpty()) {
            findings.add(where, refusal);
            return Optional.empty();
        }
        Optional<CardSetting.Range> range = block.find("range")
                .map(entry -> range(parameter, entry.value()))
                .orElseGet(
                        () -> Optional.of(new CardSetting.Range(parameter.plausibleLow(), parameter.plausibleHigh())));
        Optional<Scale> scale = expect.optional(
                block,
                "scale",
                parameter.path() + "'s scale",
                text -> Spelling.oneOf(List.of(Scale.values()), FittedSettingList::word, text));
        return range.filter(r -> isUsable(parameter, r, block, where))
                .filter(r -> suits(parameter, r, scale, block))
                .map(r -> new Fitted(
                        parameter, r.low(), r.high(), scale.orElseGet(() -> Fitted.usual(r.low(), r.high()))));
    }

    static String word(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }

    /** {@code [5 days, 20 days]}, or as on a card {@code 5 to 20 days}. */
    private Optional<CardSetting.Range> range(Parameter parameter, Tree value) {
        String what = parameter.path() + "'s range";
        if (!(value instanceof Tree.Items items)) {
            return expect.value(value, what, text -> CardSettingReader.range(parameter, text));
        }
        if (items.items().size() != 2) {
            findings.add(items, what + " needs two values: the least and the greatest.");
            return Optional.empty();
        }
        Optional<Double> low = expect.value(items.items().get(0), what, text -> Spelling.of(parameter, text));
        Optional<Double> high = expect.value(items.items().get(1), what, text -> Spelling.of(parameter, text));
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        if (low.get() > high.get()) {
            findings.add(items, what + " begins with the greater value. Write the least first.");
            return Optional.empty();
        }
        return Optional.of(new CardSetting.Range(low.get(), high.get()));
    }

    private boolean isUsable(Parameter parameter, CardSetting.Range range, Tree.Block block, Tree where) {
        Tree place = block.find("range").map(Tree.Entry::value).orElse(where);
        if (range.low() == range.high()) {
            findings.add(
                    place,
                    parameter.path()
                            + (block.find("range").isPresent()
                                    ? "'s range holds one value only. Give the least and the greatest."
                                    : " has no plausible range of its own. Give it one: { path: " + parameter.path()
                                            + ", range: [least, greatest] }."));
            return false;
        }
        Optional<Double> now = base.map(scenario -> scenario.settings().get(parameter));
        if (now.isPresent() && !range.holds(now.get())) {
            findings.add(
                    place,
                    parameter.path() + ": the base's value, " + parameter.spell(now.get()) + ", lies outside the range "
                            + CardSetting.spell(parameter, range) + ".");
            return false;
        }
        return true;
    }

    private boolean suits(Parameter parameter, CardSetting.Range range, Optional<Scale> scale, Tree.Block block) {
        if (scale.equals(Optional.of(Scale.LOG)) && range.low() <= 0) {
            findings.add(
                    block.find("scale").orElseThrow().value(),
                    parameter.path() + "'s scale: log needs a range above zero, and this one begins with "
                            + parameter.spell(range.low()) + ". Write linear.");
            return false;
        }
        return true;
    }
}
