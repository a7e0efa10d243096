package mainstay.measure.count;

/**
 * What a measure is.
 *
 * @param name as in every table: {@code assessments_on_time}
 * @param title in words, for charts: {@code Assessments on time}
 * @param unit one of {@link UnitRange#units}: {@code percent}, {@code working days}, {@code changes per child-year}
 * @param better which way is better
 * @param group the page of the report it belongs to
 * @param numerator what is counted
 * @param denominator of what
 * @param stillOpen how it treats what has not ended when the run ends
 */
public record MeasureDefinition(
        String name,
        String title,
        String unit,
        Better better,
        Group group,
        String numerator,
        String denominator,
        String stillOpen) {

    /** The values that its unit allows, in a run and in a month. */
    public UnitRange range() {
        return UnitRange.of(unit);
    }

    /** Which way is better. */
    public enum Better {
        HIGHER,
        LOWER,
        /** Neither: it describes. */
        NEITHER
    }

    /** What sort of thing is measured. */
    public enum Group {
        TIMELINESS,
        STABILITY,
        QUALITY,
        WORKLOAD,
        WORKFORCE,
        CHILDREN,
        COST,
        /** Flows and durations that official statistics publish: for the score. */
        PATHWAY
    }
}
