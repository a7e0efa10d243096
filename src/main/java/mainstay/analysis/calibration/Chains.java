package mainstay.analysis.calibration;

import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;

/**
 * Draws from a posterior by random walks (Metropolis and others 1953). Each step goes along one direction of the normal
 * approximation at the mode, one direction after the other: as seen along these the posterior is nearly round, so that a step
 * is as good with two hundred settings as with two (step length: Roberts, Gelman and Gilks 1997).
 */
final class Chains {
    private static final int CHAINS = 4;
    private static final int ROUNDS_TO_SETTLE = 250;
    private static final int KEPT = 2_500;
    private static final double BEST_STEP = 2.38;
    private static final double APART = 2;
    private static final double SMALLEST = 1e-9;

    private final Posterior posterior;
    private final Chance chance;
    private final long subject;
    private final int axes;
    private final double[][] directions;
    private final double[][] now = new double[CHAINS][];
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
        this.directions = directions(posterior.covariance(mode));
        for (int chain = 0; chain < CHAINS; chain++) {
            double[] start = mode.clone();
            for (int direction = 0; direction < axes; direction++) {
                move(start, direction, APART * normal());
            }
            now[chain] = posterior.box().nearest(start);
            loss[chain] = posterior.loss(now[chain]);
        }
    }

    /**
     * Draws, by chain.
     *
     * @param rounds how often each chain goes along every direction, at least 1
     */
    PosteriorDraws draws(int rounds) {
        walk(ROUNDS_TO_SETTLE, 1);
        return new PosteriorDraws(walk(rounds, FastMath.min(rounds, KEPT)));
    }

    /** So many rounds of every chain, of which some are kept, evenly spaced. */
    private double[][][] walk(int rounds, int kept) {
        double[][][] draws = new double[CHAINS][kept][];
        for (int chain = 0; chain < CHAINS; chain++) {
            int next = 0;
            for (int round = 0; round < rounds; round++) {
                for (int direction = 0; direction < axes; direction++) {
                    step(chain, direction);
                }
                if ((long) (round + 1) * kept / rounds > next) {
                    draws[chain][next++] = now[chain];
                }
            }
        }
        return draws;
    }

    private void step(int chain, int direction) {
        double[] proposed = now[chain].clone();
        move(proposed, direction, BEST_STEP * normal());
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

    private double normal() {
        return chance.normal(Purpose.CALIBRATION_CHAIN, subject, taken++);
    }

    private void move(double[] place, int direction, double length) {
        for (int i = direction; i < axes; i++) {
            place[i] += directions[direction][i] * length;
        }
    }

    /** The columns of the matrix that turns independent normal draws into those of a covariance. */
    private static double[][] directions(RealMatrix covariance) {
        RealMatrix sure =
                covariance.add(Posterior.identity(covariance.getRowDimension()).scalarMultiply(SMALLEST));
        RealMatrix lower = new CholeskyDecomposition(sure, SMALLEST, 0).getL();
        double[][] directions = new double[lower.getColumnDimension()][];
        for (int i = 0; i < directions.length; i++) {
            directions[i] = lower.getColumn(i);
        }
        return directions;
    }
}
