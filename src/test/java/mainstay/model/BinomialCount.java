package mainstay.model;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often something happened in a known number of independent draws, to be held against the probability that it has.
 *
 * <p>The bound is four standard errors on either side: a rule that is right would fail with one seed in 16,000. The seed is
 * fixed, so a test either always passes or always fails.
 *
 * @param happened how often it happened
 * @param draws how often it could have
 */
public record BinomialCount(long happened, long draws) {
    private static final double LIMIT = 4;

    /** Fails when the count is further from what the probability lets expect than chance explains. */
    public void hasProbability(double probability) {
        double expected = draws * probability;
        double error = Math.sqrt(expected * (1 - probability));
        // With less there would be no normal distribution to speak of.
        assertThat(error).as("standard error").isGreaterThan(4);
        assertThat(Math.abs(happened - expected) / error)
                .as("%d of %d, %.1f ± %.1f expected", happened, draws, expected, error)
                .isLessThan(LIMIT);
    }
}
