package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.NoticeGiven;
import mainstay.event.WorkforceEvent.PostFilled;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Post;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.ShockSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** When a vacant post is filled, and who covers it meanwhile. */
class RecruitmentTest {
    /**
     * The least time to fill a post is longer than the mean, so that there is nothing left to chance: a tenth of a year,
     * 25.3 days, are over on the 26th morning after the day on which the post fell vacant.
     */
    private static final Settings SETTINGS =
            TinyWorld.quiet().with(WorkforceSettings.TIME_TO_FILL, 0.1).with(WorkforceSettings.LEAST_TIME_TO_FILL, 52);

    /**
     * Agency covers every vacancy two weeks after it arose. Twelve weeks of notice are longer than a vacancy: nobody goes
     * before it is filled.
     */
    private static final Settings COVERED = SETTINGS.with(AgencySettings.AGENCY_COVER, 1)
            .with(AgencySettings.AGENCY_LAG, 2)
            .with(AgencySettings.AGENCY_NOTICE, 12);

    private static TinyWorld oneWorker(Settings settings) {
        TinyWorld world = new TinyWorld(settings);
        world.worker(world.team(Stage.CHILD_IN_NEED));
        world.live(1, world.staffing);
        return world;
    }

    /** A post that falls vacant on day 1. */
    private static TinyWorld vacantOnDay1(Settings settings) {
        TinyWorld world = oneWorker(settings);
        world.liveThroughResignations();
        assertThat(world.told(PostVacated.class)).extracting(PostVacated::day).containsExactly(1);
        return world;
    }

    private static Post post(TinyWorld world) {
        return world.office.roster().posts().get(0);
    }

    @Test
    void aPostVacantOnDay1IsFilledAfterATenthOfAYearOnDay27() {
        TinyWorld world = vacantOnDay1(SETTINGS);
        Team team = post(world).team;
        world.live(25, world.staffing);
        assertThat(team.workers).isEmpty();
        world.live(1, world.staffing);
        assertThat(world.told(PostFilled.class)).containsExactly(new PostFilled(27, 0, team.id, 1));
        assertThat(team.workers).singleElement().satisfies(starter -> {
            assertThat(starter.isPermanent()).isTrue();
            assertThat(starter.startDay).isEqualTo(27);
        });
        assertThat(post(world).vacantSince).isEqualTo(-1);
    }

    @Test
    void withoutCoverNobodyComesMeanwhile() {
        TinyWorld world = vacantOnDay1(SETTINGS.with(AgencySettings.AGENCY_COVER, 0));
        world.live(25, world.staffing);
        assertThat(world.told(WorkerStarted.class)).isEmpty();
    }

    @Test
    void agencyComesTwoWeeksAfterThePostFellVacantAndGoesWhenItIsFilled() {
        TinyWorld world = vacantOnDay1(COVERED);
        world.live(9, world.staffing);
        assertThat(post(world).holder).isNull();
        world.live(1, world.staffing);
        Worker agency = post(world).holder;
        assertThat(agency.contract).isEqualTo(Contract.AGENCY);
        assertThat(agency.startDay).isEqualTo(11);
        assertThat(post(world).vacantSince).isEqualTo(1);
        world.live(15, world.staffing);
        assertThat(agency.gone).isFalse();
        world.live(1, world.staffing);
        assertThat(world.told(WorkerLeft.class).subList(1, 2)).singleElement().satisfies(left -> {
            assertThat(left.worker()).isEqualTo(agency.id);
            assertThat(left.day()).isEqualTo(27);
            assertThat(left.destination()).isEqualTo(Destination.END_OF_ASSIGNMENT);
        });
        assertThat(world.told(PostFilled.class)).extracting(PostFilled::day).containsExactly(27);
        assertThat(post(world).holder.isPermanent()).isTrue();
        world.live(30, world.staffing);
        assertThat(post(world).team.workers).hasSize(1);
    }

    @Test
    void theAgencyWorkersFamiliesAreWithoutAWorkerWhenThePostIsFilled() {
        TinyWorld world = vacantOnDay1(COVERED);
        world.live(10, world.staffing);
        Case family = world.family(Stage.CHILD_IN_NEED, 2, post(world).holder);
        world.live(16, world.staffing);
        assertThat(family.worker).isNull();
        assertThat(family.unallocatedSince).isEqualTo(27);
        assertThat(family.changeAsked).isEqualTo(ChangeReason.LEFTRL);
    }

    @Test
    void agencyThatNeedsNoTimeComesOnTheNextDay() {
        TinyWorld world = vacantOnDay1(COVERED.with(AgencySettings.AGENCY_LAG, 0));
        world.live(1, world.staffing);
        assertThat(post(world).holder.startDay).isEqualTo(2);
    }

    /**
     * An assignment usually as long as half a month has no time before a notice of twelve weeks: whoever comes on day 66,
     * thirteen weeks after day 1, gives notice on the next day and goes sixty days later. The next was asked for then: of
     * the thirteen weeks one is left after day 127.
     */
    @Test
    void theNextAgencyWorkerIsAskedForWhenNoticeIsGiven() {
        TinyWorld world = vacantOnDay1(COVERED.with(WorkforceSettings.TIME_TO_FILL, 10)
                .with(AgencySettings.AGENCY_LAG, 13)
                .with(AgencySettings.AGENCY_STAY, 0.5));
        world.live(140, world.staffing);
        assertThat(world.told(WorkerStarted.class))
                .extracting(WorkerStarted::day)
                .containsExactly(66, 132);
        assertThat(world.told(NoticeGiven.class).subList(1, 3))
                .extracting(NoticeGiven::day, NoticeGiven::lastDay)
                .containsExactly(tuple(67, 127), tuple(133, 193));
        assertThat(world.told(WorkerLeft.class)).extracting(WorkerLeft::day).containsExactly(1, 127);
    }

    @Test
    void whenNoticeIsLongerThanTheTimeUntilAgencyComesTheNextFollowsOnTheNextDay() {
        TinyWorld world =
                vacantOnDay1(COVERED.with(WorkforceSettings.TIME_TO_FILL, 10).with(AgencySettings.AGENCY_STAY, 0.5));
        world.live(80, world.staffing);
        // From day 11 to 72, and from day 73.
        assertThat(world.told(WorkerStarted.class))
                .extracting(WorkerStarted::day)
                .containsExactly(11, 73);
    }

    @Test
    void agencyWorkersOnTopAreThereFromTheFirstDayAndFollowEachOther() {
        TinyWorld world = new TinyWorld(COVERED.with(WorkforceSettings.POSTS, 4)
                .with(AgencySettings.AGENCY_EXTRA, 0.5)
                .with(AgencySettings.AGENCY_STAY, 0.5));
        world.staff(TinyWorld.service(Structure.INDIVIDUAL, 1, Stage.CHILD_IN_NEED));
        assertThat(world.office.roster().inPost())
                .filteredOn(worker -> !worker.isPermanent())
                .hasSize(2)
                .allSatisfy(worker -> assertThat(worker.post.extra).isTrue());
        world.live(63, world.staffing);
        // Notice on day 1, gone on day 61, the next on day 62.
        assertThat(world.told(WorkerLeft.class)).extracting(WorkerLeft::day).containsExactly(61, 61);
        assertThat(world.told(WorkerStarted.class))
                .filteredOn(started -> !started.initial())
                .extracting(WorkerStarted::day)
                .containsExactly(62, 62);
        assertThat(world.told(PostVacated.class)).isEmpty();
    }

    @Test
    void whileHiringIsFrozenNobodyIsHiredAndTheSearchBeginsWhenThatEnds() {
        TinyWorld world = vacantOnDay1(
                SETTINGS.with(WorkforceSettings.HIRING, TinyWorld.word(WorkforceSettings.HIRING, "frozen")));
        world.live(100, world.staffing);
        assertThat(world.told(PostFilled.class)).isEmpty();
        world.change(WorkforceSettings.HIRING, TinyWorld.word(WorkforceSettings.HIRING, "open"));
        world.live(60, world.staffing);
        // The freeze is over from day 102 on; within a week the post is advertised, and filled 26 days later.
        assertThat(world.told(PostFilled.class)).singleElement().satisfies(filled -> {
            assertThat(filled.day()).isBetween(102 + 26, 102 + 4 + 26);
            assertThat(filled.vacantSince()).isEqualTo(1);
        });
    }

    @Test
    void whoWouldHaveStartedDuringAFreezeIsGoneAndThePostIsAdvertisedAnew() {
        TinyWorld world = vacantOnDay1(SETTINGS);
        world.live(19, world.staffing);
        world.change(WorkforceSettings.HIRING, TinyWorld.word(WorkforceSettings.HIRING, "frozen"));
        world.live(10, world.staffing);
        world.change(WorkforceSettings.HIRING, TinyWorld.word(WorkforceSettings.HIRING, "open"));
        world.live(40, world.staffing);
        // Day 27 lay in the freeze, which is over from day 31 on.
        assertThat(world.told(PostFilled.class)).singleElement().satisfies(filled -> assertThat(filled.day())
                .isBetween(31 + 26, 31 + 4 + 26));
    }

    @Test
    void aFreezeThatIsOverBeforeTheStarterComesHoldsNothingUp() {
        TinyWorld world = vacantOnDay1(SETTINGS);
        world.live(5, world.staffing);
        world.change(WorkforceSettings.HIRING, TinyWorld.word(WorkforceSettings.HIRING, "frozen"));
        world.live(10, world.staffing);
        world.change(WorkforceSettings.HIRING, TinyWorld.word(WorkforceSettings.HIRING, "open"));
        world.live(11, world.staffing);
        assertThat(world.told(PostFilled.class)).extracting(PostFilled::day).containsExactly(27);
    }

    private static final double FROZEN = TinyWorld.word(WorkforceSettings.HIRING, "frozen");
    private static final double OPEN = TinyWorld.word(WorkforceSettings.HIRING, "open");

    /** Whoever was asked for on day 1 would come on day 11; the freeze is over from day 31 on. */
    @Test
    void inAFreezeNoAgencyWorkerComesAndTheVacancyIsCoveredWithinAWeekOfItsEnd() {
        TinyWorld world = vacantOnDay1(COVERED.with(WorkforceSettings.HIRING, FROZEN));
        world.live(29, world.staffing);
        assertThat(world.told(WorkerStarted.class)).isEmpty();
        world.change(WorkforceSettings.HIRING, OPEN);
        world.live(5, world.staffing);
        assertThat(world.told(WorkerStarted.class)).singleElement().satisfies(started -> assertThat(started.contract())
                .isEqualTo(Contract.AGENCY));
    }

    @Test
    void inAFreezeAgencyWorkersWhoGoAreNotReplaced() {
        TinyWorld world = new TinyWorld(COVERED.with(WorkforceSettings.POSTS, 4)
                .with(AgencySettings.AGENCY_EXTRA, 0.5)
                .with(AgencySettings.AGENCY_STAY, 0.5)
                .with(WorkforceSettings.HIRING, FROZEN));
        world.staff(TinyWorld.service(Structure.INDIVIDUAL, 1, Stage.CHILD_IN_NEED));
        world.live(100, world.staffing);
        assertThat(world.told(WorkerLeft.class)).extracting(WorkerLeft::day).containsExactly(61, 61);
        assertThat(world.told(WorkerStarted.class)).allMatch(WorkerStarted::initial);
    }

    @Test
    void whereTheScenarioSaysSoAgencyGoesOnInAFreeze() {
        TinyWorld world =
                vacantOnDay1(COVERED.with(WorkforceSettings.HIRING, FROZEN).with(AgencySettings.AGENCY_IN_FREEZE, 1));
        world.live(29, world.staffing);
        assertThat(world.told(WorkerStarted.class))
                .extracting(WorkerStarted::day)
                .containsExactly(11);
    }

    @Test
    void whenTheReputationIsDamagedPostsAreHarderToFill() {
        TinyWorld world = oneWorker(SETTINGS);
        world.change(
                Map.of(WorkforceSettings.POSTS, 2.0, ShockSettings.INSPECTION, 1.0, ShockSettings.HIRING_EFFECT, 0.6));
        // Advertised in the evening of day 0: 25.3 × 1.6 = 40.48 days.
        world.live(60, world.staffing);
        assertThat(world.told(PostFilled.class)).extracting(PostFilled::day).containsExactly(41);
    }

    /** The least time of twenty days is over, then the rest of 50.6 - 20 on average runs out like anything memoryless. */
    @Test
    void aVacancyLastsTheLeastTimeAndThenAnExponentialRest() {
        TinyWorld world = oneWorker(TinyWorld.quiet()
                .with(WorkforceSettings.TIME_TO_FILL, 0.2)
                .with(WorkforceSettings.LEAST_TIME_TO_FILL, 4));
        world.change(WorkforceSettings.POSTS, 1501);
        List<Post> vacant = world.office.roster().posts().stream()
                .filter(post -> post.vacantSince == 0)
                .toList();
        assertThat(vacant).hasSize(1500).allSatisfy(post -> assertThat(post.fillDay)
                .isGreaterThan(20));
        filledBy(20 + 15, vacant).hasProbability(1 - Math.exp(-15 / 30.6));
        filledBy(20 + 60, vacant).hasProbability(1 - Math.exp(-60 / 30.6));
    }

    /**
     * Half of the posts are vacant on the first day. Vacancies that have come at a steady pace end at a steady pace: one in
     * 50.6 a day, as long as the least time of twenty days lasts for the youngest of them; what is left then, 30.6 in 50.6,
     * is memoryless.
     */
    @Test
    void onTheFirstDayVacanciesAreSomewhereInTheMiddle() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet()
                .with(WorkforceSettings.POSTS, 1000)
                .with(WorkforceSettings.VACANCY, 0.5)
                .with(AgencySettings.AGENCY_COVER, 0.736)
                .with(WorkforceSettings.TIME_TO_FILL, 0.2)
                .with(WorkforceSettings.LEAST_TIME_TO_FILL, 4));
        world.staff(TinyWorld.service(Structure.INDIVIDUAL, 1, Stage.CHILD_IN_NEED));
        List<Post> vacant = world.office.roster().posts().stream()
                .filter(post -> post.vacantSince == 0)
                .toList();
        new BinomialCount(vacant.size(), 1000).hasProbability(0.5);
        new BinomialCount(vacant.stream().filter(post -> post.holder != null).count(), vacant.size())
                .hasProbability(0.736);
        filledBy(10, vacant).hasProbability(10 / 50.6);
        filledBy(20, vacant).hasProbability(20 / 50.6);
        filledBy(50, vacant).hasProbability(1 - 30.6 / 50.6 * Math.exp(-30 / 30.6));
    }

    private static BinomialCount filledBy(int day, List<Post> posts) {
        return new BinomialCount(
                posts.stream().filter(post -> post.fillDay <= day).count(), posts.size());
    }
}
