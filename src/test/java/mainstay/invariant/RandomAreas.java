package mainstay.invariant;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mainstay.scenario.Area;
import mainstay.scenario.DatedChange;
import mainstay.scenario.LocalSettings;
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.Scope;
import mainstay.scenario.Service;
import mainstay.scenario.TeamChange;
import mainstay.scenario.TeamChange.AddManager;
import mainstay.scenario.TeamChange.ManagersLeave;
import mainstay.scenario.TeamChange.Merge;
import mainstay.scenario.TeamChange.MovePosts;
import mainstay.scenario.TeamChange.OwnSettings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Parameter.Change;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;

/** Small authorities with random areas, teams and changes of both. */
final class RandomAreas {
    private static final LocalDate START = LocalDate.of(2025, 4, 1);
    private static final int MONTHS = 7;

    private final Random random;
    private final List<String> teams = new ArrayList<>();
    private int named;

    RandomAreas(long seed) {
        this.random = new Random(seed);
    }

    Scenario scenario() {
        List<Area> areas = areas();
        List<Service> services =
                anyOf(List.of(RandomAuthorities.functional(), RandomAuthorities.mixed(), RandomAuthorities.pods()))
                        .stream()
                        .map(this::local)
                        .toList();
        Area.divide(areas, services).forEach(this::note);
        Scenario scenario = new Scenario(
                        "areas",
                        new Period(START, 0, MONTHS),
                        RandomAuthorities.small(8 + random.nextInt(16))
                                .with(Map.of(
                                        OversightSettings.SPAN,
                                        2.0 + random.nextInt(4),
                                        AllocationSettings.POST_MOVES,
                                        random.nextDouble(),
                                        AllocationSettings.AREA_MOVES,
                                        2 * random.nextDouble(),
                                        AllocationSettings.PATCHES,
                                        random.nextInt(2) * 1.0,
                                        WorkforceSettings.TURNOVER,
                                        random.nextDouble(),
                                        WorkforceSettings.INTERNAL_MOVES,
                                        random.nextDouble(),
                                        ReorganisationSettings.RESTRUCTURES,
                                        random.nextDouble())),
                        services,
                        List.of())
                .in(areas);
        return scenario.changing(timeline(areas));
    }

    private <T> T anyOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<Area> areas() {
        List<String> names = List.of("North", "South", "West").subList(0, 1 + random.nextInt(3));
        double[] families = shares(names.size());
        double[] posts = shares(names.size());
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            areas.add(new Area(names.get(i), families[i], posts[i], own(LocalSettings.ALL)));
        }
        return areas;
    }

    private double[] shares(int number) {
        double[] shares = random.doubles(number, 0.1, 1).toArray();
        double sum = 0;
        for (double share : shares) {
            sum += share;
        }
        for (int i = 0; i < number; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** Some settings anywhere in their range. */
    private Map<Parameter, Double> own(List<Parameter> all) {
        Map<Parameter, Double> own = new LinkedHashMap<>();
        for (Parameter parameter : all) {
            if (random.nextInt(4) == 0) {
                double value =
                        parameter.low() + random.nextDouble() * (Math.min(parameter.high(), 60) - parameter.low());
                boolean whole = parameter.unit() == Unit.COUNT || parameter.unit() == Unit.CHOICE;
                own.put(parameter, whole ? Math.rint(value) : value);
            }
        }
        return own;
    }

    private Service local(Service service) {
        double share = 0.2 + 0.6 * random.nextDouble();
        String name = service.name();
        List<NamedTeam> own = random.nextBoolean()
                ? List.of()
                : List.of(
                        new NamedTeam(name + " Elm", share, own(LocalSettings.ALL)),
                        new NamedTeam(name + " Oak", 1 - share, Map.of()));
        return new Service(
                name,
                service.holds(),
                service.share(),
                service.structure(),
                random.nextInt(4) == 0 ? Service.ALL_AREAS : Service.EVERY_AREA,
                own(LocalSettings.ALL),
                own);
    }

    /** Names that teams may have. */
    private void note(Service service) {
        service.teams().forEach(team -> teams.add(team.name()));
        for (int i = 1; i <= 3; i++) {
            teams.add(service.name() + " " + i);
        }
    }

    private List<DatedChange> timeline(List<Area> areas) {
        List<DatedChange> changes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            LocalDate date = START.plusDays(random.nextInt(30 * MONTHS));
            boolean services = random.nextInt(6) == 0;
            changes.add(new DatedChange(
                    date,
                    random.nextInt(6) == 0 ? Map.of(WorkforceSettings.POSTS, 6.0 + random.nextInt(20)) : Map.of(),
                    services ? anyOf(List.of(RandomAuthorities.functional(), RandomAuthorities.mixed())) : List.of(),
                    List.of(change(areas))));
        }
        changes.sort(Comparator.comparing(DatedChange::on));
        return changes;
    }

    private TeamChange change(List<Area> areas) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> merge();
            case 2 -> new AddManager(anyOf(teams), called());
            case 3 -> new MovePosts(1 + random.nextInt(4), anyOf(teams), anyOf(teams));
            case 4 ->
                new ManagersLeave(new Scope(anyOf(areas).name(), "", ""), random.nextDouble(), 1 + random.nextInt(9));
            default ->
                new OwnSettings(
                        new Scope(anyOf(areas).name(), "", ""),
                        own(LocalSettings.ALL.stream()
                                .filter(parameter -> parameter.change() == Change.ANY_DAY)
                                .toList()));
        };
    }

    private TeamChange merge() {
        String one = anyOf(teams);
        String alike = one.substring(0, one.lastIndexOf(' '));
        List<String> others = teams.stream()
                .filter(name -> name.startsWith(alike) && !name.equals(one))
                .toList();
        return new Merge(List.of(one, others.isEmpty() ? "Nobody" : anyOf(others)), called());
    }

    private String called() {
        String name = "New " + named++;
        teams.add(name);
        return name;
    }
}
