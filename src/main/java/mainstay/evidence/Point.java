package mainstay.evidence;

/**
 * A point that was tried.
 *
 * @param number number of the point, from 1
 * @param phase why it was tried
 * @param place its place on the axes
 * @param means mean of each aim's measure; NaN where it was observed in fewer than two replications
 * @param variances Monte Carlo variance of each of these means
 * @param loss how far it is from what is published, with the prior's penalty
 */
record Point(int number, Phase phase, double[] place, double[] means, double[] variances, double loss) {
    /** Why a point is tried. */
    enum Phase {
        /** The base as it is. */
        START,
        /** To see all that is plausible. */
        SPREAD,
        /** Where an emulator expects the best fit. */
        MODE,
        /** A step of the search. */
        SEARCH,
        /** To see the region of the posterior more closely. */
        NEAR,
        /** A draw from the posterior, or the values found, with replications that the fit has not seen. */
        CHECK
    }
}
