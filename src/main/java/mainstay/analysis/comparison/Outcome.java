package mainstay.analysis.comparison;

import java.util.Arrays;
import java.util.List;
import mainstay.measure.count.RunMeasures;
import mainstay.run.Failure;
import mainstay.study.Study;

/** What came of a study: a result for each arm and replication, unless it was stopped or some failed. */
public final class Outcome {
    private final Study study;
    private final RunMeasures[][] runs;
    private final List<Failure> failures;
    private final int done;
    private final int total;

    /** What came of all of a study. */
    public Outcome(Study study, RunMeasures[][] runs, List<Failure> failures, int done) {
        this(study, runs, failures, done, study.arms().size() * study.replications());
    }

    public Outcome(Study study, RunMeasures[][] runs, List<Failure> failures, int done, int total) {
        this.study = study;
        this.runs = runs;
        this.failures = List.copyOf(failures);
        this.done = done;
        this.total = total;
    }

    /** The study. */
    public Study study() {
        return study;
    }

    /** Replications that could not be finished, by replication and arm. */
    public List<Failure> failures() {
        return failures;
    }

    /** Number of finished replications of those that were to be run, over all arms. */
    public int done() {
        return done;
    }

    /** Number of replications that were to be run, over all arms. */
    public int total() {
        return total;
    }

    /** Whether each of them is finished: only then, and if they are all of the study, are there tables. */
    public boolean complete() {
        return done == total;
    }

    /** The replications of an arm (numbered from 0), in order; null unless all of the study are finished. */
    public List<RunMeasures> replications(int arm) {
        return Arrays.asList(runs[arm]);
    }

    /** The same as an array. */
    public RunMeasures[] arm(int arm) {
        return runs[arm];
    }

    /** One measure in each replication of an arm, all of them finished; NaN where nothing was observed. */
    public double[] values(int arm, int measure) {
        return Arrays.stream(runs[arm])
                .mapToDouble(run -> run.values()[measure])
                .toArray();
    }
}
