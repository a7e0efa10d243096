package mainstay.analysis.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.PodSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import mainstay.study.Design;
import mainstay.study.Factor;
import mainstay.study.Futures;
import mainstay.study.Study;
import mainstay.study.Sweep;
import org.junit.jupiter.api.Test;

class SweepPlanTest {
    private static final Factor TURNOVER = new Factor.Setting(WorkforceSettings.TURNOVER, 0.08, 0.2, List.of());
    private static final Factor REFERRALS =
            Factor.Setting.of(DemandSettings.NEW_REFERRALS, List.of(1000.0, 2000.0, 3000.0));
    private static final Factor POSTS = new Factor.Setting(WorkforceSettings.POSTS, 10, 13, List.of());
    private static final Factor PLACE = new Factor.Options("place", List.of("Leeds", "Kent"));
    private static final int PLACES = 2;

    private static SweepPlan plan(Design design, int points, long seed, Factor... factors) {
        Study study = FakeAuthority.study(3).with(3, seed);
        Map<List<Integer>, List<Scenario>> arms = new LinkedHashMap<>();
        boolean places = List.of(factors).contains(PLACE);
        for (int place = -1; place < PLACES; place++) {
            double posts = 50 + place;
            arms.put(
                    places ? List.of(place) : List.of(),
                    study.arms().stream()
                            .map(arm -> arm.with(PodSettings.GRIP, 0.5).with(WorkforceSettings.POSTS, posts))
                            .toList());
        }
        return SweepPlan.of(
                new Sweep(study, List.of(), new Futures(design, points, List.of(factors), List.of()), arms));
    }

    private static double[] column(SweepPlan plan, int factor) {
        return IntStream.range(0, plan.futures())
                .mapToDouble(future -> plan.values(future)[factor])
                .toArray();
    }

    @Test
    void everySliceOfALatinHypercubeHoldsOnePoint() {
        SweepPlan plan = plan(Design.LATIN_HYPERCUBE, 40, 7, TURNOVER, REFERRALS, PLACE, POSTS);
        Set<Integer> slices = IntStream.range(0, 40)
                .map(future -> (int) ((plan.values(future)[0] - 0.08) / 0.12 * 40))
                .boxed()
                .collect(Collectors.toSet());
        assertThat(slices).hasSize(40);
        assertThat(shares(column(plan, 1)))
                .containsOnlyKeys(1000.0, 2000.0, 3000.0)
                .allSatisfy((value, count) -> assertThat(count).isBetween(13L, 14L));
        assertThat(shares(column(plan, 2))).isEqualTo(Map.of(0.0, 20L, 1.0, 20L));
        assertThat(shares(column(plan, 3))).isEqualTo(Map.of(10.0, 10L, 11.0, 10L, 12.0, 10L, 13.0, 10L));
    }

    private static Map<Double, Long> shares(double[] values) {
        return IntStream.range(0, values.length)
                .mapToObj(i -> values[i])
                .collect(Collectors.groupingBy(value -> value, Collectors.counting()));
    }

    @Test
    void theSameSeedMakesTheSamePointsAndAnotherMakesOthers() {
        for (Design design : List.of(Design.LATIN_HYPERCUBE, Design.SOBOL)) {
            double[] points = column(plan(design, 16, 7, TURNOVER, REFERRALS), 0);
            assertThat(column(plan(design, 16, 7, TURNOVER, REFERRALS), 0)).isEqualTo(points);
            assertThat(column(plan(design, 16, 8, TURNOVER, REFERRALS), 0)).isNotEqualTo(points);
            assertThat(Arrays.stream(points)).allMatch(value -> value >= 0.08 && value <= 0.2);
        }
    }

    @Test
    void aFullFactorialHasEveryCombinationTheLastFactorFirst() {
        SweepPlan plan = plan(Design.FULL_FACTORIAL, 0, 7, REFERRALS, PLACE);
        List<String> cells = new ArrayList<>();
        for (int future = 0; future < plan.futures(); future++) {
            cells.add(plan.cells(plan.point(future, 0)).toString());
        }
        assertThat(cells)
                .containsExactly(
                        "[1000, Leeds]",
                        "[1000, Kent]",
                        "[2000, Leeds]",
                        "[2000, Kent]",
                        "[3000, Leeds]",
                        "[3000, Kent]");
        assertThat(plan.points()).isEqualTo(18);
        assertThat(plan.runs()).isEqualTo(54);
    }

    @Test
    void oneAtATimeBeginsWithTheBaseAndSaysWhatTheBaseHas() {
        SweepPlan plan = plan(Design.ONE_AT_A_TIME, 0, 7, REFERRALS, PLACE, POSTS);
        List<String> cells = new ArrayList<>();
        for (int future = 0; future < plan.futures(); future++) {
            cells.add(plan.cells(plan.point(future, 0)).toString());
        }
        String referrals = plan.cells(0).get(0).toString();
        assertThat(cells)
                .containsExactly(
                        "[" + referrals + ", base, 49]",
                        "[1000, base, 49]",
                        "[2000, base, 49]",
                        "[3000, base, 49]",
                        "[" + referrals + ", Leeds, 50]",
                        "[" + referrals + ", Kent, 51]",
                        "[" + referrals + ", base, 10]",
                        "[" + referrals + ", base, 13]");
    }

    @Test
    void whatATableSaysIsExactlyWhatWasRun() {
        SweepPlan plan = plan(Design.LATIN_HYPERCUBE, 30, 7, TURNOVER);
        for (int point = 0; point < plan.points(); point++) {
            BigDecimal cell = (BigDecimal) plan.cells(point).get(0);
            assertThat(cell.precision()).isLessThanOrEqualTo(9);
            assertThat(plan.scenario(point).settings().get(WorkforceSettings.TURNOVER))
                    .isEqualTo(WorkforceSettings.TURNOVER.unit().toModel(cell));
        }
    }

    @Test
    void everyArmMeetsTheSameFuturesAndTheSameLuck() {
        SweepPlan plan = plan(Design.SOBOL, 8, 7, TURNOVER, PLACE);
        for (int future = 0; future < plan.futures(); future++) {
            Scenario first = plan.scenario(plan.point(future, 0));
            // The first and the third arm differ in nothing but their names: their runs are equal, chance and all.
            Scenario same = plan.scenario(plan.point(future, 2));
            assertThat(same.named("x")).isEqualTo(first.named("x"));
            assertThat(new FakeAuthority().run(same, plan.seed(), 1, event -> {}))
                    .isEqualTo(new FakeAuthority().run(first, plan.seed(), 1, event -> {}));
        }
    }
}
