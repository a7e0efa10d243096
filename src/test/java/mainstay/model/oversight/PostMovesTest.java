package mainstay.model.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.OrganisationEvent.Restructured;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Service;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.AllocationSettings;
import org.junit.jupiter.api.Test;

/**
 * A team with 1.6 times the usual to do, and one with 0.4 times; all posts may move in a year, which is one at the second look.
 */
class PostMovesTest {
    private static final int LOOK_DAYS = 20;

    private final TinyWorld world = new TinyWorld(
            TinyWorld.quiet().with(AllocationSettings.POST_MOVES, 1).with(AllocationSettings.LENDING_GAP, 0.3));
    private final PostMoves moves = new PostMoves(world.office, world.handOver, world.staffing);
    private final Team pressed = world.team(Stage.ASSESSMENT);
    private final Team spared = world.team(Stage.CHILD_PROTECTION);

    PostMovesTest() {
        world.workers(pressed, 4, 2).forEach(worker -> worker.overUsual = 1.6);
        world.workers(spared, 4, 2).forEach(worker -> worker.overUsual = 0.4);
    }

    /** A fifth post of a team, which has been vacant since the first day. */
    private static Post vacancy(TinyWorld world, Team team) {
        Worker last = world.worker(team);
        last.overUsual = team.overUsual();
        world.office.roster().leave(last);
        last.post.vacantSince = 0;
        return last.post;
    }

    private void looks(int times) {
        world.live(times * LOOK_DAYS + 1, moves);
    }

    @Test
    void aVacantPostGoesToTheTeamThatHasFarMoreToDo() {
        Post post = vacancy(world, spared);
        looks(2);
        assertThat(post.team).isEqualTo(pressed);
        assertThat(pressed.posts).hasSize(5).contains(post);
        assertThat(spared.posts).hasSize(4);
    }

    @Test
    void whereTroubleIsGreatAnAgencyWorkerGoesAlongAndLeavesTheFamiliesBehind() {
        pressed.workers.forEach(worker -> worker.overUsual = 2.2);
        Worker agency = coverVacancy();
        Case family = world.family(Stage.CHILD_PROTECTION, 2, agency);
        looks(2);
        assertThat(agency.team).isEqualTo(pressed);
        assertThat(pressed.workers).contains(agency);
        assertThat(family.worker).isNull();
        assertThat(family.changeAsked).isEqualTo(ChangeReason.ORGRST);
        assertThat(world.told(Restructured.class)).containsExactly(new Restructured(2 * LOOK_DAYS, spared.id, 1));
    }

    private Worker coverVacancy() {
        Post post = vacancy(world, spared);
        Worker agency = new Worker(post.nextHolder(), post, 1, Contract.AGENCY, WorkerGrade.EXPERIENCED, 0, 0);
        world.office.roster().join(agency);
        agency.overUsual = 0.4;
        return agency;
    }

    /** 1.5 and 0.4: by 58 % above the mean, which is less than twice the gap. */
    @Test
    void whereItIsLessAPostThatIsCoveredStays() {
        pressed.workers.forEach(worker -> worker.overUsual = 1.5);
        Worker agency = coverVacancy();
        looks(2);
        assertThat(agency.team).isEqualTo(spared);
    }

    @Test
    void aPostThatNobodyCoversGoesFirst() {
        pressed.workers.forEach(worker -> worker.overUsual = 2.2);
        Worker agency = coverVacancy();
        Post empty = vacancy(world, spared);
        looks(2);
        assertThat(empty.team).isEqualTo(pressed);
        assertThat(agency.team).isEqualTo(spared);
    }

    @Test
    void nobodyWhoIsThereForGoodIsMoved() {
        looks(2);
        assertThat(spared.posts).hasSize(4);
        assertThat(pressed.posts).hasSize(4);
    }

    /** 1.2 and 0.8 times the usual: a fifth above the mean. */
    @Test
    void postsStayWhereTheDifferenceIsSmall() {
        vacancy(world, spared);
        pressed.workers.forEach(worker -> worker.overUsual = 1.2);
        spared.workers.forEach(worker -> worker.overUsual = 0.8);
        looks(2);
        assertThat(spared.posts).hasSize(5);
    }

    @Test
    void aTeamOfThreePostsGivesNoneUp() {
        vacancy(world, spared);
        List<Worker> going = List.copyOf(spared.workers.subList(0, 2));
        going.forEach(worker -> {
            world.office.roster().leave(worker);
            spared.posts.remove(worker.post);
        });
        looks(2);
        assertThat(spared.posts).hasSize(3);
    }

    /** Of ten posts a quarter in a year is 0.198 posts in twenty of 253 days: the first goes at the sixth look. */
    @Test
    void noMorePostsGoThanMayInAYear() {
        vacancy(world, spared);
        vacancy(world, spared);
        world.change(AllocationSettings.POST_MOVES, 0.25);
        world.live(5 * LOOK_DAYS + 1, moves);
        assertThat(spared.posts).hasSize(6);
        world.live(LOOK_DAYS, moves);
        assertThat(spared.posts).hasSize(5);
        world.live(LOOK_DAYS, moves);
        assertThat(spared.posts).hasSize(5);
    }

    @Test
    void atNoughtNothingMoves() {
        vacancy(world, spared);
        world.change(AllocationSettings.POST_MOVES, 0);
        looks(2);
        assertThat(spared.posts).hasSize(5);
    }

    /** Of two teams that could spare a post the one with less to spare gives it, because it is near. */
    @Test
    void aTeamOfTheSameAreaGivesFirst() {
        Service service = new Service("Near", EnumSet.of(Stage.ASSESSMENT), 1, Structure.INDIVIDUAL);
        Team near = new Team(7, "Near", service, 1, 1, 0.5);
        Team inNeed = new Team(8, "In need", service, 1, 1, 0.5);
        world.office.roster().teams().addAll(List.of(near, inNeed));
        world.workers(near, 4, 2).forEach(worker -> worker.overUsual = 0.6);
        world.workers(inNeed, 4, 2).forEach(worker -> worker.overUsual = 3);
        Post far = vacancy(world, spared);
        Post close = vacancy(world, near);
        looks(1);
        assertThat(close.team).isEqualTo(inNeed);
        assertThat(far.team).isEqualTo(spared);
    }

    @Test
    void aPostThatIsPromisedToSomebodyStays() {
        Post post = vacancy(world, spared);
        post.promisedTo = pressed.workers.get(0);
        looks(2);
        assertThat(post.team).isEqualTo(spared);
    }
}
