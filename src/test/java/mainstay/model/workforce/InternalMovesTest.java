package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.event.ChangeReason;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.NoticeGiven;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerMoved;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/**
 * Who moves into which vacant post, and when. Two teams: two workers assess, one works with plans beside a vacant post, which
 * is filled from outside after a year, on the 254th morning after the evening of day 0. Notice is eight weeks, forty days.
 */
class InternalMovesTest {
    private static final int NOTICE = 40;
    private static final int FILLED = 254;
    private static final double CERTAIN = 5;

    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.MOVES_FILL_VACANCIES, 1)
            .with(WorkforceSettings.NOTICE, 8)
            .with(WorkforceSettings.TIME_TO_FILL, 1)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 52);

    private TinyWorld world;
    private Team assessing;
    private Team planning;
    private Worker mover;
    private Worker staying;
    private Worker planner;
    private Post vacant;

    private void open(Settings settings) {
        world = new TinyWorld(settings);
        assessing = world.team(Stage.ASSESSMENT);
        planning = world.team(Stage.CHILD_IN_NEED);
        mover = world.worker(assessing);
        staying = world.worker(assessing);
        planner = world.worker(planning);
        world.live(1, world.staffing);
        world.change(WorkforceSettings.POSTS, 4);
        vacant = world.office.roster().posts().get(3);
        assertThat(vacant.team).isSameAs(planning);
        assertThat(vacant.fillDay).isEqualTo(FILLED);
    }

    /** The day on which somebody decides to move, at five moves a year; nobody else does, then or later. */
    private int decides(Worker worker) {
        List<Worker> others = world.office.roster().inPost().stream()
                .filter(other -> other != worker && other.lastDay < 0)
                .toList();
        others.forEach(other -> other.lastDay = 5000);
        world.change(WorkforceSettings.INTERNAL_MOVES, CERTAIN);
        int day = world.liveUntil(() -> worker.lastDay >= 0, world.staffing);
        world.change(WorkforceSettings.INTERNAL_MOVES, 0);
        others.forEach(other -> other.lastDay = -1);
        return day;
    }

    private static List<Integer> posts(List<PostVacated> vacated) {
        return vacated.stream().map(PostVacated::post).toList();
    }

    @Test
    void whoMovesWorksTheNoticeAndIsInTheVacantPostOnTheLastDay() {
        open(SETTINGS);
        Case family = world.family(Stage.ASSESSMENT, 2, mover);
        Post old = mover.post;
        mover.strain = 0.4;
        int decided = decides(mover);
        int last = decided + NOTICE;
        assertThat(world.told(NoticeGiven.class))
                .containsExactly(new NoticeGiven(decided, mover.id, assessing.id, last));
        assertThat(mover.takesFamilies()).isFalse();
        world.live(NOTICE - 1, world.staffing);
        assertThat(assessing.workers).containsExactly(mover, staying);
        assertThat(family.worker).isSameAs(mover);
        world.live(1, world.staffing);
        assertThat(assessing.workers).containsExactly(staying);
        assertThat(planning.workers).containsExactly(mover, planner);
        assertThat(mover.post).isSameAs(vacant);
        assertThat(vacant.holder).isSameAs(mover);
        assertThat(old.holder).isNull();
        assertThat(mover.takesFamilies()).isTrue();
        assertThat(mover.strain).isEqualTo(0.4);
        assertThat(mover.startDay).isZero();
        assertThat(mover.gone).isFalse();
        assertThat(world.told(WorkerMoved.class))
                .containsExactly(new WorkerMoved(last, mover.id, planning.id, vacant.id, assessing.id, old.id));
        assertThat(world.told(WorkerLeft.class)).isEmpty();
        assertThat(world.told(PostFilled.class)).containsExactly(new PostFilled(last, vacant.id, planning.id, 0));
        assertThat(posts(world.told(PostVacated.class))).containsExactly(vacant.id, old.id);
    }

    /** Also when the family is known to the mover and the new team could have it. */
    @Test
    void theFamiliesStayWithTheTeamThatTheMoverLeft() {
        open(SETTINGS);
        Case family = world.family(Stage.ASSESSMENT, 2, mover);
        world.acquaint(family, mover, 0.9);
        decides(mover);
        world.live(NOTICE, world.staffing);
        assertThat(family.worker).isNull();
        assertThat(family.changeAsked).isEqualTo(ChangeReason.LEFTRL);
        assertThat(family.lastTeam()).isSameAs(assessing);
        world.live(1, world.allocations);
        assertThat(family.worker).isSameAs(staying);
    }

    @Test
    void whoeverIsSoughtOutsideForTheNewPostIsSoughtForTheOldOne() {
        open(SETTINGS);
        Post old = mover.post;
        decides(mover);
        world.live(NOTICE, world.staffing);
        assertThat(old.fillDay).isEqualTo(FILLED);
        world.liveUntil(() -> old.holder != null, world.staffing);
        assertThat(world.office.day()).isEqualTo(FILLED);
        assertThat(world.told(WorkerStarted.class))
                .extracting(WorkerStarted::post)
                .containsExactly(old.id);
        assertThat(old.holder.id).isEqualTo(1000 * old.id + 1);
        assertThat(vacant.holder).isSameAs(mover);
    }

    @Test
    void aMoveMakesAnotherPossibleAndThereAreAlwaysAsManyInPost() {
        open(SETTINGS);
        Post first = mover.post;
        decides(mover);
        world.live(NOTICE, world.staffing);
        Post second = planner.post;
        decides(planner);
        assertThat(planner.movingTo).isSameAs(first);
        world.live(NOTICE, world.staffing);
        assertThat(assessing.workers).containsExactly(staying, planner);
        assertThat(planning.workers).containsExactly(mover);
        assertThat(posts(world.told(PostVacated.class))).containsExactly(vacant.id, first.id, second.id);
        assertThat(second.fillDay).isEqualTo(FILLED);
        assertThat(world.office.roster().inPost()).hasSize(3);
    }

    @Test
    void nobodyMovesWhereNoPostOfAnotherTeamIsVacant() {
        TinyWorld full = new TinyWorld(SETTINGS.with(WorkforceSettings.INTERNAL_MOVES, CERTAIN));
        full.workers(full.team(Stage.ASSESSMENT), 20, 2);
        full.workers(full.team(Stage.CHILD_IN_NEED), 20, 2);
        full.live(60, full.staffing);
        assertThat(full.told(NoticeGiven.class)).isEmpty();

        open(SETTINGS);
        List.of(mover, staying).forEach(worker -> worker.lastDay = 5000);
        world.change(WorkforceSettings.INTERNAL_MOVES, CERTAIN);
        // The planner would move; the vacant post is in the planner's own team.
        world.live(200, world.staffing);
        assertThat(world.told(NoticeGiven.class)).isEmpty();
    }

    @Test
    void aPostIsPromisedOnlyOnce() {
        open(SETTINGS);
        world.change(WorkforceSettings.INTERNAL_MOVES, CERTAIN);
        world.liveUntil(() -> vacant.promisedTo != null, world.staffing);
        world.live(NOTICE - 1, world.staffing);
        assertThat(world.told(NoticeGiven.class)).hasSize(1);
    }

    @Test
    void aPostThatSomebodyFromOutsideIsInBeforeIsNotMovedTo() {
        open(SETTINGS.with(WorkforceSettings.NOTICE, 26).with(WorkforceSettings.TIME_TO_FILL, 0.5), 127);
        world.change(WorkforceSettings.INTERNAL_MOVES, CERTAIN);
        world.live(126, world.staffing);
        assertThat(world.told(NoticeGiven.class)).isEmpty();
    }

    private void open(Settings settings, int filled) {
        world = new TinyWorld(settings);
        world.workers(world.team(Stage.ASSESSMENT), 2, 2);
        world.worker(world.team(Stage.CHILD_IN_NEED));
        world.live(1, world.staffing);
        world.change(WorkforceSettings.POSTS, 4);
        assertThat(world.office.roster().posts().get(3).fillDay).isEqualTo(filled);
    }

    @Test
    void aPostThatIsHeldUpByAFreezeIsNotMovedTo() {
        open(SETTINGS);
        world.change(Map.of(
                WorkforceSettings.HIRING,
                TinyWorld.word(WorkforceSettings.HIRING, "frozen"),
                WorkforceSettings.INTERNAL_MOVES,
                CERTAIN));
        world.live(200, world.staffing);
        assertThat(world.told(NoticeGiven.class)).isEmpty();
    }

    /** Four weeks of notice end with two weeks of overlap: they begin two weeks before the move. */
    @Test
    void agencyInThePostHasNoticeInTimeAndStaysForTheOverlap() {
        open(SETTINGS.with(AgencySettings.AGENCY_COVER, 1)
                .with(AgencySettings.AGENCY_LAG, 1)
                .with(AgencySettings.AGENCY_STAY, 120)
                .with(AgencySettings.AGENCY_NOTICE, 4)
                .with(AgencySettings.AGENCY_OVERLAP, 2));
        world.liveUntil(() -> vacant.holder != null, world.staffing);
        Worker agency = vacant.holder;
        int last = decides(mover) + NOTICE;
        world.live(NOTICE, world.staffing);
        assertThat(world.told(NoticeGiven.class))
                .endsWith(new NoticeGiven(last - 10, agency.id, planning.id, last + 10));
        assertThat(vacant.holder).isSameAs(mover);
        assertThat(planning.workers).contains(agency);
        world.live(10, world.staffing);
        assertThat(agency.gone).isTrue();
        // The old post is covered in its turn.
        assertThat(assessing.workers).anyMatch(worker -> worker.contract == Contract.AGENCY);
    }

    /** A tenth dies in a year, three in two hundred in the weeks of notice. */
    @Test
    void whenTheMoverDiesThePostIsVacantAsItWas() {
        world = new TinyWorld(SETTINGS.with(ReorganisationSettings.DEATHS, 0.1));
        world.workers(world.team(Stage.ASSESSMENT), 400, 2);
        planning = world.team(Stage.CHILD_IN_NEED);
        world.live(1, world.staffing);
        world.change(WorkforceSettings.POSTS, 800);
        world.change(WorkforceSettings.INTERNAL_MOVES, CERTAIN);
        world.live(NOTICE, world.staffing);
        Map<Integer, Integer> notices = world.told(NoticeGiven.class).stream()
                .collect(Collectors.toMap(NoticeGiven::worker, NoticeGiven::lastDay));
        List<WorkerLeft> movers = world.told(WorkerLeft.class).stream()
                .filter(left -> notices.getOrDefault(left.worker(), 0) > left.day())
                .toList();
        assertThat(movers).isNotEmpty().allMatch(left -> left.destination() == Destination.DIED);
        assertThat(planning.posts)
                .filteredOn(post -> post.promisedTo != null)
                .isNotEmpty()
                .allMatch(post -> !post.promisedTo.gone && post.promisedTo.movingTo == post);
        assertThat(planning.posts)
                .filteredOn(post -> post.holder == null)
                .allMatch(post -> post.vacantSince == 0 && post.fillDay == FILLED);
    }

    @Test
    void whenThePostIsCutTheMoverStaysAndTakesFamiliesAgain() {
        open(SETTINGS);
        decides(mover);
        world.change(WorkforceSettings.POSTS, 3);
        assertThat(planning.posts).containsExactly(planner.post);
        assertThat(mover.takesFamilies()).isTrue();
        world.live(NOTICE + 1, world.staffing);
        assertThat(assessing.workers).containsExactly(mover, staying);
        assertThat(world.told(WorkerMoved.class)).isEmpty();
    }

    @Test
    void whenTheOldPostIsCutTheMoverIsTheLastInIt() {
        open(SETTINGS);
        decides(mover);
        mover.post.closing = true;
        world.live(NOTICE, world.staffing);
        assertThat(mover.post).isSameAs(vacant);
        assertThat(assessing.posts).containsExactly(staying.post);
        assertThat(posts(world.told(PostVacated.class))).containsExactly(vacant.id);
        world.live(FILLED, world.staffing);
        assertThat(world.told(WorkerStarted.class)).isEmpty();
    }

    @Test
    void anAbsenceGoesOnInTheNewTeamAndTheFamiliesThatWereCoveredStayWhereTheyAre() {
        open(SETTINGS);
        decides(mover);
        Case covered = world.family(Stage.CHILD_IN_NEED, 1, planner);
        mover.covered.add(covered);
        mover.sickSince = world.office.day();
        mover.backOn = world.office.day() + NOTICE + 5;
        world.live(NOTICE + 5, world.staffing);
        assertThat(world.told(AbsenceEnded.class))
                .containsExactly(new AbsenceEnded(
                        world.office.day(), mover.id, planning.id, 1, world.office.day() - NOTICE - 5));
        assertThat(covered.worker).isSameAs(planner);
    }

    @Test
    void whenTeamsAreFormedAnewTheMoveGoesOnInTheNewOnes() {
        open(SETTINGS);
        decides(mover);
        world.staffing.regroup(List.of(
                TinyWorld.service(Structure.INDIVIDUAL, 0.5, Stage.ASSESSMENT),
                TinyWorld.service(Structure.INDIVIDUAL, 0.5, Stage.CHILD_IN_NEED)));
        world.live(NOTICE, world.staffing);
        assertThat(mover.post).isSameAs(vacant);
        assertThat(mover.team).isSameAs(vacant.team);
        assertThat(vacant.team.workers).contains(mover);
        assertThat(world.office.roster().inPost()).hasSize(3);
    }

    @Test
    void withoutTheRuleAMoveIsLostToTheAuthority() {
        open(SETTINGS.with(WorkforceSettings.MOVES_FILL_VACANCIES, 0));
        decides(mover);
        world.live(NOTICE, world.staffing);
        assertThat(mover.gone).isTrue();
        assertThat(world.office.roster().inPost()).hasSize(2);
    }
}
