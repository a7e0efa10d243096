package mainstay.statistics.design;

/** Uniform draws for a design, keyed by whoever asks for it: the same key always draws the same. */
@FunctionalInterface
public interface UniformDraws {
    /**
     * One draw.
     *
     * @param set which set of points it is for, such as a trajectory, from 0
     * @param number which draw of the set, from 0
     * @return at least 0, less than 1
     */
    double uniform(int set, int number);
}
