package mainstay.random;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.util.FastMath;

/**
 * The random numbers of one replication: every draw is a pure function of (seed, replication, purpose, subject,
 * occurrence).
 *
 * <p>There is no hidden state, so a draw does not depend on what was drawn before it, on threads or on policy: the same
 * family meets common random numbers in every arm of a study. One uniform makes one variate, by inversion, and the
 * logarithms and exponentials are pure Java ({@link FastMath}), so the bytes are the same on every machine.
 */
public final class Chance {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double SQRT2 = 1.4142135623730951;
    private static final int POISSON_SPLIT = 500;
    /** The replication that nobody runs. */
    private static final int IN_COMMON = -1;
    /** Nothing lasts longer, in days, than any run. */
    private static final double LONGEST = 50_000;

    /** The first third of every key: seed, replication and purpose, by purpose. */
    private final long[] roots = new long[Purpose.values().length];

    private final long seed;
    private Shape lastShape = Shape.of(0);

    /**
     * The random numbers of one replication.
     *
     * @param seed the study's seed
     * @param replication number of the replication, from 0
     */
    public Chance(long seed, int replication) {
        this.seed = seed;
        long root = mix(mix(seed + GOLDEN) ^ (replication * 0xD1B54A32D192ED03L));
        for (Purpose purpose : Purpose.values()) {
            roots[purpose.ordinal()] = mix(root + purpose.code() * GOLDEN);
        }
    }

    /** The random numbers that all replications of a study have in common, and none for itself. */
    public Chance ofAllReplications() {
        return new Chance(seed, IN_COMMON);
    }

    /**
     * A uniform draw.
     *
     * @param purpose what is decided
     * @param subject about whom: a family, worker, post or team number
     * @param occurrence which time it is decided: a day, an episode, a count
     * @return a value in the open interval (0, 1)
     */
    public double uniform(Purpose purpose, long subject, long occurrence) {
        long key = roots[purpose.ordinal()];
        key = mix(key ^ (subject * 0xA0761D6478BD642FL + 0x2545F4914F6CDD1DL));
        key = mix(key ^ (occurrence * 0xE7037ED1A0B428DBL + GOLDEN));
        return ((key >>> 11) + 0.5) * 0x1.0p-53;
    }

    /** Whether something of this probability (0 to 1) happens. */
    public boolean happens(Purpose purpose, long subject, long occurrence, double probability) {
        if (probability <= 0) {
            return false;
        }
        return probability >= 1 || uniform(purpose, subject, occurrence) < probability;
    }

    /** An exponential draw with the given mean (same unit as the mean, at least 0). */
    public double exponential(Purpose purpose, long subject, long occurrence, double mean) {
        return -mean * FastMath.log(uniform(purpose, subject, occurrence));
    }

    /**
     * Whole days, at least one, with exactly the given mean when it is more than a day: every day that an exponential time
     * begins, which makes 1 / (1 - e^(-1 / its mean)) days on average.
     */
    public int begunDays(Purpose purpose, long subject, long occurrence, double mean) {
        double uncounted = mean <= 1 ? 0 : -1 / FastMath.log(1 - 1 / mean);
        double time = exponential(purpose, subject, occurrence, uncounted);
        return Math.max(1, (int) Math.ceil(Math.min(time, LONGEST)));
    }

    /**
     * Whole days, none or more, with exactly the given mean: every day that an exponential time completes, which makes
     * 1 / (e^(1 / its mean) - 1) days on average.
     */
    public int completedDays(Purpose purpose, long subject, long occurrence, double mean) {
        double uncounted = mean <= 0 ? 0 : 1 / FastMath.log1p(1 / mean);
        return (int) Math.min(exponential(purpose, subject, occurrence, uncounted), LONGEST);
    }

    /** A log-normal draw with the given mean and coefficient of variation. */
    public double logNormal(Purpose purpose, long subject, long occurrence, double mean, double variation) {
        if (variation <= 0) {
            return mean;
        }
        Shape shape = lastShape;
        if (shape.variation != variation) {
            shape = Shape.of(variation);
            lastShape = shape;
        }
        return mean * FastMath.exp(shape.sigma * normal(purpose, subject, occurrence) - shape.variance / 2);
    }

    /** A log-normal distribution's shape: most draws have the one of the draw before, which saves a logarithm. */
    private record Shape(double variation, double variance, double sigma) {
        static Shape of(double variation) {
            double variance = FastMath.log(1 + variation * variation);
            return new Shape(variation, variance, FastMath.sqrt(variance));
        }
    }

    /** A standard normal draw. */
    public double normal(Purpose purpose, long subject, long occurrence) {
        return SQRT2 * Erf.erfInv(2 * uniform(purpose, subject, occurrence) - 1);
    }

    /** A Poisson draw with the given mean (0 to 100,000), by summing the probabilities up to one uniform. */
    public int poisson(Purpose purpose, long subject, long occurrence, double mean) {
        if (mean <= 0) {
            return 0;
        }
        if (mean > POISSON_SPLIT) {
            // e^-mean would underflow: two independent halves have the same sum.
            return poisson(purpose, subject, 2 * occurrence + 1_000_003L, mean / 2)
                    + poisson(purpose, subject, 2 * occurrence + 1_000_004L, mean / 2);
        }
        double left = uniform(purpose, subject, occurrence);
        double probability = FastMath.exp(-mean);
        int count = 0;
        while (left > probability && (probability > 0 || count < mean)) {
            left -= probability;
            count++;
            probability *= mean / count;
        }
        return count;
    }

    /** One of {@code 0 … choices-1}, each as likely. */
    public int oneOf(Purpose purpose, long subject, long occurrence, int choices) {
        return (int) (uniform(purpose, subject, occurrence) * choices);
    }

    /** Stafford's thirteenth variant of the 64-bit finaliser: every input bit moves every output bit. */
    private static long mix(long z) {
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
