package mainstay.scenario.format;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Suggestion;

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
        String near = nearKey(here, key)
                .or(() -> nearKey(Registry.all(), key))
                .or(() -> Suggestion.nearest(
                        Registry.all().stream().map(Parameter::path).toList(), path))
                .map(found -> " Did you mean " + found + "?")
                .orElse("");
        return ProblemList.echo(path) + " is not a setting." + near;
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
        if (known.contains(Registry.sections().get(0).name())) {
            Optional<Parameter> setting = Registry.find(key).or(() -> Registry.all().stream()
                    .filter(parameter -> key(parameter).equals(key))
                    .findFirst());
            if (setting.isPresent()) {
                String path = setting.get().path();
                String section = path.substring(0, path.indexOf('.'));
                return start + " Write it under " + section + ": " + section + ": { " + key(setting.get()) + ": … }.";
            }
        }
        return start + Suggestion.among(known, key);
    }
}
