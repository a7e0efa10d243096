package mainstay.model.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.event.WorkforceEvent.AbsenceEnded;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.Destination;
import mainstay.event.WorkforceEvent.NoticeGiven;
import mainstay.event.WorkforceEvent.PostVacated;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.event.WorkforceEvent.WorkerLeft;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.EffectSettings;
import mainstay.scenario.parameter.OversightSettings;
import mainstay.scenario.parameter.StrainSettings;
import mainstay.scenario.parameter.workforce.ReorganisationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Who leaves, when, and what becomes of their families and their post. */
class DeparturesTest {
    /** Notice of eight weeks, forty working days; nobody is hired meanwhile. */
    private static final Settings SETTINGS = TinyWorld.quiet()
            .with(WorkforceSettings.NOTICE, 8)
            .with(WorkforceSettings.TIME_TO_FILL, 10)
            .with(WorkforceSettings.LEAST_TIME_TO_FILL, 52);

    private static final int MANY = 10_000;

    private final TinyWorld world = new TinyWorld(SETTINGS);
    private final Team team = world.team(Stage.CHILD_IN_NEED);

    @Test
    void whoGivesEightWeeksNoticeOnDay1GoesOnDay41() {
        Worker worker = world.worker(team);
        world.live(1, world.staffing);
        world.liveThroughResignations();
        assertThat(world.told(NoticeGiven.class)).containsExactly(new NoticeGiven(1, worker.id, team.id, 41));
        assertThat(worker.takesFamilies()).isFalse();
        world.live(39, world.staffing);
        assertThat(world.told(WorkerLeft.class)).isEmpty();
        assertThat(team.workers).containsExactly(worker);
        world.live(1, world.staffing);
        assertThat(world.told(WorkerLeft.class)).singleElement().satisfies(left -> {
            assertThat(left.day()).isEqualTo(41);
            assertThat(left.worker()).isEqualTo(worker.id);
            assertThat(left.tenureYears()).isCloseTo(2 + 41 / TinyWorld.YEAR, within(1e-12));
            assertThat(left.destination())
                    .isIn(Destination.OUT_OF_THE_SECTOR, Destination.AGENCY, Destination.ANOTHER_AUTHORITY);
        });
        assertThat(team.workers).isEmpty();
    }

    @Test
    void onTheLastDayTheFamiliesAreWithoutAWorkerAndThePostIsVacant() {
        Worker worker = world.worker(team);
        Case family = world.family(Stage.CHILD_IN_NEED, 3, worker);
        world.live(1, world.staffing);
        world.liveThroughResignations();
        world.live(39, world.staffing);
        assertThat(family.worker).isSameAs(worker);
        world.live(1, world.staffing);
        assertThat(family.worker).isNull();
        assertThat(family.formerWorker).isSameAs(worker);
        assertThat(family.changeAsked).isEqualTo(ChangeReason.LEFTRL);
        assertThat(family.unallocatedSince).isEqualTo(41);
        assertThat(worker.children).isZero();
        assertThat(world.told(WorkerUnassigned.class))
                .containsExactly(
                        new WorkerUnassigned(41, family.familyId, 3, worker.id, team.id, Stage.CHILD_IN_NEED, false));
        assertThat(worker.post.holder).isNull();
        assertThat(worker.post.vacantSince).isEqualTo(41);
        assertThat(world.told(PostVacated.class)).containsExactly(new PostVacated(41, worker.post.id, team.id));
    }

    @Test
    void withoutNoticeTheyGoOnTheDay() {
        Worker worker = world.worker(team);
        world.change(WorkforceSettings.NOTICE, 0);
        world.live(1, world.staffing);
        world.liveThroughResignations();
        assertThat(world.told(WorkerLeft.class)).extracting(WorkerLeft::day).containsExactly(1);
        assertThat(worker.gone).isTrue();
    }

    @Test
    void whoIsUnderNoticeDoesNotResignAgain() {
        world.worker(team);
        world.live(1, world.staffing);
        for (int day = 1; day < 41; day++) {
            world.liveThroughResignations();
        }
        assertThat(world.told(NoticeGiven.class)).hasSize(1);
        world.live(1, world.staffing);
        assertThat(world.told(WorkerLeft.class)).extracting(WorkerLeft::day).containsExactly(41);
    }

    @Test
    void nobodyLeavesOnTheFirstDayOfARunAndAgencyWorkersDoNotResign() {
        Worker permanent = world.worker(team);
        Worker agency = world.starter(team, Contract.AGENCY, WorkerGrade.EXPERIENCED);
        world.liveThroughResignations();
        assertThat(world.told(NoticeGiven.class)).isEmpty();
        world.liveThroughResignations();
        assertThat(permanent.lastDay).isEqualTo(41);
        assertThat(agency.lastDay).isEqualTo(-1);
    }

    @Test
    void whoLeavesDuringAnAbsenceEndsItOnTheLastDay() {
        Worker worker = world.worker(team);
        world.live(1, world.staffing);
        world.liveThroughResignations();
        world.live(9, world.staffing);
        worker.sickSince = 10;
        worker.backOn = 200;
        world.live(31, world.staffing);
        assertThat(world.told(AbsenceEnded.class)).containsExactly(new AbsenceEnded(41, worker.id, team.id, 1, 10));
        assertThat(worker.isSick()).isFalse();
    }

    /** At five moves a year somebody has decided to move within twenty days with probability 1 - e^(-5 × 20/253). */
    @Test
    void whoMovesInsideTheAuthorityGivesNoticeAndLosesTheFamiliesAsALeaverDoes() {
        world.workers(team, 2000, 2).forEach(worker -> world.family(Stage.CHILD_IN_NEED, 1, worker));
        world.change(WorkforceSettings.INTERNAL_MOVES, 5);
        world.live(21, world.staffing);
        new BinomialCount(world.told(NoticeGiven.class).size(), 2000).hasProbability(1 - Math.exp(-5 * 20 / 253.0));
        assertThat(world.told(NoticeGiven.class))
                .allSatisfy(notice -> assertThat(notice.lastDay()).isEqualTo(notice.day() + 40));
        world.live(30, world.staffing);
        assertThat(world.told(WorkerLeft.class)).isNotEmpty().allSatisfy(left -> assertThat(left.destination())
                .isEqualTo(Destination.INTERNAL_MOVE));
        assertThat(world.told(PostVacated.class)).hasSameSizeAs(world.told(WorkerLeft.class));
        assertThat(world.office.cases().open())
                .filteredOn(family -> family.worker == null)
                .hasSameSizeAs(world.told(WorkerLeft.class))
                .allSatisfy(family -> assertThat(family.changeAsked).isEqualTo(ChangeReason.LEFTRL));
    }

    /**
     * As many as all of them a year, half of them in the first five years: of those three fifths have two years or more,
     * which are four fifths of all with the others, and they are promoted at 1.25 a year.
     */
    @Test
    void whoIsPromotedHasBeenThereForTwoYearsAndIsLostToTheFamilies() {
        Settings promoting = SETTINGS.with(WorkforceSettings.NOTICE, 0)
                .with(WorkforceSettings.UNDER_FIVE_YEARS, 0.5)
                .with(WorkforceSettings.PROMOTIONS, 1);
        assertThat(resigned(promoting, 20, 3000, 1.9).happened()).isZero();
        assertThat(resigned(promoting, 20, 3000, 2)).satisfies(count -> count.hasProbability(within20Days(1.25)));
        TinyWorld promotions = new TinyWorld(promoting);
        promotions.workers(promotions.team(Stage.CHILD_IN_NEED), 100, 2);
        promotions.live(60, promotions.staffing);
        assertThat(promotions.told(WorkerLeft.class))
                .isNotEmpty()
                .allMatch(left -> left.destination() == Destination.PROMOTION);
        assertThat(promotions.told(PostVacated.class)).hasSameSizeAs(promotions.told(WorkerLeft.class));
    }

    /** Who is under notice is promoted no more: 1 / (1 - 40/253) for the others, when all have two years or more. */
    @Test
    void whoHasNotGivenNoticeIsPromotedTheMoreOften() {
        Settings settings = SETTINGS.with(WorkforceSettings.UNDER_FIVE_YEARS, 0).with(WorkforceSettings.PROMOTIONS, 1);
        assertThat(resigned(settings, 20, 4000, 2))
                .satisfies(count -> count.hasProbability(within20Days(1 / (1 - 40 / 253.0))));
    }

    /** A tenth a year: of those there on day 0, a share 1 - e^-0.1 has died after 253 days. */
    @Test
    void whoDiesGoesWithoutNoticeAndTheFamiliesSaySo() {
        world.workers(team, 2000, 2).forEach(worker -> world.family(Stage.CHILD_IN_NEED, 1, worker));
        world.change(ReorganisationSettings.DEATHS, 0.1);
        world.live(254, world.staffing);
        List<WorkerLeft> left = world.told(WorkerLeft.class);
        new BinomialCount(left.size(), 2000).hasProbability(1 - Math.exp(-0.1));
        assertThat(left).allSatisfy(one -> assertThat(one.destination()).isEqualTo(Destination.DIED));
        assertThat(world.told(NoticeGiven.class)).isEmpty();
        assertThat(world.office.cases().open())
                .filteredOn(family -> family.worker == null)
                .hasSameSizeAs(left)
                .allSatisfy(family -> assertThat(family.changeAsked).isEqualTo(ChangeReason.SWDIED));
    }

    /**
     * Turnover of 400 % with half of the workers in their first five years and three times the rate there: 2 a year later
     * on and 6 before make 4 on average. Without notice nothing is made up for.
     */
    @Test
    void inTheFirstFiveYearsTheyLeaveSoManyTimesAsOftenAndTurnoverIsTheAverage() {
        Settings settings = SETTINGS.with(WorkforceSettings.NOTICE, 0)
                .with(WorkforceSettings.TURNOVER, 4)
                .with(WorkforceSettings.UNDER_FIVE_YEARS, 0.5)
                .with(WorkforceSettings.EARLY_LEAVING, 3);
        assertThat(resigned(settings, 20, 3000, 4.5)).satisfies(count -> count.hasProbability(within20Days(6)));
        assertThat(resigned(settings, 20, 3000, 5.5)).satisfies(count -> count.hasProbability(within20Days(2)));
    }

    /** With turnover of 200 % and forty days of notice, 2 × 40/253 are under notice: 2 / (1 - 80/253) for the others. */
    @Test
    void whoHasNotGivenNoticeResignsTheMoreOftenTheMoreOfThemThereAre() {
        Settings settings = SETTINGS.with(WorkforceSettings.TURNOVER, 2);
        assertThat(resigned(settings, 20, 4000, 2))
                .satisfies(count -> count.hasProbability(within20Days(2 / (1 - 80 / 253.0))));
    }

    private static double within20Days(double rate) {
        return 1 - Math.exp(-rate * 20 / TinyWorld.YEAR);
    }

    /** How many of so many workers have resigned within some days. */
    private static BinomialCount resigned(Settings settings, int days, int workers, double tenureYears) {
        TinyWorld world = new TinyWorld(settings);
        world.workers(world.team(Stage.CHILD_IN_NEED), workers, tenureYears);
        world.live(1 + days, world.staffing);
        return new BinomialCount(world.told(NoticeGiven.class).size(), workers);
    }

    private static Stream<Arguments> circumstances() {
        return Stream.of(
                moved("strain half a point above the usual: e^(4 × 0.5)", 2, worker -> worker.strain = 0.58),
                moved("a supervision missed, an interval after the last: e^(4 × 0.5)", 2, worker -> {
                    worker.strain = 0.08;
                    worker.supervisedOn = 1 - 20;
                }),
                moved("two intervals after the last, no more than that", 2, worker -> {
                    worker.strain = 0.08;
                    worker.supervisedOn = 1 - 40;
                }),
                moved("half an interval after a supervision: as usual", 0, worker -> worker.strain = 0.08),
                moved("just supervised: e^(-4 × 0.5), and strain makes up for half of it", -1, worker -> {
                    worker.strain = 0.33;
                    worker.supervisedOn = 1;
                }),
                moved("twice the children of the target: e^(1.5 × 1)", 1.5, worker -> {
                    worker.strain = 0.08;
                    worker.children = 32;
                }),
                moved("full fidelity to a model that retains: e^-1", -1, worker -> {
                    worker.strain = 0.08;
                    worker.fidelity = 1;
                }));
    }

    private static Arguments moved(String what, double exponent, Consumer<Worker> circumstance) {
        return arguments(what, exponent, circumstance);
    }

    /**
     * A rate of 5 a year times e^exponent on day 1, with supervision due every four weeks, ten days after the last one and
     * with as many children as the target.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("circumstances")
    void theRateOfLeavingIsMultipliedForStrainSupportCaseloadAndFidelity(
            String what, double exponent, Consumer<Worker> circumstance) {
        TinyWorld some = new TinyWorld(SETTINGS.with(WorkforceSettings.NOTICE, 0)
                .with(WorkforceSettings.TURNOVER, 5)
                .with(OversightSettings.SUPERVISION_INTERVAL, 4)
                .with(StrainSettings.USUAL, 0.08)
                .with(StrainSettings.LEAVING_EFFECT, 4)
                .with(StrainSettings.SUPPORT_EFFECT, 4)
                .with(StrainSettings.CASELOAD_EFFECT, 1.5)
                .with(AllocationSettings.CASELOAD_TARGET, 16)
                .with(EffectSettings.RETENTION, 1));
        for (Worker worker : some.workers(some.team(Stage.CHILD_IN_NEED), MANY, 2)) {
            worker.supervisedOn = 1 - 10;
            worker.children = 16;
            circumstance.accept(worker);
        }
        some.live(2, some.staffing);
        double rate = 5 * Math.exp(exponent);
        new BinomialCount(some.told(WorkerLeft.class).size(), MANY)
                .hasProbability(1 - Math.exp(-rate / TinyWorld.YEAR));
    }

    /** Where supervision is usually missed altogether, who has had none leaves at the configured rate: 5 a year. */
    @Test
    void withTheSupportThatIsUsualTheRateIsTheConfiguredOne() {
        Settings settings = SETTINGS.with(WorkforceSettings.NOTICE, 0)
                .with(WorkforceSettings.TURNOVER, 5)
                .with(StrainSettings.SUPPORT_EFFECT, 4)
                .with(StrainSettings.USUAL_SUPPORT, -0.5);
        assertThat(resigned(settings, 10, 3000, 2))
                .satisfies(count -> count.hasProbability(1 - Math.exp(-5 * 10 / TinyWorld.YEAR)));
    }

    /** Of 15.4 % who left in 2020-21, 8.6 left the sector, 2.6 went to agencies and 4.2 to other authorities. */
    @Test
    void leaversGoWhereTheyWentInEngland() {
        world.workers(team, 4000, 2);
        world.change(WorkforceSettings.NOTICE, 0);
        world.live(1, world.staffing);
        world.liveThroughResignations();
        assertThat(world.told(WorkerLeft.class)).hasSize(4000);
        assertThat(gone(Destination.OUT_OF_THE_SECTOR)).satisfies(count -> count.hasProbability(8.6 / 15.4));
        assertThat(gone(Destination.AGENCY)).satisfies(count -> count.hasProbability(2.6 / 15.4));
        assertThat(gone(Destination.ANOTHER_AUTHORITY)).satisfies(count -> count.hasProbability(4.2 / 15.4));
    }

    private BinomialCount gone(Destination destination) {
        List<WorkerLeft> left = world.told(WorkerLeft.class);
        return new BinomialCount(
                left.stream().filter(one -> one.destination() == destination).count(), left.size());
    }
}
