package mainstay.scenario;

import java.time.Month;

/** The month-by-month pattern of referrals in England: more in autumn and early summer, fewest in August. */
public final class Season {
    // Referrals of each month, January first, summed over the twelve years to 31 March 2013 … 2024 (DfE, children in
    // need statistics, table C1), and the working days of those twelve years in that month. Referrals per working day
    // of the month over referrals per working day of the year give the factor:
    // January (652,020 / 255) / (7,614,380 / 3,029) = 1.0172; August (536,880 / 255) / (7,614,380 / 3,029) = 0.8375.
    private static final int[] REFERRALS = {
        652020, 604320, 668960, 570790, 666020, 679700, 672580, 536880, 639400, 679190, 680590, 563930
    };
    private static final int[] WORKING_DAYS = {255, 242, 260, 236, 244, 253, 265, 255, 255, 266, 258, 240};
    private static final double[] FACTORS = factors();

    private Season() {}

    private static double[] factors() {
        double referrals = 0;
        double days = 0;
        for (int i = 0; i < 12; i++) {
            referrals += REFERRALS[i];
            days += WORKING_DAYS[i];
        }
        double[] factors = new double[12];
        for (int i = 0; i < 12; i++) {
            factors[i] = REFERRALS[i] / (double) WORKING_DAYS[i] * days / referrals;
        }
        return factors;
    }

    /**
     * Referrals on a working day of a month over referrals on an average working day of the year: 0.84 in August, 1.09
     * in May; the mean, weighted by working days, is 1.
     */
    public static double factor(Month month) {
        return FACTORS[month.getValue() - 1];
    }
}
