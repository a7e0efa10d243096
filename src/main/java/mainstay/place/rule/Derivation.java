package mainstay.place.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.place.figure.Profile;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Quantity;
import mainstay.place.figure.Rate;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.definition.Parameter;

/**
 * How the scenario of a place follows from its figures: the rules in their order, each of which may rest on those before.
 *
 * @param place what is known of the place
 * @param average the same of the average authority
 * @param settings the settings that were worked out, in order
 * @param services who holds which stages
 */
public record Derivation(
        Profile place, Profile average, Map<Parameter, DerivedSetting> settings, List<Service> services) {
    private static final List<DerivationRule> RULES = List.of(
            new DemandRule(),
            new DecisionsRule(),
            new LengthsRule(),
            new StartRule(),
            new EnquiriesRule(),
            new CareRule(),
            new WorkforceRule(),
            new WorkRule(),
            new CapacityRule());

    /** Applies every rule. */
    public static Derivation of(Profile place, Profile average) {
        DerivedSettings derived = new DerivedSettings(place, average);
        RULES.forEach(rule -> rule.apply(derived));
        List<Service> services = ServicesRule.services(derived, AverageAuthority.SERVICES);
        return new Derivation(place, average, derived.derived(), services);
    }

    /** The base with the settings and services of the place. */
    public Scenario on(Scenario base) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        settings.forEach((parameter, derived) -> values.put(parameter, derived.value()));
        return base.with(base.settings().with(values)).with(services);
    }

    /** A quantity of the place in short, where it has been said in full before. */
    public String sayAgain(Quantity quantity) {
        String words = say(quantity);
        return words.substring(0, words.indexOf(" (")) + " (as above)";
    }

    /** A quantity of the place in words: its value, where it is from, and the average authority's. */
    public String say(Quantity quantity) {
        return quantity instanceof PublishedFigure figure
                ? QuantityWords.say(place.counts().get(figure), average)
                : QuantityWords.say(place.rates().get((Rate) quantity), average);
    }
}
