package mainstay.model.agent;

import org.apache.commons.math3.util.FastMath;

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

    /**
     * Strength today.
     *
     * @param fadePerDay natural logarithm of what fades in a working day, at least 0
     */
    public double strength(int day, double fadePerDay) {
        return day <= lastDay ? strength : strength * FastMath.exp(-fadePerDay * (day - lastDay));
    }

    /** Grows by hours together: what is missing shrinks by the factor (1 - growth) for each hour. */
    public void meet(int day, double hours, double growth, double fadePerDay) {
        double before = strength(day, fadePerDay);
        strength = 1 - (1 - before) * FastMath.exp(hours * FastMath.log1p(-growth));
        lastDay = day;
    }

    /** Raises the strength to at least this. */
    public void raiseTo(int day, double floor, double fadePerDay) {
        strength = Math.max(strength(day, fadePerDay), floor);
        lastDay = day;
    }

    /** Strength when they last met, without fading: a cheap stand-in for salience. */
    public double remembered() {
        return strength;
    }
}
