package mainstay.scenario.definition;

/** How sure we are of a parameter's default. */
public enum Grade {
    /** Seen in an official statistic, a regulation or a study. */
    MEASURED,
    /** Calculated from measured figures. */
    DERIVED,
    /** A judgement, or remembered and not seen in a source: vary it before you believe what rests on it. */
    ASSUMED
}
