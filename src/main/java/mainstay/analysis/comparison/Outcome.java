package mainstay.analysis.comparison;

import java.util.Arrays;
import java.util.List;
import mainstay.measure.count.RunMeasures;
import mainstay.run.RunState;
import mainstay.study.Study;

/** What came of a study: a result for each arm and replication, unless it was stopped or some failed. */
public final class Outcome {
    private final Study study;
    private final RunMeasures[][] runs;
    private final RunState state;

    /**
     * What came of a study.
     *
     * @param runs the replications of each arm; null where they are not all finished
     * @param state how far its runs have come
     */
    public Outcome(Study study, RunMeasures[][] runs, RunState state) {
        this.study = study;
        this.runs = runs;
        this.state = state;
    }

    /** What came of a study of which every run is finished. */
    public static Outcome whole(Study study, RunMeasures[][] runs) {
        int total = study.arms().size() * study.replications();
        return new Outcome(study, runs, new RunState(total, total, List.of(), false));
    }

    /** The study. */
    public Study study() {
        return study;
    }

    /** How far its runs have come. */
    public RunState state() {
        return state;
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
