package mainstay.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.evidence.Examined;
import mainstay.results.evidence.PanelRow;
import mainstay.results.evidence.YearToYearRow;
import org.junit.jupiter.api.Test;

/** Figures of a handful of places and years, worked out by hand. */
class CoursesTest {
    private static final double ROUNDING = 1e-9;

    /** Less the mean of their years the three are at −1, 0 and 1, and then at 1, −1 and 0. */
    @Test
    void aCorrelationIsOfPlacesWithoutWhatIsCommonToAYear() {
        assertThat(courses(new double[][] {{1, 13}, {2, 11}, {3, 12}}).correlation(1))
                .isCloseTo(-0.5, within(ROUNDING));
    }

    @Test
    void placesThatStayWhereTheyAreCorrelateWholly() {
        Courses courses = courses(new double[][] {{1, 2, 5}, {2, 3, 6}, {4, 5, 8}});
        assertThat(courses.correlation(2)).isCloseTo(1, within(ROUNDING));
        assertThat(courses.placeShare()).isCloseTo(places(1, 2, 4) / (places(1, 2, 4) + places(1, 2, 5)), within(1e-9));
    }

    /** Variance of three numbers: of the places' levels, and of the years' as they move all places alike. */
    private static double places(double a, double b, double c) {
        double mean = (a + b + c) / 3;
        return ((a - mean) * (a - mean) + (b - mean) * (b - mean) + (c - mean) * (c - mean)) / 2;
    }

    /** Mean squares 64 between places, 0 between years and 4 for the rest: components 30, 0 and 4. */
    @Test
    void thePlacesShareIsWhatStaysOfItsDifferences() {
        assertThat(courses(new double[][] {{0, 2}, {10, 8}}).placeShare()).isCloseTo(30 / 34.0, within(ROUNDING));
    }

    @Test
    void aPlaceWithAYearMissingHasNoShare() {
        assertThat(courses(new double[][] {{0, 2}, {10, 8}, {70, Double.NaN}}).placeShare())
                .isCloseTo(30 / 34.0, within(ROUNDING));
    }

    /** One place up by ten and one down: a variance of 200. By chance 80 × 20 and 90 × 10 over 100 children: 25. */
    @Test
    void aChangeIsComparedWithTheChanceOfEachChild() {
        Courses courses = courses(new double[][] {{80, 90}, {90, 80}}, new double[][] {{100, 100}, {100, 100}});
        assertThat(courses.yearlyChange()).isCloseTo(Math.sqrt(200), within(ROUNDING));
        assertThat(courses.overDispersion()).isCloseTo(8, within(ROUNDING));
        assertThat(courses.organisational()).isCloseTo(Math.sqrt((200 - 2 * 25) / 2.0), within(ROUNDING));
    }

    @Test
    void whereChanceIsAllNothingIsLeftForTheOrganisation() {
        assertThat(courses(new double[][] {{80, 80}, {90, 90}}, new double[][] {{100, 100}, {100, 100}})
                        .organisational())
                .isZero();
    }

    /** Four times the size, half the change. */
    @Test
    void chanceMakesSmallPlacesMoveMore() {
        assertThat(courses(new double[][] {{10, 14, 10}, {10, 12, 10}}, new double[][] {{100, 100, 100}, {400, 400, 400}
                        })
                        .changeOnSize())
                .isCloseTo(-0.5, within(ROUNDING));
    }

    @Test
    void placesDifferInEachYear() {
        assertThat(courses(new double[][] {{1, 10}, {3, 14}}).betweenPlaces())
                .isCloseTo(Math.sqrt((2 + 8) / 2.0), within(ROUNDING));
    }

    /** The standard deviation of 0, 3, 6 and 9 is √15; without one of them it is 3, √21, √21 and 3. */
    @Test
    void theErrorComesFromLeavingOutOnePlaceAtATime() {
        YearToYearRow row = figure("Q77", "three_or_more_workers_percent", new double[][] {{0}, {3}, {6}, {9}});
        assertThat(row.simulated()).isCloseTo(Math.sqrt(15), within(1e-5));
        double half = (Math.sqrt(21) - 3) / 2;
        assertThat(row.standardError()).isCloseTo(Math.sqrt(3 * half * half), within(1e-5));
        assertThat(row.places()).isEqualTo(4);
        assertThat(row.verdict()).isEqualTo(Examined.NOT_MET);
        assertThat(row.fails()).isEqualTo("outside the interval; standard error too large");
    }

    @Test
    void nothingToCompareIsNotKnown() {
        YearToYearRow row = figure("Q50", "assessments_on_time", new double[][] {{1}, {2}, {3}});
        assertThat(row.verdict()).isEqualTo(Examined.NOT_KNOWN);
        assertThat(row.fails()).isEqualTo("nothing to compare");
    }

    private static YearToYearRow figure(String id, String measure, double[][] values) {
        return YearToYear.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow()
                .fitted(new Panel(rows(measure, values)));
    }

    private static Courses courses(double[][] values) {
        return courses(values, values);
    }

    private static Courses courses(double[][] values, double[][] sizes) {
        List<PanelRow> rows = rows("value", values);
        rows.addAll(rows("size", sizes));
        return Courses.of(new Panel(rows), "value", "size");
    }

    private static List<PanelRow> rows(String measure, double[][] values) {
        List<PanelRow> rows = new ArrayList<>();
        for (int place = 0; place < values.length; place++) {
            for (int year = 0; year < values[place].length; year++) {
                rows.add(new PanelRow("Place " + place, 0, 2026 + year, measure, values[place][year]));
            }
        }
        return rows;
    }
}
