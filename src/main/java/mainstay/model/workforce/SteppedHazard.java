package mainstay.model.workforce;

import org.apache.commons.math3.util.FastMath;

/**
 * Something that ends at a rate which changes in steps with its age, begun again whenever it ends: how many reach an age,
 * and how old those are who are there in the long run.
 */
final class SteppedHazard {
    private final double[] from;
    private final double[] rate;
    private final double[] reaching;
    private final double[] livedBefore;

    /**
     * A hazard in steps.
     *
     * @param from ages at which the steps begin, in order; the first is 0
     * @param rate the rate of ending in each step, 0 or more
     */
    SteppedHazard(double[] from, double[] rate) {
        this.from = from.clone();
        this.rate = rate.clone();
        this.reaching = new double[from.length];
        this.livedBefore = new double[from.length];
        reaching[0] = 1;
        for (int step = 1; step < from.length; step++) {
            double length = from[step] - from[step - 1];
            reaching[step] = reaching[step - 1] * FastMath.exp(-rate[step - 1] * length);
            livedBefore[step] = livedBefore[step - 1] + reaching[step - 1] * timeLived(rate[step - 1], length);
        }
    }

    /** Mean time until the end or for so long, whichever is less, at one rate. */
    private static double timeLived(double rate, double length) {
        return rate == 0 ? length : -FastMath.expm1(-rate * length) / rate;
    }

    /** Share of all that reach an age. */
    double reaching(double age) {
        int step = stepAt(age);
        return reaching[step] * FastMath.exp(-rate[step] * (age - from[step]));
    }

    /** The age that a share of all reach, above 0; infinite where more than those reach any age. */
    double ageReachedBy(double share) {
        int step = from.length - 1;
        while (step > 0 && reaching[step] < share) {
            step--;
        }
        return from[step] + FastMath.log(reaching[step] / share) / rate[step];
    }

    /** Mean time lived up to an age. */
    double lived(double age) {
        int step = stepAt(age);
        return livedBefore[step] + reaching[step] * timeLived(rate[step], age - from[step]);
    }

    /** Mean age at the end; infinite where some never end. */
    double mean() {
        int last = from.length - 1;
        return livedBefore[last] + reaching[last] / rate[last];
    }

    /** Share of those there in the long run who have not reached an age. */
    double younger(double age) {
        return lived(age) / mean();
    }

    /** The age that a share of those there in the long run, 0 to 1, have not reached. */
    double ageAtShare(double share) {
        if (rate[rate.length - 1] == 0) {
            return Double.POSITIVE_INFINITY;
        }
        double lived = share * mean();
        int step = from.length - 1;
        while (step > 0 && livedBefore[step] > lived) {
            step--;
        }
        double more = (lived - livedBefore[step]) / reaching[step];
        return from[step] + (rate[step] == 0 ? more : -FastMath.log1p(-Math.min(1, rate[step] * more)) / rate[step]);
    }

    private int stepAt(double age) {
        int step = from.length - 1;
        while (step > 0 && from[step] > age) {
            step--;
        }
        return step;
    }
}
