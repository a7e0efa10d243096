package mainstay.analysis.calibration;

import java.util.Arrays;
import mainstay.statistics.estimate.EffectiveSample;
import mainstay.statistics.estimate.ScaleReduction;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.util.FastMath;

/** Draws from a posterior on some axes, and what they say. */
final class PosteriorDraws {
    private static final double AT_THE_EDGE = 0.05;

    private final double[][][] chains;
    private final double[][] all;

    /** The draws of at least one chain, by chain; all of the same length. */
    PosteriorDraws(double[][][] chains) {
        this.chains = chains;
        this.all = Arrays.stream(chains).flatMap(Arrays::stream).toArray(double[][]::new);
    }

    /** All draws on one axis. */
    double[] on(int axis) {
        return Arrays.stream(all).mapToDouble(place -> place[axis]).toArray();
    }

    double[] means() {
        double[] means = new double[all[0].length];
        Arrays.setAll(means, axis -> StatUtils.mean(on(axis)));
        return means;
    }

    double[] sds() {
        double[] sds = new double[all[0].length];
        Arrays.setAll(sds, axis -> FastMath.sqrt(StatUtils.variance(on(axis))));
        return sds;
    }

    RealMatrix correlations() {
        // One axis has no pair, which the library refuses.
        return all[0].length < 2
                ? MatrixUtils.createRealIdentityMatrix(1)
                : new PearsonsCorrelation(all).getCorrelationMatrix();
    }

    /** So many draws, evenly spaced. */
    double[][] some(int count) {
        double[][] some = new double[count][];
        for (int i = 0; i < count; i++) {
            some[i] = all[(int) ((i + 0.5) * all.length / count)];
        }
        return some;
    }

    /** The greatest potential scale reduction of any axis. */
    double scaleReduction() {
        double greatest = 1;
        for (int axis = 0; axis < all[0].length; axis++) {
            greatest = FastMath.max(greatest, ScaleReduction.of(byChain(axis)));
        }
        return greatest;
    }

    /** How many independent draws these are worth, on the axis where they are worth least. */
    double effective() {
        double least = all.length;
        for (int axis = 0; axis < all[0].length; axis++) {
            double sum = 0;
            for (double[] chain : byChain(axis)) {
                sum += EffectiveSample.ofSeries(chain);
            }
            least = FastMath.min(least, sum);
        }
        return least;
    }

    private double[][] byChain(int axis) {
        return Arrays.stream(chains)
                .map(chain ->
                        Arrays.stream(chain).mapToDouble(place -> place[axis]).toArray())
                .toArray(double[][]::new);
    }

    /** The greater of the shares of draws that lie in the twentieth next to either end of the box. */
    double atTheEdge(PlausibleBox box, int axis) {
        double margin = AT_THE_EDGE * box.width(axis);
        double low = 0;
        double high = 0;
        for (double place : on(axis)) {
            low += place < box.low()[axis] + margin && box.low()[axis] > -Axis.PRIOR.cut() ? 1 : 0;
            high += place > box.high()[axis] - margin && box.high()[axis] < Axis.PRIOR.cut() ? 1 : 0;
        }
        return FastMath.max(low, high) / all.length;
    }
}
