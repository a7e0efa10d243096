package mainstay.analysis.comparison;

import static mainstay.analysis.comparison.HandMade.measure;
import static mainstay.analysis.comparison.HandMade.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.ValueRow;
import org.junit.jupiter.api.Test;

class CostOfChangeTest {
    private static final List<MeasureDefinition> MEASURES = List.of(
            measure(
                    "worker_changes_per_child_year",
                    "Changes",
                    "changes per child-year",
                    Better.LOWER,
                    Group.STABILITY),
            measure("cost_per_year", "Cost", "thousand pounds per year", Better.LOWER, Group.COST),
            measure("children_held", "Children", "children", Better.NEITHER, Group.CHILDREN));

    /** Deviations of six replications that add up to zero. */
    private static final double[] SCATTER = {1, -1, 2, -2, 0.5, -0.5};

    @Test
    void eachChangeAvoidedHasAPrice() {
        // The cost does not vary and the changes hardly do: 120 thousand for 0.3 fewer of each of 1,000 children.
        ValueRow row = row(120, 0, -0.3, 0.01);
        assertThat(row.costDifference()).isCloseTo(120_000, within(1e-6));
        assertThat(row.changesDifference()).isCloseTo(-300, within(1e-6));
        assertThat(row.costPerChangeAvoided()).isCloseTo(400, within(1e-6));
        // Where the cost is certain the ends are 120 over the ends of the changes: sd 0.01 √(10.5 / 5), of the mean
        // 0.005916, and t is 2.570582 at five degrees of freedom: 0.3 ± 0.015208.
        assertThat(row.ciLow()).isCloseTo(120 / 0.315208, within(0.001));
        assertThat(row.ciHigh()).isCloseTo(120 / 0.284792, within(0.001));
        assertThat(row.method()).isEqualTo("fieller");
        assertThat(row.replications()).isEqualTo(6);
        assertThat(row.sentence())
                .isEqualTo(
                        "Plan 1: costs more and has fewer changes of worker: 400 pounds for each change avoided (95 %"
                                + " interval 381 pounds to 421 pounds), from 120,000 pounds more and 300 fewer changes a year than As now, for"
                                + " as many children.");
    }

    @Test
    void fewerChildrenAtTheSameCostAreNoSaving() {
        // The plan holds 900 children, the baseline 1,000: changes are counted for 1,000 in both.
        assertThat(row(120, 0, -0.3, 0.01).changesDifference()).isCloseTo(-300, within(1e-6));
        assertThat(row(0, 0, 0, 0).costDifference()).isZero();
    }

    @Test
    void savingMoneyAndChangesIsSaidPlainly() {
        ValueRow row = row(-1234, 10, -0.3, 0.01);
        assertThat(row.costPerChangeAvoided()).isNaN();
        assertThat(row.method()).isEqualTo("better on both");
        assertThat(row.sentence())
                .isEqualTo(
                        "Plan 1: saves money and has fewer changes of worker: 1,230,000 pounds less and 300 fewer changes a"
                                + " year than As now, for as many children.");
    }

    @Test
    void spreadsheetsCanShowEveryLetterOfASentence() {
        assertThat(row(120, 10, 0.3, 0.01).sentence()).matches("\\p{ASCII}*");
        assertThat(row(-120, 0, 0.3, 0.01).sentence()).matches("\\p{ASCII}*");
    }

    @Test
    void costingMoreForMoreChangesIsSaidPlainly() {
        assertThat(row(120, 10, 0.3, 0.01).method()).isEqualTo("worse on both");
        assertThat(row(120, 10, 0.3, 0.01).sentence())
                .isEqualTo(
                        "Plan 1: costs more and has more changes of worker: 120,000 pounds more and 300 more changes a"
                                + " year than As now, for as many children.");
    }

    @Test
    void savingMoneyByMoreChangesHasAPriceToo() {
        ValueRow row = row(-120, 0, 0.3, 0.01);
        assertThat(row.costPerChangeAvoided()).isCloseTo(400, within(1e-6));
        assertThat(row.sentence())
                .isEqualTo(
                        "Plan 1: saves money and has more changes of worker: 400 pounds saved for each change more (95 %"
                                + " interval 381 pounds to 421 pounds), from 120,000 pounds less and 300 more changes a year than As now, for"
                                + " as many children.");
    }

    @Test
    void fewerChangesAtNoClearCostSayHowFarItMayGo() {
        ValueRow row = row(0, 20, -0.3, 0);
        // The changes do not vary: 20 times 0.5916 times 2.570582 is 30.415, over 0.3 is 101.
        assertThat(row.ciLow()).isCloseTo(-101.38, within(0.01));
        assertThat(row.ciHigh()).isCloseTo(101.38, within(0.01));
        assertThat(row.sentence())
                .isEqualTo(
                        "Plan 1: fewer changes of worker, and no clear difference in cost: between 101 pounds saved and"
                                + " 101 pounds spent for each change avoided (95 % interval).");
    }

    @Test
    void moreChangesAtNoClearCostSayTheSameTheOtherWayRound() {
        // 15 saved on average, 30.4 either way: from 45 saved to 15 spent, over 0.3.
        assertThat(row(-15, 20, 0.3, 0).sentence())
                .isEqualTo(
                        "Plan 1: more changes of worker, and no clear difference in cost: between 151 pounds saved and"
                                + " 51 pounds spent for each change more (95 % interval).");
    }

    @Test
    void changesThatMayBeAsManyHaveNoPrice() {
        ValueRow row = row(120, 0, -0.001, 0.1);
        assertThat(row.costPerChangeAvoided()).isNaN();
        assertThat(row.ciLow()).isNaN();
        assertThat(row.method()).isEqualTo("unbounded");
        assertThat(row.sentence()).contains("its interval is unbounded");
    }

    @Test
    void anArmThatChangesNothingHasNoPrice() {
        assertThat(row(0, 0, 0, 0).method()).isEqualTo("unbounded");
    }

    @Test
    void oneReplicationHasNoPrice() {
        RunMeasures[] now = {run(1, 10_000, 1000)};
        RunMeasures[] plan = {run(0.5, 11_000, 1000)};
        ValueRow row = new CostOfChange(HandMade.outcome(List.of(), now, plan), MEASURES)
                .rows()
                .get(0);
        assertThat(row.method()).isEmpty();
        assertThat(row.costPerChangeAvoided()).isNaN();
        assertThat(row.sentence()).contains("too few replications");
    }

    @Test
    void withoutCostThereIsNoTable() {
        RunMeasures[] now = {run(1)};
        assertThat(new CostOfChange(HandMade.outcome(List.of(), now, now), MEASURES.subList(0, 1)).rows())
                .isEmpty();
    }

    private static ValueRow row(double cost, double costScatter, double changes, double changesScatter) {
        RunMeasures[] now =
                IntStream.range(0, 6).mapToObj(i -> run(1, 10_000, 1000)).toArray(RunMeasures[]::new);
        RunMeasures[] plan = IntStream.range(0, 6)
                .mapToObj(i ->
                        run(1 + changes + changesScatter * SCATTER[i], 10_000 + cost + costScatter * SCATTER[i], 900))
                .toArray(RunMeasures[]::new);
        return new CostOfChange(HandMade.outcome(List.of(), now, plan), MEASURES)
                .rows()
                .get(0);
    }
}
