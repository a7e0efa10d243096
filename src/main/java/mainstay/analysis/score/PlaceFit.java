package mainstay.analysis.score;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.results.evidence.PlaceFitRow;
import mainstay.results.evidence.PlaceRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.RankCorrelation;
import org.apache.commons.math3.util.FastMath;

/** How near the means of places, to which nothing was fitted, come to what is published of them. */
final class PlaceFit {
    private static final String CASELOAD = "caseload_fte";

    private final List<PlaceRow> byPlace;

    /** The fit of places with these means. */
    PlaceFit(List<PlaceRow> byPlace) {
        this.byPlace = byPlace;
    }

    /** One row for each measure whose slope on caseload is published. */
    List<PlaceFitRow> rows() {
        return Slope.all().stream()
                .filter(slope -> slope.regressor().equals(CASELOAD))
                .map(this::row)
                .toList();
    }

    private PlaceFitRow row(Slope slope) {
        Map<String, Double> caseloads =
                simulated(CASELOAD).stream().collect(Collectors.toMap(PlaceRow::place, PlaceRow::simulated));
        List<PlaceRow> all = simulated(slope.outcome());
        List<PlaceRow> both =
                all.stream().filter(row -> Double.isFinite(row.published())).toList();
        double mean = both.stream().mapToDouble(PlaceRow::published).average().orElse(Double.NaN);
        PlaceRow lowest = all.stream()
                .min(Comparator.comparingDouble(PlaceRow::simulated))
                .orElse(new PlaceRow("", slope.outcome(), Double.NaN, Double.NaN));
        RankCorrelation ranks = RankCorrelation.of(
                all.stream()
                        .mapToDouble(row -> caseloads.getOrDefault(row.place(), Double.NaN))
                        .toArray(),
                all.stream().mapToDouble(PlaceRow::simulated).toArray(),
                Score.CONFIDENCE);
        return new PlaceFitRow(
                slope.outcome(),
                both.size(),
                TableNumbers.tabled(root(both.stream()
                        .mapToDouble(row -> row.simulated() - row.published())
                        .toArray())),
                TableNumbers.tabled(root(
                        both.stream().mapToDouble(row -> row.published() - mean).toArray())),
                lowest.place(),
                lowest.simulated(),
                TableNumbers.tabled(ranks.correlation()),
                TableNumbers.tabled(ranks.interval().low()),
                TableNumbers.tabled(ranks.interval().high()),
                slope.between());
    }

    private List<PlaceRow> simulated(String measure) {
        return byPlace.stream()
                .filter(row -> row.measure().equals(measure) && Double.isFinite(row.simulated()))
                .toList();
    }

    /** Root of the mean square; NaN of nothing. */
    private static double root(double[] differences) {
        double sum = 0;
        for (double difference : differences) {
            sum += difference * difference;
        }
        return FastMath.sqrt(sum / differences.length);
    }
}
