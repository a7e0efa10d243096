package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import mainstay.direction.SmallAuthority;
import mainstay.event.Queue;
import mainstay.event.Step;
import mainstay.measure.Measures;
import mainstay.measure.count.RunMeasures;
import mainstay.run.AuthorityRun;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** In runs of the model the parts of every total add up to the measure of the whole, and so do their differences. */
class PartsTest {
    private static final double ROUNDING = 1e-9;
    private static final List<String> STEPS = Arrays.stream(Step.values())
            .map(step -> step.name().toLowerCase(java.util.Locale.ROOT))
            .toList();

    private static RunMeasures[] now;
    private static RunMeasures[] leaving;

    @BeforeAll
    static void simulate() {
        Scenario small = SmallAuthority.scenario(0.15, 3, 9);
        now = runs(small);
        leaving = runs(small.with(WorkforceSettings.TURNOVER, 0.4));
    }

    private static RunMeasures[] runs(Scenario scenario) {
        AuthorityRun model = new AuthorityRun();
        return IntStream.range(0, 3)
                .mapToObj(i -> model.run(scenario, 20250401, i, event -> {}))
                .toArray(RunMeasures[]::new);
    }

    @Test
    void changesByReasonAreAllChanges() {
        addUp(Parts.ofChanges("all"), "worker_changes_per_child_year");
        addUp(Parts.ofChanges("looked_after"), "looked_after_worker_changes_per_child_year");
    }

    @Test
    void waitingByQueueIsAllWaiting() {
        addUp(Parts.ofWaiting("all"), "waiting_days_per_child_year");
    }

    @Test
    void stepsAddUpToAllStepsInEveryQueue() {
        for (RunMeasures run : now) {
            for (int queue = 0; queue < Queue.values().length; queue++) {
                int one = queue;
                double ofSteps = STEPS.stream()
                        .mapToDouble(step -> run.waits().get(step)[one])
                        .sum();
                assertThat(ofSteps).isCloseTo(run.waits().get("all")[queue], within(ROUNDING));
            }
        }
    }

    private static void addUp(Parts parts, String measure) {
        for (RunMeasures run : now) {
            assertThat(sum(parts, run)).isPositive().isCloseTo(value(run, measure), within(ROUNDING));
        }
        double ofParts = IntStream.range(0, parts.size())
                .mapToDouble(part -> meanDifference(run -> parts.values(run)[part]))
                .sum();
        assertThat(ofParts).isCloseTo(meanDifference(run -> value(run, measure)), within(ROUNDING));
    }

    private static double meanDifference(ToDoubleFunction<RunMeasures> value) {
        return IntStream.range(0, now.length)
                .mapToDouble(i -> value.applyAsDouble(leaving[i]) - value.applyAsDouble(now[i]))
                .average()
                .orElseThrow();
    }

    private static double sum(Parts parts, RunMeasures run) {
        return Arrays.stream(parts.values(run)).sum();
    }

    private static double value(RunMeasures run, String measure) {
        return run.values()[Measures.all().indexOf(Measures.find(measure).orElseThrow())];
    }
}
