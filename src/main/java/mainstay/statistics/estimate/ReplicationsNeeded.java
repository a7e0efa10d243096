package mainstay.statistics.estimate;

import org.apache.commons.math3.util.FastMath;

/** How many replications give a mean as precisely as wanted (Law 2015, section 9.4.1). */
public final class ReplicationsNeeded {
    private ReplicationsNeeded() {}

    /**
     * The least number, at least two, whose t interval is expected to be no wider.
     *
     * @param sd standard deviation over replications, at least 0
     * @param halfWidth wanted half the width of the interval, above 0
     * @param confidence of the interval, between 0 and 1
     * @param most where to stop looking
     * @return the number; one more than {@code most} where that many are not enough
     */
    public static int of(double sd, double halfWidth, double confidence, int most) {
        int low = 2;
        int high = most + 1;
        while (low < high) {
            int middle = low + (high - low) / 2;
            if (StudentT.quantile(middle - 1, 0.5 + confidence / 2) * sd / FastMath.sqrt(middle) <= halfWidth) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
