package mainstay.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.results.evidence.PanelRow;
import mainstay.results.evidence.PlaceRow;
import mainstay.results.evidence.SlopeRow;
import mainstay.results.evidence.SpreadRow;
import org.junit.jupiter.api.Test;

/** Slopes and spreads of panels that are made by hand. */
class PanelTest {
    private static final List<String> PLACES = List.of("Ayborough", "Beeshire", "Ceeton", "Deeham");

    /** By place, year and replication: caseloads that neither a place nor a year explains. */
    private static final double[][][] CASELOADS = {
        {{14, 15}, {16, 13}, {15, 17}},
        {{18, 18}, {17, 20}, {19, 18}},
        {{12, 11}, {13, 13}, {11, 14}},
        {{16, 14}, {15, 17}, {18, 15}}
    };

    @Test
    void aSlopeThatWasPutInIsFound() {
        List<PanelRow> rows = new ArrayList<>();
        forEach((place, year, replication) -> {
            double caseload = CASELOADS[place][year][replication];
            add(rows, place, replication, year, "caseload_fte", caseload);
            // What is common to a place and to a year, and −0.8 for each child of caseload.
            add(rows, place, replication, year, "assessments_on_time", 95 - 3 * place + 2 * year - 0.8 * caseload);
        });
        SlopeRow slope = Slope.find("P38").orElseThrow().fitted(new Panel(rows));
        assertThat(slope.slope()).isCloseTo(-0.8, within(1e-9));
        assertThat(slope.units()).isEqualTo(8);
        assertThat(slope.observations()).isEqualTo(24);
        assertThat(slope.published()).isEqualTo(-0.75);
    }

    @Test
    void aYearWithoutAFigureIsNoObservation() {
        List<PanelRow> rows = new ArrayList<>();
        forEach((place, year, replication) -> {
            double caseload = CASELOADS[place][year][replication];
            boolean missing = place == 0 && year == 0;
            add(rows, place, replication, year, "caseload_fte", missing ? Double.NaN : caseload);
            add(rows, place, replication, year, "icpc_on_time", 90 - caseload);
        });
        SlopeRow slope = Slope.find("P39").orElseThrow().fitted(new Panel(rows));
        assertThat(slope.slope()).isCloseTo(-1, within(1e-9));
        assertThat(slope.observations()).isEqualTo(22);
    }

    @Test
    void spreadIsThatOfOneYearAndChanceThatOfReplications() {
        List<PanelRow> rows = new ArrayList<>();
        double[] levels = {80, 90, 94, 96};
        // Replications differ by one up or down, half the places each way, so that every year has the same mean.
        double[] ups = {1, -1, 1, -1};
        forEach((place, year, replication) -> add(
                rows,
                place,
                replication,
                year,
                "assessments_on_time",
                levels[place] + (replication == 0 ? ups[place] : -ups[place])));
        SpreadRow spread = spread(rows, Map.of("Ayborough", 70.0, "Beeshire", 82.0, "Ceeton", 81.0, "Deeham", 99.0));
        assertThat(spread.mean()).isCloseTo(90, within(1e-6));
        // Replication 0: 81, 89, 95, 95; replication 1: 79, 91, 93, 97. Sums of squares 132 and 180, over three each.
        assertThat(spread.sd()).isCloseTo(Math.sqrt((132 + 180) / 6.0), within(1e-4));
        // Two replications one above and one below: a variance of two.
        assertThat(spread.chanceSd()).isCloseTo(Math.sqrt(2), within(1e-5));
        assertThat(spread.chancePercent()).isCloseTo(100 * 2 / 52.0, within(1e-4));
        // The same in every year.
        assertThat(spread.persistence()).isCloseTo(1, within(1e-9));
        // Published ranks 1, 3, 2, 4: 1 − 6 × 2 / (4 × 15).
        assertThat(spread.rankCorrelation()).isCloseTo(0.8, within(1e-9));
        assertThat(spread.ranked()).isEqualTo(4);
        assertThat(spread.places()).isEqualTo(4);
        assertThat(spread.publishedSd()).isEqualTo(8.7);
        assertThat(spread.input()).isFalse();
    }

    @Test
    void oneReplicationSaysNothingAboutChance() {
        List<PanelRow> rows = new ArrayList<>();
        forEach((place, year, replication) -> {
            if (replication == 0) {
                add(rows, place, 0, year, "assessments_on_time", 80 + place + year);
            }
        });
        SpreadRow spread = spread(rows, Map.of());
        assertThat(spread.sd()).isCloseTo(Math.sqrt(5 / 3.0), within(1e-5));
        assertThat(spread.chancePercent()).isNaN();
        assertThat(spread.rankCorrelation()).isNaN();
        assertThat(spread.ranked()).isZero();
    }

    @Test
    void aPlaceIsTheMeanOfItsYearsAndReplications() {
        List<PanelRow> rows = new ArrayList<>();
        forEach((place, year, replication) ->
                add(rows, place, replication, year, "caseload_fte", CASELOADS[place][year][replication]));
        assertThat(new Spread(new Panel(rows), places(Map.of("Ceeton", 12.5))).byPlace())
                .filteredOn(row -> row.measure().equals("caseload_fte"))
                .contains(new PlaceRow("Ayborough", "caseload_fte", Double.NaN, 15))
                .filteredOn(row -> row.place().equals("Ceeton"))
                .singleElement()
                .satisfies(row -> assertThat(row.published()).isNaN());
    }

    private static SpreadRow spread(List<PanelRow> rows, Map<String, Double> published) {
        return new Spread(new Panel(rows), places(published))
                .rows().stream()
                        .filter(row -> row.measure().equals("assessments_on_time"))
                        .findFirst()
                        .orElseThrow();
    }

    private static List<ScoredPlace> places(Map<String, Double> published) {
        return PLACES.stream()
                .map(place -> new ScoredPlace(
                        place,
                        FakeAuthority.scenario(place, 0.15),
                        published.containsKey(place) ? Map.of("assessments_on_time", published.get(place)) : Map.of()))
                .toList();
    }

    private static void add(List<PanelRow> rows, int place, int replication, int year, String measure, double value) {
        rows.add(new PanelRow(PLACES.get(place), replication, 2026 + year, measure, value));
    }

    @FunctionalInterface
    private interface Cells {
        void at(int place, int year, int replication);
    }

    private static void forEach(Cells cells) {
        for (int place = 0; place < PLACES.size(); place++) {
            for (int replication = 0; replication < 2; replication++) {
                for (int year = 0; year < 3; year++) {
                    cells.at(place, year, replication);
                }
            }
        }
    }
}
