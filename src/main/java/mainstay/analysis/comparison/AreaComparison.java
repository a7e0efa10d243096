package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mainstay.measure.count.RunMeasures;
import mainstay.measure.team.TeamMeasure;
import mainstay.results.study.AreaRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Area;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.MeanEstimate;
import mainstay.statistics.estimate.NaturalRange;
import mainstay.statistics.estimate.PairedDifference;

/** How the areas of each arm do over all replications, and what an arm changes in each of them. */
final class AreaComparison {
    private final Outcome outcome;

    AreaComparison(Outcome outcome) {
        this.outcome = outcome;
    }

    /** By arm, area and measure; none where no arm has areas. */
    List<AreaRow> rows() {
        List<AreaRow> rows = new ArrayList<>();
        for (int arm = 0; arm < outcome.study().arms().size(); arm++) {
            for (String area : areas(arm)) {
                for (TeamMeasure measure : TeamMeasure.values()) {
                    rows.add(row(arm, area, measure));
                }
            }
        }
        return rows;
    }

    /** In the order of the scenario; an area without teams of its own has nothing to count. */
    private List<String> areas(int arm) {
        return outcome.study().arms().get(arm).areas().stream()
                .map(Area::name)
                .filter(area -> outcome.replications(arm).stream()
                        .anyMatch(run -> run.areas().containsKey(area)))
                .toList();
    }

    private double[] values(int arm, String area, TeamMeasure measure) {
        return outcome.replications(arm).stream()
                .mapToDouble(run -> value(run, area, measure))
                .toArray();
    }

    private static double value(RunMeasures run, String area, TeamMeasure measure) {
        double[] values = run.areas().get(area);
        return values == null ? Double.NaN : values[measure.ordinal()];
    }

    private AreaRow row(int arm, String area, TeamMeasure measure) {
        NaturalRange range = measure.isShare() ? NaturalRange.PERCENT : NaturalRange.FROM_ZERO;
        double[] values = values(arm, area, measure);
        MeanEstimate mean =
                MeanEstimate.of(Arrays.stream(values).filter(Double::isFinite).toArray(), Tabulation.CONFIDENCE, range);
        int baseline = outcome.study().baselineOf(arm);
        boolean compared = arm > 0 && areas(baseline).contains(area);
        PairedDifference difference = PairedDifference.of(
                compared ? values : new double[0],
                compared ? values(baseline, area, measure) : new double[0],
                Tabulation.CONFIDENCE,
                range.ofDifferences());
        Interval interval = difference.interval();
        return new AreaRow(
                outcome.study().arms().get(arm).name(),
                area,
                measure.word(),
                measure.unit(),
                TableNumbers.tabled(mean.mean()),
                TableNumbers.tabled(mean.interval().low()),
                TableNumbers.tabled(mean.interval().high()),
                mean.n(),
                compared ? outcome.study().arms().get(baseline).name() : "",
                TableNumbers.tabled(difference.mean()),
                TableNumbers.tabled(interval.low()),
                TableNumbers.tabled(interval.high()));
    }
}
