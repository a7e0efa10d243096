package mainstay.results.sweep;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import mainstay.results.file.JsonRules;

/** What {@code sweep.json} may say: a folder may come from a stranger. */
final class SweepRules {
    private static final List<String> DESIGNS =
            List.of("full-factorial", "one-at-a-time", "latin-hypercube", "sobol", "list");
    private static final List<String> KEPT = List.of("values", "months");
    private static final int MOST_FUTURES = 100_000_000;

    private final JsonRules rules;

    SweepRules(Path file) {
        this.rules = new JsonRules(file);
    }

    /**
     * Checks every entry.
     *
     * @throws mainstay.results.file.ResultsProblem that names the first that cannot be
     */
    void check(SweepRecord asked) {
        rules.require(
                DESIGNS.contains(asked.design()), "design", asked.design(), "one of " + String.join(", ", DESIGNS));
        rules.require(KEPT.contains(asked.keep()), "keep", asked.keep(), "one of " + String.join(", ", KEPT));
        rules.require(
                asked.futures() >= 1 && asked.futures() <= MOST_FUTURES,
                "futures",
                asked.futures(),
                "between 1 and " + MOST_FUTURES);
        arms(asked);
        Set<String> columns = new HashSet<>();
        asked.levers().forEach(lever -> column("levers", lever.name(), columns));
        asked.factors().forEach(factor -> column("factors", factor.name(), columns));
        choices(asked);
    }

    private void arms(SweepRecord asked) {
        rules.require(!asked.arms().isEmpty(), "arms", "empty", "at least one arm");
        Set<String> names = new HashSet<>();
        List<String> levers =
                asked.levers().stream().map(SweepRecord.Lever::name).toList();
        for (int i = 0; i < asked.arms().size(); i++) {
            SweepRecord.Arm arm = asked.arms().get(i);
            rules.require(names.add(arm.name()), "arms[" + i + "].name", arm.name(), "a name that no other arm has");
            rules.require(
                    arm.levers().keySet().containsAll(levers),
                    "arms[" + i + "].levers",
                    arm.levers().keySet(),
                    "a value of each lever");
        }
        asked.arms()
                .forEach(arm -> rules.require(
                        arm.against().isEmpty() || names.contains(arm.against()),
                        "arms.against",
                        arm.against(),
                        "the name of another arm, or empty"));
    }

    private void column(String place, String name, Set<String> before) {
        rules.require(!name.isEmpty() && before.add(name), place, name, "names of columns that differ");
    }

    private void choices(SweepRecord asked) {
        List<SweepRecord.Factor> options = asked.factors().stream()
                .filter(factor -> !factor.options().isEmpty())
                .toList();
        rules.require(!asked.choices().isEmpty(), "choices", "empty", "at least one choice");
        Set<List<String>> before = new HashSet<>();
        for (int i = 0; i < asked.choices().size(); i++) {
            List<String> choice = asked.choices().get(i);
            rules.require(
                    choice.size() == options.size() && before.add(choice),
                    "choices[" + i + "]",
                    choice,
                    "one option of each factor that has options, as no other choice has");
        }
    }
}
