package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.WorkforceEvent.NoticeGiven;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** How an agency worker hands a post over to whoever starts in it. */
class AgencyOverlapsTest {
    /**
     * A post that falls vacant on day 1 is covered from day 11 on and filled on day 27 (25.3 days are over). With an
     * overlap of ten days the agency worker goes on day 37; four weeks of notice before that begin on day 17.
     */
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.TIME_TO_FILL, 0.1)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 52)
            .with(AgencySettings.AGENCY_COVER, 1)
            .with(AgencySettings.AGENCY_LAG, 2)
            .with(AgencySettings.AGENCY_STAY, 120)
            .with(AgencySettings.AGENCY_NOTICE, 4)
            .with(AgencySettings.AGENCY_OVERLAP, 2);

    private static TinyWorld vacantOnDay1(Settings settings) {
        TinyWorld world = new TinyWorld(settings);
        world.worker(world.team(Stage.CHILD_IN_NEED));
        world.live(1, world.staffing);
        world.liveThroughResignations();
        return world;
    }

    private static void liveTo(TinyWorld world, int day) {
        world.live(day - world.office.day(), world.staffing, world.allocations);
    }

    private static Post post(TinyWorld world) {
        return world.office.roster().posts().get(0);
    }

    private static List<Worker> workers(TinyWorld world) {
        return world.office.roster().teams().get(0).workers;
    }

    @Test
    void noticeIsGivenInTimeToEndWithTheOverlap() {
        TinyWorld world = vacantOnDay1(SETTINGS);
        liveTo(world, 16);
        Worker agency = post(world).holder;
        assertThat(agency.takesFamilies()).isTrue();
        liveTo(world, 17);
        assertThat(agency.takesFamilies()).isFalse();
        assertThat(world.told(NoticeGiven.class)).last().isEqualTo(new NoticeGiven(17, agency.id, 0, 37));
        liveTo(world, 26);
        assertThat(workers(world)).containsExactly(agency);
        liveTo(world, 27);
        Worker starter = post(world).holder;
        assertThat(starter.isPermanent()).isTrue();
        assertThat(workers(world)).containsExactly(agency, starter);
        assertThat(world.told(PostFilled.class)).extracting(PostFilled::day).containsExactly(27);
        liveTo(world, 36);
        assertThat(workers(world)).containsExactly(agency, starter);
        liveTo(world, 37);
        assertThat(workers(world)).containsExactly(starter);
        liveTo(world, 80);
        assertThat(workers(world)).containsExactly(starter);
        assertThat(world.told(WorkerLeft.class)).extracting(WorkerLeft::day).containsExactly(1, 37);
    }

    /** Twelve families over the ten days from the 27th on: two on each of the first two days, then one a day. */
    @Test
    void theFamiliesPassOneByOneToWhoeverStarts() {
        TinyWorld world = vacantOnDay1(SETTINGS);
        liveTo(world, 12);
        for (int i = 0; i < 12; i++) {
            world.family(Stage.CHILD_IN_NEED, 1, post(world).holder);
        }
        liveTo(world, 40);
        Worker starter = post(world).holder;
        assertThat(world.told(WorkerAssigned.class))
                .allMatch(given -> given.worker() == starter.id && given.reason() == ChangeReason.LEFTRL)
                .extracting(WorkerAssigned::day)
                .containsExactly(27, 27, 28, 28, 29, 30, 31, 32, 33, 34, 35, 36);
        assertThat(starter.children).isEqualTo(12);
    }

    @Test
    void whenNoticeIsShorterThanTheOverlapItIsGivenOnTheDayOfTheStart() {
        TinyWorld world = vacantOnDay1(SETTINGS.with(AgencySettings.AGENCY_NOTICE, 1));
        liveTo(world, 40);
        assertThat(world.told(NoticeGiven.class))
                .last()
                .extracting(NoticeGiven::day, NoticeGiven::lastDay)
                .containsExactly(27, 37);
    }

    /** Four weeks after day 1 is day 21, later than notice would be given. */
    @Test
    void nobodyIsSentWhoWouldHaveNoticeOnArrival() {
        TinyWorld world = vacantOnDay1(SETTINGS.with(AgencySettings.AGENCY_LAG, 4));
        liveTo(world, 60);
        assertThat(world.told(WorkerStarted.class))
                .extracting(WorkerStarted::day)
                .containsExactly(27);
    }

    @Test
    void whoHandsOverGoesAlongWhenTeamsAreFormedAnew() {
        TinyWorld world = vacantOnDay1(SETTINGS.with(WorkforceSettings.POSTS, 1));
        liveTo(world, 30);
        List<Worker> both = List.copyOf(workers(world));
        world.staffing.regroup(List.of(TinyWorld.service(Structure.INDIVIDUAL, 1, Stage.CHILD_IN_NEED)));
        Team formed = world.office.roster().teams().get(0);
        assertThat(formed.workers).hasSize(2).isEqualTo(both).allMatch(worker -> worker.team == formed);
        liveTo(world, 37);
        assertThat(formed.workers).containsExactly(post(world).holder);
    }

    /** The starter resigns in the overlap: the post is vacant anew, and covered two weeks later by somebody else. */
    @Test
    void whoHandsOverDoesNotStayWhenTheStarterLeaves() {
        TinyWorld world = vacantOnDay1(SETTINGS);
        liveTo(world, 30);
        Worker agency = workers(world).get(0);
        world.liveThroughResignations();
        assertThat(world.told(PostVacated.class)).extracting(PostVacated::day).containsExactly(1, 31);
        assertThat(workers(world)).containsExactly(agency);
        assertThat(post(world).holder).isNull();
        liveTo(world, 37);
        assertThat(workers(world)).isEmpty();
        liveTo(world, 41);
        assertThat(workers(world)).singleElement().isSameAs(post(world).holder);
        assertThat(post(world).holder).isNotSameAs(agency);
    }
}
