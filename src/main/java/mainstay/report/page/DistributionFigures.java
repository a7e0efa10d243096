package mainstay.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.report.chart.Theme;
import mainstay.report.chart.study.PanelsChart;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.study.DistributionRow;

/** Makes the figures that say how something is spread whose average hides it. */
final class DistributionFigures {
    private static final String INTERVAL = "95 % interval";

    private final LoadedResults results;
    private final List<String> arms;
    private final Theme theme;

    DistributionFigures(LoadedResults results, List<String> arms, Theme theme) {
        this.results = results;
        this.arms = arms;
        this.theme = theme;
    }

    /** One figure for each distribution of what is measured in a family of measures. */
    List<Figure> of(Group group) {
        return results.tables().distributions().stream()
                .map(DistributionRow::distribution)
                .distinct()
                .filter(name -> family(name) == group)
                .map(this::distribution)
                .toList();
    }

    private static Group family(String distribution) {
        return switch (distribution) {
            case "assessment_days" -> Group.TIMELINESS;
            case "workers_in_year", "worker_spell_months" -> Group.STABILITY;
            case "caseload" -> Group.WORKLOAD;
            default -> Group.PATHWAY;
        };
    }

    private Figure distribution(String name) {
        List<DistributionRow> shares = results.tables().distributions().stream()
                .filter(share -> share.distribution().equals(name))
                .toList();
        List<Double> lows =
                shares.stream().map(DistributionRow::low).distinct().sorted().toList();
        String title = Measures.distributions().stream()
                .filter(known -> known.name().equals(name))
                .map(Distribution::title)
                .findFirst()
                .orElse(Topic.words(name) + ", how it is spread");
        String unit = shares.get(0).unit();
        List<String> bands = lows.stream().map(low -> band(shares, low)).toList();
        PanelsChart chart = new PanelsChart(
                theme,
                name + "-distribution",
                title + ": how is it spread?",
                "share in percent, by " + unit,
                bands,
                PanelsChart.panels(arms, lows, (arm, low) -> share(shares, arm, low)));
        List<Grid.Row> rows = new ArrayList<>();
        for (int i = 0; i < lows.size(); i++) {
            Double low = lows.get(i);
            rows.add(new Grid.Row(
                    bands.get(i),
                    "",
                    arms.stream()
                            .map(arm -> share(shares, arm, low).orElse(Estimate.NONE))
                            .map(share -> Grid.Cell.estimate(share, chart.decimals()))
                            .toList()));
        }
        return Figure.of(
                chart.chart(),
                "The bars of an arm add up to 100 %. Thin line at the end of a bar: 95 % interval, where it is wide enough"
                        + " to see.",
                new Grid(
                        title + " (percent), average and " + INTERVAL,
                        columns(Topic.words(unit)),
                        rows,
                        Grid.Across.ARMS));
    }

    private static Optional<Estimate> share(List<DistributionRow> shares, String arm, Double low) {
        return shares.stream()
                .filter(share -> share.arm().equals(arm) && low.equals(share.low()))
                .map(Estimate::of)
                .findFirst();
    }

    private static String band(List<DistributionRow> shares, Double low) {
        DistributionRow share = shares.stream()
                .filter(each -> low.equals(each.low()))
                .findFirst()
                .orElseThrow();
        double high = share.high();
        if (Double.isInfinite(high)) {
            return DisplayNumbers.exact(low) + " or more";
        }
        if (share.unit().endsWith("days") || share.unit().equals("workers")) {
            return high - low == 1
                    ? DisplayNumbers.exact(low)
                    : DisplayNumbers.exact(low) + " to " + DisplayNumbers.exact(high - 1);
        }
        return low == 0
                ? "under " + DisplayNumbers.exact(high)
                : DisplayNumbers.exact(low) + " to under " + DisplayNumbers.exact(high);
    }

    private List<String> columns(String first) {
        return Stream.concat(Stream.of(first), arms.stream()).toList();
    }
}
