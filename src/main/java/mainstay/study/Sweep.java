package mainstay.study;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;

/**
 * A study whose arms meet many futures.
 *
 * @param study the study; its arms, crossed with the levers, as the base has the world
 * @param levers what its arms were crossed with
 * @param futures what they meet
 * @param arms the same arms in every choice of options of the futures, by that choice ({@link Futures#chosen})
 */
public record Sweep(Study study, List<Lever> levers, Futures futures, Map<List<Integer>, List<Scenario>> arms) {
    /** Copies what it is given. */
    public Sweep {
        levers = List.copyOf(levers);
        arms = Collections.unmodifiableMap(new LinkedHashMap<>(arms));
    }

    /** A study in a single future. */
    public static Sweep of(Study study) {
        return new Sweep(study, List.of(), Futures.ONE, Map.of(List.of(), study.arms()));
    }

    /**
     * An arm in a future: made anew, and kept by nobody.
     *
     * @param arm place of the arm
     * @param point a value for each factor
     */
    public Scenario scenario(int arm, double[] point) {
        Scenario scenario = arms.get(futures.chosen(point)).get(arm);
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < point.length; i++) {
            if (futures.factors().get(i) instanceof Factor.Setting setting && !Double.isNaN(point[i])) {
                values.put(setting.parameter(), point[i]);
            }
        }
        return values.isEmpty() ? scenario : scenario.with(scenario.settings().with(values));
    }

    /** The same with every arm changed, in every choice of options. */
    public Sweep with(UnaryOperator<Study> change) {
        Map<List<Integer>, List<Scenario>> changed = new LinkedHashMap<>();
        arms.forEach((choice, own) ->
                changed.put(choice, change.apply(study.with(own)).arms()));
        return new Sweep(change.apply(study), levers, futures, changed);
    }

    /** The arms in every choice of options, one after the other, each under a name of its own. */
    public List<Scenario> variants() {
        List<Scenario> variants = new ArrayList<>();
        arms.forEach((choice, own) -> own.forEach(arm -> variants.add(arm.named(name(arm.name(), choice)))));
        return variants;
    }

    private String name(String arm, List<Integer> choice) {
        List<String> parts = new ArrayList<>(List.of(arm));
        for (int i = 0; i < choice.size(); i++) {
            parts.add(futures.options().get(i).spell(choice.get(i) < 0 ? Factor.AS_BASE : choice.get(i)));
        }
        return String.join("; ", parts);
    }
}
