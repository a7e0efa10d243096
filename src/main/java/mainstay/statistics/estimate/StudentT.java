package mainstay.statistics.estimate;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution. A quantile that has been asked for once is kept: tables ask for the same ones over and over. */
final class StudentT {
    private static final Map<Tail, Double> QUANTILES = Collections.synchronizedMap(new HashMap<>());

    private record Tail(int freedom, double p) {}

    private StudentT() {}

    /** The value that t stays below with this probability. */
    static double quantile(int freedom, double p) {
        return QUANTILES.computeIfAbsent(
                new Tail(freedom, p), tail -> new TDistribution(null, freedom).inverseCumulativeProbability(p));
    }

    /** How probable it is that t stays below a value. */
    static double below(int freedom, double t) {
        return new TDistribution(null, freedom).cumulativeProbability(t);
    }
}
