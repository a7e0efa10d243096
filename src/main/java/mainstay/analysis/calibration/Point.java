package mainstay.analysis.calibration;

/**
 * A point that was tried.
 *
 * @param number number of the point, from 1
 * @param phase why it was tried
 * @param place its place on the axes
 * @param means mean of each aim's measure; NaN where it was observed in fewer than two replications, or not in the only one
 * @param variances Monte Carlo variance of each of these means; of a single run that of the base
 * @param loss how far it is from what is published, with the prior's penalty; NaN in the first phase
 */
record Point(int number, Phase phase, double[] place, double[] means, double[] variances, double loss) {
    /** Why a point is tried. */
    enum Phase {
        /** The base as it is, again and again, to see how much chance there is. */
        LUCK(false),
        /** To see all that is plausible. */
        SPREAD(false),
        /** The base, and where an emulator expects the best fit: where the search begins. */
        START(true),
        /** A step of the search. */
        SEARCH(true),
        /** To see the region of the posterior more closely. */
        NEAR(false),
        /** The best of the search, the posterior's mode and its mean, with replications that none has seen. */
        LAST(true),
        /** The values found, likewise. */
        FOUND(true),
        /** A draw from the posterior. */
        CHECK(false);

        /** Whether all points of the phase run the same replications, because their differences count. */
        private final boolean common;

        Phase(boolean common) {
            this.common = common;
        }

        boolean isCommon() {
            return common;
        }

        /** Whether an emulator is made from it: from points that fill a region, each with random numbers of its own. */
        boolean emulates() {
            return this == SPREAD || this == NEAR;
        }
    }
}
