package mainstay.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.evidence.PlaceFitRow;
import mainstay.results.evidence.PlaceRow;
import org.junit.jupiter.api.Test;

class PlaceFitTest {
    private static final String ON_TIME = "assessments_on_time";

    @Test
    void placesAreHeldAgainstTheirPublishedFiguresAndAgainstTheirMean() {
        List<PlaceRow> rows = new ArrayList<>();
        add(rows, "Ayborough", 80, 83, 12);
        add(rows, "Beeshire", 90, 86, 14);
        add(rows, "Ceeton", Double.NaN, 40, 19);
        add(rows, "Deeham", 85, Double.NaN, 15);
        PlaceFitRow row = new PlaceFit(rows).rows().get(0);
        assertThat(row.measure()).isEqualTo(ON_TIME);
        assertThat(row.places()).isEqualTo(2);
        // 3 above and 4 below; published five on either side of their mean.
        assertThat(row.rmse()).isCloseTo(Math.sqrt((9 + 16) / 2.0), within(1e-6));
        assertThat(row.publishedSd()).isEqualTo(5);
        assertThat(row.lowestPlace()).isEqualTo("Ceeton");
        assertThat(row.lowest()).isEqualTo(40);
        // Ranks of caseload 1, 2, 3 and of what is on time 2, 3, 1: 1 − 6 × 6 / (3 × 8).
        assertThat(row.correlation()).isCloseTo(-0.5, within(1e-9));
        assertThat(row.publishedCorrelation()).isEqualTo(-0.17);
    }

    @Test
    void placesOfWhichNothingIsPublishedSayNothing() {
        List<PlaceRow> rows = new ArrayList<>();
        add(rows, "Ayborough", Double.NaN, 83, 12);
        PlaceFitRow row = new PlaceFit(rows).rows().get(0);
        assertThat(row.rmse()).isNaN();
        assertThat(row.publishedSd()).isNaN();
        assertThat(row.lowest()).isEqualTo(83);
    }

    private static void add(List<PlaceRow> rows, String place, double published, double simulated, double caseload) {
        rows.add(new PlaceRow(place, ON_TIME, published, simulated));
        rows.add(new PlaceRow(place, "caseload_fte", Double.NaN, caseload));
    }
}
