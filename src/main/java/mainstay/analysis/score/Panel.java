package mainstay.analysis.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import mainstay.analysis.comparison.Outcome;
import mainstay.measure.count.RunMeasures;
import mainstay.results.evidence.PanelRow;
import mainstay.results.table.TableNumbers;

/** What would be published of simulated places, by place, replication and year; figures are as the tables spell them. */
final class Panel {
    private final List<PanelRow> rows;
    private final Map<String, Map<Cell, Double>> byMeasure = new LinkedHashMap<>();

    /**
     * A place in one replication and year.
     *
     * @param place its name
     * @param replication from 0
     * @param year calendar year in which the statistical year ends
     */
    public record Cell(String place, int replication, int year) {}

    /** A panel of these rows. */
    Panel(List<PanelRow> rows) {
        this.rows = List.copyOf(rows);
        for (PanelRow row : rows) {
            byMeasure
                    .computeIfAbsent(row.measure(), measure -> new LinkedHashMap<>())
                    .put(new Cell(row.place(), row.replication(), row.year()), row.value());
        }
    }

    /** The panel of places that {@link PlaceYears} ran. */
    static Panel of(Outcome outcome) {
        List<PanelRow> rows = new ArrayList<>();
        for (int place = 0; place < outcome.study().arms().size(); place++) {
            String name = outcome.study().arms().get(place).name();
            List<RunMeasures> replications = outcome.replications(place);
            for (int replication = 0; replication < replications.size(); replication++) {
                RunMeasures years = replications.get(replication);
                for (int y = 0; y < years.values().length; y++) {
                    for (int m = 0; m < PlaceYears.MEASURES.size(); m++) {
                        rows.add(new PanelRow(
                                name,
                                replication,
                                (int) years.values()[y],
                                PlaceYears.MEASURES.get(m),
                                TableNumbers.tabled(years.monthly()[m][y])));
                    }
                }
            }
        }
        return new Panel(rows);
    }

    List<PanelRow> rows() {
        return rows;
    }

    /** Every place, replication and year, in order. */
    List<Cell> cells() {
        return byMeasure.isEmpty()
                ? List.of()
                : List.copyOf(byMeasure.values().iterator().next().keySet());
    }

    List<String> places() {
        return cells().stream().map(Cell::place).distinct().toList();
    }

    List<Integer> replications() {
        return List.copyOf(new TreeSet<>(cells().stream().map(Cell::replication).toList()));
    }

    List<Integer> years() {
        return List.copyOf(new TreeSet<>(cells().stream().map(Cell::year).toList()));
    }

    /** NaN where nothing was observed. */
    double value(String measure, String place, int replication, int year) {
        return byMeasure.getOrDefault(measure, Map.of()).getOrDefault(new Cell(place, replication, year), Double.NaN);
    }

    /** One measure of every place in one replication and year, in the order of {@link #places}. */
    double[] acrossPlaces(String measure, int replication, int year) {
        return places().stream()
                .mapToDouble(place -> value(measure, place, replication, year))
                .toArray();
    }
}
