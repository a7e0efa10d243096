package mainstay.measure.count;

/** A sum that is kept for each month of the run and for the measured period. */
public sealed interface Total permits Tally, Level {
    /** Over the measured period. */
    double measured();

    /** In one month. */
    double in(int month);

    /** Number of months. */
    int months();
}
