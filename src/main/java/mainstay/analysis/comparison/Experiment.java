package mainstay.analysis.comparison;

import java.util.stream.IntStream;
import mainstay.measure.count.RunMeasures;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.run.StudyPlan;
import mainstay.study.Study;

/**
 * Runs every replication of every arm and collects them by their place: what comes out does not depend on where they are
 * run and in which order they are finished.
 */
public final class Experiment {
    private Experiment() {}

    /**
     * Runs what is not kept yet of a study.
     *
     * @throws mainstay.results.file.ResultsProblem if a replication that was kept is damaged
     * @throws java.io.UncheckedIOException if a finished replication cannot be kept
     */
    public static Outcome run(Study study, Runner runner) {
        return run(new StudyPlan(study), runner);
    }

    /** The same of a plan for a study. */
    public static Outcome run(StudyPlan plan, Runner runner) {
        return outcome(plan, runner.run(plan), runner);
    }

    /**
     * What came of a plan.
     *
     * @param state how far its runs have come
     * @param runner has kept them
     */
    public static Outcome outcome(StudyPlan plan, RunState state, Runner runner) {
        Study study = plan.study();
        RunMeasures[][] runs = new RunMeasures[study.arms().size()][study.replications()];
        if (state.complete() && !runner.shard().isPart()) {
            for (int arm = 0; arm < runs.length; arm++) {
                int point = plan.first() + arm;
                runs[arm] = IntStream.range(0, study.replications())
                        .mapToObj(replication ->
                                runner.store().read(point, replication).orElseThrow())
                        .toArray(RunMeasures[]::new);
            }
        }
        return new Outcome(study, runs, state);
    }
}
