package mainstay.measure;

/** Adds up what happens, and how often something did. */
final class Tally implements Total {
    private final Span span;
    private final double[] months;
    private double measured;
    private long observations;

    Tally(Span span) {
        this.span = span;
        this.months = new double[span.months()];
    }

    /** Adds an amount on a day of the run. */
    void add(int day, double amount) {
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
    long observations() {
        return observations;
    }
}
