package mainstay.analysis.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mainstay.results.evidence.SlopeRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.RankCorrelation;
import mainstay.statistics.estimate.TwoWayFixedEffects;
import mainstay.statistics.estimate.TwoWayFixedEffects.Observation;

/**
 * A pattern that is a slope between two measures over authorities and years, and how it is fitted to simulated places:
 * by the same regression as the published slope.
 *
 * @param id number of the pattern
 * @param outcome the measure that moves
 * @param regressor the measure that it moves with
 * @param title in words
 * @param between published rank correlation of the two between authorities
 */
record Slope(String id, String outcome, String regressor, String title, double between) {
    private static final List<Slope> ALL = EvidenceTable.rows("slopes.csv").stream()
            .map(row -> new Slope(
                    row.get("id"),
                    row.get("outcome"),
                    row.get("regressor"),
                    row.get("title"),
                    EvidenceTable.number(row, "between")))
            .toList();

    static List<Slope> all() {
        return ALL;
    }

    static Optional<Slope> find(String id) {
        return ALL.stream().filter(slope -> slope.id().equals(id)).findFirst();
    }

    /** The slope in a panel; each place in each replication is a unit. */
    SlopeRow fitted(Panel panel) {
        List<Observation> observations = new ArrayList<>();
        for (Panel.Cell cell : panel.cells()) {
            observations.add(new Observation(
                    cell.place() + " / " + cell.replication(),
                    cell.year(),
                    panel.value(regressor, cell.place(), cell.replication(), cell.year()),
                    panel.value(outcome, cell.place(), cell.replication(), cell.year())));
        }
        TwoWayFixedEffects fitted = TwoWayFixedEffects.of(observations, Score.CONFIDENCE);
        Pattern pattern = Patterns.find(id).orElseThrow();
        return new SlopeRow(
                id,
                outcome,
                regressor,
                pattern.value(),
                pattern.low(),
                pattern.high(),
                TableNumbers.tabled(fitted.slope()),
                TableNumbers.tabled(fitted.standardError()),
                TableNumbers.tabled(fitted.interval().low()),
                TableNumbers.tabled(fitted.interval().high()),
                fitted.units(),
                fitted.observations(),
                between,
                TableNumbers.tabled(betweenPlaces(panel)));
    }

    /** Rank correlation between places, in one replication and year on average. */
    private double betweenPlaces(Panel panel) {
        return Spread.overCrossSections(panel, (replication, year) -> RankCorrelation.of(
                        panel.acrossPlaces(regressor, replication, year),
                        panel.acrossPlaces(outcome, replication, year),
                        Score.CONFIDENCE)
                .correlation());
    }
}
