package mainstay.scenario;

import java.time.Month;

/** Referrals by month: how many come on a working day of a month, against the mean day of the year. */
public final class Season {
    private static final double[] FACTORS = new double[] {1, 1, 1, 1, 1, 1, 1, 0.8, 1, 1, 1, 1};

    private Season() {}

    /** Factor of a month, mean 1 over the working days of a year. */
    public static double factor(Month month) {
        return FACTORS[month.getValue() - 1];
    }
}
