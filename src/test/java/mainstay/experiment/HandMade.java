package mainstay.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.measure.MeasureDefinition;
import mainstay.measure.MeasureDefinition.Better;
import mainstay.measure.MeasureDefinition.Group;
import mainstay.measure.RunMeasures;
import mainstay.results.Tables;
import mainstay.scenario.Scenario;
import mainstay.scenario.Study;

/** Studies whose every replication is written down. */
final class HandMade {
    private HandMade() {}

    static MeasureDefinition measure(String name, String title, String unit, Better better, Group group) {
        return new MeasureDefinition(name, title, unit, better, group, "some", "all", "left out");
    }

    /** A replication of these values, without changes of worker. */
    static RunMeasures run(double... values) {
        return run(Map.of(), values);
    }

    /** A replication of these values, and these changes of worker by cohort and reason. */
    static RunMeasures run(Map<String, double[]> changes, double... values) {
        return new RunMeasures(values, new long[values.length], new double[values.length][18], changes, Map.of());
    }

    /** One change of worker per child-year for this reason, two for that, and so on; other reasons none. */
    static double[] reasons(Map<ChangeReason, Double> rates) {
        double[] all = new double[ChangeReason.values().length];
        for (int i = 0; i < all.length; i++) {
            all[i] = rates.getOrDefault(ChangeReason.values()[i], 0.0);
        }
        return all;
    }

    /** A study of these arms, the first called {@code As now}, the others {@code Plan 1} and so on. */
    static Outcome outcome(List<String> outcomes, RunMeasures[]... arms) {
        List<Scenario> scenarios = new ArrayList<>();
        for (int i = 0; i < arms.length; i++) {
            scenarios.add(FakeAuthority.scenario(i == 0 ? "As now" : "Plan " + i, 0.15));
        }
        int replications = arms[0].length;
        Study study = new Study("By hand", "", scenarios, outcomes, replications, 42);
        return new Outcome(study, arms, List.of(), arms.length * replications);
    }

    static Tables tables(List<MeasureDefinition> measures, Outcome outcome) {
        return new Tabulation(outcome, measures, List.of()).tables();
    }
}
