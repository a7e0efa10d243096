package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import mainstay.event.CareEvent;
import mainstay.event.ChangeReason;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.InitialSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Test;

/**
 * When workers leave at a constant hazard h and nothing else happens, children change worker at the rate h, and a child
 * has the same worker for a time t with probability exp(-ht).
 *
 * <p>A worker leaves on a working day with probability 1 - exp(-h / 253), so exp(-ht) holds exactly on every day; the
 * changes of a child-year of 253 days are 253 (1 - exp(-h / 253)), which is less than h by h² / 506 at most.
 */
class ConstantLeavingTest {
    private static final double HAZARD = 0.4;
    private static final int CHILDREN = 120;
    private static final int MONTHS = 36;
    private static final int[] DAYS = {126, 253, 506, 750};

    private static final Scenario SCENARIO = Bare.scenario(
            Bare.settings()
                    .with(WorkforceSettings.POSTS, 60)
                    .with(WorkforceSettings.TURNOVER, HAZARD)
                    .with(InitialSettings.LOOKED_AFTER, CHILDREN),
            MONTHS);

    /** Follows the children who are there on the first day: nobody else comes. */
    private static final class Cohort implements EventSink {
        private final int[] firstWorker = new int[CHILDREN];
        private final boolean[] open = new boolean[CHILDREN];
        private final boolean[] same = new boolean[CHILDREN];
        private final double[] sameShare = new double[DAYS.length];
        private int day;
        private int allocated;
        private long childDays;
        private int leftRole;
        private int otherReasons;

        @Override
        public void accept(CareEvent event) {
            turnTo(event.day());
            if (event instanceof WorkerAssigned assigned) {
                int family = assigned.family();
                allocated++;
                if (assigned.reason() == ChangeReason.FCONTA && day == 0) {
                    firstWorker[family] = assigned.worker();
                    open[family] = true;
                    same[family] = true;
                } else if (assigned.reason() == ChangeReason.LEFTRL) {
                    leftRole++;
                    same[family] &= assigned.worker() == firstWorker[family];
                } else {
                    otherReasons++;
                }
            } else if (event instanceof WorkerUnassigned) {
                allocated--;
            } else if (event instanceof CaseClosed closed) {
                open[closed.family()] = false;
            }
        }

        /** Children who had a worker last night can lose the worker today. */
        private void turnTo(int today) {
            for (; day < today; day++) {
                int i = Arrays.binarySearch(DAYS, day);
                if (i >= 0) {
                    sameShare[i] = share();
                }
                childDays += allocated;
            }
        }

        private double share() {
            int there = 0;
            int kept = 0;
            for (int family = 0; family < CHILDREN; family++) {
                there += open[family] ? 1 : 0;
                kept += open[family] && same[family] ? 1 : 0;
            }
            return (double) kept / there;
        }
    }

    private static final Cohort[] COHORTS = IntStream.range(0, Agreement.REPLICATIONS)
            .mapToObj(ConstantLeavingTest::cohort)
            .toArray(Cohort[]::new);

    private static Cohort cohort(int replication) {
        Cohort cohort = new Cohort();
        Runs.run(SCENARIO, replication, cohort);
        cohort.turnTo(Runs.calendar(SCENARIO).days() - 1);
        return cohort;
    }

    @Test
    void childrenChangeWorkerAtTheRateAtWhichWorkersLeaveAndForNoOtherReason() {
        double perDay = -Math.expm1(-HAZARD / Runs.YEAR);
        assertThat(Runs.YEAR * perDay).isBetween(HAZARD - HAZARD * HAZARD / 506, HAZARD);

        double[] changes = new double[Agreement.REPLICATIONS];
        double[] years = new double[Agreement.REPLICATIONS];
        for (int replication = 0; replication < changes.length; replication++) {
            Cohort cohort = COHORTS[replication];
            assertThat(cohort.otherReasons).isZero();
            changes[replication] = cohort.leftRole;
            years[replication] = cohort.childDays / Runs.YEAR;
        }

        Agreement.ofRatio("changes of worker per child-year", Runs.YEAR * perDay, changes, years)
                .isWithinChance();
    }

    @Test
    void theShareOfACohortThatStillHasItsFirstWorkerFallsExponentially() {
        for (int i = 0; i < DAYS.length; i++) {
            int at = i;
            Agreement.of(
                            "same worker after " + DAYS[i] + " working days",
                            Math.exp(-HAZARD * DAYS[i] / Runs.YEAR),
                            Runs.sample(COHORTS.length, replication -> COHORTS[replication].sameShare[at]))
                    .isWithinChance();
        }
    }
}
