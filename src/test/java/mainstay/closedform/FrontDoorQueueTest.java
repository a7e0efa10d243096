package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import mainstay.event.FamilyEvent.ReferralDecided;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.PathwaySettings;
import mainstay.scenario.parameter.work.WorkSettings;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

/**
 * The front door is a queue with several servers in which service does begin when a place is free: with c screenings of
 * equal length a day, what is left over in the evening is (left over yesterday + new today - c)+. That is Crommelin's
 * M/D/c seen once a day. Its mean comes from Spitzer's identity, E Q = Σ E (S_n - nc)+ / n with S_n Poisson of mean nλ;
 * both are worked out here from the Markov chain as well.
 *
 * <p>Erlang C is for exponential service, which the model nowhere has; the wait in M/D/c is known to lie between half of
 * the wait in M/M/c and the whole of it.
 */
class FrontDoorQueueTest {
    private static final int SCREENINGS = 3;
    private static final double REFERRALS = 2.4;
    private static final int MONTHS = 36;
    /**
     * The start is forgotten as fast as exp(-0.0694 n): the least of λ (e^θ - 1) - cθ, at θ = log(c / λ). Here 3 parts in
     * ten million are left.
     */
    private static final int WARM_UP_DAYS = 215;
    /** And here one in a million million. */
    private static final int MANY_DAYS = 400;

    private static final Scenario SCENARIO = Bare.scenario(
            Bare.settings()
                    .with(DemandSettings.NEW_REFERRALS, REFERRALS * Runs.YEAR)
                    .with(WorkSettings.SCREENING_HOURS, 1.5)
                    .with(WorkSettings.SPREAD, 0)
                    .with(WorkSettings.FRONT_DOOR_HOURS, 1.5 * SCREENINGS)
                    .with(PathwaySettings.NO_FURTHER_ACTION, 1),
            MONTHS);

    /** Referrals, days from referral to decision and referrals not decided on their first day; for the chain, per referral. */
    private record Waits(double referrals, double days, double late) {
        static Waits simulated(int replication) {
            long[] sums = new long[3];
            Runs.run(SCENARIO, replication, event -> {
                if (event instanceof ReferralDecided decided && decided.referredDay() >= WARM_UP_DAYS) {
                    int waited = decided.day() - decided.referredDay();
                    sums[0]++;
                    sums[1] += waited;
                    sums[2] += waited > 0 ? 1 : 0;
                }
            });
            return new Waits(sums[0], sums[1], sums[2]);
        }

        /** From the stationary distribution of the number left over in the evening. */
        static Waits ofChain() {
            int most = 90;
            double[] left = new double[most + 1];
            left[0] = 1;
            PoissonDistribution arrivals = new PoissonDistribution(REFERRALS);
            double decidedAtOnce = 0;
            for (int step = 0; step < MANY_DAYS; step++) {
                double[] next = new double[most + 1];
                decidedAtOnce = 0;
                for (int before = 0; before <= most; before++) {
                    for (int today = 0; today <= 30; today++) {
                        double p = left[before] * arrivals.probability(today);
                        next[Math.min(most, Math.max(0, before + today - SCREENINGS))] += p;
                        decidedAtOnce += p * Math.min(today, Math.max(0, SCREENINGS - before));
                    }
                }
                left = next;
            }
            double mean = 0;
            for (int n = 0; n <= most; n++) {
                mean += n * left[n];
            }
            return new Waits(1, mean / REFERRALS, 1 - decidedAtOnce / REFERRALS);
        }
    }

    private static double spitzer() {
        double mean = 0;
        for (int n = 1; n <= MANY_DAYS; n++) {
            PoissonDistribution sum = new PoissonDistribution(n * REFERRALS);
            int c = n * SCREENINGS;
            // E (S - c)+ = mean × P(S ≥ c) - c × P(S ≥ c + 1)
            double atLeast = 1 - sum.cumulativeProbability(c - 1);
            double more = 1 - sum.cumulativeProbability(c);
            mean += (n * REFERRALS * atLeast - c * more) / n;
        }
        return mean / REFERRALS;
    }

    /** Mean wait in M/M/c with one screening a day per server. */
    private static double erlangC() {
        double term = 1;
        double sum = 1;
        for (int n = 1; n < SCREENINGS; n++) {
            term *= REFERRALS / n;
            sum += term;
        }
        double all = term * REFERRALS / SCREENINGS / (1 - REFERRALS / SCREENINGS);
        return all / (sum + all) / (SCREENINGS - REFERRALS);
    }

    @Test
    void theChainAndSpitzersIdentityAgreeAndLieWithinTheBoundsThatErlangCGives() {
        double wait = Waits.ofChain().days();
        assertThat(wait).isCloseTo(spitzer(), within(1e-6));
        assertThat(wait).isBetween(erlangC() / 2, erlangC());
    }

    @Test
    void referralsWaitAsInAQueueWithManyServersAndEqualService() {
        Waits expected = Waits.ofChain();
        Waits[] waits = new Waits[Agreement.REPLICATIONS];
        for (int replication = 0; replication < waits.length; replication++) {
            waits[replication] = Waits.simulated(replication);
        }
        double[] referrals = Runs.sample(waits.length, i -> waits[i].referrals());
        Agreement.ofRatio(
                        "days to the referral decision",
                        expected.days(),
                        Runs.sample(waits.length, i -> waits[i].days()),
                        referrals)
                .isWithinChance();
        Agreement.ofRatio(
                        "referrals that wait",
                        expected.late(),
                        Runs.sample(waits.length, i -> waits[i].late()),
                        referrals)
                .isWithinChance();
    }
}
