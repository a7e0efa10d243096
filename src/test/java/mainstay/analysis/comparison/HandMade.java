package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.Queue;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.Tables;
import mainstay.scenario.Scenario;
import mainstay.study.Study;

/** Studies whose every replication is written down. */
public final class HandMade {
    private HandMade() {}

    /** A measure of some of all. */
    public static MeasureDefinition measure(String name, String title, String unit, Better better, Group group) {
        return new MeasureDefinition(name, title, unit, better, group, "some", "all", "left out");
    }

    /** A replication of these values, without changes of worker. */
    static RunMeasures run(double... values) {
        return run(Map.of(), values);
    }

    /** A replication of these values, and these changes of worker by cohort and reason. */
    static RunMeasures run(Map<String, double[]> changes, double... values) {
        return run(changes, Map.of(), values);
    }

    /** The same with days of waiting by step and queue. */
    static RunMeasures run(Map<String, double[]> changes, Map<String, double[]> waits, double... values) {
        return new RunMeasures(
                values, new long[values.length], new double[values.length][18], changes, waits, Map.of());
    }

    /** Changes of worker for these reasons; for others none. */
    static double[] reasons(Map<ChangeReason, Double> rates) {
        return Arrays.stream(ChangeReason.values())
                .mapToDouble(reason -> rates.getOrDefault(reason, 0.0))
                .toArray();
    }

    /** Days of waiting in these queues; in others none. */
    static double[] queues(Map<Queue, Double> days) {
        return Arrays.stream(Queue.values())
                .mapToDouble(queue -> days.getOrDefault(queue, 0.0))
                .toArray();
    }

    /** A study of these arms, the first called {@code As now}, the others {@code Plan 1} and so on. */
    static Outcome outcome(List<String> outcomes, RunMeasures[]... arms) {
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < arms.length; i++) {
            scenarios.add(FakeAuthority.scenario(i == 0 ? "As now" : "Plan " + i, 0.15));
        }
        int replications = arms[0].length;
        Study study = new Study("By hand", "", scenarios, outcomes, replications, 42);
        return Outcome.whole(study, arms);
    }

    static Tables tables(List<MeasureDefinition> measures, Outcome outcome) {
        return new Tabulation(outcome, measures, List.of()).tables();
    }
}
