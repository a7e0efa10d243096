package mainstay.measure.count;

/** A mean over observations, each with a weight; with 100 and 0 as values, a percentage. */
public final class Mean {
    private final Tally sum;
    private final Tally weight;

    public Mean(Span span) {
        this.sum = new Tally(span);
        this.weight = new Tally(span);
    }

    /** Adds a value seen on a day. */
    public void add(int day, double value, double weighing) {
        sum.add(day, value * weighing);
        weight.add(day, weighing);
    }

    /** Adds a yes or a no, for a percentage. */
    public void addPercent(int day, boolean yes, double weighing) {
        add(day, yes ? 100 : 0, weighing);
    }

    public Reading reading() {
        return Reading.ratio(sum, weight, 1, weight.observations());
    }
}
