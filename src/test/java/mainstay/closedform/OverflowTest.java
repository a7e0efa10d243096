package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import mainstay.event.CareEvent;
import mainstay.event.EventSink;
import mainstay.event.FamilyEvent.CaseClosed;
import mainstay.event.FamilyEvent.StageEntered;
import mainstay.event.FamilyEvent.WorkerAssigned;
import mainstay.event.FamilyEvent.WorkerUnassigned;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.AllocationSettings;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.LookedAfterSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/**
 * Poisson arrivals, exponential stays, N workers with a hard cap of k and a waiting list.
 *
 * <p>A stay in care goes on whether or not the family has a worker, as it does in life. So service does not begin at
 * allocation and this is not M/M/c: the number of families present is that of M/M/∞, and those who wait are the ones
 * beyond the Nk places. On the grid of days a stay is seen on a geometric number of mornings, which keeps it exact: from
 * an empty start, the number present on morning d is Poisson with mean λ (1 - q^d) / (1 - q), q = exp(-1 / mean stay).
 *
 * <p>Children of 17.5 years at referral turn eighteen after half a year. With a mean stay of 0.1 years that ends four
 * stays in 100,000 early (0.1 / 17.5 × exp(-5)), far below the standard errors.
 */
class OverflowTest {
    private static final int WORKERS = 4;
    private static final int CAP = 5;
    private static final int PLACES = WORKERS * CAP;
    private static final double STAY_YEARS = 0.1;
    private static final double FAMILIES_A_YEAR = 180;
    private static final int MONTHS = 48;

    private static final Scenario SCENARIO = Bare.scenario(
            Bare.settings()
                    .with(WorkforceSettings.POSTS, WORKERS)
                    .with(AllocationSettings.CAP_RULE, Bare.word(AllocationSettings.CAP_RULE, "hard"))
                    .with(AllocationSettings.CAP, CAP)
                    .with(DemandSettings.NEW_REFERRALS, FAMILIES_A_YEAR)
                    .with(DemandSettings.EMERGENCY_SHARE, 1)
                    .with(LookedAfterSettings.LONG_STAY, STAY_YEARS),
            MONTHS);

    /** What each day brought. */
    private static final class Days implements EventSink {
        private final int[] entered = new int[Runs.calendar(SCENARIO).days()];
        private final int[] closed = new int[entered.length];
        private final int[] assigned = new int[entered.length];
        private final int[] unassigned = new int[entered.length];

        @Override
        public void accept(CareEvent event) {
            if (event instanceof StageEntered) {
                entered[event.day()]++;
            } else if (event instanceof CaseClosed) {
                closed[event.day()]++;
            } else if (event instanceof WorkerAssigned) {
                assigned[event.day()]++;
            } else if (event instanceof WorkerUnassigned) {
                unassigned[event.day()]++;
            }
        }
    }

    /** Shares of mornings with all places taken, and families that wait, after allocation. */
    private record Mornings(double full, double waiting, double familyDays, double families) {
        static Mornings of(Days days) {
            int present = 0;
            int placed = 0;
            int full = 0;
            int waiting = 0;
            int arrivals = 0;
            for (int day = 0; day < days.entered.length; day++) {
                placed += days.assigned[day];
                assertThat(placed).as("placed on day %d", day).isEqualTo(Math.min(present, PLACES));
                full += present >= PLACES ? 1 : 0;
                waiting += present - placed;
                arrivals += days.entered[day];
                present += days.entered[day] - days.closed[day];
                placed -= days.unassigned[day];
            }
            double n = days.entered.length;
            return new Mornings(full / n, waiting / n, waiting, arrivals);
        }
    }

    @Test
    void allPlacesAreTakenAndFamiliesWaitAsOftenAsInAQueueWithoutServersHasMoreThanTheyHold() {
        double arrivals = FAMILIES_A_YEAR / Runs.YEAR;
        double stays = Math.exp(-1 / (STAY_YEARS * Runs.YEAR));
        int days = Runs.calendar(SCENARIO).days();
        double full = 0;
        double waiting = 0;
        for (int day = 1; day < days; day++) {
            double mean = arrivals * (1 - Math.pow(stays, day)) / (1 - stays);
            full += new Tail(mean).atLeast(PLACES) / days;
            waiting += new Tail(mean).beyond(PLACES) / days;
        }

        Mornings[] mornings = new Mornings[Agreement.REPLICATIONS];
        for (int replication = 0; replication < mornings.length; replication++) {
            Days seen = new Days();
            Runs.run(SCENARIO, replication, seen);
            mornings[replication] = Mornings.of(seen);
        }

        Agreement.of("all places taken", full, Runs.sample(mornings.length, i -> mornings[i].full()))
                .isWithinChance();
        Agreement.of("families waiting", waiting, Runs.sample(mornings.length, i -> mornings[i].waiting()))
                .isWithinChance();
        // Little: days waited by a family are families waiting over arrivals a day.
        Agreement.ofRatio(
                        "days waited by a family",
                        waiting / arrivals,
                        Runs.sample(mornings.length, i -> mornings[i].familyDays()),
                        Runs.sample(mornings.length, i -> mornings[i].families()))
                .isWithinChance();
    }

    /** Upper tail of a Poisson number. */
    private record Tail(double mean) {
        double atLeast(int n) {
            return 1 - new PoissonDistribution(mean).cumulativeProbability(n - 1);
        }

        /** E (X - n)+ = mean × P(X ≥ n) - n × P(X ≥ n + 1). */
        double beyond(int n) {
            return mean * atLeast(n) - n * atLeast(n + 1);
        }
    }
}
