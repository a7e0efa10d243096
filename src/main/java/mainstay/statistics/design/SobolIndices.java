package mainstay.statistics.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.Quantiles;

/**
 * First and total Sobol indices of a function that is seen through noise, from its values at the points of a {@link
 * SaltelliDesign}.
 *
 * <p>The estimators are those of Jansen (1999): the variance is one half the mean of (A − B)², the total index one half the
 * mean of (A − AB)², and the first index what one half the mean of (B − AB)² leaves of the variance. They are made of
 * differences within a row alone, so that chance which the points of a row share drops out of each of them. Where every
 * point has been run with several replications, each product is taken between two <em>different</em> replications and
 * averaged over all such pairs. The noise of the one is independent of the noise of the other, so it drops out on average,
 * and what is left are the indices of the function without noise; how much of the variance of a single run is noise is
 * said apart. Replications of the same number may share their random numbers at the points of a row, or at all points.
 */
public final class SobolIndices {
    private final int factors;
    private final int replications;

    /** By row that is used and then by replication. */
    private final double[][] a;

    private final double[][] b;

    /** By factor, row that is used and replication. */
    private final double[][][] ab;

    /** The indices, the variance they are shares of, and the share of a single run's variance that is noise. */
    public record Result(List<SobolIndex> factors, double variance, double noiseShare) {
        /** Copies what it is given. */
        public Result {
            factors = List.copyOf(factors);
        }
    }

    /**
     * The values of a function.
     *
     * @param design the points
     * @param values by point of the design, and then by replication; as many at every point, at least 1. With one, the
     *     function is taken to be without noise. A row of the design in which some value is not finite is left out
     */
    public SobolIndices(SaltelliDesign design, double[][] values) {
        this.factors = design.factors();
        this.replications = values[0].length;
        int[] rows = IntStream.range(0, design.base())
                .map(row -> row * design.perRow())
                .filter(first -> Arrays.stream(values, first, first + design.perRow())
                        .flatMapToDouble(Arrays::stream)
                        .allMatch(Double::isFinite))
                .toArray();
        double[] means = means(values, rows, design.perRow());
        this.a = new double[rows.length][];
        this.b = new double[rows.length][];
        this.ab = new double[factors][rows.length][];
        for (int i = 0; i < rows.length; i++) {
            a[i] = less(values[rows[i]], means);
            b[i] = less(values[rows[i] + 1], means);
            for (int factor = 0; factor < factors; factor++) {
                ab[factor][i] = less(values[rows[i] + 2 + factor], means);
            }
        }
    }

    /** Of each replication: taken away they change no index, and products of large numbers would lose digits. */
    private double[] means(double[][] values, int[] rows, int perRow) {
        double[] means = new double[replications];
        for (int replication = 0; replication < replications; replication++) {
            double sum = 0;
            for (int first : rows) {
                for (int point = first; point < first + perRow; point++) {
                    sum += values[point][replication];
                }
            }
            means[replication] = sum / (rows.length * (double) perRow);
        }
        return means;
    }

    private static double[] less(double[] values, double[] means) {
        double[] rest = values.clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] -= means[i];
        }
        return rest;
    }

    /** How many rows of the design are used. */
    public int rows() {
        return a.length;
    }

    /**
     * The indices with intervals from resampling the rows of the design.
     *
     * @param confidence between 0 and 1, such as 0.95
     * @param resamples how often, at least 1
     * @param draws set: the resample; number: the place in it
     */
    public Result estimate(double confidence, int resamples, UniformDraws draws) {
        Parts parts = new Parts();
        int[] all = IntStream.range(0, rows()).toArray();
        double[][] firsts = new double[factors][resamples];
        double[][] totals = new double[factors][resamples];
        int[] rows = new int[all.length];
        for (int resample = 0; resample < resamples; resample++) {
            for (int i = 0; i < rows.length; i++) {
                rows[i] = (int) (draws.uniform(resample, i) * rows.length);
            }
            double variance = parts.variance(rows);
            for (int factor = 0; factor < factors; factor++) {
                firsts[factor][resample] = mean(parts.first[factor], rows) / variance;
                totals[factor][resample] = mean(parts.total[factor], rows) / variance;
            }
        }
        double variance = parts.variance(all);
        List<SobolIndex> indices = new ArrayList<>();
        for (int factor = 0; factor < factors; factor++) {
            indices.add(new SobolIndex(
                    mean(parts.first[factor], all) / variance,
                    interval(firsts[factor], confidence),
                    mean(parts.total[factor], all) / variance,
                    interval(totals[factor], confidence)));
        }
        return new Result(indices, variance, noiseShare(variance));
    }

    /** What each row adds to the sums that the indices are made of. */
    private final class Parts {
        private final double[] variance = halfSquare(a, b);
        private final double[][] first = new double[factors][];
        private final double[][] total = new double[factors][];

        Parts() {
            for (int factor = 0; factor < factors; factor++) {
                double[] rest = halfSquare(b, ab[factor]);
                first[factor] = new double[rows()];
                Arrays.setAll(first[factor], row -> variance[row] - rest[row]);
                total[factor] = halfSquare(a, ab[factor]);
            }
        }

        double variance(int[] rows) {
            return mean(variance, rows);
        }
    }

    /**
     * Of each row one half the product of its differences, as the mean over pairs of different replications; over the one
     * replication when there is no other.
     */
    private double[] halfSquare(double[][] here, double[][] there) {
        double[] means = new double[rows()];
        int pairs = replications == 1 ? 1 : replications * (replications - 1);
        for (int row = 0; row < means.length; row++) {
            for (int one = 0; one < replications; one++) {
                for (int other = 0; other < replications; other++) {
                    if (one != other || replications == 1) {
                        means[row] += (here[row][one] - there[row][one])
                                * (here[row][other] - there[row][other])
                                / (2.0 * pairs);
                    }
                }
            }
        }
        return means;
    }

    private static double mean(double[] values, int[] rows) {
        double sum = 0;
        for (int row : rows) {
            sum += values[row];
        }
        return sum / rows.length;
    }

    /** NaN where nothing varies in some resample. */
    private static Interval interval(double[] values, double confidence) {
        double tail = (1 - confidence) / 2;
        for (double value : values) {
            if (!Double.isFinite(value)) {
                return Interval.NONE;
            }
        }
        return new Interval(Quantiles.of(values, tail), Quantiles.of(values, 1 - tail));
    }

    /** Share of the variance of single runs over points and chance that is not the function's; 0 with one replication. */
    private double noiseShare(double variance) {
        if (replications == 1) {
            return 0;
        }
        double sum = 0;
        for (int row = 0; row < rows(); row++) {
            for (int replication = 0; replication < replications; replication++) {
                sum += a[row][replication] * a[row][replication] + b[row][replication] * b[row][replication];
            }
        }
        double single = sum / (2.0 * rows() * replications);
        return single > 0 ? Math.max(0, 1 - variance / single) : Double.NaN;
    }
}
