package mainstay.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.WorkforceEvent.Contract;
import mainstay.event.WorkforceEvent.WorkerGrade;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.agent.stage.CareEpisode;
import mainstay.model.demand.Families;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.RelationshipSettings;
import org.junit.jupiter.api.Test;

/** A newly qualified worker without families, and experienced and senior colleagues who have some. */
class ExperienceTest {
    private static final Stage NEED = Stage.CHILD_IN_NEED;
    private static final double MUCH = 5;

    private static final Settings BY_EXPERIENCE = TinyWorld.quiet()
            .with(AllocationSettings.BY_EXPERIENCE, 1)
            .with(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "soft"))
            .with(AllocationSettings.CAP, 10)
            .with(DemandSettings.NEED_VARIATION, 0.8);

    private final TinyWorld world = new TinyWorld(BY_EXPERIENCE);
    private final Team team = world.team(Stage.ASSESSMENT, NEED, Stage.CHILD_PROTECTION, Stage.LOOKED_AFTER);
    private final Worker learning = world.starter(team, Contract.PERMANENT, WorkerGrade.NEWLY_QUALIFIED);
    private final Worker experienced = world.worker(team);
    private final Worker senior = world.starter(team, Contract.PERMANENT, WorkerGrade.SENIOR);

    ExperienceTest() {
        world.family(NEED, 2, experienced);
        world.family(NEED, 4, senior);
    }

    private Worker whoGets(Stage stage, Consumer<Case> made) {
        Case family = world.family(stage, 1);
        made.accept(family);
        world.live(1, world.allocations);
        return family.worker;
    }

    @Test
    void theNewlyQualifiedGetOtherFamilies() {
        assertThat(whoGets(NEED, family -> {})).isSameAs(learning);
        assertThat(whoGets(Stage.LOOKED_AFTER, family -> family.care = new CareEpisode(0, 500)))
                .isSameAs(learning);
    }

    @Test
    void theyGetNoEnquiryNoProtectionPlanAndNoCourtInTheirFirstYear() {
        assertThat(whoGets(Stage.CHILD_PROTECTION, family -> {})).isSameAs(experienced);
        assertThat(whoGets(Stage.ASSESSMENT, family -> family.enquiry = true)).isSameAs(experienced);
        assertThat(whoGets(Stage.LOOKED_AFTER, family -> {
                    family.care = new CareEpisode(0, 500);
                    family.care.proceedingsUntil = 100;
                }))
                .isNotSameAs(learning);
    }

    @Test
    void whenCourtIsOverTheyCan() {
        assertThat(whoGets(Stage.LOOKED_AFTER, family -> {
                    family.care = new CareEpisode(0, 500);
                    family.care.proceedingsUntil = -1;
                }))
                .isSameAs(learning);
    }

    @Test
    void afterTheFirstYearTheyDo() {
        world.live(253);
        assertThat(whoGets(Stage.CHILD_PROTECTION, family -> {})).isSameAs(learning);
    }

    @Test
    void whenNoColleagueHasRoomTheyDoToo() {
        world.family(NEED, 8, experienced);
        world.family(NEED, 6, senior);
        assertThat(whoGets(Stage.CHILD_PROTECTION, family -> {})).isSameAs(learning);
    }

    @Test
    void withoutTheRuleTheLeastLoadedDoes() {
        world.change(AllocationSettings.BY_EXPERIENCE, 0);
        assertThat(whoGets(Stage.CHILD_PROTECTION, family -> family.family.need = MUCH))
                .isSameAs(learning);
    }

    /** Loads of the three, and their mean before each family: 5, 2, 2 (3), then 5, 2, 3 (3.3), 5, 2, 4 (3.7), 5, 3, 4 (4). */
    @Test
    void familiesWithTheMostNeedGoToSeniorsFirstAsLongAsTheyAreNoBusierThanTheTeam() {
        senior.children = 2;
        world.family(NEED, 5, learning);
        assertThat(whoGets(NEED, family -> family.family.need = MUCH)).isSameAs(senior);
        assertThat(whoGets(NEED, family -> family.family.need = MUCH)).isSameAs(senior);
        assertThat(whoGets(NEED, family -> family.family.need = MUCH)).isSameAs(experienced);
        assertThat(whoGets(NEED, family -> family.family.need = MUCH)).isSameAs(senior);
    }

    /** Three, four and none: only the last is below the mean. */
    @Test
    void whenOnlyTheNewlyQualifiedAreNoBusierTheyGetThem() {
        world.family(NEED, 1, experienced);
        assertThat(whoGets(NEED, family -> family.family.need = MUCH)).isSameAs(learning);
    }

    /** A log-normal of mean 1 and variation 0.8 has its upper fifth above exp(0.8416 s - s²/2) with s² = ln 1.64. */
    @Test
    void theMostNeedIsTheHighestFifth() {
        world.family(NEED, 8, learning);
        assertThat(whoGets(NEED, family -> family.family.need = 1.4114)).isSameAs(experienced);
        assertThat(whoGets(NEED, family -> family.family.need = 1.4115)).isSameAs(senior);
        Families families = new Families(world.office);
        int many = 2000;
        int most = 0;
        for (int i = 0; i < many; i++) {
            most += families.next().need > 1.4114 ? 1 : 0;
        }
        new BinomialCount(most, many).hasProbability(0.2);
    }

    @Test
    void aWorkerWhomTheFamilyKnowsComesBeforeASenior() {
        world.change(AllocationSettings.POLICY, TinyWorld.word(AllocationSettings.POLICY, "continuity"));
        world.change(RelationshipSettings.KNOWN_FROM, 0.15);
        world.family(NEED, 8, learning);
        assertThat(whoGets(NEED, family -> {
                    family.family.need = MUCH;
                    world.acquaint(family, experienced, 0.5);
                }))
                .isSameAs(experienced);
        assertThat(whoGets(NEED, family -> {
                    family.family.need = MUCH;
                    world.acquaint(family, learning, 0.5);
                }))
                .isSameAs(learning);
        assertThat(whoGets(Stage.CHILD_PROTECTION, family -> world.acquaint(family, learning, 0.5)))
                .isNotSameAs(learning);
    }

    @Test
    void nobodyWhoIsThereChangesHandsForThat() {
        Case protection = world.family(Stage.CHILD_PROTECTION, 1, learning);
        Case much = world.family(NEED, 1, learning);
        much.family.need = MUCH;
        world.live(30, world.allocations);
        assertThat(protection.worker).isSameAs(learning);
        assertThat(much.worker).isSameAs(learning);
        assertThat(world.told(WorkerAssigned.class)).isEmpty();
    }

    /** Every four weeks, more than four apart: two of seven families are for somebody else. */
    @Test
    void rebalancingTakesNoExperienceFromAFamilyThatCallsForIt() {
        world.change(AllocationSettings.REBALANCE_EVERY, 4);
        world.change(AllocationSettings.REBALANCE_GAP, 0.25);
        world.change(AllocationSettings.CASELOAD_TARGET, 16);
        Case protection = old(Stage.CHILD_PROTECTION, experienced);
        Case much = old(NEED, experienced);
        much.family.need = MUCH;
        for (int i = 0; i < 5; i++) {
            old(NEED, experienced);
        }
        world.live(21, world.rebalancing);
        assertThat(experienced.children).isLessThan(9);
        assertThat(protection.worker).isSameAs(experienced);
        assertThat(much.worker).isNotSameAs(learning);
    }

    private Case old(Stage stage, Worker worker) {
        Case family = world.family(stage, 1, worker);
        family.workerSince = -20;
        return family;
    }
}
