package mainstay.model.demand;

/** What a front door is used to: referrals of the last quarter over those of the last two years, week for week. */
final class Inflow {
    private static final int QUARTER_WEEKS = 13;
    private static final int REMEMBERED_WEEKS = 104;

    private final double[] weeks = new double[REMEMBERED_WEEKS];
    private int ended;
    private double thisWeek;

    /** Referrals come; in a busy month each counts for less than one. */
    void add(double referrals) {
        thisWeek += referrals;
    }

    void endWeek() {
        weeks[ended++ % REMEMBERED_WEEKS] = thisWeek;
        thisWeek = 0;
    }

    /** 1 when as many come as usual, and while there is less than half a year to compare with. */
    double load() {
        if (ended < 2 * QUARTER_WEEKS) {
            return 1;
        }
        int known = Math.min(ended, REMEMBERED_WEEKS);
        double usual = mean(known);
        return usual <= 0 ? 1 : mean(QUARTER_WEEKS) / usual;
    }

    private double mean(int last) {
        double sum = 0;
        for (int i = ended - last; i < ended; i++) {
            sum += weeks[i % REMEMBERED_WEEKS];
        }
        return sum / last;
    }
}
