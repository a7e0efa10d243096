package mainstay.cli.usage;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import mainstay.scenario.yaml.Suggestion;

/** Which command somebody means who types another word for it. */
public final class CommandWords {
    private static final Map<String, List<String>> MEANT = meant();

    private CommandWords() {}

    /** The words of the service, or of other programs, and the commands that do what they say. */
    public static Map<String, List<String>> all() {
        return MEANT;
    }

    /** {@code " Did you mean x?"}, or nothing. */
    static String hint(Collection<String> commands, String typed) {
        return Optional.ofNullable(MEANT.get(typed))
                .map(Suggestion::either)
                .or(() -> Suggestion.nearest(commands, typed))
                .map(Suggestion::question)
                .orElse("");
    }

    private static Map<String, List<String>> meant() {
        Map<String, List<String>> meant = new TreeMap<>();
        List.of(
                        "simulate start go model scenario: run",
                        "study studies arms comparison versus vs test what-if whatif: compare",
                        "validate verify lint syntax show: check",
                        "pdf page html print charts chart plot draw graph: report",
                        "authority authorities council councils la area region: place",
                        "futures scenarios stress: sweep",
                        "more add replications: extend",
                        "best rank optimise optimize search seek: select discover",
                        "levers assumptions screen screening sobol: sensitivity",
                        "family families child story: journey",
                        "tune: calibrate",
                        "evidence patterns validation: score",
                        "distributions distribution durations histogram: shapes",
                        "again repeat rerun: reproduce",
                        "join combine shards: merge",
                        "settings measures parameters reference: schema",
                        "man usage manual commands: help",
                        "completion complete autocomplete: generate-completion")
                .forEach(line -> {
                    int colon = line.indexOf(": ");
                    List<String> commands = List.of(line.substring(colon + 2).split(" ", -1));
                    Arrays.stream(line.substring(0, colon).split(" ", -1)).forEach(word -> meant.put(word, commands));
                });
        return Map.copyOf(meant);
    }
}
