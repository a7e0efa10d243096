package mainstay.model.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.model.BinomialCount;
import mainstay.model.TinyWorld;
import mainstay.model.agent.Case;
import mainstay.model.agent.Team;
import mainstay.model.agent.Worker;
import mainstay.model.workforce.LoadShares;
import mainstay.scenario.Settings;
import mainstay.scenario.Stage;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** Workers who carry unequal shares of a full load have unequal numbers of children. */
class UnequalLoadsTest {
    private static final Stage NEED = Stage.CHILD_IN_NEED;
    private static final Settings HARD = TinyWorld.quiet()
            .with(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "hard"))
            .with(AllocationSettings.CAP, 26);
    private static final Settings SOFT =
            HARD.with(AllocationSettings.CAP_RULE, TinyWorld.word(AllocationSettings.CAP_RULE, "soft"));

    private static Worker part(Worker worker, double share) {
        worker.partLoad = share;
        worker.loadShare = share;
        return worker;
    }

    private static void families(TinyWorld world, int number) {
        for (int i = 0; i < number; i++) {
            world.family(NEED, 1);
        }
        world.live(1, world.allocations);
    }

    /** 16, 8 and 0.6 × 0.5 × 16 = 4.8. */
    @Test
    void whoCarriesHalfALoadHasHalfTheChildren() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet());
        Team team = world.team(NEED);
        Worker full = world.worker(team);
        Worker half = part(world.worker(team), 0.5);
        Worker halfOfAPartTime = part(world.worker(team, 0.6, 2), 0.5);
        families(world, 16 + 8 + 4);
        assertThat(full.children).isEqualTo(16);
        assertThat(half.children).isEqualTo(8);
        assertThat(halfOfAPartTime.children).isEqualTo(4);
    }

    @Test
    void aTeamCountsItsFullLoads() {
        TinyWorld world = new TinyWorld(TinyWorld.quiet());
        Team wholes = world.team(NEED);
        Team halves = world.team(NEED);
        Worker whole = world.worker(wholes);
        Worker half = part(world.worker(halves), 0.5);
        families(world, 12);
        assertThat(whole.children).isEqualTo(8);
        assertThat(half.children).isEqualTo(4);
    }

    @Test
    void theCapIsThatOfAFullLoad() {
        TinyWorld world = new TinyWorld(HARD);
        Team team = world.team(NEED);
        Worker full = world.worker(team);
        Worker half = part(world.worker(team), 0.5);
        families(world, 50);
        assertThat(full.children).isEqualTo(26);
        assertThat(half.children).isEqualTo(13);
    }

    /** Of 50 children 39 have room; the other eleven are shared out as 2 to 1 too. */
    @Test
    void aSoftCapIsNobodysWall() {
        TinyWorld world = new TinyWorld(SOFT);
        Team team = world.team(NEED);
        Worker full = world.worker(team);
        Worker half = part(world.worker(team), 0.5);
        families(world, 51);
        assertThat(full.children).isEqualTo(34);
        assertThat(half.children).isEqualTo(17);
    }

    /** Beyond a cap of thirteen for half a load a family goes to another team first. */
    @Test
    void aSoftCapGivesWayForEachByTheirOwnShare() {
        TinyWorld world = new TinyWorld(SOFT);
        Worker half = part(world.worker(world.team(NEED)), 0.5);
        Worker full = world.worker(world.team(NEED));
        Case former = world.family(NEED, 1, half);
        for (int i = 0; i < 12; i++) {
            world.family(NEED, 1, half);
        }
        for (int i = 0; i < 25; i++) {
            world.family(NEED, 1, full);
        }
        former.changeAsked = ChangeReason.CHCHAN;
        world.live(1, world.allocations);
        assertThat(former.worker).isSameAs(full);
    }

    /** A family of three fits nowhere within 0.1 × 26, even where there is no other. */
    @Test
    void nobodyWithOtherTasksGetsAFamilyThatIsTooLargeForThem() {
        TinyWorld world = new TinyWorld(HARD);
        Worker tenth = part(world.worker(world.team(NEED)), 0.1);
        Case large = world.family(NEED, 3);
        Case small = world.family(NEED, 2);
        world.live(1, world.allocations);
        assertThat(large.worker).isNull();
        assertThat(small.worker).isSameAs(tenth);
    }

    @Test
    void managersGiveMoreToThoseWhoTheyThinkCanCarryMore() {
        TinyWorld world = new TinyWorld(HARD);
        Team team = world.team(NEED);
        Worker trusted = world.worker(team);
        Worker other = world.worker(team);
        trusted.trust = 1.5;
        families(world, 25);
        assertThat(trusted.children).isEqualTo(15);
        assertThat(other.children).isEqualTo(10);
        families(world, 35);
        // The cap is the authority's and not the manager's.
        assertThat(trusted.children).isEqualTo(26);
        assertThat(other.children).isEqualTo(26);
    }

    private static TinyWorld evenedOut() {
        return new TinyWorld(TinyWorld.quiet()
                .with(AllocationSettings.REBALANCE_EVERY, 4)
                .with(AllocationSettings.REBALANCE_GAP, 0.25)
                .with(AllocationSettings.CASELOAD_TARGET, 16));
    }

    private static void old(TinyWorld world, Worker worker, int families, int children) {
        for (int i = 0; i < families; i++) {
            world.family(NEED, children, worker).workerSince = -20;
        }
    }

    /** 12 and 2 ÷ 0.5 = 4 are eight apart, 11 and 6 five, 10 and 8 two, which is not above four. */
    @Test
    void rebalancingComparesLoadsByShares() {
        TinyWorld world = evenedOut();
        Team team = world.team(NEED);
        Worker full = world.worker(team);
        Worker half = part(world.worker(team), 0.5);
        old(world, full, 12, 1);
        old(world, half, 2, 1);
        world.live(21, world.rebalancing);
        assertThat(full.children).isEqualTo(10);
        assertThat(half.children).isEqualTo(4);
    }

    /** Ten are ten above nought: for a tenth of a load that is room for one child, and a second would turn the tables. */
    @Test
    void aFamilyTooLargeForAPartOfALoadStaysWhereItIsAndOthersAreEvenedOut() {
        TinyWorld world = evenedOut();
        Team team = world.team(NEED);
        Worker full = world.worker(team);
        Worker tenth = part(world.worker(team), 0.1);
        Worker other = world.worker(team);
        old(world, full, 5, 2);
        old(world, other, 1, 1);
        world.live(21, world.rebalancing);
        assertThat(tenth.children).isZero();
        assertThat(full.children).isEqualTo(6);
        assertThat(other.children).isEqualTo(5);
    }

    /**
     * Children come one by one to whoever would have the smallest load for their share w. Once as many have come as all
     * can have up to a level of 18, each has the whole part of 18 w. So those with fewer than five are those with w < 5 ÷ 18,
     * and those with 25 and more have w of 25 ÷ 18 and more.
     */
    @Test
    void caseloadsAreInProportionToShares() {
        double level = 18;
        int workers = 1000;
        double part = 0.15;
        double most = 0.6;
        double spread = 0.2;
        TinyWorld world = new TinyWorld(TinyWorld.quiet()
                .with(WorkforceSettings.PART_LOADS, part)
                .with(WorkforceSettings.MOST_PART_LOAD, most)
                .with(AllocationSettings.LOAD_SPREAD, spread));
        List<Worker> all = world.workers(world.team(NEED), workers, 2);
        world.live(1, new LoadShares(world.office));
        families(world, all.stream().mapToInt(one -> upTo(level, one)).sum());
        assertThat(all).allSatisfy(one -> assertThat(one.children).isEqualTo(upTo(level, one)));

        new BinomialCount(all.stream().filter(one -> one.children < 5).count(), workers)
                .hasProbability(below(5 / level, part, most, spread));
        new BinomialCount(all.stream().filter(one -> one.children >= 25).count(), workers)
                .hasProbability(1 - below(25 / level, part, most, spread));
        assertThat(world.told(WorkerAssigned.class))
                .hasSize(world.office.cases().families().size());
    }

    private static int upTo(double level, Worker worker) {
        return (int) (level * worker.loadShare * worker.trust);
    }

    /**
     * Probability that a share is below x. With a log-normal factor J of mean 1 (ln J is normal with variance s² and mean
     * -s²/2) a full load J is below x with Φ((ln x + s²/2) ÷ s). A part is U J with U even up to m: given J it is below x
     * with the smaller of 1 and x ÷ (m J), so with P(J < k) + k E(1/J; J > k) for k = x ÷ m, and E(1/J; J > k) is
     * exp(s²) Φ((-3 s²/2 - ln k) ÷ s).
     */
    private static double below(double x, double part, double most, double spread) {
        NormalDistribution normal = new NormalDistribution(0, 1);
        double variance = Math.log(1 + spread * spread);
        double s = Math.sqrt(variance);
        double full = normal.cumulativeProbability((Math.log(x) + variance / 2) / s);
        double k = x / most;
        double ofParts = normal.cumulativeProbability((Math.log(k) + variance / 2) / s)
                + k * Math.exp(variance) * normal.cumulativeProbability((-1.5 * variance - Math.log(k)) / s);
        return (1 - part) * full + part * ofParts;
    }
}
