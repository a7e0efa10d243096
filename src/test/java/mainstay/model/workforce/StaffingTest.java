package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Post;
import mainstay.model.agent.Roster;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.GripSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** Which teams and posts there are, and who is in them. */
class StaffingTest {
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.TIME_TO_FILL, 10)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 52)
            .with(OversightSettings.SPAN, 8);

    private static Service assessment(double share) {
        return TinyWorld.service(Structure.INDIVIDUAL, share, Stage.ASSESSMENT);
    }

    private static Service care(double share) {
        return TinyWorld.service(Structure.INDIVIDUAL, share, Stage.LOOKED_AFTER);
    }

    private static TinyWorld staffed(Settings settings, Service... services) {
        TinyWorld world = new TinyWorld(settings);
        world.staff(services);
        world.live(1, world.staffing);
        return world;
    }

    private static Roster roster(TinyWorld world) {
        return world.office.roster();
    }

    @Test
    void twentyPostsAreTwoTeamsOfSixAndTwoPodsOfFourWhenTeamsHaveThreeFifthsOfThem() {
        TinyWorld world = staffed(
                SETTINGS.with(WorkforceSettings.POSTS, 20)
                        .with(OversightSettings.SPAN, 6)
                        .with(PodSettings.SIZE, 4)
                        .with(GripSettings.START, 0.7),
                assessment(0.6),
                TinyWorld.service(Structure.PODS, 0.4, Stage.LOOKED_AFTER));
        assertThat(roster(world).teams()).extracting(team -> team.posts.size()).containsExactly(6, 6, 4, 4);
        assertThat(roster(world).teams()).extracting(Team::isPod).containsExactly(false, false, true, true);
        assertThat(roster(world).teams()).allSatisfy(team -> {
            assertThat(team.grip).isEqualTo(0.7);
            assertThat(team.workers).hasSameSizeAs(team.posts);
        });
        assertThat(world.told(WorkerStarted.class)).hasSize(20).allMatch(WorkerStarted::initial);
    }

    @Test
    void teamsAreCalledByTheirServiceWithANumberThatNoOtherHasHad() {
        Service assessment = new Service("Assessment", EnumSet.of(Stage.ASSESSMENT), 0.6, Structure.INDIVIDUAL);
        Service care = new Service("Looked after", EnumSet.of(Stage.LOOKED_AFTER), 0.4, Structure.INDIVIDUAL);
        TinyWorld world =
                staffed(SETTINGS.with(WorkforceSettings.POSTS, 20).with(OversightSettings.SPAN, 6), assessment, care);
        assertThat(roster(world).teams())
                .extracting(team -> team.name)
                .containsExactly("Assessment 1", "Assessment 2", "Looked after 1");
        world.staffing.regroup(List.of(assessment, care));
        assertThat(roster(world).teams())
                .extracting(team -> team.name)
                .containsExactly("Assessment 3", "Assessment 4", "Looked after 2");
        assertThat(world.told(TeamFormed.class))
                .extracting(TeamFormed::team, TeamFormed::name, TeamFormed::service)
                .startsWith(tuple(0, "Assessment 1", "Assessment"), tuple(1, "Assessment 2", "Assessment"))
                .endsWith(tuple(5, "Looked after 2", "Looked after"));
    }

    @Test
    void aServiceHasATeamHoweverFewOfThePostsAreItsOwn() {
        TinyWorld world = staffed(SETTINGS.with(WorkforceSettings.POSTS, 10), assessment(0.9), care(0.1));
        assertThat(roster(world).teams()).extracting(team -> team.posts.size()).containsExactly(9, 1);
    }

    @Test
    void aShareOfWorkersHasLessThanFiveYears() {
        assertThat(underFiveYears(0)).isEqualTo(new BinomialCount(0, 300));
        assertThat(underFiveYears(1)).isEqualTo(new BinomialCount(300, 300));
        underFiveYears(0.55).hasProbability(0.55);
    }

    private static BinomialCount underFiveYears(double share) {
        List<Worker> workers = roster(staffed(
                        SETTINGS.with(WorkforceSettings.POSTS, 300)
                                .with(OversightSettings.SPAN, 60)
                                .with(WorkforceSettings.UNDER_FIVE_YEARS, share),
                        assessment(1)))
                .inPost();
        return new BinomialCount(
                workers.stream().filter(worker -> worker.tenureAtStart < 5).count(), workers.size());
    }

    /** As many are under a notice of a tenth of a year as leave in one: four tenths where four times as many leave in a year. */
    @Test
    void inTheLongRunSomeAreUnderNoticeOnTheFirstDay() {
        double leaving = 4;
        double notice = 25 / 253.0;
        TinyWorld world = new TinyWorld(SETTINGS.with(WorkforceSettings.POSTS, 4000)
                .with(OversightSettings.SPAN, 60)
                .with(WorkforceSettings.UNDER_FIVE_YEARS, -0.01)
                .with(WorkforceSettings.TURNOVER, leaving)
                .with(WorkforceSettings.NOTICE, 5));
        world.staff(assessment(1));
        List<Worker> workers = roster(world).inPost();
        // Leavings a year times years of notice: as many are under it as go in its time.
        new BinomialCount(workers.stream().filter(worker -> worker.lastDay >= 0).count(), 4000)
                .hasProbability(leaving * notice);
        assertThat(workers)
                .filteredOn(worker -> worker.lastDay >= 0)
                .allMatch(worker -> worker.lastDay >= 1 && worker.lastDay <= 25)
                .anyMatch(worker -> worker.lastDay < 5)
                .anyMatch(worker -> worker.lastDay > 20);
        world.live(26, world.staffing);
        new BinomialCount(world.told(WorkerLeft.class).size(), 4000).hasProbability(leaving * notice);
    }

    @Test
    void postsThatAreAddedAreAdvertisedInTheTeamThatIsFurthestBelowItsShare() {
        TinyWorld world = staffed(SETTINGS.with(WorkforceSettings.POSTS, 8), assessment(0.25), care(0.75));
        Team care = roster(world).teams().get(1);
        assertThat(care.posts).hasSize(6);
        world.change(WorkforceSettings.POSTS, 10);
        // Of ten posts, 2.5 and 7.5: the team of two and a half is asked last.
        assertThat(world.told(PostVacated.class))
                .containsExactly(new PostVacated(0, 8, care.id), new PostVacated(0, 9, 0));
        assertThat(roster(world).posts())
                .filteredOn(post -> post.vacantSince == 0)
                .hasSize(2);
    }

    /** Three holders and a vacant post. */
    private static TinyWorld threeHoldersAndAVacancy(Settings settings) {
        TinyWorld world = staffed(settings.with(WorkforceSettings.POSTS, 3), assessment(1));
        world.change(WorkforceSettings.POSTS, 4);
        return world;
    }

    @Test
    void aPostThatIsCutIsAVacantOneFirst() {
        TinyWorld world = threeHoldersAndAVacancy(SETTINGS);
        Team team = roster(world).teams().get(0);
        Post vacant = roster(world).posts().get(3);
        world.change(WorkforceSettings.POSTS, 3);
        assertThat(vacant.closing).isTrue();
        assertThat(team.posts).hasSize(3).doesNotContain(vacant);
        assertThat(team.workers).hasSize(3);
        world.live(300, world.staffing);
        assertThat(world.told(WorkerStarted.class)).hasSize(3);
    }

    @Test
    void aVacantPostGoesFirstHoweverLowItsNumber() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Team team = world.team(Stage.ASSESSMENT);
        Worker leaver = world.worker(team);
        world.workers(team, 2, 2).forEach(worker -> worker.lastDay = 5000);
        world.live(1, world.staffing);
        world.liveThroughResignations();
        assertThat(leaver.gone).isTrue();
        world.change(WorkforceSettings.POSTS, 2);
        assertThat(leaver.post.closing).isTrue();
        assertThat(team.posts).hasSize(2).noneMatch(post -> post.closing);
    }

    @Test
    void otherPostsThatAreCutGoWhenTheirHolderLeaves() {
        TinyWorld world = threeHoldersAndAVacancy(SETTINGS.with(WorkforceSettings.UNDER_FIVE_YEARS, 1));
        Team team = roster(world).teams().get(0);
        world.change(WorkforceSettings.POSTS, 2);
        world.live(1, world.staffing);
        assertThat(team.workers).hasSize(3);
        assertThat(team.posts).hasSize(3);
        assertThat(world.told(WorkerLeft.class)).isEmpty();
        world.liveThroughResignations();
        // All three have gone; two posts are vacant and advertised, the third is no more.
        assertThat(world.told(WorkerLeft.class)).hasSize(3);
        assertThat(team.posts).hasSize(2);
        assertThat(world.told(PostVacated.class))
                .filteredOn(vacated -> vacated.day() == world.office.day())
                .extracting(PostVacated::post)
                .containsExactly(0, 1);
    }

    @Test
    void whenAPostThatAgencyCoversIsCutTheAgencyWorkerGoesAtOnce() {
        TinyWorld world = threeHoldersAndAVacancy(SETTINGS.with(AgencySettings.AGENCY_COVER, 1)
                .with(AgencySettings.AGENCY_LAG, 0)
                .with(AgencySettings.AGENCY_NOTICE, 12));
        Team team = roster(world).teams().get(0);
        world.live(1, world.staffing);
        assertThat(team.workers).hasSize(4);
        world.change(WorkforceSettings.POSTS, 3);
        assertThat(team.workers).hasSize(3).allMatch(Worker::isPermanent);
        assertThat(team.posts).hasSize(3);
        world.live(50, world.staffing);
        assertThat(team.workers).hasSize(3);
    }

    @Test
    void inAReorganisationOfTheAuthorityWorkersGoWithTheirPostsAndKeepDoingTheSameWorkWhereTheyCan() {
        TinyWorld world = staffed(SETTINGS.with(WorkforceSettings.POSTS, 8), assessment(0.5), care(0.5));
        List<Team> old = List.copyOf(roster(world).teams());
        List<Worker> assessors = List.copyOf(old.get(0).workers);
        List<Worker> carers = List.copyOf(old.get(1).workers);
        // A quarter of eight are two: two of the four assessors go where there is room.
        world.staffing.regroup(List.of(assessment(0.25), care(0.75)));
        List<Team> teams = roster(world).teams();
        assertThat(teams).hasSize(2).doesNotContainAnyElementsOf(old);
        assertThat(teams.get(0).workers).hasSize(2).isSubsetOf(assessors);
        assertThat(teams.get(1).workers).hasSize(6).containsAll(carers);
        assertThat(teams).allSatisfy(team -> assertThat(team.workers).allSatisfy(worker -> {
            assertThat(worker.team).isSameAs(team);
            assertThat(worker.post.team).isSameAs(team);
        }));
        assertThat(world.told(WorkerLeft.class)).isEmpty();
    }

    @Test
    void whenSomeTeamsAreRegroupedTheOthersStayAsTheyAre() {
        TinyWorld world = staffed(
                SETTINGS.with(WorkforceSettings.POSTS, 16).with(OversightSettings.SPAN, 4), assessment(0.5), care(0.5));
        List<Team> old = List.copyOf(roster(world).teams());
        List<Post> posts = List.copyOf(old.get(0).posts);
        assertThat(old).extracting(team -> team.posts.size()).containsExactly(4, 4, 4, 4);
        List<Team> formed = world.staffing.regroup(old.subList(0, 1), List.of(care(1)));
        assertThat(formed).singleElement().satisfies(team -> {
            assertThat(team.service.holds()).containsExactly(Stage.LOOKED_AFTER);
            assertThat(team.posts).containsExactlyElementsOf(posts);
            assertThat(team.workers).hasSize(4);
        });
        assertThat(roster(world).teams())
                .containsExactly(old.get(1), old.get(2), old.get(3), formed.get(0))
                .allSatisfy(team -> assertThat(team.posts).hasSize(4));
    }

    /** A quarter of the posts has gone from assessment to care: four teams of a quarter each get a post each. */
    @Test
    void postsThatAreAddedAfterThatAreSharedOutAsTheServicesAreNow() {
        TinyWorld world = staffed(
                SETTINGS.with(WorkforceSettings.POSTS, 16).with(OversightSettings.SPAN, 4), assessment(0.5), care(0.5));
        Roster roster = roster(world);
        world.staffing.regroup(List.copyOf(roster.teams().subList(0, 1)), List.of(care(0.5)));
        world.change(WorkforceSettings.POSTS, 20);
        assertThat(roster.teams()).hasSize(4).allSatisfy(team -> assertThat(team.posts)
                .hasSize(5));
    }
}
