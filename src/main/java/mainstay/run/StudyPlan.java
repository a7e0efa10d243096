package mainstay.run;

import mainstay.scenario.Scenario;
import mainstay.study.Study;

/**
 * Every arm of a study with every replication: the first replication of all arms, then the second, and so on, so that a
 * study that is stopped has kept whole pairs. A point is an arm.
 *
 * @param study whose arms are run
 * @param first number of the first arm's point, where a store holds other points before it
 * @param measurement what is measured of each run
 */
public record StudyPlan(Study study, int first, Measurement measurement) implements RunPlan {
    /** The usual measures of all arms. */
    public StudyPlan(Study study) {
        this(study, 0, Measurement.USUAL);
    }

    @Override
    public long runs() {
        return (long) study.arms().size() * study.replications();
    }

    @Override
    public Task task(long number) {
        int arms = study.arms().size();
        return new Task(first + (int) (number % arms), (int) (number / arms));
    }

    @Override
    public String name(Task task) {
        return scenario(task.point()).name();
    }

    @Override
    public Scenario scenario(int point) {
        return study.arms().get(point - first);
    }

    @Override
    public long seed() {
        return study.seed();
    }
}
