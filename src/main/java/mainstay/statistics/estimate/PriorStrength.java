package mainstay.statistics.estimate;

/**
 * How strongly an observed rate should be drawn to what was expected of it, by the method of moments: the strength k of
 * empirical Bayes, in units of the exposure. With it the estimate is (events + k × expected) / (exposure + k): an
 * observation whose exposure is k counts as much as what was expected.
 *
 * <p>Rates spread around what is expected of them by chance and because they differ in truth. What the mean of the squared
 * distances has beyond chance is the spread of the true rates. Every observation counts once, large or small.
 */
public final class PriorStrength {
    private PriorStrength() {}

    /**
     * The strength for shares: events are some of the exposure (beta-binomial).
     *
     * <p>Each squared distance over m (1 − m) has the mean ρ + (1 − ρ) / n, with ρ the correlation inside an observation;
     * k is 1 / ρ − 1.
     *
     * @param events numbers of events
     * @param exposures as many numbers that they are part of; those under 1 are left out
     * @param expected as many shares that were expected; 0 and 1 are left out
     * @return infinite if the shares spread no more than by chance; 0 if they are all or nothing
     */
    public static double ofShares(double[] events, double[] exposures, double[] expected) {
        double excess = 0;
        double weight = 0;
        for (int i = 0; i < events.length; i++) {
            double chance = expected[i] * (1 - expected[i]);
            if (exposures[i] >= 1 && chance > 0) {
                double distance = events[i] / exposures[i] - expected[i];
                excess += distance * distance / chance - 1 / exposures[i];
                weight += 1 - 1 / exposures[i];
            }
        }
        return excess > 0 ? Math.max(0, weight / excess - 1) : Double.POSITIVE_INFINITY;
    }

    /**
     * The strength for rates that may exceed 1: events per unit of exposure (gamma-Poisson).
     *
     * <p>Each squared distance over m has the mean 1 / n + 1 / k.
     *
     * @param events numbers of events
     * @param exposures as many exposures; those of 0 are left out
     * @param expected as many rates that were expected; 0 is left out
     * @return infinite if the rates spread no more than by chance
     */
    public static double ofRates(double[] events, double[] exposures, double[] expected) {
        double excess = 0;
        int count = 0;
        for (int i = 0; i < events.length; i++) {
            if (exposures[i] > 0 && expected[i] > 0) {
                double distance = events[i] / exposures[i] - expected[i];
                excess += distance * distance / expected[i] - 1 / exposures[i];
                count++;
            }
        }
        return excess > 0 ? count / excess : Double.POSITIVE_INFINITY;
    }
}
