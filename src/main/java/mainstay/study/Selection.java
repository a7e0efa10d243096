package mainstay.study;

/**
 * Which of a study's arms is wanted: the best in one measure.
 *
 * @param measure higher or lower of which is better
 * @param probability with which the best is to be chosen, above 1/k for k arms and below 1
 * @param indifference the smallest difference worth telling apart, above 0, in the unit of the measure
 * @param most replications of each arm at most
 */
public record Selection(String measure, double probability, double indifference, int most) {
    /** Replications at most where nobody says how many. */
    public static final int USUAL_MOST = 10_000;

    /** Probability where nobody names one. */
    public static final double USUAL_PROBABILITY = 0.95;
}
