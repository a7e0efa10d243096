package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import mainstay.event.Clock;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.NoticeGiven;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Post;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** What an authority that sees delay does about its workforce: agency within a budget, and posts once a year. */
class AnswersToDelayTest {
    /** Ten workers in ten posts, who would usually have ten children each. */
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.POSTS, 10)
            .with(PathwaySettings.USUAL_CASELOAD, 10)
            .with(AgencySettings.USUAL_DELAY, 0.14)
            .with(AgencySettings.AGENCY_LAG, 2)
            .with(AgencySettings.AGENCY_NOTICE, 4)
            .with(AgencySettings.AGENCY_STAY, 120);

    private static final Settings RESPONDING = SETTINGS.with(AgencySettings.AGENCY_RESPONSE, 1);
    /** On which 1 April is the 42nd day. */
    private static final LocalDate FEBRUARY = LocalDate.of(2026, Month.FEBRUARY, 2);
    /** A year of 253 days before the next. */
    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2025, Month.APRIL, 1);

    private static TinyWorld staffed(Settings settings, LocalDate start) {
        TinyWorld world = new TinyWorld(settings, start);
        world.staff(TinyWorld.service(Structure.INDIVIDUAL, 1, Stage.CHILD_IN_NEED));
        return world;
    }

    /** 75 families of two children, five workers' worth too many; so many of them have no worker. */
    private static TinyWorld without(int waiting, Settings settings, LocalDate start) {
        TinyWorld world = staffed(settings, start);
        List<Worker> workers = world.office.roster().inPost();
        for (int i = 0; i < 75; i++) {
            if (i < waiting) {
                world.family(Stage.CHILD_IN_NEED, 2);
            } else {
                world.family(Stage.CHILD_IN_NEED, 2, workers.get(i % 10));
            }
        }
        return world;
    }

    /** A fifth of families without a worker. */
    private static TinyWorld delayed(Settings settings) {
        return without(15, settings, LocalDate.of(2025, Month.JUNE, 2));
    }

    private static List<Integer> startsOfAgency(TinyWorld world) {
        return world.told(WorkerStarted.class).stream()
                .filter(started -> started.contract() == Contract.AGENCY && !started.initial())
                .map(WorkerStarted::day)
                .toList();
    }

    @Test
    void asManyComeAsBringChildrenPerWorkerBackToTheUsual() {
        TinyWorld world = delayed(RESPONDING);
        world.live(60, world.staffing);
        // Seen on day 20; two weeks until they come; on day 40 fifteen workers have ten children each.
        assertThat(startsOfAgency(world)).containsExactly(30, 30, 30, 30, 30);
        assertThat(world.told(PostVacated.class)).isEmpty();
    }

    @Test
    void halfAResponseAsksForHalfOfThemAndForHalfOfTheRestFourWeeksLater() {
        TinyWorld world = delayed(RESPONDING.with(AgencySettings.AGENCY_RESPONSE, 0.5));
        world.live(60, world.staffing);
        // Half of five is three workers; of the two who are missing then, one.
        assertThat(startsOfAgency(world)).containsExactly(30, 30, 30, 50);
    }

    @Test
    void thereAreNeverMoreThanTheBudgetPaysFor() {
        TinyWorld world = delayed(RESPONDING.with(AgencySettings.AGENCY_BUDGET, 0.2));
        world.live(200, world.staffing);
        assertThat(startsOfAgency(world)).containsExactly(30, 30);
    }

    @Test
    void aVacantPostPaysForItsOwnCover() {
        TinyWorld world = delayed(RESPONDING
                .with(AgencySettings.AGENCY_BUDGET, 0.2)
                .with(AgencySettings.AGENCY_COVER, 1)
                .with(WorkforceSettings.TIME_TO_FILL, 10));
        world.live(1, world.staffing);
        world.liveThroughResignations();
        for (int day = 2; day < 100; day++) {
            world.live(1, world.staffing);
            long vacant = world.office.roster().posts().stream()
                    .filter(post -> !post.extra && post.vacantSince >= 0)
                    .count();
            assertThat(world.office.roster().inPost())
                    .filteredOn(worker -> !worker.isPermanent())
                    .hasSizeLessThanOrEqualTo((int) vacant + 2);
        }
        assertThat(startsOfAgency(world))
                .hasSizeGreaterThanOrEqualTo(10)
                .startsWith(11, 11, 11, 11, 11, 11, 11, 11, 11, 11);
    }

    @Test
    void whatThereWasOnTheFirstDayCanBePaidFor() {
        TinyWorld world = staffed(
                RESPONDING
                        .with(AgencySettings.AGENCY_BUDGET, 0.2)
                        .with(AgencySettings.AGENCY_EXTRA, 0.5)
                        .with(AgencySettings.AGENCY_STAY, 0.5),
                LocalDate.of(2025, Month.JUNE, 2));
        world.live(30, world.staffing);
        // Half a month is no longer than the notice: gone on day 21, the next on day 22.
        assertThat(startsOfAgency(world)).containsExactly(22, 22, 22, 22, 22);
    }

    @Test
    void delayThatIsUsualIsNotAnswered() {
        TinyWorld world = without(10, RESPONDING, LocalDate.of(2025, Month.JUNE, 2));
        world.live(60, world.staffing);
        // 10 of 75 are 13.3 per cent.
        assertThat(startsOfAgency(world)).isEmpty();
    }

    @Test
    void withoutAResponseNobodyComes() {
        TinyWorld world = delayed(SETTINGS);
        world.live(60, world.staffing);
        assertThat(world.told(WorkerStarted.class)).allMatch(WorkerStarted::initial);
    }

    @Test
    void inAFreezeNobodyIsAskedFor() {
        TinyWorld world =
                delayed(RESPONDING.with(WorkforceSettings.HIRING, TinyWorld.word(WorkforceSettings.HIRING, "frozen")));
        world.live(60, world.staffing);
        assertThat(world.office.roster().posts()).hasSize(10);
    }

    /** Delay is last seen on day 40; of the looks after that the one on day 120 is the first after thirteen weeks. */
    @Test
    void whenDelayHasBeenUsualForAQuarterTheyGetNoticeAndGo() {
        TinyWorld world = delayed(RESPONDING);
        world.live(46, world.staffing);
        Worker first = world.office.roster().inPost().get(0);
        for (Case theCase : world.office.cases().open()) {
            theCase.worker = theCase.worker == null ? first : theCase.worker;
        }
        world.live(150, world.staffing);
        assertThat(world.told(NoticeGiven.class))
                .hasSize(5)
                .allMatch(notice -> notice.day() == 120 && notice.lastDay() == 140);
        assertThat(world.told(WorkerLeft.class)).extracting(WorkerLeft::day).containsOnly(140);
        assertThat(world.office.roster().inPost()).hasSize(10).allMatch(Worker::isPermanent);
        assertThat(startsOfAgency(world)).hasSize(5);
    }

    /** One of two assessments and conferences that are under way is past its day on day 20. */
    @Test
    void delayIsWhatIsOverdueAndWhoHasNoWorker() {
        TinyWorld world = staffed(SETTINGS, LocalDate.of(2025, Month.JUNE, 2));
        Worker worker = world.office.roster().inPost().get(0);
        world.family(Stage.CHILD_IN_NEED, 1, worker).clocks.start(Clock.ASSESSMENT, 0, 19);
        world.family(Stage.CHILD_IN_NEED, 1, worker).clocks.start(Clock.INITIAL_CONFERENCE, 0, 20);
        world.family(Stage.CHILD_IN_NEED, 1, worker).clocks.start(Clock.IN_NEED_VISIT, 0, 1);
        world.family(Stage.CHILD_IN_NEED, 1);
        DelayOnLists delay = new DelayOnLists(world.office);
        assertThat(delay.seen(20)).isEqualTo(0.5 + 0.25);
        assertThat(delay.missing()).isEqualTo(0.4 - 10);
    }

    private static int established(TinyWorld world) {
        return (int) world.office.roster().posts().stream()
                .filter(post -> !post.extra && !post.closing)
                .count();
    }

    /** A quarter of ten posts are two whole ones; five are missing. */
    @Test
    void afterAYearOfDelayTheEstablishmentGrowsOnTheFirstOfApril() {
        TinyWorld world = without(15, SETTINGS.with(AgencySettings.POST_GROWTH, 0.25), FIRST_OF_APRIL);
        world.live(253, world.staffing);
        assertThat(established(world)).isEqualTo(10);
        world.live(1, world.staffing);
        assertThat(world.office.calendar().date(253)).isEqualTo(LocalDate.of(2026, Month.APRIL, 1));
        assertThat(world.told(PostVacated.class)).extracting(PostVacated::day).containsExactly(253, 253);
        assertThat(established(world)).isEqualTo(12);
        world.live(150, world.staffing);
        assertThat(established(world)).isEqualTo(12);
        assertThat(world.office.roster().posts()).extracting(Post::holders).containsOnly(1);
    }

    /** The looks of two months are no year: it is judged on the next first of April. */
    @Test
    void aPartOfAYearIsNotJudged() {
        TinyWorld world = without(15, SETTINGS.with(AgencySettings.POST_GROWTH, 0.25), FEBRUARY);
        world.live(43, world.staffing);
        assertThat(established(world)).isEqualTo(10);
        int grown = world.liveUntil(() -> established(world) > 10, world.staffing);
        assertThat(world.office.calendar().date(grown)).isEqualTo(LocalDate.of(2027, Month.APRIL, 1));
    }

    @Test
    void itGrowsByNoMoreThanIsMissing() {
        TinyWorld world = without(
                15,
                SETTINGS.with(AgencySettings.POST_GROWTH, 0.5).with(PathwaySettings.USUAL_CASELOAD, 12),
                FIRST_OF_APRIL);
        world.live(254, world.staffing);
        // 150 children are twelve and a half workers: two and a half are missing.
        assertThat(established(world)).isEqualTo(13);
    }

    @Test
    void agencyThatCameForItIsNoReasonNotToGrow() {
        TinyWorld world = without(15, RESPONDING.with(AgencySettings.POST_GROWTH, 0.25), FIRST_OF_APRIL);
        world.live(254, world.staffing);
        assertThat(startsOfAgency(world)).hasSize(5);
        assertThat(established(world)).isEqualTo(12);
    }

    @Test
    void withoutDelayOrGrowthPostsStayAsTheyAre() {
        TinyWorld usual = without(10, SETTINGS.with(AgencySettings.POST_GROWTH, 0.25), FIRST_OF_APRIL);
        usual.live(254, usual.staffing);
        assertThat(established(usual)).isEqualTo(10);
        TinyWorld off = without(15, SETTINGS, FIRST_OF_APRIL);
        off.live(254, off.staffing);
        assertThat(established(off)).isEqualTo(10);
    }

    @Test
    void whatWasGrantedStaysOnTopOfWhatAScenarioSays() {
        TinyWorld world = without(15, SETTINGS.with(AgencySettings.POST_GROWTH, 0.25), FIRST_OF_APRIL);
        world.live(254, world.staffing);
        world.change(WorkforceSettings.POSTS, 8);
        assertThat(established(world)).isEqualTo(10);
        world.change(WorkforceSettings.POSTS, 11);
        assertThat(established(world)).isEqualTo(13);
    }
}
