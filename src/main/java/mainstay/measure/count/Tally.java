package mainstay.measure.count;

/** Adds up what happens, and how often something did. */
public final class Tally implements Total {
    private final Span span;
    private final double[] months;
    private double measured;
    private long observations;

    public Tally(Span span) {
        this.span = span;
        this.months = new double[span.months()];
    }

    /** The sum of some tallies. */
    public static Tally sum(Span span, Tally... parts) {
        Tally sum = new Tally(span);
        for (Tally part : parts) {
            sum.measured += part.measured;
            sum.observations += part.observations;
            for (int month = 0; month < sum.months.length; month++) {
                sum.months[month] += part.months[month];
            }
        }
        return sum;
    }

    /** Adds an amount on a day of the run. */
    public void add(int day, double amount) {
        months[span.month(day)] += amount;
        if (span.measures(day)) {
            measured += amount;
            observations++;
        }
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

    /** How many amounts were added in the measured period. */
    public long observations() {
        return observations;
    }
}
