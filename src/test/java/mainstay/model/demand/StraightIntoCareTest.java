package mainstay.model.demand;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import mainstay.event.Clock;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.ChildLeft;
import mainstay.event.FamilyEvent.ClosureReason;
import mainstay.event.FamilyEvent.FamilyReferred;
import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.event.FamilyEvent.ReferralOutcome;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Family;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.CareRoute;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import org.junit.jupiter.api.Test;

/** Children who come into care without being assessed. */
class StraightIntoCareTest {
    private static final Settings QUIET =
            TinyWorld.quiet().with(DemandSettings.UNACCOMPANIED, 0).with(LookedAfterSettings.COURT_SHARE, 1);
    private static final Settings TWENTY_A_DAY = QUIET.with(DemandSettings.UNACCOMPANIED, 20 * TinyWorld.YEAR);

    private static StraightIntoCare rule(TinyWorld world) {
        return new StraightIntoCare(
                world.office, new Families(world.office), world.casework, new FrontDoor(world.office, world.casework));
    }

    @Test
    void unaccompaniedChildrenAreInCareOnTheDayTheyCome() {
        TinyWorld world = new TinyWorld(TWENTY_A_DAY);
        world.live(20, rule(world));
        List<StageEntered> entered = world.told(StageEntered.class);
        // Twenty days of twenty: a Poisson count of 400, and four standard deviations are 80.
        assertThat(entered.size()).isBetween(320, 480);
        assertThat(entered).allMatch(one -> one.stage() == Stage.LOOKED_AFTER && one.children() == 1);
        assertThat(world.told(FamilyReferred.class))
                .extracting(FamilyReferred::day)
                .isEqualTo(entered.stream().map(StageEntered::day).toList());
        assertThat(world.told(ReferralDecided.class))
                .hasSameSizeAs(entered)
                .allMatch(decided ->
                        decided.outcome() == ReferralOutcome.EMERGENCY_CARE && decided.day() == decided.referredDay());
    }

    @Test
    void mostAreSixteenOrSeventeenAndTheOthersFourteenOrFifteen() {
        TinyWorld world = new TinyWorld(TWENTY_A_DAY.with(DemandSettings.UNACCOMPANIED_SIXTEEN, 0.7));
        world.live(1, rule(world));
        long today = world.office.calendar().epochDay(0);
        Families families = new Families(world.office);
        int older = 0;
        int seventeen = 0;
        for (int i = 0; i < 1000; i++) {
            double age = families.unaccompanied(0, 0).eldest(today);
            assertThat(age).isBetween(13.99, 18.0);
            older += age >= 16 ? 1 : 0;
            seventeen += age >= 17 ? 1 : 0;
        }
        new BinomialCount(older, 1000).hasProbability(0.7);
        new BinomialCount(seventeen, 1000).hasProbability(0.35);
    }

    @Test
    void theyStayUntilEighteenWithoutCourt() {
        TinyWorld world = new TinyWorld(TWENTY_A_DAY.with(LookedAfterSettings.LONG_STAY, 0.05));
        world.worker(world.team(Stage.LOOKED_AFTER));
        StraightIntoCare rule = rule(world);
        world.live(1, rule);
        List<Case> children = List.copyOf(world.office.cases().open());
        assertThat(children).isNotEmpty().allSatisfy(child -> {
            assertThat(child.care.route).isEqualTo(CareRoute.UNTIL_EIGHTEEN);
            assertThat(child.clocks.runs(Clock.PROCEEDINGS)).isFalse();
        });
        world.change(DemandSettings.UNACCOMPANIED, 0);
        world.live(500, rule, world.casework);
        assertThat(world.told(CaseClosed.class))
                .isNotEmpty()
                .allMatch(closed -> closed.reason() == ClosureReason.ALL_CHILDREN_ADULT);
    }

    @Test
    void theyGetAWorkerWhoHoldsLookedAfterChildren() {
        TinyWorld world = new TinyWorld(TWENTY_A_DAY);
        world.worker(world.team(Stage.ASSESSMENT));
        Worker carer = world.worker(world.team(Stage.LOOKED_AFTER));
        world.live(1, rule(world), world.allocations);
        assertThat(world.office.cases().open()).isNotEmpty().allMatch(child -> child.worker == carer);
    }

    /** Families come home on day 0 and are looked at on the day drawn. */
    private static void comesBack(BiConsumer<TinyWorld, Case> before, BiConsumer<TinyWorld, Case> then) {
        TinyWorld world = new TinyWorld(
                QUIET.with(LookedAfterSettings.RE_ENTRY, 0.95).with(LookedAfterSettings.RE_ENTRY_DELAY, 0.1));
        world.worker(world.team(Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER));
        StraightIntoCare rule = rule(world);
        Case family = world.family(Stage.LOOKED_AFTER, 2);
        world.casework.plans().beginInNeed(family);
        world.casework.reEntries().cameHome(family, true);
        int back = family.family.home.backOn;
        assertThat(back).isBetween(1, 300);
        before.accept(world, family);
        world.live(back, rule);
        assertThat(world.told(StageEntered.class)).noneMatch(entered -> entered.stage() == Stage.LOOKED_AFTER);
        world.live(1, rule);
        then.accept(world, family);
    }

    @Test
    void aFamilyOnAPlanComesBackIntoCareFromItOnItsDay() {
        comesBack((world, family) -> {}, (world, family) -> {
            assertThat(family.stage).isEqualTo(Stage.LOOKED_AFTER);
            assertThat(family.plan).isNull();
            assertThat(family.care.start).isEqualTo(world.office.day());
            assertThat(world.told(FamilyReferred.class)).isEmpty();
        });
    }

    @Test
    void aClosedFamilyComesBackAsAReferralThatGoesStraightIntoCare() {
        comesBack(
                (world, family) -> {
                    family.plan.progress = family.plan.required;
                    world.casework.pathway().close(family, ClosureReason.PLAN_COMPLETED);
                },
                (world, family) -> {
                    Family known = family.family;
                    assertThat(known.open).isNotSameAs(family);
                    assertThat(known.open.stage).isEqualTo(Stage.LOOKED_AFTER);
                    assertThat(world.told(FamilyReferred.class)).singleElement().satisfies(referred -> {
                        assertThat(referred.day()).isEqualTo(world.office.day());
                        assertThat(referred.episode()).isEqualTo(1);
                    });
                });
    }

    /** The day is drawn for the family, whoever its children are. */
    @Test
    void whoTurnsEighteenInAnOpenCaseOnThatDayIsSeenToLeave() {
        comesBack((world, family) -> {}, (drawn, other) -> {
            TinyWorld world = new TinyWorld(
                    QUIET.with(LookedAfterSettings.RE_ENTRY, 0.95).with(LookedAfterSettings.RE_ENTRY_DELAY, 0.1));
            Worker worker = world.worker(world.team(Stage.CHILD_IN_NEED, Stage.LOOKED_AFTER));
            LocalDate eighteen = world.office.calendar().date(drawn.office.day());
            Case family = world.family(
                    Stage.LOOKED_AFTER, worker, eighteen.minusYears(Family.ADULT_YEARS), eighteen.minusYears(9));
            world.casework.plans().beginInNeed(family);
            world.casework.reEntries().cameHome(family, true);
            world.live(drawn.office.day() + 1, rule(world), world.casework);
            assertThat(family.stage).isEqualTo(Stage.LOOKED_AFTER);
            assertThat(world.told(ChildLeft.class)).singleElement().satisfies(left -> assertThat(left.day())
                    .isEqualTo(drawn.office.day()));
            assertThat(worker.children).isEqualTo(1);
        });
    }

    @Test
    void whatIsUnderWayHasToBeOverFirst() {
        comesBack((world, family) -> family.closing = true, (world, family) -> {
            assertThat(family.stage).isEqualTo(Stage.CHILD_IN_NEED);
            world.casework.pathway().close(family, ClosureReason.PLAN_COMPLETED);
            world.live(1, rule(world));
            assertThat(family.family.open.stage).isEqualTo(Stage.LOOKED_AFTER);
        });
    }
}
