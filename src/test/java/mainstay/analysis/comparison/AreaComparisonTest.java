package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.AreaRow;
import mainstay.scenario.Area;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;

/** Three runs of two arms, by hand. */
class AreaComparisonTest {
    private static final List<Area> NORTH_AND_SOUTH =
            List.of(new Area("North", 0.5, 0.5, Map.of()), new Area("South", 0.5, 0.5, Map.of()));

    private static RunMeasures run(Map<String, Double> vacancies) {
        Map<String, double[]> areas = new TreeMap<>();
        vacancies.forEach((area, vacant) -> areas.put(area, new double[] {vacant, 80, Double.NaN, 14}));
        return HandMade.run(1).withAreas(areas);
    }

    /** What comes of arms in which the north and the south are areas, where an arm's runs tell them apart. */
    private static List<AreaRow> rows(RunMeasures[]... arms) {
        Study byHand = HandMade.outcome(List.of(), arms).study();
        List<Scenario> divided = new ArrayList<>();
        for (int i = 0; i < arms.length; i++) {
            Scenario arm = byHand.arms().get(i);
            divided.add(arms[i][0].areas().isEmpty() ? arm : arm.in(NORTH_AND_SOUTH));
        }
        Study study = new Study("Areas", "", divided, List.of(), byHand.replications(), byHand.seed());
        return new AreaComparison(Outcome.whole(study, arms)).rows();
    }

    private static RunMeasures[] runs(double... north) {
        return Arrays.stream(north)
                .mapToObj(vacant -> run(Map.of("North", vacant, "South", 5.0)))
                .toArray(RunMeasures[]::new);
    }

    private static AreaRow row(List<AreaRow> rows, String arm, String area, String measure) {
        return rows.stream()
                .filter(row -> row.arm().equals(arm)
                        && row.area().equals(area)
                        && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Vacancies of 20, 24 and 28 % became 14, 16 and 18 %: six, eight and ten points less. Three pairs with a mean of -8 and an
     * sd of 2 are known to 4.303 × 2 ÷ √3 = 4.97.
     */
    @Test
    void anAreaIsComparedWithItselfRunByRun() {
        List<AreaRow> rows = rows(runs(20, 24, 28), runs(14, 16, 18));
        AreaRow north = row(rows, "Plan 1", "North", "vacancies");
        assertThat(north.mean()).isEqualTo(16);
        assertThat(north.replications()).isEqualTo(3);
        assertThat(north.baseline()).isEqualTo("As now");
        assertThat(north.difference()).isEqualTo(-8);
        assertThat(north.differenceLow()).isCloseTo(-12.97, within(0.01));
        assertThat(north.differenceHigh()).isCloseTo(-3.03, within(0.01));
        assertThat(row(rows, "Plan 1", "South", "vacancies").differenceHigh()).isZero();
        AreaRow before = row(rows, "As now", "North", "vacancies");
        assertThat(before.mean()).isEqualTo(24);
        assertThat(before.baseline()).isEmpty();
        assertThat(before.difference()).isNaN();
    }

    @Test
    void whatWasNeverSeenHasNoNumber() {
        List<AreaRow> rows = rows(runs(20, 24, 28), runs(14, 16, 18));
        AreaRow row = row(rows, "Plan 1", "North", "assessments_on_time");
        assertThat(row.mean()).isNaN();
        assertThat(row.difference()).isNaN();
        assertThat(row.replications()).isZero();
    }

    @Test
    void anAreaThatTheBaselineHasNotIsComparedWithNothing() {
        RunMeasures whole = HandMade.run(1);
        RunMeasures[] undivided = {whole, whole, whole};
        List<AreaRow> rows = rows(undivided, runs(14, 16, 18));
        assertThat(rows).extracting(AreaRow::arm).containsOnly("Plan 1");
        assertThat(rows).extracting(AreaRow::baseline).containsOnly("");
    }

    @Test
    void anAuthorityThatIsOneAreaHasNoRows() {
        RunMeasures[] runs = {HandMade.run(1), HandMade.run(2)};
        assertThat(rows(runs)).isEmpty();
    }
}
