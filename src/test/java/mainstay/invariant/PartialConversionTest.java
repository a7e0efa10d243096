package mainstay.invariant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.event.OrganisationEvent.ModelTakenUp;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Implementation;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.FidelitySettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.RolloutSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** While some teams are in the old structure and some in the new one, nothing is lost and nobody is in two places. */
class PartialConversionTest {
    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final double WAIT = RolloutSettings.SHORT_OF_LEADS.choices().indexOf("wait");

    /** One worker from need to care; assessment as it was. */
    private static List<Service> merged() {
        return List.of(
                new Service("Assessment", EnumSet.of(Stage.ASSESSMENT), 0.37, Structure.INDIVIDUAL),
                new Service(
                        "One worker",
                        EnumSet.range(Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER),
                        0.63,
                        Structure.INDIVIDUAL));
    }

    private static Scenario scenario(List<Service> before, List<Service> after, Map<Parameter, Double> settings) {
        Map<Parameter, Double> values = new HashMap<>(Map.of(
                OversightSettings.SPAN, 3.0,
                PodSettings.SIZE, 3.0,
                RolloutSettings.PREPARATION, 4.0,
                RolloutSettings.WAVES, 3.0,
                RolloutSettings.WAVE_INTERVAL, 6.0,
                RolloutSettings.TRAINING, 5.0,
                RolloutSettings.MANAGER_TRAINING, 3.0));
        values.putAll(settings);
        return new Scenario(
                        "partial",
                        new Period(START, 0, 6),
                        RandomAuthorities.small(24).with(values),
                        before,
                        List.of())
                .with(new Implementation("Model", "Strategy", after, Map.of(), Map.of()));
    }

    private static void holds(Scenario scenario) {
        assertThat(Watched.violationsOf(scenario, 1)).isEmpty();
    }

    private static List<ModelTakenUp> taken(Scenario scenario) {
        return Watched.run(scenario, 1).events().stream()
                .filter(event -> event instanceof ModelTakenUp)
                .map(ModelTakenUp.class::cast)
                .toList();
    }

    @Test
    void functionalTeamsBecomePodsInWaves() {
        Scenario scenario = scenario(RandomAuthorities.functional(), RandomAuthorities.pods(), Map.of());
        holds(scenario);
        assertThat(taken(scenario)).hasSizeBetween(7, 10);
    }

    @Test
    void servicesAreMergedInWavesAndThoseThatStayTheSameStay() {
        Scenario scenario = scenario(RandomAuthorities.functional(), merged(), Map.of(WorkforceSettings.TURNOVER, 0.5));
        holds(scenario);
        // Assessment keeps its three teams of nine posts.
        List<ModelTakenUp> taken = taken(scenario);
        assertThat(taken.stream().filter(event -> event.team() < 3)).hasSize(3);
        assertThat(taken.stream().filter(event -> event.team() >= 8)).hasSizeBetween(4, 6);
        assertThat(taken).hasSizeBetween(7, 9);
    }

    @Test
    void podsBecomeFunctionalTeamsInWaves() {
        holds(scenario(
                RandomAuthorities.pods(), RandomAuthorities.functional(), Map.of(AgencySettings.AGENCY_EXTRA, 0.2)));
    }

    @Test
    void teamsThatWaitForLeadsTakeTheStructureUpOneByOne() {
        Scenario scenario = scenario(
                RandomAuthorities.functional(),
                RandomAuthorities.pods(),
                Map.of(
                        RolloutSettings.LEADS, 0.3,
                        RolloutSettings.LEAD_GROWTH, 5.0,
                        FidelitySettings.TRAINING_GAIN, 0.5,
                        RolloutSettings.SHORT_OF_LEADS, WAIT,
                        OversightSettings.MANAGER_TURNOVER, 1.0));
        holds(scenario);
        assertThat(taken(scenario)).hasSizeGreaterThan(3);
    }

    @Test
    void theTimelineMayReorganiseEverythingInTheMiddle() {
        Scenario waves = scenario(RandomAuthorities.functional(), RandomAuthorities.pods(), Map.of());
        for (List<Service> services : List.of(RandomAuthorities.oneWorker(), RandomAuthorities.mixed())) {
            DatedChange change =
                    new DatedChange(LocalDate.of(2025, 6, 20), Map.of(WorkforceSettings.POSTS, 30.0), services);
            Scenario changed = new Scenario(
                    waves.name(),
                    waves.period(),
                    waves.settings(),
                    waves.services(),
                    List.of(change),
                    waves.implementation());
            holds(changed);
        }
    }

    @Provide
    Arbitrary<Scenario> programmes() {
        List<List<Service>> services = List.of(
                RandomAuthorities.functional(),
                RandomAuthorities.oneWorker(),
                RandomAuthorities.pods(),
                RandomAuthorities.mixed(),
                merged());
        return Combinators.combine(
                        Arbitraries.integers().between(5, 20),
                        Arbitraries.maps(
                                Arbitraries.of(RolloutSettings.SECTION.parameters()),
                                Arbitraries.doubles().between(0, 1)),
                        Arbitraries.of(services),
                        Arbitraries.of(services),
                        Arbitraries.integers().between(1, 5))
                .as(PartialConversionTest::random);
    }

    private static Scenario random(
            int posts, Map<Parameter, Double> shares, List<Service> before, List<Service> after, int span) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        shares.forEach((parameter, share) -> {
            double value = parameter.low() + share * (parameter.high() - parameter.low());
            boolean whole = parameter.unit() == Unit.COUNT
                    || parameter.unit() == Unit.CHOICE
                    || parameter.unit() == Unit.SWITCH;
            values.put(parameter, whole ? Math.rint(value) : value);
        });
        // Within half a year something is to happen.
        values.put(RolloutSettings.BEGINS, Math.rint(4 * shares.getOrDefault(RolloutSettings.BEGINS, 0.0)));
        values.put(RolloutSettings.PREPARATION, 6 * shares.getOrDefault(RolloutSettings.PREPARATION, 0.0));
        values.put(RolloutSettings.WAVE_INTERVAL, 1 + 4 * shares.getOrDefault(RolloutSettings.WAVE_INTERVAL, 0.0));
        values.put(RolloutSettings.WAVES, 1 + Math.rint(6 * shares.getOrDefault(RolloutSettings.WAVES, 0.0)));
        values.put(OversightSettings.SPAN, (double) span);
        Settings settings = RandomAuthorities.small(posts).with(values);
        return new Scenario("random programme", new Period(START, 0, 4), settings, before, List.of())
                .with(new Implementation(
                        "Model",
                        "Strategy",
                        after,
                        Map.of(PodSettings.SIZE, 2.0),
                        Map.of(OversightSettings.MANAGER_TURNOVER, 0.5)));
    }

    @Property(tries = 20, seed = "20250401", shrinking = ShrinkingMode.BOUNDED)
    void noProgrammeLosesAnything(@ForAll("programmes") Scenario scenario) {
        assertThat(Watched.violationsOf(scenario, 1)).isEmpty();
    }
}
