package mainstay.results.store;

import mainstay.measure.count.RunMeasures;
import mainstay.measure.team.TeamMeasure;

/**
 * How many numbers a run of a store has.
 *
 * @param measures how many measures; negative where nobody has said
 */
record MeasuresShape(int measures) {
    /** Nobody has said. */
    static final MeasuresShape ANY = new MeasuresShape(-1);

    /** Whether a run may have been of them. */
    boolean fits(RunMeasures run) {
        return run.areas().values().stream().allMatch(rates -> rates.length == TeamMeasure.values().length)
                && (measures < 0 || hasMeasures(run));
    }

    private boolean hasMeasures(RunMeasures run) {
        return run.values().length == measures
                && run.observations().length == measures
                && (run.monthly().length == measures || run.monthly().length == 0);
    }
}
