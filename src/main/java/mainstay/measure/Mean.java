package mainstay.measure;

/** A mean over observations, each with a weight; with 100 and 0 as values, a percentage. */
final class Mean {
    private final Tally sum;
    private final Tally weight;

    Mean(Span span) {
        this.sum = new Tally(span);
        this.weight = new Tally(span);
    }

    /** Adds a value seen on a day. */
    void add(int day, double value, double weighing) {
        sum.add(day, value * weighing);
        weight.add(day, weighing);
    }

    /** Adds a yes or a no, for a percentage. */
    void addPercent(int day, boolean yes, double weighing) {
        add(day, yes ? 100 : 0, weighing);
    }

    Reading reading() {
        return Reading.ratio(sum, weight, 1, weight.observations());
    }
}
