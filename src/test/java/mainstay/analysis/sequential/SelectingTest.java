package mainstay.analysis.sequential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.selection.SelectionRow;
import mainstay.results.store.RunStore;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Selection;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three arms, told apart by their turnover: what is to be observed in each is written down here. */
class SelectingTest {
    private static final MeasureDefinition ON_TIME = new MeasureDefinition(
            "on_time", "On time", "percent", Better.HIGHER, Group.TIMELINESS, "some", "all", "left out");

    @TempDir
    private Path folder;

    /** The value of an arm, numbered from 0, in a replication. */
    private interface Values {
        double of(int arm, int replication);
    }

    private SelectionOutcome select(Values values) {
        Study study = new Study(
                "By hand",
                "",
                List.of(
                        FakeAuthority.scenario("A", 0.1),
                        FakeAuthority.scenario("B", 0.2),
                        FakeAuthority.scenario("C", 0.3)),
                List.of("on_time"),
                10,
                1);
        Selecting selecting = new Selecting(study, new Selection("on_time", 0.95, 1, 30), List.of(ON_TIME));
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), "by hand")) {
            return selecting.run(new Runner(
                    new LocalExecutor(
                            (scenario, seed, replication, events) -> run(values.of(
                                    (int) Math.rint(scenario.settings().get(WorkforceSettings.TURNOVER) * 10) - 1,
                                    replication)),
                            2),
                    store));
        }
    }

    private static RunMeasures run(double value) {
        return new RunMeasures(
                new double[] {value}, new long[] {1}, new double[][] {{value}}, Map.of(), Map.of(), Map.of());
    }

    @Test
    void anArmWithNothingToObserveIsLeftOutAndSaid() {
        SelectionOutcome outcome = select((arm, replication) -> arm == 1 ? Double.NaN : 80 + 10 * arm);
        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.rows())
                .extracting(SelectionRow::arm, SelectionRow::verdict, SelectionRow::replications)
                .containsExactly(
                        tuple("C", "chosen", 10), tuple("A", "dropped", 10), tuple("B", "nothing to observe", 10));
        assertThat(outcome.sentence(ON_TIME))
                .startsWith("C is chosen as the best in on time (higher is better) after 10 replications. Where")
                .endsWith(" Left out, for there was a replication with nothing to observe: B.");
    }

    @Test
    void oneReplicationWithNothingIsEnoughToBeLeftOutWheneverItComes() {
        SelectionOutcome outcome = select(
                (arm, replication) -> arm == 1 && replication == 12 ? Double.NaN : 80 + 4 * ((replication + arm) % 2));
        assertThat(outcome.rows()).last().satisfies(row -> {
            assertThat(row.arm()).isEqualTo("B");
            assertThat(row.verdict()).isEqualTo("nothing to observe");
            assertThat(row.replications()).isEqualTo(13);
        });
    }

    @Test
    void theOnlyArmThatCanBeObservedIsNotChosen() {
        SelectionOutcome outcome = select((arm, replication) -> arm == 0 ? 80 : Double.NaN);
        assertThat(outcome.rows())
                .extracting(SelectionRow::verdict)
                .containsExactly("left", "nothing to observe", "nothing to observe");
        assertThat(outcome.sentence(ON_TIME))
                .isEqualTo("Not decided: A is the only arm in which there was something to observe of on time in every"
                        + " replication, so there is none to compare it with. Left out, for there was a replication with"
                        + " nothing to observe: B, C.");
    }

    @Test
    void whereNothingCanBeObservedAtAllNothingIsDecided() {
        SelectionOutcome outcome = select((arm, replication) -> Double.NaN);
        assertThat(outcome.complete()).isTrue();
        assertThat(outcome.rows()).extracting(SelectionRow::mean).containsOnly(Double.NaN);
        assertThat(outcome.sentence(ON_TIME))
                .isEqualTo("Not decided: there is no arm in which there was something to observe of on time in every"
                        + " replication.");
    }

    @Test
    void amongArmsThatAreAllTheSameTheOneChosenIsSaidToBeNoBetter() {
        assertThat(select((arm, replication) -> 80).sentence(ON_TIME)).contains(" The same mean: B, C.");
    }
}
