package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerStarted;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Worker;
import mainstay.scenario.Service;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.Structure;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.workforce.AgencySettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/** What somebody is like who starts in a post, or was in it on the first day. */
class StartsTest {
    private static final Service SERVICE = TinyWorld.service(Structure.INDIVIDUAL, 1, Stage.CHILD_IN_NEED);

    /** A new post is filled six days after it was made, on the first morning after 0.02 years, which are 5.06 days. */
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.POSTS, 1)
            .with(WorkforceSettings.TIME_TO_FILL, 0.02)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 52);

    private static TinyWorld staffed(Settings settings) {
        TinyWorld world = new TinyWorld(settings);
        world.staff(SERVICE);
        return world;
    }

    /** Those who started in so many posts that were made in the evening of the first day. */
    private static List<WorkerStarted> starters(Settings settings, int posts, LocalDate from) {
        TinyWorld world = new TinyWorld(settings, from);
        world.staff(SERVICE);
        world.live(1, world.staffing);
        world.change(WorkforceSettings.POSTS, 1 + posts);
        world.live(6, world.staffing);
        List<WorkerStarted> starters = world.told(WorkerStarted.class).stream()
                .filter(started -> !started.initial())
                .toList();
        assertThat(starters).hasSize(posts).allSatisfy(started -> assertThat(started.day())
                .isEqualTo(6));
        return starters;
    }

    private static long newlyQualified(List<WorkerStarted> starters) {
        return starters.stream()
                .filter(started -> started.grade() == WorkerGrade.NEWLY_QUALIFIED)
                .count();
    }

    @Test
    void whoStartsIsPermanentHasNoTenureAndIsNotSenior() {
        assertThat(starters(SETTINGS.with(WorkforceSettings.SENIOR, 1), 3, LocalDate.of(2025, 6, 2)))
                .allSatisfy(started -> {
                    assertThat(started.contract()).isEqualTo(Contract.PERMANENT);
                    assertThat(started.grade()).isEqualTo(WorkerGrade.EXPERIENCED);
                    assertThat(started.tenureYears()).isZero();
                    assertThat(started.fte()).isEqualTo(1);
                });
    }

    @Test
    void holdersOfAPostAreNumberedInOrder() {
        TinyWorld world = new TinyWorld(SETTINGS);
        Worker first = world.worker(world.team(Stage.CHILD_IN_NEED));
        world.live(1, world.staffing);
        world.liveThroughResignations();
        world.live(6, world.staffing);
        Worker second = first.post.holder;
        assertThat(first.id).isEqualTo(first.post.id * 1000);
        assertThat(second.id).isEqualTo(first.post.id * 1000 + 1);
    }

    @Test
    void onTheFirstDayWorkersOfAYearOrMoreAreSeniorAsOftenAsIsSetAndTheOthersAreNot() {
        TinyWorld all = staffed(SETTINGS.with(WorkforceSettings.POSTS, 200)
                .with(WorkforceSettings.UNDER_FIVE_YEARS, 1)
                .with(WorkforceSettings.SENIOR, 1));
        assertThat(all.office.roster().inPost()).allSatisfy(worker -> assertThat(worker.grade)
                .isEqualTo(worker.tenureAtStart >= 1 ? WorkerGrade.SENIOR : WorkerGrade.EXPERIENCED));
        assertThat(all.office.roster().inPost())
                .anySatisfy(worker -> assertThat(worker.tenureAtStart).isLessThan(1));

        TinyWorld some = staffed(SETTINGS.with(WorkforceSettings.POSTS, 1000)
                .with(WorkforceSettings.UNDER_FIVE_YEARS, 0)
                .with(WorkforceSettings.SENIOR, 0.33));
        new BinomialCount(
                        some.office.roster().inPost().stream()
                                .filter(worker -> worker.grade == WorkerGrade.SENIOR)
                                .count(),
                        1000)
                .hasProbability(0.33);
    }

    @Test
    void permanentWorkersCanBePartTimeAndAgencyWorkersAreExperiencedAndWholeTime() {
        TinyWorld world = staffed(SETTINGS.with(WorkforceSettings.POSTS, 4)
                .with(AgencySettings.AGENCY_EXTRA, 0.5)
                .with(WorkforceSettings.NEWLY_QUALIFIED, 1)
                .with(WorkforceSettings.PART_TIME, 1)
                .with(WorkforceSettings.PART_TIME_FTE, 0.6));
        assertThat(world.office.roster().inPost()).hasSize(6).allSatisfy(worker -> {
            assertThat(worker.fte).isEqualTo(worker.isPermanent() ? 0.6 : 1);
            if (!worker.isPermanent()) {
                assertThat(worker.grade).isEqualTo(WorkerGrade.EXPERIENCED);
                assertThat(worker.tenureAtStart).isZero();
            }
        });
    }

    @Test
    void aShareOfThemIsPartTime() {
        TinyWorld world = staffed(SETTINGS.with(WorkforceSettings.POSTS, 1000).with(WorkforceSettings.PART_TIME, 0.15));
        new BinomialCount(
                        world.office.roster().inPost().stream()
                                .filter(worker -> worker.fte < 1)
                                .count(),
                        1000)
                .hasProbability(0.15);
    }

    /**
     * A quarter of starters over the year, and four times as many from September to November, are all of those three
     * months and nobody in the other nine. A post is made on every day, from August to Christmas.
     */
    @Test
    void theNewlyQualifiedComeInTheAutumn() {
        TinyWorld world = new TinyWorld(
                SETTINGS.with(WorkforceSettings.NEWLY_QUALIFIED, 0.25).with(WorkforceSettings.AUTUMN_START, 4),
                LocalDate.of(2025, 8, 1));
        world.staff(SERVICE);
        for (int posts = 2; posts <= 100; posts++) {
            world.live(1, world.staffing);
            world.change(WorkforceSettings.POSTS, posts);
        }
        List<WorkerStarted> starters = world.told(WorkerStarted.class).stream()
                .filter(started -> !started.initial())
                .toList();
        assertThat(starters).hasSizeGreaterThan(90).allSatisfy(started -> {
            int month = world.office.calendar().date(started.day()).getMonthValue();
            assertThat(started.grade())
                    .isEqualTo(month >= 9 && month <= 11 ? WorkerGrade.NEWLY_QUALIFIED : WorkerGrade.EXPERIENCED);
        });
        assertThat(newlyQualified(starters)).isBetween(60L, 70L);
    }

    /** 2.2 × 35 % in three months and (12 - 3 × 2.2) / 9 × 35 % = 21 % in nine are 35 % over the year. */
    @Test
    void overTheYearTheShareOfTheNewlyQualifiedIsAsSet() {
        Settings settings =
                SETTINGS.with(WorkforceSettings.NEWLY_QUALIFIED, 0.35).with(WorkforceSettings.AUTUMN_START, 2.2);
        new BinomialCount(newlyQualified(starters(settings, 1000, LocalDate.of(2025, 9, 1))), 1000)
                .hasProbability(0.77);
        new BinomialCount(newlyQualified(starters(settings, 1000, LocalDate.of(2025, 6, 2))), 1000)
                .hasProbability(0.21);
    }

    @Test
    void aStarterIsDueSupervisionAnIntervalLaterAndThoseInPostSomewhereInTheirInterval() {
        TinyWorld world =
                staffed(SETTINGS.with(WorkforceSettings.POSTS, 30).with(OversightSettings.SUPERVISION_INTERVAL, 4));
        assertThat(world.office.roster().inPost())
                .allSatisfy(worker -> assertThat(worker.supervisionDue).isBetween(1, 20))
                .anySatisfy(worker -> assertThat(worker.supervisionDue).isLessThan(10))
                .anySatisfy(worker -> assertThat(worker.supervisionDue).isGreaterThan(10));
        world.live(1, world.staffing);
        world.change(WorkforceSettings.POSTS, 31);
        world.live(6, world.staffing);
        assertThat(world.office.roster().inPost())
                .filteredOn(worker -> worker.startDay == 6)
                .singleElement()
                .satisfies(starter -> assertThat(starter.supervisionDue).isEqualTo(6 + 20));
    }
}
