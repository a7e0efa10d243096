package mainstay.measure.team;

/**
 * How often something happened.
 *
 * @param events how often, 0 or more
 * @param exposure of how many: posts, supervisions, assessments or whole-time workers; 0 where there were none
 */
public record Cases(double events, double exposure) {
    /** None. */
    public static final Cases NONE = new Cases(0, 0);

    /** These and others together. */
    public Cases and(Cases others) {
        return new Cases(events + others.events, exposure + others.exposure);
    }

    Cases over(int times) {
        return new Cases(events / times, exposure / times);
    }

    /** Events of one; NaN of none. */
    public double rate() {
        return exposure > 0 ? events / exposure : Double.NaN;
    }
}
