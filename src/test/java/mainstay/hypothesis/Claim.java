package mainstay.hypothesis;

import java.util.Arrays;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.MeanEstimate;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;

/**
 * Something that a hypothesis says, and what came out.
 *
 * @param text what is compared
 * @param unit of the estimate
 * @param expected on which side of the reference the estimate should be
 * @param reference 0 for differences, 1 for ratios
 * @param estimate what came out
 * @param interval its 95 % interval
 * @param replications pairs behind it
 * @param within for {@link Expected#NO_DIFFERENCE}: how far from the reference still counts as none
 */
record Claim(
        String text,
        String unit,
        Expected expected,
        double reference,
        double estimate,
        Interval interval,
        int replications,
        double within) {
    private static final double CONFIDENCE = 0.95;

    /** What a hypothesis expects. */
    enum Expected {
        MORE,
        LESS,
        NO_DIFFERENCE
    }

    /** Says that paired differences are above 0 on average. */
    static Claim more(String text, String unit, double[] differences) {
        return mean(text, unit, Expected.MORE, differences, 0);
    }

    /** Says that paired differences are below 0 on average. */
    static Claim less(String text, String unit, double[] differences) {
        return mean(text, unit, Expected.LESS, differences, 0);
    }

    /** Says that paired differences are nearer to 0 than this on average. */
    static Claim none(String text, String unit, double[] differences, double within) {
        return mean(text, unit, Expected.NO_DIFFERENCE, differences, within);
    }

    private static Claim mean(String text, String unit, Expected expected, double[] differences, double within) {
        double[] observed = Arrays.stream(differences).filter(Double::isFinite).toArray();
        MeanEstimate mean = MeanEstimate.of(observed, CONFIDENCE);
        return new Claim(text, unit, expected, 0, mean.mean(), mean.interval(), observed.length, within);
    }

    /**
     * Says that paired values spread more than others: the ratio of the standard deviations is above 1. The interval is
     * Pitman's and Morgan's for correlated normal values.
     */
    static Claim spreadMore(String text, double[] values, double[] others) {
        int n = values.length;
        double ratio = HypothesisTrial.deviation(values) / HypothesisTrial.deviation(others);
        double r = new PearsonsCorrelation().correlation(values, others);
        double t = new TDistribution(null, n - 2).inverseCumulativeProbability(0.5 + CONFIDENCE / 2);
        double k = 1 + 2 * (1 - r * r) * t * t / (n - 2);
        double root = Math.sqrt(k * k - 1);
        Interval interval = new Interval(ratio * Math.sqrt(k - root), ratio * Math.sqrt(k + root));
        return new Claim(text, "times", Expected.MORE, 1, ratio, interval, n, 0);
    }

    /** Whether it holds, as far as the interval says. */
    HypothesisVerdict verdict() {
        return switch (expected) {
            case MORE -> of(interval.low() > reference, interval.high() < reference);
            case LESS -> of(interval.high() < reference, interval.low() > reference);
            case NO_DIFFERENCE ->
                of(
                        interval.low() > reference - within && interval.high() < reference + within,
                        interval.low() > reference + within || interval.high() < reference - within);
        };
    }

    private static HypothesisVerdict of(boolean holds, boolean fails) {
        return holds ? HypothesisVerdict.HOLDS : fails ? HypothesisVerdict.DOES_NOT_HOLD : HypothesisVerdict.UNCLEAR;
    }
}
