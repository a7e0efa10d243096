package mainstay.scenario.file;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import mainstay.scenario.Implementation;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Section;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RolloutSettings;

/**
 * The cards that a scenario has taken up. What is said nearest wins: a file over the cards it names, its cards over its
 * base.
 *
 * @param practice the practice model card; empty for none
 * @param strategy the implementation strategy card; empty when the model is established, or there is none
 */
record Cards(Optional<Taken> practice, Optional<Taken> strategy) {
    static final Cards NONE = new Cards(Optional.empty(), Optional.empty());

    /** What keeps an established model up, unless the scenario or the card says otherwise: judgements. */
    static final Map<Parameter, Double> UPKEEP = upkeep();

    private static final List<Section> AT_ONCE =
            List.of(EffectSettings.SECTION, PodSettings.SECTION, FidelitySettings.SECTION, RolloutSettings.SECTION);

    /**
     * A card, and what has been said nearer than it.
     *
     * @param card the card
     * @param given settings given in the file that names the card, or in one based on it
     * @param servicesGiven whether services or structure are given there
     */
    record Taken(Card card, Set<Parameter> given, boolean servicesGiven) {
        Taken(Card card) {
            this(card, Set.of(), false);
        }

        Taken amended(Set<Parameter> more, boolean services) {
            Set<Parameter> all = new HashSet<>(given);
            all.addAll(more);
            return new Taken(card, all, servicesGiven || services);
        }

        Map<Parameter, Double> values(Predicate<Parameter> which) {
            Map<Parameter, Double> values = new LinkedHashMap<>();
            for (CardSetting setting : card.settings()) {
                if (which.test(setting.parameter()) && !given.contains(setting.parameter())) {
                    values.put(setting.parameter(), setting.value());
                }
            }
            return values;
        }
    }

    private static Map<Parameter, Double> upkeep() {
        Map<Parameter, Double> upkeep = new LinkedHashMap<>();
        upkeep.put(FidelitySettings.START, 0.8);
        upkeep.put(FidelitySettings.OWNERSHIP_START, 0.8);
        upkeep.put(RolloutSettings.INDUCTION, 3.0);
        upkeep.put(RolloutSettings.COACHING, 0.3);
        upkeep.put(RolloutSettings.SPONSORSHIP, 0.5);
        upkeep.put(RolloutSettings.PARTNERS, 1.0);
        return upkeep;
    }

    /** Whether a card sets it in the scenario itself: it does nothing before the model arrives. */
    static boolean atOnce(Parameter parameter) {
        return AT_ONCE.stream().anyMatch(section -> section.parameters().contains(parameter));
    }

    /** The same cards when more has been said nearer than they. */
    Cards amended(Set<Parameter> given, boolean services) {
        return new Cards(
                practice.map(taken -> taken.amended(given, services)),
                strategy.map(taken -> taken.amended(given, services)));
    }

    /** The services in force on the first day. */
    List<Service> services(List<Service> own) {
        return practice.filter(model -> strategy.isEmpty() && !model.servicesGiven())
                .map(model -> model.card().services(own))
                .orElse(own);
    }

    /** A scenario as the cards make it. */
    Scenario on(Scenario plain) {
        if (practice.isEmpty()) {
            return plain;
        }
        return strategy.isPresent()
                ? arriving(plain, practice.get(), strategy.get())
                : established(plain, practice.get());
    }

    private static Scenario arriving(Scenario plain, Taken model, Taken programme) {
        Map<Parameter, Double> atOnce = model.values(Cards::atOnce);
        atOnce.putAll(programme.values(Cards::atOnce));
        Map<Parameter, Double> withModel = model.values(parameter -> !atOnce(parameter));
        Map<Parameter, Double> withProgramme = programme.values(parameter -> !atOnce(parameter));
        withModel.keySet().removeAll(withProgramme.keySet());
        return plain.with(plain.settings().with(atOnce))
                .with(new Implementation(
                        model.card().name(),
                        programme.card().name(),
                        model.card().services(plain.services()),
                        withModel,
                        withProgramme));
    }

    private Scenario established(Scenario plain, Taken model) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        if (model.card().hasEffects()) {
            UPKEEP.forEach((parameter, value) -> {
                boolean unsaid = plain.settings().get(parameter) == parameter.defaultValue();
                if (unsaid && !model.given().contains(parameter)) {
                    values.put(parameter, value);
                }
            });
        }
        // An established model has its leads: how many there are when a programme begins does not matter.
        values.putAll(model.values(parameter -> !parameter.equals(RolloutSettings.LEADS)));
        return plain.with(plain.settings().with(values))
                .with(services(plain.services()))
                .practising(model.card().name());
    }
}
