package mainstay.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Period;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.ConferenceSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.work.WorkSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Small authorities with random values anywhere in the registry's ranges, random services and a random timeline. */
final class RandomAuthorities {
    private static final LocalDate START = LocalDate.of(2025, 4, 1);

    private RandomAuthorities() {}

    static Arbitrary<Scenario> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(6, 20),
                        Arbitraries.integers().between(4, 10),
                        Arbitraries.maps(
                                        Arbitraries.of(changing()),
                                        Arbitraries.doubles().between(0, 1))
                                .ofMaxSize(60),
                        Arbitraries.of(functional(), oneWorker(), pods(), mixed()),
                        timeline())
                .as(RandomAuthorities::scenario);
    }

    /** Every setting anywhere in its range, often at an end of it, over some months that begin on any day. */
    static Arbitrary<Scenario> everywhere() {
        return Combinators.combine(
                        Arbitraries.integers().between(4, 10),
                        Arbitraries.frequencyOf(
                                        Tuple.of(2, Arbitraries.doubles().between(0, 1)),
                                        Tuple.of(1, Arbitraries.of(0.0, 1.0)))
                                .list()
                                .ofSize(changing().size()),
                        Arbitraries.of(functional(), oneWorker(), pods(), mixed()),
                        timeline(),
                        periods())
                .as((posts, shares, services, happenings, period) -> {
                    Map<Parameter, Double> all = new LinkedHashMap<>();
                    for (int i = 0; i < shares.size(); i++) {
                        all.put(changing().get(i), shares.get(i));
                    }
                    return scenario(posts, period.measureMonths(), all, services, happenings)
                            .over(period);
                });
    }

    /** A period that begins on any day of the month, mid-month as often as not. */
    static Arbitrary<Period> periods() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 59),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(1, 4))
                .as((days, warmUp, months) -> new Period(START.minusDays(days), warmUp, months));
    }

    private static Arbitrary<List<Integer>> timeline() {
        return Arbitraries.integers().between(0, 5).list().ofMaxSize(4);
    }

    private static List<Parameter> changing() {
        List<Parameter> all = new ArrayList<>(Registry.all());
        all.remove(WorkforceSettings.POSTS);
        return all;
    }

    private static Scenario scenario(
            int posts, int months, Map<Parameter, Double> shares, List<Service> services, List<Integer> happenings) {
        Settings settings = small(posts);
        Map<Parameter, Double> values = new LinkedHashMap<>();
        shares.forEach((parameter, share) -> values.put(parameter, value(parameter, share, posts)));
        List<DatedChange> timeline = new ArrayList<>();
        for (int i = 0; i < happenings.size(); i++) {
            LocalDate date = START.plusDays(20L + (long) i * months * 30 / 5);
            timeline.add(happening(happenings.get(i), date, posts));
        }
        return new Scenario("random", new Period(START, 0, months), settings.with(values), services, timeline);
    }

    /** The average authority's values for so many posts. */
    static Settings small(int posts) {
        double share = posts / WorkforceSettings.POSTS.defaultValue();
        Map<Parameter, Double> values = new LinkedHashMap<>();
        values.put(WorkforceSettings.POSTS, (double) posts);
        for (Parameter parameter : List.of(
                DemandSettings.NEW_REFERRALS,
                DemandSettings.UNACCOMPANIED,
                WorkSettings.FRONT_DOOR_HOURS,
                ConferenceSettings.SLOTS,
                ConferenceSettings.REVIEWING_OFFICERS,
                InitialSettings.ASSESSMENTS,
                InitialSettings.IN_NEED,
                InitialSettings.PROTECTION,
                InitialSettings.LOOKED_AFTER)) {
            double scaled = parameter.defaultValue() * share;
            values.put(parameter, parameter.unit() == Unit.COUNT ? Math.rint(scaled) : scaled);
        }
        return Settings.defaults().with(values);
    }

    private static double value(Parameter parameter, double share, int posts) {
        double high = Math.min(parameter.high(), mostFor(posts).getOrDefault(parameter, parameter.high()));
        double value = parameter.low() + share * (high - parameter.low());
        boolean whole =
                parameter.unit() == Unit.COUNT || parameter.unit() == Unit.CHOICE || parameter.unit() == Unit.SWITCH;
        return whole ? Math.rint(value) : Math.min(value, high);
    }

    /** What would make an authority large has a bound here. */
    static Map<Parameter, Double> mostFor(int posts) {
        Map<Parameter, Double> most = new HashMap<>();
        most.put(DemandSettings.NEW_REFERRALS, 40.0 * posts);
        most.put(DemandSettings.UNACCOMPANIED, 4.0 * posts);
        most.put(DemandSettings.SURGE, 3.0);
        most.put(AllocationSettings.CAP, 60.0);
        most.put(WorkSettings.FRONT_DOOR_HOURS, (double) posts);
        most.put(ConferenceSettings.SLOTS, (double) posts);
        most.put(ConferenceSettings.REVIEWING_OFFICERS, (double) posts);
        for (Parameter parameter : InitialSettings.SECTION.parameters()) {
            most.put(parameter, 6.0 * posts);
        }
        return most;
    }

    private static DatedChange happening(int which, LocalDate date, int posts) {
        return switch (which) {
            case 0 -> new DatedChange(date, Map.of(WorkforceSettings.HIRING, 1.0), List.of());
            case 1 -> new DatedChange(date, Map.of(WorkforceSettings.HIRING, 0.0), List.of());
            case 2 -> new DatedChange(date, Map.of(WorkforceSettings.POSTS, posts * 1.5), List.of());
            case 3 -> new DatedChange(date, Map.of(WorkforceSettings.POSTS, Math.rint(posts * 0.6)), List.of());
            case 4 -> new DatedChange(date, Map.of(), pods());
            default -> new DatedChange(date, Map.of(), functional());
        };
    }

    static List<Service> functional() {
        return List.of(
                new Service("Assessment", EnumSet.of(Stage.ASSESSMENT), 0.37, Structure.INDIVIDUAL),
                new Service(
                        "Safeguarding",
                        EnumSet.of(Stage.CHILD_IN_NEED, Stage.CHILD_PROTECTION),
                        0.42,
                        Structure.INDIVIDUAL),
                new Service("Looked after", EnumSet.of(Stage.LOOKED_AFTER), 0.21, Structure.INDIVIDUAL));
    }

    static List<Service> oneWorker() {
        return List.of(new Service(
                "Everything", EnumSet.range(Stage.ASSESSMENT, Stage.LOOKED_AFTER), 1, Structure.INDIVIDUAL));
    }

    static List<Service> pods() {
        return List.of(new Service("Pods", EnumSet.range(Stage.ASSESSMENT, Stage.LOOKED_AFTER), 1, Structure.PODS));
    }

    static List<Service> mixed() {
        return List.of(
                new Service("Assessment", EnumSet.of(Stage.ASSESSMENT), 0.35, Structure.INDIVIDUAL),
                new Service("Pods", EnumSet.range(Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER), 0.65, Structure.PODS));
    }
}
