package mainstay.scenario.format;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.TradeWords;
import mainstay.scenario.yaml.TradeWords.Meaning;

/** The keys there are, and what to say about those there are not. */
public final class Vocabulary {
    private Vocabulary() {}

    /** The section of a name, if there is one. */
    public static Optional<Section> section(String name) {
        return Registry.sections().stream()
                .filter(section -> section.name().equals(name))
                .findFirst();
    }

    /** What to say about a path that no parameter has. */
    public static String unknownSetting(String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? "" : path.substring(0, dot);
        String key = path.substring(dot + 1);
        List<Parameter> here = section(first).map(Section::parameters).orElseGet(List::of);
        return ProblemList.echo(path) + " is not a setting."
                + inMisspeltSection(first, key)
                        .or(() -> TradeWords.of(key).map(Vocabulary::meaning))
                        .or(() -> elsewhere(key))
                        .or(() -> nearKey(here, key).map(Suggestion::question))
                        .or(() -> nearKey(Registry.all(), key).map(Suggestion::question))
                        .or(() -> TradeWords.inside(key).map(Vocabulary::meaning))
                        .orElse("");
    }

    private static Optional<String> inMisspeltSection(String section, String key) {
        return Suggestion.nearest(
                        Registry.sections().stream().map(Section::name).toList(), section)
                .flatMap(near -> Registry.find(near + "." + key))
                .map(found -> Suggestion.question(found.path()));
    }

    /** Settings of just this name in other sections. */
    private static Optional<String> elsewhere(String key) {
        List<String> paths = Registry.all().stream()
                .filter(parameter -> key(parameter).equals(key))
                .map(Parameter::path)
                .toList();
        return paths.isEmpty() ? Optional.empty() : Optional.of(Suggestion.question(Suggestion.either(paths)));
    }

    /** What a word of the trade is here: the settings it means, the measures that tell of it, and what cannot be said. */
    public static String meaning(Meaning of) {
        StringBuilder said = new StringBuilder();
        List<String> settings = of.settings();
        if (!settings.isEmpty()) {
            said.append(" For ").append(of.word()).append(settings.size() == 1 ? " there is " : " there are ");
            said.append(listed(settings)).append('.');
        }
        if (!of.measures().isEmpty()) {
            said.append(" It is measured as ").append(listed(of.measures())).append('.');
        }
        return said.append(of.note().isEmpty() ? "" : " " + of.note()).toString();
    }

    private static String listed(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static Optional<String> nearKey(List<Parameter> parameters, String key) {
        List<String> keys = parameters.stream().map(Vocabulary::key).toList();
        return Suggestion.nearest(keys, key)
                .map(near -> parameters.get(keys.indexOf(near)).path());
    }

    private static String key(Parameter parameter) {
        return parameter.path().substring(parameter.path().indexOf('.') + 1);
    }

    /**
     * What to say about a key that does not belong where it stands.
     *
     * @param key the key
     * @param place what it stands in, such as {@code a scenario file}
     * @param known the keys that may stand there
     */
    static String unknownKey(String key, String place, Collection<String> known) {
        String start = ProblemList.echo(key) + " is not a key of " + place + ".";
        boolean settings = known.contains(Registry.sections().get(0).name());
        if (settings) {
            Optional<Parameter> setting = Registry.find(key).or(() -> Registry.all().stream()
                    .filter(parameter -> key(parameter).equals(key))
                    .findFirst());
            if (setting.isPresent()) {
                String path = setting.get().path();
                String section = path.substring(0, path.indexOf('.'));
                return start + " Write it under " + section + ": " + section + ": { " + key(setting.get()) + ": … }.";
            }
        }
        String near = Suggestion.among(known, key);
        return start
                + (near.isEmpty() && settings
                        ? TradeWords.inside(key).map(Vocabulary::meaning).orElse("")
                        : near);
    }
}
