package mainstay.study;

/**
 * How precisely a study is to know something: replications are added until it does.
 *
 * @param measure in which every difference between arms, or the level where there is one arm, is to be known
 * @param halfWidth wanted half the width of its 95 % interval, above 0, in the unit of the measure
 * @param most replications of each arm that are done for it at most
 */
public record Precision(String measure, double halfWidth, int most) {
    /** Replications that are done at most where nobody says how many. */
    public static final int USUAL_MOST = 1_000;

    /** Replications with which a study begins: with fewer their scatter is hardly known. */
    public static final int LEAST = 10;
}
