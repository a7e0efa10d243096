package mainstay.measure.count;

import java.util.Arrays;

/** How many waited how many whole days, for quantiles. */
public final class DayCounts {
    private final Span span;
    private final Counts measured = new Counts();
    private final Counts[] months;
    private long observations;

    public DayCounts(Span span) {
        this.span = span;
        this.months = new Counts[span.months()];
        Arrays.setAll(months, month -> new Counts());
    }

    /** Adds a wait that ended on a day. */
    public void add(int day, int waited, int weight) {
        months[span.month(day)].add(waited, weight);
        if (span.measures(day)) {
            measured.add(waited, weight);
            observations++;
        }
    }

    /** The least number of days within which at least this share (0 to 1) was done. */
    public Reading quantile(double share) {
        double[] monthly = new double[months.length];
        Arrays.setAll(monthly, month -> months[month].quantile(share));
        return new Reading(measured.quantile(share), observations, monthly);
    }

    /** Weights by number of days. */
    private static final class Counts {
        private int[] byDays = new int[0];
        private long total;

        void add(int days, int weight) {
            if (days >= byDays.length) {
                byDays = Arrays.copyOf(byDays, Math.max(days + 1, byDays.length * 2));
            }
            byDays[days] += weight;
            total += weight;
        }

        double quantile(double share) {
            long seen = 0;
            for (int days = 0; days < byDays.length; days++) {
                seen += byDays[days];
                if (byDays[days] > 0 && seen >= share * total) {
                    return days;
                }
            }
            return Double.NaN;
        }
    }
}
