package mainstay.scenario.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import mainstay.scenario.LocalSettings;
import mainstay.scenario.Registry;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.format.Vocabulary;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Tree;

/** Reads the value of one parameter. */
final class SettingReader {
    private final ProblemList findings;
    private final Optional<Settings> base;
    private final boolean dated;
    private final boolean local;

    private SettingReader(ProblemList findings, Optional<Settings> base, boolean dated, boolean local) {
        this.findings = findings;
        this.base = base;
        this.dated = dated;
        this.local = local;
    }

    /**
     * For values that hold from the first day.
     *
     * @param base what a change such as +10 % is a change of
     */
    static SettingReader atStart(ProblemList findings, Settings base) {
        return new SettingReader(findings, Optional.of(base), false, false);
    }

    /**
     * For values that hold from a date of the timeline.
     *
     * @param base what the authority has on the first day
     */
    static SettingReader dated(ProblemList findings, Settings base) {
        return new SettingReader(findings, Optional.of(base), true, false);
    }

    /**
     * For what an area, a service or a team has of its own from the first day.
     *
     * @param base what the authority has; empty where that is not known, so that nothing can be a change of it
     */
    static SettingReader local(ProblemList findings, Optional<Settings> base) {
        return new SettingReader(findings, base, false, true);
    }

    /**
     * For what an area, a service or a team has of its own from a date of the timeline.
     *
     * @param base what the authority has on the first day
     */
    static SettingReader localOnADate(ProblemList findings, Settings base) {
        return new SettingReader(findings, Optional.of(base), true, true);
    }

    /** What a block says under {@code set} of what is its own, where the authority has {@code base}. */
    static Map<Parameter, Double> ownOf(Tree.Block block, ProblemList findings, Optional<Settings> base) {
        Map<Parameter, Double> own = new LinkedHashMap<>();
        block.find("set")
                .flatMap(entry -> new Expect(findings).block(entry.value(), "set"))
                .ifPresent(values -> values.entries()
                        .forEach(entry -> local(findings, base).read(entry.key().text(), entry, own)));
        return own;
    }

    private Reading<Double> spelled(Parameter parameter, String text) {
        return base.map(settings -> Spelling.of(parameter, text, settings.get(parameter)))
                .orElseGet(() -> Spelling.of(parameter, text));
    }

    /**
     * Reads a value into a map.
     *
     * @param path path of the parameter, which may not exist
     * @param entry key and value
     * @param values where it goes; a parameter that is there already is reported
     */
    void read(String path, Tree.Entry entry, Map<Parameter, Double> values) {
        Optional<Parameter> found = Registry.find(path);
        if (found.isEmpty()) {
            findings.add(entry.key(), Vocabulary.unknownSetting(path));
            return;
        }
        Parameter parameter = found.get();
        if (local && !LocalSettings.ALL.contains(parameter)) {
            findings.add(
                    entry.key(),
                    path + " is the same for the whole authority. An area, a service or a team may have its own: "
                            + LocalSettings.ALL.stream().map(Parameter::path).collect(Collectors.joining(", ")) + ".");
            return;
        }
        if (dated && parameter.change() == Change.AT_START) {
            findings.add(
                    entry.key(),
                    path + " shapes the authority the run starts from and cannot change on a date. Set it outside the"
                            + " timeline.");
            return;
        }
        if (values.containsKey(parameter)) {
            findings.add(entry.key(), path + " is given twice. Give it once.");
            return;
        }
        new Expect(findings)
                .value(entry.value(), path, text -> spelled(parameter, text))
                .ifPresent(value -> values.put(parameter, value));
    }
}
