package mainstay.measure.count;

import java.util.Arrays;

/**
 * Adds up a level over time: a stock of ten over five days makes fifty. What a level is at the end of a day, it is for
 * the whole day.
 */
public final class Level implements Total {
    private final Span span;
    private final double[] months;
    private double measured;
    private double level;
    private int since;

    public Level(Span span) {
        this.span = span;
        this.months = new double[span.months()];
    }

    /** Changes the level from this day on. */
    public void add(int day, double change) {
        advanceTo(day);
        level += change;
    }

    /** Counts the level up to the end of the run. */
    public void close() {
        advanceTo(span.last() + 1);
    }

    private void advanceTo(int day) {
        if (day == since) {
            return;
        }
        if (level != 0) {
            for (int month = span.month(since); month < months.length && span.firstDay(month) < day; month++) {
                int from = Math.max(since, span.firstDay(month));
                int to = Math.min(day, span.firstDay(month + 1));
                months[month] += level * (to - from);
            }
            measured += level * Math.max(0, day - Math.max(since, span.first()));
        }
        since = day;
    }

    @Override
    public double measured() {
        return measured;
    }

    @Override
    public double in(int month) {
        return months[month];
    }

    @Override
    public int months() {
        return months.length;
    }

    /** The mean level of each day. */
    public Reading mean() {
        double[] monthly = new double[months.length];
        Arrays.setAll(monthly, month -> months[month] / (span.firstDay(month + 1) - span.firstDay(month)));
        int days = span.last() + 1 - span.first();
        return new Reading(days > 0 ? measured / days : Double.NaN, Math.max(days, 0), monthly);
    }
}
