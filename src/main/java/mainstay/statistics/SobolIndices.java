package mainstay.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * First and total Sobol indices of a function that is seen through noise, from its values at the points of a {@link
 * SaltelliDesign}.
 *
 * <p>The estimators are those that Saltelli and others (2010) recommend: for the first index the mean of B·(AB − A), for
 * the total one half the mean of (A − AB)², over the variance. Where every point has been run with several replications,
 * each product is taken between two <em>different</em> replications and averaged over all such pairs. The noise of the
 * one is independent of the noise of the other, so it drops out on average, and what is left are the indices of the
 * function without noise; how much of the variance of a single run is noise is said apart. Replications of the same number
 * may share their luck at all points.
 */
public final class SobolIndices {
    private final SaltelliDesign design;
    private final double[][] a;
    private final double[][] b;
    private final double[][][] ab;
    private final int replications;

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
     *     function is taken to be without noise
     */
    public SobolIndices(SaltelliDesign design, double[][] values) {
        this.design = design;
        this.replications = values[0].length;
        int base = design.base();
        this.a = new double[base][];
        this.b = new double[base][];
        this.ab = new double[design.factors()][base][];
        for (int row = 0; row < base; row++) {
            int first = row * design.perRow();
            a[row] = values[first];
            b[row] = values[first + 1];
            for (int factor = 0; factor < design.factors(); factor++) {
                ab[factor][row] = values[first + 2 + factor];
            }
        }
        centre(values);
    }

    /** Takes the mean of each replication away: it changes no index, and products of large numbers would lose digits. */
    private void centre(double[][] values) {
        for (int replication = 0; replication < replications; replication++) {
            double sum = 0;
            for (double[] point : values) {
                sum += point[replication];
            }
            double mean = sum / values.length;
            for (int point = 0; point < values.length; point++) {
                int row = point / design.perRow();
                int place = point % design.perRow();
                double[] own = place == 0 ? a[row] : place == 1 ? b[row] : ab[place - 2][row];
                if (replication == 0) {
                    own = own.clone();
                    put(row, place, own);
                }
                own[replication] -= mean;
            }
        }
    }

    private void put(int row, int place, double[] own) {
        if (place == 0) {
            a[row] = own;
        } else if (place == 1) {
            b[row] = own;
        } else {
            ab[place - 2][row] = own;
        }
    }

    /**
     * The indices with intervals from resampling the rows of the design.
     *
     * @param confidence between 0 and 1, such as 0.95
     * @param resamples how often, at least 1
     * @param draws set: the resample; number: the place in it
     */
    public Result estimate(double confidence, int resamples, Draws draws) {
        int[] all = new int[design.base()];
        Arrays.setAll(all, row -> row);
        double[][] firsts = new double[design.factors()][resamples];
        double[][] totals = new double[design.factors()][resamples];
        int[] rows = new int[all.length];
        for (int resample = 0; resample < resamples; resample++) {
            for (int i = 0; i < rows.length; i++) {
                rows[i] = (int) (draws.uniform(resample, i) * rows.length);
            }
            double variance = variance(rows);
            for (int factor = 0; factor < design.factors(); factor++) {
                firsts[factor][resample] = first(factor, rows) / variance;
                totals[factor][resample] = total(factor, rows) / variance;
            }
        }
        double variance = variance(all);
        List<SobolIndex> indices = new ArrayList<>();
        for (int factor = 0; factor < design.factors(); factor++) {
            indices.add(new SobolIndex(
                    first(factor, all) / variance,
                    interval(firsts[factor], confidence),
                    total(factor, all) / variance,
                    interval(totals[factor], confidence)));
        }
        return new Result(indices, variance, noiseShare(all, variance));
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

    private interface Product {
        double of(int row, int one, int other);
    }

    /** Mean over rows and over pairs of different replications; over the one replication when there is no other. */
    private double mean(int[] rows, Product product) {
        double sum = 0;
        int pairs = 0;
        for (int one = 0; one < replications; one++) {
            for (int other = 0; other < replications; other++) {
                if (one != other || replications == 1) {
                    for (int row : rows) {
                        sum += product.of(row, one, other);
                    }
                    pairs++;
                }
            }
        }
        return sum / (pairs * (double) rows.length);
    }

    private double variance(int[] rows) {
        double square =
                mean(rows, (row, one, other) -> (a[row][one] * a[row][other] + b[row][one] * b[row][other]) / 2);
        double means = mean(rows, (row, one, other) -> (a[row][one] + b[row][one]) / 2);
        return square - means * means;
    }

    private double first(int factor, int[] rows) {
        double[][] moved = ab[factor];
        return mean(rows, (row, one, other) -> b[row][one] * (moved[row][other] - a[row][other]));
    }

    private double total(int factor, int[] rows) {
        double[][] moved = ab[factor];
        return mean(
                rows, (row, one, other) -> (a[row][one] - moved[row][one]) * (a[row][other] - moved[row][other]) / 2);
    }

    /** Share of the variance of single runs over points and luck that is not the function's; 0 with one replication. */
    private double noiseShare(int[] rows, double variance) {
        if (replications == 1) {
            return 0;
        }
        double sum = 0;
        for (int replication = 0; replication < replications; replication++) {
            for (int row : rows) {
                sum += a[row][replication] * a[row][replication] + b[row][replication] * b[row][replication];
            }
        }
        double single = sum / (2.0 * rows.length * replications);
        return single > 0 ? Math.max(0, 1 - variance / single) : Double.NaN;
    }
}
