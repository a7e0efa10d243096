package mainstay.analysis.comparison;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.results.closelook.ControlRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Scenario;
import mainstay.statistics.process.ControlChart;
import mainstay.statistics.process.ControlChart.Signal;

/**
 * The outcomes of one replication on XmR charts, as performance teams chart an authority of which there is only one.
 *
 * <p>A month of which only a part is measured, where a period begins and ends in mid-month, has no place on a chart. Centre
 * and limits come from the first twelve measured months with a value; where a programme begins after twelve of
 * them or more, from all before the month in which it begins. A limit beyond what the unit of the measure allows is none, as
 * Wheeler has it: no value can pass it, so it tells nothing, and one that is cut would stand where none was found.
 */
public final class ControlCharts {
    private static final int LEAST_MONTHS = 8;
    private static final int BASIS_MONTHS = 12;

    private final List<MeasureDefinition> measures;
    private final List<String> outcomes;

    /** Charts of some of the measures. */
    public ControlCharts(List<MeasureDefinition> measures, List<String> outcomes) {
        this.measures = measures;
        this.outcomes = outcomes;
    }

    /** Those outcomes of a replication that have a value in enough measured months. */
    public List<ControlRow> rows(Scenario arm, RunMeasures run) {
        List<ControlRow> rows = new ArrayList<>();
        for (String outcome : outcomes) {
            for (int m = 0; m < measures.size(); m++) {
                if (measures.get(m).name().equals(outcome)) {
                    rows.addAll(rows(arm, measures.get(m), run.monthly()[m]));
                }
            }
        }
        return rows;
    }

    private static List<ControlRow> rows(Scenario arm, MeasureDefinition measure, double[] monthly) {
        YearMonth first = YearMonth.from(arm.period().simulatedFrom());
        int[] months = IntStream.range(arm.period().warmUpMonths(), monthly.length)
                .filter(month -> Double.isFinite(monthly[month]) && arm.period().measuresWhole(first.plusMonths(month)))
                .toArray();
        if (months.length < LEAST_MONTHS) {
            return List.of();
        }
        double[] values =
                Arrays.stream(months).mapToDouble(month -> monthly[month]).toArray();
        int basis = basis(arm, months);
        ControlChart chart = ControlChart.of(values, basis);
        List<ControlRow> rows = new ArrayList<>();
        for (int i = 0; i < months.length; i++) {
            rows.add(new ControlRow(
                    arm.name(),
                    measure.name(),
                    first.plusMonths(months[i]).toString(),
                    TableNumbers.tabled(values[i]),
                    TableNumbers.tabled(chart.movingRange(i)),
                    TableNumbers.tabled(chart.centre()),
                    TableNumbers.tabled(limit(chart.lower(), measure)),
                    TableNumbers.tabled(limit(chart.upper(), measure)),
                    i < basis,
                    chart.signals(i).stream().map(Signal::words).collect(Collectors.joining("; "))));
        }
        return rows;
    }

    private static double limit(double limit, MeasureDefinition measure) {
        return measure.range().allows(limit) ? limit : Double.NaN;
    }

    /** How many of the first months, numbered from the first simulated one, the limits are made from. */
    private static int basis(Scenario arm, int[] months) {
        YearMonth first = YearMonth.from(arm.period().simulatedFrom());
        int before = arm.programmeBegins()
                .filter(begins -> begins.isBefore(arm.period().end()))
                .map(begins -> (int) Arrays.stream(months)
                        .filter(month -> first.plusMonths(month).isBefore(YearMonth.from(begins)))
                        .count())
                .orElse(0);
        return Math.min(months.length, Math.max(BASIS_MONTHS, before));
    }
}
