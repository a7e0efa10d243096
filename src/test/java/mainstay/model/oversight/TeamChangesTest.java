package mainstay.model.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.event.OrganisationEvent.Restructured;
import mainstay.event.WorkforceEvent.ManagerLeft;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Area;
import mainstay.scenario.NamedTeam;
import mainstay.scenario.Scope;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.TeamChange.AddManager;
import mainstay.scenario.TeamChange.ManagersLeave;
import mainstay.scenario.TeamChange.Merge;
import mainstay.scenario.TeamChange.MovePosts;
import mainstay.scenario.TeamChange.OwnSettings;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** Elm has five posts and Oak three. */
class TeamChangesTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.POSTS, 8)
            .with(WorkforceSettings.TIME_TO_FILL, 10)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 52)
            .with(OversightSettings.MANAGER_VACANCY, 12)
            .with(ReorganisationSettings.RESTRUCTURE_MOVES, 0);

    private final TinyWorld world;
    private final TeamChanges changes;
    private final Team elm;
    private final Team oak;

    TeamChangesTest() {
        this.world = new TinyWorld(SETTINGS);
        Restructures restructures = new Restructures(world.office, world.handOver, world.staffing);
        ManagersDesk managers = new ManagersDesk(
                world.office, world.casework, new MonitoringLoop(world.office, new PublishedIndicators()));
        this.changes = new TeamChanges(
                world.office,
                world.staffing,
                new PostMoves(world.office, world.handOver, world.staffing),
                restructures,
                managers);
        world.staff(new Service(
                "Need",
                EnumSet.of(Stage.CHILD_IN_NEED),
                1,
                Structure.INDIVIDUAL,
                "",
                Map.of(),
                List.of(new NamedTeam("Elm", 5 / 8.0, Map.of()), new NamedTeam("Oak", 3 / 8.0, Map.of()))));
        this.elm = team("Elm");
        this.oak = team("Oak");
        world.live(1);
    }

    private Team team(String name) {
        return world.office.roster().teams().stream()
                .filter(team -> team.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<String> names() {
        return world.office.roster().teams().stream().map(team -> team.name).toList();
    }

    @Test
    void teamsThatMergeAreOneWithAllTheirPostsPeopleAndFamilies() {
        Case family = world.family(Stage.CHILD_IN_NEED, 2, oak.workers.get(1));
        Worker worker = family.worker;
        elm.manager.generation = 3;
        changes.make(new Merge(List.of("Oak", "Elm"), "Elm and Oak"));
        assertThat(names()).containsExactly("Elm and Oak");
        Team merged = team("Elm and Oak");
        assertThat(merged.posts).extracting(post -> post.id).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(merged.workers).hasSize(8).contains(worker);
        assertThat(family.worker).isEqualTo(worker);
        assertThat(family.changeAsked).isNull();
        // The manager of the larger team leads both.
        assertThat(merged.manager.generation).isEqualTo(3);
    }

    @Test
    void inAMergerFamiliesChangeWorkerAsInAnyReorganisation() {
        world.change(ReorganisationSettings.RESTRUCTURE_MOVES, 1);
        Case family = world.family(Stage.CHILD_IN_NEED, 2, oak.workers.get(1));
        changes.make(new Merge(List.of("Oak", "Elm"), "Elm and Oak"));
        assertThat(family.changeAsked).isEqualTo(ChangeReason.ORGRST);
        assertThat(world.told(Restructured.class)).containsExactly(new Restructured(0, team("Elm and Oak").id, 1));
    }

    /** Of posts 0 to 4 the second and the fourth go. */
    @Test
    void aManagerMoreLeadsHalfOfTheTeam() {
        List<Integer> before = elm.posts.stream().map(post -> post.id).toList();
        Worker going = elm.workers.get(1);
        Case family = world.family(Stage.CHILD_IN_NEED, 2, going);
        elm.grip = 0.7;
        changes.make(new AddManager("Elm", "Ash"));
        assertThat(names()).containsExactly("Elm", "Ash", "Oak");
        Team ash = team("Ash");
        assertThat(ash.posts).extracting(post -> post.id).containsExactly(before.get(1), before.get(3));
        assertThat(elm.posts).hasSize(3);
        assertThat(going.team).isEqualTo(ash);
        assertThat(family.worker).isEqualTo(going);
        assertThat(ash.manager.inPost).isTrue();
        assertThat(ash.manager).isNotSameAs(elm.manager);
        assertThat(ash.grip).isEqualTo(0.7);
    }

    @Test
    void vacantPostsMoveFirstAndThenThoseOfTheLatestToStart() {
        Post vacant = elm.posts.get(0);
        world.office.roster().leave(vacant.holder);
        vacant.vacantSince = 0;
        vacant.fillDay = 400;
        Worker latest = elm.workers.get(3);
        Case family = world.family(Stage.CHILD_IN_NEED, 2, latest);
        Case other = world.family(Stage.CHILD_IN_NEED, 2, elm.workers.get(0));
        changes.make(new MovePosts(2, "Elm", "Oak"));
        assertThat(oak.posts).hasSize(5).contains(vacant, latest.post);
        assertThat(oak.workers).hasSize(4).contains(latest);
        assertThat(elm.workers).hasSize(3);
        assertThat(latest.team).isEqualTo(oak);
        assertThat(other.worker).isNotNull();
        assertThat(family.worker).isNull();
        assertThat(family.changeAsked).isEqualTo(ChangeReason.ORGRST);
        assertThat(world.told(WorkerUnassigned.class)).hasSize(1);
    }

    @Test
    void afterPostsHaveMovedNewOnesKeepTheProportion() {
        changes.make(new MovePosts(1, "Elm", "Oak"));
        // Four and four: of two new posts each gets one.
        world.change(WorkforceSettings.POSTS, 10);
        assertThat(List.of(elm, oak)).extracting(team -> team.posts.size()).containsExactly(5, 5);
    }

    @Test
    void halfTheManagersLeaveWithinTheTime() {
        changes.make(new AddManager("Elm", "Ash"));
        changes.make(new AddManager("Oak", "Yew"));
        changes.make(new ManagersLeave(Scope.ALL, 0.5, 4));
        assertThat(world.told(ManagerLeft.class)).isEmpty();
        world.live(20, changes);
        assertThat(world.told(ManagerLeft.class)).hasSize(2);
        assertThat(world.office.roster().teams())
                .filteredOn(team -> !team.manager.inPost)
                .hasSize(2);
        world.live(20, changes);
        assertThat(world.told(ManagerLeft.class)).hasSize(2);
    }

    @Test
    void onlyTheManagerWhoIsMeantLeaves() {
        changes.make(new ManagersLeave(new Scope("", "", "Oak"), 1, 1));
        world.live(5, changes);
        assertThat(world.told(ManagerLeft.class)).singleElement().satisfies(left -> assertThat(left.team())
                .isEqualTo(oak.id));
    }

    @Test
    void settingsBecomeATeamsOwnOnADate() {
        changes.make(new OwnSettings(new Scope("", "", "Oak"), Map.of(AllocationSettings.CAP, 1.0)));
        assertThat(world.office.ownOf(oak)).isEqualTo(Map.of(AllocationSettings.CAP, 1.0));
        assertThat(world.office.ownOf(elm)).isEmpty();
    }

    /** And of those that are formed of its service later. */
    @Test
    void whatBecomesAServicesOwnIsThatOfItsNewTeamsToo() {
        changes.make(new OwnSettings(new Scope("", "Need", ""), Map.of(AllocationSettings.CAP, 1.0)));
        changes.make(new Merge(List.of("Oak", "Elm"), "Elm and Oak"));
        assertThat(world.office.ownOf(team("Elm and Oak"))).isEqualTo(Map.of(AllocationSettings.CAP, 1.0));
    }

    @Test
    void aChangeOfATeamThatThereIsNotChangesNothing() {
        changes.make(new Merge(List.of("Oak", "Fir"), "Oak and Fir"));
        changes.make(new AddManager("Fir", "Ash"));
        changes.make(new MovePosts(1, "Fir", "Oak"));
        assertThat(names()).containsExactly("Elm", "Oak");
        assertThat(oak.posts).hasSize(3);
    }

    @Test
    void anAreaNamesTheTeamsThatServeIt() {
        Service service = new Service("Need", EnumSet.of(Stage.CHILD_IN_NEED), 1, Structure.INDIVIDUAL);
        List<Service> divided = Area.divide(
                List.of(new Area("North", 0.5, 0.5, Map.of()), new Area("South", 0.5, 0.5, Map.of())),
                List.of(service));
        Scope north = new Scope("North", "", "");
        Scope need = new Scope("", "Need", "");
        assertThat(divided).filteredOn(one -> north.includes(one, "any")).containsExactly(divided.get(0));
        assertThat(divided).filteredOn(one -> need.includes(one, "any")).hasSize(2);
    }
}
