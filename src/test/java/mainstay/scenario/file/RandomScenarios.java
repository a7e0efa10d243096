package mainstay.scenario.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mainstay.scenario.Area;
import mainstay.scenario.DatedChange;
import mainstay.scenario.Implementation;
import mainstay.scenario.LocalSettings;
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Period;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.Scope;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.TeamChange;
import mainstay.scenario.TeamChange.AddManager;
import mainstay.scenario.TeamChange.ManagersLeave;
import mainstay.scenario.TeamChange.Merge;
import mainstay.scenario.TeamChange.MovePosts;
import mainstay.scenario.TeamChange.OwnSettings;
import mainstay.scenario.Whole;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.RolloutSettings;

/** Scenarios with random values everywhere, for properties that hold for all of them. */
public final class RandomScenarios {
    private final Random random;

    public RandomScenarios(long seed) {
        this.random = new Random(seed);
    }

    public Scenario next(String name) {
        Period period = new Period(LocalDate.of(2025, 4, 1), random.nextInt(241), 1 + random.nextInt(240));
        Scenario scenario = new Scenario(
                        name, period, Settings.defaults().with(values(Registry.all())), services(), timeline(period))
                .against(published());
        if (random.nextBoolean()) {
            scenario = scenario.in(areas())
                    .with(scenario.services().stream().map(this::local).toList());
        }
        return arriving(scenario);
    }

    private Scenario arriving(Scenario scenario) {
        return switch (random.nextInt(3)) {
            case 0 -> scenario;
            case 1 -> scenario.practising("Model: \"1\"");
            default ->
                scenario.with(RolloutSettings.BEGINS, 0)
                        .with(new Implementation(
                                "Model # é", "-", services(), values(changeable()), values(changeable())));
        };
    }

    private Map<String, Double> published() {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String measure : List.of("strain", "assessments_on_time", "holiday_referral_dip")) {
            if (random.nextBoolean()) {
                figures.put(measure, 100 * random.nextGaussian());
            }
        }
        return figures;
    }

    private static List<Parameter> changeable() {
        return Registry.all().stream()
                .filter(parameter -> parameter.change() == Change.ANY_DAY)
                .toList();
    }

    private Map<Parameter, Double> values(List<Parameter> parameters) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            if (random.nextBoolean()) {
                double most = Whole.isShare(parameter) ? parameter.high() / 2 : parameter.high();
                double value = parameter.low() + random.nextDouble() * (most - parameter.low());
                boolean whole = parameter.unit() == Unit.COUNT
                        || parameter.unit() == Unit.CHOICE
                        || parameter.unit() == Unit.SWITCH;
                values.put(parameter, whole ? Math.rint(value) : Math.min(value, parameter.high()));
            }
        }
        return values;
    }

    private List<Service> services() {
        List<Service> services = new ArrayList<>();
        List<Stage> stages = ServiceList.HELD;
        int cut = 1 + random.nextInt(stages.size());
        double share = cut == stages.size() ? 1 : random.nextDouble();
        services.add(new Service("A: \"1\"", EnumSet.copyOf(stages.subList(0, cut)), share, structure()));
        if (cut < stages.size()) {
            services.add(
                    new Service("B # é", EnumSet.copyOf(stages.subList(cut, stages.size())), 1 - share, structure()));
        }
        return services;
    }

    private List<Area> areas() {
        double north = random.nextDouble();
        double posts = random.nextDouble();
        return List.of(
                new Area("North: # é", north, posts, values(LocalSettings.ALL)),
                new Area("All but North", 1 - north, 1 - posts, values(LocalSettings.ALL)));
    }

    /** The same for all areas or for every one, with settings and perhaps teams of its own. */
    private Service local(Service service) {
        double share = random.nextDouble();
        List<NamedTeam> teams = List.of(
                new NamedTeam("Elm \"1\"", share, values(LocalSettings.ALL)), new NamedTeam("-", 1 - share, Map.of()));
        return new Service(
                service.name(),
                service.holds(),
                service.share(),
                service.structure(),
                random.nextBoolean() ? Service.ALL_AREAS : Service.EVERY_AREA,
                values(LocalSettings.ALL),
                random.nextBoolean() ? teams : List.of());
    }

    private Structure structure() {
        return random.nextBoolean() ? Structure.PODS : Structure.INDIVIDUAL;
    }

    private List<TeamChange> teamChanges() {
        Scope whose = new Scope("", random.nextBoolean() ? "A: \"1\"" : "", "Elm # é");
        return List.of(
                new OwnSettings(whose, Map.of(AllocationSettings.CAP, 1 + random.nextInt(30) / 3.0)),
                new Merge(List.of("Elm: 1", "Oak, 2"), "Elm \"and\" Oak"),
                new AddManager("A # 1", "-"),
                new MovePosts(1 + random.nextInt(9), "A: 1", "no"),
                new ManagersLeave(whose, random.nextDouble(), 1 + random.nextInt(9)));
    }

    private List<DatedChange> timeline(Period period) {
        List<DatedChange> changes = new ArrayList<>();
        LocalDate date = period.simulatedFrom();
        while (random.nextInt(3) > 0 && date.isBefore(period.end())) {
            // Of teams that are formed anew in a run nobody knows the names.
            changes.add(
                    random.nextBoolean()
                            ? new DatedChange(date, values(changeable()), random.nextBoolean() ? services() : List.of())
                            : new DatedChange(date, Map.of(), services(), teamChanges()));
            date = date.plusDays(1 + random.nextInt(500));
        }
        return changes;
    }
}
