package mainstay.closedform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.apache.commons.math3.stat.StatUtils;

/**
 * A simulated mean beside the value that theory gives, with the standard error of independent replications.
 *
 * <p>The bound is |z| &lt; 4. With 40 replications z has Student's t with 39 degrees of freedom: a model that is right
 * would fail with one seed in 3,600. The seed is fixed, so a test either always passes or always fails.
 */
record Agreement(String what, double predicted, double mean, double error) {
    /** Replications that make a standard error. */
    static final int REPLICATIONS = 40;

    private static final double LIMIT = 4;

    /** Scores one value from each replication. */
    static Agreement of(String what, double predicted, double[] samples) {
        double mean = StatUtils.mean(samples);
        return new Agreement(what, predicted, mean, Math.sqrt(StatUtils.variance(samples) / samples.length));
    }

    /**
     * Scores a quotient of two sums over each replication. The quotient of the totals is off by far less than the mean of
     * quotients, and its error is that of what the numerator has beyond what the denominator lets expect.
     */
    static Agreement ofRatio(String what, double predicted, double[] numerators, double[] denominators) {
        double[] surplus = new double[numerators.length];
        for (int i = 0; i < surplus.length; i++) {
            surplus[i] = numerators[i] - predicted * denominators[i];
        }
        double perReplication = StatUtils.mean(denominators);
        return new Agreement(
                what,
                predicted,
                StatUtils.mean(numerators) / perReplication,
                Math.sqrt(StatUtils.variance(surplus) / surplus.length) / perReplication);
    }

    double z() {
        return (mean - predicted) / error;
    }

    /** Fails when the difference is more than chance explains, or when there was nothing to compare. */
    void isWithinChance() {
        assertThat(error).as("%s", this).isPositive();
        assertThat(Math.abs(z())).as("%s", this).isLessThan(LIMIT);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%s: predicted %.5f, simulated %.5f ± %.5f, z = %.2f", what, predicted, mean, error, z());
    }
}
