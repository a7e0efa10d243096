package mainstay.analysis.calibration;

import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.correlation.Covariance;
import org.apache.commons.math3.util.FastMath;

/**
 * Draws from a posterior by random walks (Metropolis and others 1953). The steps get their shape from the normal
 * approximation at the mode, then twice from the walks themselves, and keep it from then on, so that what is kept comes
 * from a proper Markov chain (Haario, Saksman and Tamminen 2001; step length: Roberts, Gelman and Gilks 1997).
 */
final class Chains {
    private static final int CHAINS = 4;
    private static final int STEPS_TO_LEARN = 500;
    private static final int KEPT = 2_500;
    private static final double BEST_STEP = 2.38;
    private static final double APART = 2;
    private static final double SMALLEST = 1e-9;

    private final Posterior posterior;
    private final Chance chance;
    private final long subject;
    private final int axes;
    private final double[][] now;
    private final double[] loss = new double[CHAINS];
    private long taken;

    /**
     * Chains that begin around the mode.
     *
     * @param posterior what to draw from
     * @param mode its mode
     * @param chance the random numbers
     * @param subject what sets these draws apart from those of other chains
     */
    Chains(Posterior posterior, double[] mode, Chance chance, long subject) {
        this.posterior = posterior;
        this.chance = chance;
        this.subject = subject;
        this.axes = mode.length;
        this.now = new double[CHAINS][];
        RealMatrix steps = steps(posterior.covariance(mode), APART);
        for (int chain = 0; chain < CHAINS; chain++) {
            now[chain] = posterior.box().nearest(proposal(mode, steps));
            loss[chain] = posterior.loss(now[chain]);
        }
    }

    /**
     * Draws, by chain.
     *
     * @param mode the mode
     * @param stepsForEachAxis steps of each chain, for each axis
     */
    PosteriorDraws draws(double[] mode, int stepsForEachAxis) {
        int learning = STEPS_TO_LEARN * axes;
        int steps = stepsForEachAxis * axes;
        double length = BEST_STEP / FastMath.sqrt(axes);
        RealMatrix shape = posterior.covariance(mode);
        for (int round = 0; round < 2; round++) {
            shape = covariance(walk(steps(shape, length), learning, learning));
        }
        return new PosteriorDraws(walk(steps(shape, length), steps, FastMath.min(steps, KEPT)));
    }

    /** So many steps of every chain, of which some are kept, evenly spaced. */
    private double[][][] walk(RealMatrix shape, int steps, int kept) {
        double[][][] draws = new double[CHAINS][kept][];
        for (int chain = 0; chain < CHAINS; chain++) {
            int next = 0;
            for (int step = 0; step < steps; step++) {
                step(chain, shape);
                if ((long) (step + 1) * kept / steps > next) {
                    draws[chain][next++] = now[chain];
                }
            }
        }
        return draws;
    }

    private void step(int chain, RealMatrix shape) {
        double[] proposed = proposal(now[chain], shape);
        double uniform = chance.uniform(Purpose.CALIBRATION_CHAIN, subject, taken++);
        if (!posterior.box().holds(proposed)) {
            return;
        }
        double other = posterior.loss(proposed);
        if (FastMath.log(uniform) < (loss[chain] - other) / 2) {
            now[chain] = proposed;
            loss[chain] = other;
        }
    }

    private double[] proposal(double[] from, RealMatrix shape) {
        double[] normals = new double[axes];
        for (int i = 0; i < axes; i++) {
            normals[i] = chance.normal(Purpose.CALIBRATION_CHAIN, subject, taken++);
        }
        double[] proposed = from.clone();
        for (int i = 0; i < axes; i++) {
            for (int j = 0; j <= i; j++) {
                proposed[i] += shape.getEntry(i, j) * normals[j];
            }
        }
        return proposed;
    }

    /** The matrix that turns independent normal draws into steps of a covariance and a length. */
    private static RealMatrix steps(RealMatrix covariance, double length) {
        RealMatrix sure =
                covariance.add(Posterior.identity(covariance.getRowDimension()).scalarMultiply(SMALLEST));
        return new CholeskyDecomposition(sure, SMALLEST, 0).getL().scalarMultiply(length);
    }

    /** Of the later halves of the walks. */
    private static RealMatrix covariance(double[][][] walked) {
        int half = walked[0].length / 2;
        double[][] later = new double[CHAINS * half][];
        for (int chain = 0; chain < CHAINS; chain++) {
            for (int i = 0; i < half; i++) {
                later[chain * half + i] = walked[chain][walked[chain].length - half + i];
            }
        }
        return new Covariance(later).getCovarianceMatrix();
    }
}
