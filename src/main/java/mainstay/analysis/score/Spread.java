package mainstay.analysis.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.evidence.PlaceRow;
import mainstay.results.evidence.SpreadRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.Quantiles;
import mainstay.statistics.estimate.RankCorrelation;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.util.FastMath;

/**
 * How measures differ between simulated places, how much of that is chance, and whether the places that do well are those
 * that do well in reality.
 */
final class Spread {
    private static final double LOW = 0.05;
    private static final double HIGH = 0.95;

    private final Panel panel;
    private final Map<String, ScoredPlace> places;

    /** The spread of a panel of these places. */
    Spread(Panel panel, List<ScoredPlace> places) {
        this.panel = panel;
        this.places = places.stream().collect(Collectors.toMap(ScoredPlace::name, place -> place));
    }

    /** Something of all places in one replication and year. */
    @FunctionalInterface
    interface CrossSection {
        double of(int replication, int year);
    }

    /** Its mean over replications and years, as far as it can be given. */
    static double overCrossSections(Panel panel, CrossSection figure) {
        return panel.replications().stream()
                .flatMapToDouble(
                        replication -> panel.years().stream().mapToDouble(year -> figure.of(replication, year)))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    /** One row for each measure. */
    List<SpreadRow> rows() {
        return EvidenceTable.rows("spreads.csv").stream().map(this::row).toList();
    }

    private SpreadRow row(CSVRecord published) {
        String measure = published.get("measure");
        boolean input = published.get("input").equals("yes");
        double sd = FastMath.sqrt(overCrossSections(panel, (r, y) -> variance(observed(measure, r, y))));
        double chance = FastMath.sqrt(chanceVariance(measure));
        List<PlaceRow> means = byPlace(measure);
        RankCorrelation ranks = RankCorrelation.of(
                means.stream().mapToDouble(PlaceRow::simulated).toArray(),
                means.stream().mapToDouble(PlaceRow::published).toArray(),
                Score.CONFIDENCE);
        return new SpreadRow(
                measure,
                Measures.find(measure).map(MeasureDefinition::unit).orElse(""),
                input,
                EvidenceTable.number(published, "mean"),
                EvidenceTable.number(published, "sd"),
                EvidenceTable.number(published, "p05"),
                EvidenceTable.number(published, "p95"),
                TableNumbers.tabled(overCrossSections(panel, (r, y) -> StatUtils.mean(observed(measure, r, y)))),
                TableNumbers.tabled(sd),
                TableNumbers.tabled(overCrossSections(panel, (r, y) -> Quantiles.of(observed(measure, r, y), LOW))),
                TableNumbers.tabled(overCrossSections(panel, (r, y) -> Quantiles.of(observed(measure, r, y), HIGH))),
                TableNumbers.tabled(chance),
                TableNumbers.tabled(100 * chance * chance / (sd * sd)),
                EvidenceTable.number(published, "persistence"),
                TableNumbers.tabled(persistence(measure)),
                TableNumbers.tabled(ranks.correlation()),
                TableNumbers.tabled(ranks.interval().low()),
                TableNumbers.tabled(ranks.interval().high()),
                ranks.n(),
                panel.places().size());
    }

    private double[] observed(String measure, int replication, int year) {
        return Arrays.stream(panel.acrossPlaces(measure, replication, year))
                .filter(Double::isFinite)
                .toArray();
    }

    /** Between replications of one place in one year, on average over places and years: nothing but chance differs. */
    private double chanceVariance(String measure) {
        return panel.places().stream()
                .flatMapToDouble(place -> panel.years().stream()
                        .mapToDouble(year -> variance(panel.replications().stream()
                                .mapToDouble(replication -> panel.value(measure, place, replication, year))
                                .filter(Double::isFinite)
                                .toArray())))
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static double variance(double[] values) {
        return values.length < 2 ? Double.NaN : StatUtils.variance(values);
    }

    /** Correlation between places of one year with the next. */
    private double persistence(String measure) {
        return overCrossSections(
                panel,
                (replication, year) -> panel.years().contains(year + 1)
                        ? correlation(
                                panel.acrossPlaces(measure, replication, year),
                                panel.acrossPlaces(measure, replication, year + 1))
                        : Double.NaN);
    }

    private static double correlation(double[] first, double[] second) {
        List<Integer> whole = new ArrayList<>();
        for (int i = 0; i < first.length; i++) {
            if (Double.isFinite(first[i]) && Double.isFinite(second[i])) {
                whole.add(i);
            }
        }
        return whole.size() < 3
                ? Double.NaN
                : new PearsonsCorrelation()
                        .correlation(
                                whole.stream().mapToDouble(i -> first[i]).toArray(),
                                whole.stream().mapToDouble(i -> second[i]).toArray());
    }

    /** Each measure in each place: published, and simulated over all replications and years. */
    List<PlaceRow> byPlace() {
        return EvidenceTable.rows("spreads.csv").stream()
                .flatMap(row -> byPlace(row.get("measure")).stream())
                .toList();
    }

    private List<PlaceRow> byPlace(String measure) {
        return panel.places().stream()
                .map(place -> new PlaceRow(
                        place,
                        measure,
                        places.get(place).published().getOrDefault(measure, Double.NaN),
                        TableNumbers.tabled(mean(measure, place))))
                .toList();
    }

    private double mean(String measure, String place) {
        return overCrossSections(panel, (replication, year) -> panel.value(measure, place, replication, year));
    }
}
