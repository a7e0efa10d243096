package mainstay.analysis.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import mainstay.measure.count.RunMeasures;
import mainstay.run.RunPlan;
import mainstay.run.Task;
import mainstay.scenario.Scenario;
import mainstay.study.Study;

/**
 * Runs of some arms of a study at points at which settings are varied: point by point, replication by replication, arm by
 * arm. Of each run only the numbers that are looked at are kept.
 */
final class PointRuns implements RunPlan {
    private final Study study;
    private final Function<RunMeasures, double[]> numbers;
    private final List<Task> tasks = new ArrayList<>();
    private final Map<Integer, Place> places = new HashMap<>();

    /** An arm at a point. */
    private record Place(ScreeningPoint point, int arm) {}

    /**
     * Runs of a design.
     *
     * @param study whose arms are run
     * @param arms places of those that are
     * @param points where
     * @param numbers that are kept of a run
     */
    PointRuns(Study study, List<Integer> arms, List<ScreeningPoint> points, Function<RunMeasures, double[]> numbers) {
        this.study = study;
        this.numbers = numbers;
        for (ScreeningPoint point : points) {
            for (int i = 0; i < point.replications(); i++) {
                for (int arm : arms) {
                    tasks.add(new Task(point.runs(study, arm), point.firstReplication() + i));
                    places.put(point.runs(study, arm), new Place(point, arm));
                }
            }
        }
    }

    @Override
    public long runs() {
        return tasks.size();
    }

    @Override
    public Task task(long number) {
        return tasks.get(Math.toIntExact(number));
    }

    @Override
    public String name(Task task) {
        return study.arms().get(places.get(task.point()).arm()).name();
    }

    @Override
    public RunMeasures kept(RunMeasures run) {
        return new RunMeasures(numbers.apply(run), new long[0], new double[0][], Map.of(), Map.of(), Map.of());
    }

    @Override
    public Scenario scenario(int point) {
        Place place = places.get(point);
        return place.point().of(study.arms().get(place.arm()));
    }

    @Override
    public long seed() {
        return study.seed();
    }
}
