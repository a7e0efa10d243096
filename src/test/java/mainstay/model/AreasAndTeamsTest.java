package mainstay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerMoved;
import mainstay.model.agent.Case;
import mainstay.model.agent.Family;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.allocation.FamilyMoves;
import mainstay.model.demand.Families;
import mainstay.scenario.Area;
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** A north and a south, and teams that are not all the same. */
class AreasAndTeamsTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.TIME_TO_FILL, 10)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 52)
            .with(AllocationSettings.POLICY, TinyWorld.word(AllocationSettings.POLICY, "least-loaded"))
            .with(OversightSettings.SPAN, 5);

    private static final int NORTH = 0;
    private static final int SOUTH = 1;

    private static Area area(String name, double share, Map<Parameter, Double> own) {
        return new Area(name, share, share, own);
    }

    private static Service service(String area, Map<Parameter, Double> own, NamedTeam... teams) {
        return new Service("Need", EnumSet.of(Stage.CHILD_IN_NEED), 1, Structure.INDIVIDUAL, area, own, List.of(teams));
    }

    private static TinyWorld world(Settings settings, List<Area> areas, Service... services) {
        TinyWorld world = new TinyWorld(settings);
        world.office.divide(areas);
        world.staffing.begin(Area.divide(areas, List.of(services)));
        return world;
    }

    private static List<Area> halves(Map<Parameter, Double> north, Map<Parameter, Double> south) {
        return List.of(area("North", 0.5, north), area("South", 0.5, south));
    }

    private static List<Team> teams(TinyWorld world) {
        return world.office.roster().teams();
    }

    private static Case family(TinyWorld world, int area, int children) {
        Case family = world.family(Stage.CHILD_IN_NEED, children);
        family.family.area = area;
        return family;
    }

    @Test
    void twentyPostsAreTwoTeamsOfFiveInEachOfTwoHalves() {
        TinyWorld world =
                world(SETTINGS.with(WorkforceSettings.POSTS, 20), halves(Map.of(), Map.of()), service("", Map.of()));
        assertThat(teams(world)).extracting(team -> team.posts.size()).containsExactly(5, 5, 5, 5);
        assertThat(world.told(TeamFormed.class))
                .extracting(TeamFormed::name)
                .containsExactly("North Need 1", "North Need 2", "South Need 1", "South Need 2");
    }

    /** Three fifths of ten posts are six, and they are Elm's. */
    @Test
    void namedTeamsShareOutThePostsOfTheirService() {
        TinyWorld world = world(
                SETTINGS.with(WorkforceSettings.POSTS, 10),
                List.of(),
                service("", Map.of(), new NamedTeam("Elm", 0.6, Map.of()), new NamedTeam("Oak", 0.4, Map.of())));
        assertThat(teams(world)).extracting(team -> team.name).containsExactly("Elm", "Oak");
        assertThat(teams(world)).extracting(team -> team.posts.size()).containsExactly(6, 4);
    }

    @Test
    void aQuarterOfThePostsOfOneAreaIsVacantAndNoneOfTheOther() {
        TinyWorld world = world(
                SETTINGS.with(WorkforceSettings.POSTS, 4000).with(OversightSettings.SPAN, 60),
                halves(Map.of(WorkforceSettings.VACANCY, 0.25), Map.of()),
                service("", Map.of()));
        new BinomialCount(vacant(world, NORTH), 2000).hasProbability(0.25);
        assertThat(vacant(world, SOUTH)).isZero();
    }

    private static long vacant(TinyWorld world, int area) {
        return world.office.roster().posts().stream()
                .filter(post -> post.team.area == area && post.vacantSince >= 0)
                .count();
    }

    /** On one day everybody would go from the south, and nobody does from the north. */
    @Test
    void workersLeaveAsOftenAsInTheirArea() {
        TinyWorld world = world(
                SETTINGS.with(WorkforceSettings.POSTS, 20)
                        .with(WorkforceSettings.UNDER_FIVE_YEARS, 0)
                        .with(WorkforceSettings.NOTICE, 0)
                        .with(WorkforceSettings.TURNOVER, 5)
                        .with(WorkforceSettings.EARLY_LEAVING, 10),
                halves(Map.of(WorkforceSettings.TURNOVER, 0.0), Map.of()),
                service("", Map.of()));
        world.live(60, world.staffing);
        assertThat(world.told(WorkerLeft.class)).isNotEmpty().allSatisfy(left -> assertThat(left.team())
                .isGreaterThanOrEqualTo(2));
        assertThat(teams(world).get(0).workers).hasSize(5);
    }

    private static List<WorkerMoved> moved(Map<Parameter, Double> south) {
        TinyWorld world = world(
                SETTINGS.with(WorkforceSettings.POSTS, 40)
                        .with(WorkforceSettings.MOVES_FILL_VACANCIES, 1)
                        .with(WorkforceSettings.INTERNAL_MOVES, 1),
                halves(Map.of(WorkforceSettings.VACANCY, 0.25), south),
                service("", Map.of()));
        world.live(250, world.staffing);
        return world.told(WorkerMoved.class);
    }

    @Test
    void aTeamForAllAreasIsNearEveryTeam() {
        TinyWorld world = world(
                SETTINGS.with(WorkforceSettings.POSTS, 15),
                halves(Map.of(), Map.of()),
                new Service("Need", EnumSet.of(Stage.CHILD_IN_NEED), 0.67, Structure.INDIVIDUAL),
                new Service(
                        "Care",
                        EnumSet.of(Stage.LOOKED_AFTER),
                        0.33,
                        Structure.INDIVIDUAL,
                        Service.ALL_AREAS,
                        Map.of(),
                        List.of()));
        Team north = teams(world).get(0);
        Team south = teams(world).get(1);
        Team all = teams(world).get(2);
        assertThat(all.area).isEqualTo(Team.ALL_AREAS);
        assertThat(north.isNear(south)).isFalse();
        assertThat(List.of(north.isNear(all), all.isNear(south), north.isNear(north)))
                .containsOnly(true);
    }

    /** Teams 0 to 3 are in the north, 4 to 7 in the south, and each move leaves a vacant post behind. */
    @Test
    void whoMovesLooksForAPostInTheSameAreaFirst() {
        assertThat(moved(Map.of(WorkforceSettings.VACANCY, 0.25)))
                .hasSizeGreaterThan(10)
                .allSatisfy(move -> assertThat(move.team() / 4).isEqualTo(move.from() / 4));
    }

    /** In the south all posts are held until the first of its workers moves to the north. */
    @Test
    void whoFindsNoneMovesToAnotherArea() {
        assertThat(moved(Map.of())).filteredOn(move -> move.from() >= 4).first().satisfies(move -> assertThat(
                        move.team())
                .isLessThan(4));
    }

    /** Oak takes two children for each worker and no more, Elm as many as come. */
    @Test
    void aTeamHasACapOfItsOwn() {
        TinyWorld world = world(
                SETTINGS.with(WorkforceSettings.POSTS, 2)
                        .with(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "hard"))
                        .with(AllocationSettings.CAP, 100)
                        .with(AllocationSettings.LONGEST_WAIT, 0),
                List.of(),
                service(
                        "",
                        Map.of(),
                        new NamedTeam("Elm", 0.5, Map.of()),
                        new NamedTeam("Oak", 0.5, Map.of(AllocationSettings.CAP, 2.0))));
        for (int i = 0; i < 9; i++) {
            world.family(Stage.CHILD_IN_NEED, 1);
        }
        world.live(1, world.allocations);
        assertThat(teams(world)).extracting(Team::children).containsExactly(7, 2);
    }

    @Test
    void aFamilyWaitsForATeamOfItsAreaWhileAnotherAreaHasRoom() {
        TinyWorld world =
                world(SETTINGS.with(WorkforceSettings.POSTS, 10), halves(Map.of(), Map.of()), service("", Map.of()));
        teams(world).get(NORTH).workers.forEach(worker -> worker.lastDay = 400);
        Case north = family(world, NORTH, 1);
        Case south = family(world, SOUTH, 1);
        world.live(3, world.allocations);
        assertThat(north.worker).isNull();
        assertThat(south.worker.team.name).isEqualTo("South Need 1");
    }

    @Test
    void aServiceForAllAreasTakesFamiliesFromEach() {
        TinyWorld world = world(
                SETTINGS.with(WorkforceSettings.POSTS, 4),
                halves(Map.of(), Map.of()),
                service(Service.ALL_AREAS, Map.of()));
        assertThat(teams(world)).extracting(team -> team.name).containsExactly("Need 1");
        Case north = family(world, NORTH, 1);
        Case south = family(world, SOUTH, 1);
        world.live(1, world.allocations);
        assertThat(north.worker).isNotNull();
        assertThat(south.worker).isNotNull();
    }

    /** The same families come to two areas, and to two authorities that are no larger: everybody has as many. */
    @Test
    void twoAreasAreTwoAuthoritiesThatAreRunApart() {
        Settings settings = SETTINGS.with(WorkforceSettings.POSTS, 6).with(OversightSettings.SPAN, 3);
        TinyWorld both = world(settings, halves(Map.of(), Map.of()), service("", Map.of()));
        Settings half = settings.with(WorkforceSettings.POSTS, 3);
        TinyWorld north = world(half, List.of(), service("", Map.of()));
        TinyWorld south = world(half, List.of(), service("", Map.of()));
        for (int i = 0; i < 30; i++) {
            int children = 1 + i * i % 5;
            // Twice as many come from the north, and the larger ones from both.
            family(both, i % 3 == 0 ? SOUTH : NORTH, children);
            (i % 3 == 0 ? south : north).family(Stage.CHILD_IN_NEED, children);
            if (i % 10 == 9) {
                List.of(both, north, south).forEach(world -> world.live(1, world.allocations));
            }
        }
        assertThat(loads(both, 0)).isEqualTo(loads(north, 0)).isNotEqualTo(loads(south, 0));
        assertThat(loads(both, 1)).isEqualTo(loads(south, 0));
    }

    private static List<Integer> loads(TinyWorld world, int team) {
        return teams(world).get(team).workers.stream()
                .map(worker -> worker.children)
                .toList();
    }

    @Test
    void familiesLiveInAreasByTheirShares() {
        TinyWorld world = new TinyWorld(SETTINGS);
        world.office.divide(List.of(area("North", 0.3, Map.of()), area("South", 0.7, Map.of())));
        Families families = new Families(world.office);
        int north = 0;
        for (int i = 0; i < 2000; i++) {
            north += families.next().area == NORTH ? 1 : 0;
        }
        new BinomialCount(north, 2000).hasProbability(0.3);
    }

    /** Moves are looked at every fifth day; with five hundred per cent a year sixty families are sure to move in a quarter. */
    @Test
    void aFamilyThatMovesChangesWorkerOnceATeamOfItsNewAreaTakesOver() {
        TinyWorld world = world(
                SETTINGS.with(WorkforceSettings.POSTS, 10).with(AllocationSettings.AREA_MOVES, 5),
                halves(Map.of(), Map.of()),
                service("", Map.of()));
        Worker here = teams(world).get(NORTH).workers.get(0);
        Family moving = world.family(Stage.CHILD_IN_NEED, 1, here).family;
        FamilyMoves moves = new FamilyMoves(world.office);
        world.liveUntil(() -> moving.area == SOUTH, moves);
        assertThat(moving.open.worker).isEqualTo(here);
        assertThat(moving.open.changeAsked).isEqualTo(ChangeReason.TSPROC);
        world.live(1, world.allocations);
        assertThat(moving.open.worker.team).isEqualTo(teams(world).get(SOUTH));
        assertThat(world.told(WorkerAssigned.class)).singleElement().satisfies(assigned -> assertThat(assigned.reason())
                .isEqualTo(ChangeReason.TSPROC));
    }

    @Test
    void nobodyMovesUnlessTheSettingSaysSo() {
        TinyWorld world =
                world(SETTINGS.with(WorkforceSettings.POSTS, 10), halves(Map.of(), Map.of()), service("", Map.of()));
        Case family = world.family(
                Stage.CHILD_IN_NEED, 1, teams(world).get(NORTH).workers.get(0));
        world.live(500, new FamilyMoves(world.office));
        assertThat(family.family.area).isEqualTo(NORTH);
    }
}
