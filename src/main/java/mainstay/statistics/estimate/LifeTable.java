package mainstay.statistics.estimate;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * How long spells last that are counted in whole units of time, of which some were cut off and some came under
 * observation late: the product limit of Kaplan and Meier (1958), with late entry.
 *
 * <p>Who comes under observation at a length is at risk of an end at that length, and so is who is cut off at it. Where
 * nobody was at risk, nothing is known of an end, and none is taken to happen.
 */
public final class LifeTable {
    private static final double ROUNDING = 1e-12;

    private final double[] atRisk;
    /** By length, share that lasts at least so long; one more than lengths. */
    private final double[] lasting;

    private LifeTable(double[] atRisk, double[] lasting) {
        this.atRisk = atRisk;
        this.lasting = lasting;
    }

    /**
     * The life table of spells that were counted by length.
     *
     * @param entered by length from 0, weight of the spells that came under observation at it
     * @param ended by length, weight of those that ended at it; as many
     * @param cutOff by length, weight of those that were cut off at it; as many
     */
    public static LifeTable of(double[] entered, double[] ended, double[] cutOff) {
        int lengths = entered.length;
        double[] atRisk = new double[lengths];
        double[] lasting = new double[lengths + 1];
        lasting[0] = 1;
        double there = 0;
        for (int length = 0; length < lengths; length++) {
            there += entered[length];
            atRisk[length] = FastMath.max(0, there);
            double chance = ended[length] > 0 ? FastMath.min(1, ended[length] / there) : 0;
            lasting[length + 1] = lasting[length] * (1 - chance);
            there -= ended[length] + cutOff[length];
        }
        return new LifeTable(atRisk, lasting);
    }

    /** Weight of the spells that were seen at a length or beyond when they had it: at risk of ending at it. */
    public double atRisk(int length) {
        return length < atRisk.length ? atRisk[length] : 0;
    }

    /** Share of spells (0 to 1) that last at least so long; beyond the longest seen, that of the longest. */
    public double lasting(int length) {
        return lasting[Math.min(length, atRisk.length)];
    }

    /** Share of spells that end at a length from one (included) to another (not included). */
    public double share(int from, int to) {
        return lasting(from) - lasting(to);
    }

    /** Chance to end before a length, given the spell has lasted to another; NaN where none lasts so long. */
    public double hazard(int from, int to) {
        double there = lasting(from);
        return there <= ROUNDING ? Double.NaN : share(from, to) / there;
    }

    /**
     * The least length by which a share of the spells has ended.
     *
     * @param share above 0, up to 1: 0.5 for the median
     * @return NaN if so many ends were never seen
     */
    public double quantile(double share) {
        for (int length = 0; length < atRisk.length; length++) {
            if (1 - lasting[length + 1] >= share - ROUNDING) {
                return length;
            }
        }
        return Double.NaN;
    }

    /** Mean of the lengths, where one above a bound counts as the bound; NaN without spells. */
    public double mean(int bound) {
        double sum = 0;
        for (int length = 1; length <= bound; length++) {
            sum += lasting(length);
        }
        return seen() ? sum : Double.NaN;
    }

    /** Standard deviation of the lengths, where one above a bound counts as the bound. */
    public double deviation(int bound) {
        double mean = mean(bound);
        double squares = 0;
        for (int length = 1; length <= bound; length++) {
            squares += (2.0 * length - 1) * lasting(length);
        }
        return FastMath.sqrt(FastMath.max(0, squares - mean * mean));
    }

    private boolean seen() {
        return Arrays.stream(atRisk).anyMatch(there -> there > 0);
    }

    /** Greatest length at which an end or a cut was seen; -1 without spells. */
    public int longest() {
        int longest = atRisk.length - 1;
        while (longest >= 0 && atRisk[longest] <= ROUNDING) {
            longest--;
        }
        return longest;
    }
}
