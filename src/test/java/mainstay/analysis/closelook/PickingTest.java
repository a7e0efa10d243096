package mainstay.analysis.closelook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.results.closelook.PickRow;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;

/** Families 100, 101 and so on; measured for twelve months from 1 April 2025. */
class PickingTest {
    private static List<PickRow> picks(int families, IntUnaryOperator... daysOfArms) {
        List<Integer> numbers = IntStream.range(100, 100 + families).boxed().toList();
        List<Scenario> arms = new ArrayList<>();
        List<Map<Integer, Integer>> waited = new ArrayList<>();
        for (IntUnaryOperator days : daysOfArms) {
            arms.add(FakeAuthority.scenario(arms.isEmpty() ? "As now" : "Plan " + arms.size(), 0.15));
            Map<Integer, Integer> byFamily = new HashMap<>();
            numbers.forEach(family -> byFamily.put(family, days.applyAsInt(family - 100)));
            waited.add(byFamily);
        }
        return new Picking(new Study("By hand", "", arms, List.of("grip"), 1, 1), numbers, waited).rows();
    }

    @Test
    void theFamiliesAtTheMedianAndThe95thPercentileOfTheDifferenceArePicked() {
        // Differences 0, 1 … 20: median 10, 95th percentile 19.
        assertThat(picks(21, i -> 30, i -> 30 + i))
                .containsExactly(
                        new PickRow(
                                "median",
                                110,
                                "Plan 1",
                                "As now",
                                40,
                                30,
                                10,
                                21,
                                "Of the 21 families first referred from 1 April 2025 to 30 September 2025 that went on to"
                                        + " a plan or into care in every arm, the one whose working days of waiting, all"
                                        + " steps added up, in \"Plan 1\" less those in \"As now\", are nearest to the"
                                        + " median (10)."),
                        new PickRow(
                                "95th percentile",
                                119,
                                "Plan 1",
                                "As now",
                                49,
                                30,
                                19,
                                21,
                                "Of the 21 families first referred from 1 April 2025 to 30 September 2025 that went on to"
                                        + " a plan or into care in every arm, the one whose working days of waiting, all"
                                        + " steps added up, in \"Plan 1\" less those in \"As now\", are nearest to the"
                                        + " 95th percentile (19)."));
    }

    @Test
    void theArmIsTheOneWhoseFamiliesDifferMostEitherWay() {
        // By 10 on average; by 15 less than as now, which counts as much; by 2.
        List<PickRow> picks = picks(20, i -> 30, i -> 40, i -> 15, i -> 32);
        assertThat(picks).extracting(PickRow::arm).containsOnly("Plan 2");
        assertThat(picks.get(0).difference()).isEqualTo(-15);
        assertThat(picks.get(0).rule())
                .endsWith("; of all arms, \"Plan 2\" is the one whose families differ most, either way (15 days on"
                        + " average).");
    }

    @Test
    void amongEqualsTheFamilyOfTheMostUsualDaysInTheBaselineIsPickedThenTheFirst() {
        // All differ by 5; days in the baseline are 0, 1 … 20, of which 10 is the median.
        assertThat(picks(21, i -> i, i -> i + 5)).extracting(PickRow::family).containsExactly(110, 110);
        assertThat(picks(21, i -> 4, i -> 9)).extracting(PickRow::family).containsExactly(100, 100);
    }

    @Test
    void ofASingleArmTheDaysThemselvesDecide() {
        List<PickRow> picks = picks(21, i -> 3 * i);
        assertThat(picks).extracting(PickRow::family).containsExactly(110, 119);
        assertThat(picks.get(0).baseline()).isEmpty();
        assertThat(picks.get(0).waitedArm()).isEqualTo(30);
        assertThat(picks.get(0).waitedBaseline()).isNaN();
        assertThat(picks.get(0).difference()).isNaN();
        assertThat(picks.get(0).rule())
                .endsWith(" that went on to a plan or into care, the one whose working days of waiting, all steps added"
                        + " up, are nearest to the median (30).");
    }

    @Test
    void fewerThanTwentyFamiliesAreTooFew() {
        assertThat(picks(19, i -> 1, i -> 2)).isEmpty();
        assertThat(picks(20, i -> 1, i -> 2)).hasSize(2);
    }

    @Test
    void aFamilyIsSeenForAYearOrForHalfTheMeasuredTime() {
        assertThat(tooLate(36)).isEqualTo("2027-04-01");
        assertThat(tooLate(24)).isEqualTo("2026-04-01");
        assertThat(tooLate(13)).isEqualTo("2025-10-01");
        assertThat(tooLate(1)).isEqualTo("2025-04-01");
    }

    private static LocalDate tooLate(int measured) {
        return Picking.tooLate(new Period(LocalDate.parse("2025-04-01"), 0, measured));
    }
}
