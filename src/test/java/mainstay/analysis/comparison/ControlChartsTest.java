package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.measure.count.RunMeasures;
import mainstay.results.closelook.ControlRow;
import mainstay.scenario.Implementation;
import mainstay.scenario.Period;
import mainstay.scenario.Scenario;
import mainstay.scenario.parameter.RolloutSettings;
import org.junit.jupiter.api.Test;

/** Measured from April 2025 after two months of warm-up. */
class ControlChartsTest {
    private static Scenario arm(int months) {
        return FakeAuthority.scenario("As now", 0.15).over(new Period(LocalDate.parse("2025-04-01"), 2, months));
    }

    private static Scenario withProgramme(int months, int weeks) {
        return arm(months)
                .with(RolloutSettings.BEGINS, weeks)
                .with(new Implementation("Model", "Strategy", List.of(), Map.of(), Map.of()));
    }

    private static List<ControlRow> rows(Scenario arm, String unit, double... measured) {
        double[] monthly = new double[measured.length + 2];
        monthly[0] = 9000;
        monthly[1] = -9000;
        System.arraycopy(measured, 0, monthly, 2, measured.length);
        MeasureDefinition measure = new MeasureDefinition(
                "strain", "Strain", unit, Better.LOWER, MeasureDefinition.Group.WORKLOAD, "some", "all", "left out");
        MeasureDefinition other = new MeasureDefinition(
                "grip", "Grip", unit, Better.LOWER, MeasureDefinition.Group.WORKLOAD, "some", "all", "left out");
        double[] nothing = new double[monthly.length];
        RunMeasures run = new RunMeasures(
                new double[2], new long[2], new double[][] {nothing, monthly}, Map.of(), Map.of(), Map.of());
        return new ControlCharts(List.of(other, measure), List.of("strain")).rows(arm, run);
    }

    private static double[] alternating(int months, double low, double high) {
        double[] values = new double[months];
        Arrays.setAll(values, i -> i % 2 == 0 ? low : high);
        return values;
    }

    @Test
    void limitsComeFromTheFirstTwelveMeasuredMonths() {
        double[] values = alternating(14, 49, 51);
        values[13] = 60;
        List<ControlRow> rows = rows(arm(14), "hours per child-month", values);
        assertThat(rows).hasSize(14).allMatch(row -> row.measure().equals("strain"));
        assertThat(rows.get(0).month()).isEqualTo("2025-04");
        assertThat(rows.get(0).movingRange()).isNaN();
        assertThat(rows.get(0).centre()).isEqualTo(50);
        assertThat(rows.get(0).lower()).isEqualTo(50 - 2.66 * 2, within(1e-9));
        assertThat(rows.get(0).upper()).isEqualTo(50 + 2.66 * 2, within(1e-9));
        assertThat(rows).extracting(ControlRow::basis).containsSubsequence(true, false, false);
        assertThat(rows.stream().filter(ControlRow::basis)).hasSize(12);
        assertThat(rows.get(13).signals()).isEqualTo("outside");
        assertThat(rows.get(12).signals()).isEmpty();
    }

    @Test
    void monthsWithoutAValueAreLeftOut() {
        double[] values = alternating(10, 49, 51);
        values[3] = Double.NaN;
        values[4] = Double.NaN;
        List<ControlRow> rows = rows(arm(10), "hours per child-month", values);
        assertThat(rows)
                .extracting(ControlRow::month)
                .doesNotContain("2025-07", "2025-08")
                .hasSize(8);
        // From 49 in June to 51 in September.
        assertThat(rows.get(3).movingRange()).isEqualTo(2);
    }

    @Test
    void monthsOfWhichOnlyAPartIsMeasuredAreNotCharted() {
        Scenario fromMidMonth = arm(10).over(new Period(LocalDate.parse("2025-04-15"), 2, 9));
        double[] values = alternating(10, 49, 51);
        values[0] = 10;
        values[9] = 10;
        assertThat(rows(fromMidMonth, "hours per child-month", values))
                .hasSize(8)
                .allSatisfy(row -> assertThat(row.centre()).isEqualTo(50))
                .extracting(ControlRow::month)
                .startsWith("2025-05")
                .endsWith("2025-12");
    }

    @Test
    void fewerThanEightMonthsAreNotCharted() {
        assertThat(rows(arm(7), "hours per child-month", alternating(7, 49, 51)))
                .isEmpty();
        assertThat(rows(arm(8), "hours per child-month", alternating(8, 49, 51)))
                .hasSize(8)
                .allMatch(ControlRow::basis);
    }

    @Test
    void aLimitBeyondWhatTheUnitAllowsIsNone() {
        // Mean 55 and moving ranges of 90: 55 ± 239.4.
        ControlRow share =
                rows(arm(8), "percent of referrals", alternating(8, 10, 100)).get(0);
        assertThat(share.lower()).isNaN();
        assertThat(share.upper()).isNaN();
        ControlRow count =
                rows(arm(8), "hours per child-month", alternating(8, 10, 100)).get(0);
        assertThat(count.lower()).isNaN();
        assertThat(count.upper()).isEqualTo(55 + 2.66 * 90, within(1e-9));
        // Mean 97 and moving ranges of 2: 91.68 and 102.32.
        ControlRow high = rows(arm(8), "percent", alternating(8, 96, 98)).get(0);
        assertThat(high.lower()).isEqualTo(91.68, within(1e-9));
        assertThat(high.upper()).isNaN();
        assertThat(high.centre()).isEqualTo(97);
    }

    @Test
    void signalsGoByTheDistanceFromTheCentreWhetherOrNotALimitIsDrawn() {
        double[] values = alternating(20, 96, 98);
        Arrays.fill(values, 12, 20, 99);
        assertThat(rows(arm(20), "percent", values).get(19).signals()).isEqualTo("run of eight");
    }

    @Test
    void whereAProgrammeBeginsLaterAllMonthsBeforeItAreTheBasis() {
        // 70 weeks after 1 April 2025 is 4 August 2026: sixteen whole months come before that month.
        List<ControlRow> rows = rows(withProgramme(24, 70), "hours per child-month", alternating(24, 49, 51));
        assertThat(rows.stream().filter(ControlRow::basis)).hasSize(16);
    }

    @Test
    void aProgrammeThatBeginsEarlyOrAfterTheRunChangesNothing() {
        for (int weeks : new int[] {10, 200}) {
            List<ControlRow> rows = rows(withProgramme(24, weeks), "hours per child-month", alternating(24, 49, 51));
            assertThat(rows.stream().filter(ControlRow::basis)).hasSize(12);
        }
    }
}
