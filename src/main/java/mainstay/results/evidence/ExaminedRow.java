package mainstay.results.evidence;

/** A row of a table in which simulated places stand beside a published figure that nothing is fitted to. */
public sealed interface ExaminedRow permits ResponseRow, YearToYearRow {
    /** Number of the figure. */
    String id();

    /** What it is, in words. */
    String title();

    /** Unit of all figures of the row. */
    String unit();

    /** What is published. */
    double published();

    /** Lower end of the published 95 % interval. */
    double low();

    /** Upper end. */
    double high();

    /** The same of simulated places; NaN where it cannot be given. */
    double simulated();

    /** Standard error of that. */
    double standardError();

    /** Lower end of its 95 % interval. */
    double ciLow();

    /** Upper end. */
    double ciHigh();

    /** Whether the simulated figure lies in the published interval, and is precise enough to say so. */
    Examined verdict();

    /** What of the two fails; else empty. */
    String fails();
}
