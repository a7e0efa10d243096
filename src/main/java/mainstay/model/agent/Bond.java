package mainstay.model.agent;

/** What a family and a worker are to each other: a strength from 0 to 1 that grows with hours and fades without. */
public final class Bond {
    /** The worker's number. */
    public final int worker;

    private double strength;
    private int lastDay;

    Bond(int worker, int day, double strength) {
        this.worker = worker;
        this.lastDay = day;
        this.strength = strength;
    }

    /** Strength today. */
    public double strength(int day, Fading fading) {
        return day <= lastDay ? strength : strength * fading.left(day - lastDay);
    }

    /**
     * Grows by time together.
     *
     * @param stillMissing share of what was missing that is missing after it, 0 to 1
     * @return the strength before
     */
    public double meet(int day, double stillMissing, Fading fading) {
        double before = strength(day, fading);
        strength = 1 - (1 - before) * stillMissing;
        lastDay = day;
        return before;
    }

    /** Raises the strength to at least this. */
    public void raiseTo(int day, double floor, Fading fading) {
        strength = Math.max(strength(day, fading), floor);
        lastDay = day;
    }

    /** Strength when they last met, without fading: a cheap stand-in for salience. */
    public double remembered() {
        return strength;
    }
}
