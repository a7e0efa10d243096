package mainstay.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Area;
import java.util.List;
import java.util.stream.IntStream;
import mainstay.report.Vision.Lab;
import mainstay.report.chart.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Colours that everybody tells apart, and something else than colour for whoever does not. */
class PaletteTest {
    /** Different at a glance, also apart from each other: five times what can just be seen side by side. */
    private static final double AT_A_GLANCE = 10;
    /** Most studies have four arms or fewer. */
    private static final double FIRST_FOUR = 15;

    /** Pairs 1, 7, 13 and 17 of the test data of Sharma, Wu and Dalal (2005), table 1. */
    @ParameterizedTest
    @CsvSource({
        "50, 2.6772, -79.7751, 50, 0, -82.7485, 2.0425",
        "50, 0, 0, 50, -1, 2, 2.3669",
        "50, -0.001, 2.49, 50, 0.0011, -2.49, 4.7461",
        "50, 2.5, 0, 73, 25, -18, 27.1492"
    })
    void theDifferenceOfColoursIsThatOfThePublishedTestData(
            double l1, double a1, double b1, double l2, double a2, double b2, double expected) {
        assertThat(Vision.difference(new Lab(l1, a1, b1), new Lab(l2, a2, b2))).isCloseTo(expected, within(0.0001));
    }

    @Test
    void everyArmStandsOutFromWhite() {
        assertThat(IntStream.range(0, Theme.colours()).mapToObj(Theme::colour))
                .hasSize(8)
                .allMatch(colour -> Vision.contrastWithWhite(colour) >= 3);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "GREY")
    void anyTwoArmsLookDifferentWhicheverConesTheReaderHas(Vision vision) {
        for (int i = 0; i < Theme.colours(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(Vision.difference(vision.lab(Theme.colour(i)), vision.lab(Theme.colour(j))))
                        .as("arms %d and %d", j, i)
                        .isGreaterThan(i < 4 ? FIRST_FOUR : AT_A_GLANCE);
            }
        }
    }

    @Test
    void anyTwoArmsDifferInDashAndMarkerSoThatColourIsNeverAllThereIs() {
        for (int i = 0; i < Theme.colours(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(dash(i)).as("dashes of arms %d and %d", j, i).isNotEqualTo(dash(j));
                assertThat(overlap(Theme.marker(i), Theme.marker(j)))
                        .as("markers of arms %d and %d", j, i)
                        .isLessThan(0.9);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aMapGetsDarkerFromBandToBandWhicheverConesTheReaderHas(Vision vision) {
        double[] lightness = IntStream.range(0, Theme.bands())
                .mapToObj(Theme::band)
                .mapToDouble(colour -> vision.lab(colour).lightness())
                .toArray();
        for (int i = 1; i < lightness.length; i++) {
            assertThat(lightness[i - 1] - lightness[i])
                    .as("bands %d and %d", i - 1, i)
                    .isGreaterThan(6);
        }
    }

    private static List<Float> dash(int arm) {
        float[] dash = ((BasicStroke) Theme.line(arm)).getDashArray();
        return dash == null
                ? List.of()
                : IntStream.range(0, dash.length).mapToObj(i -> dash[i]).toList();
    }

    /** What two shapes share of what they cover together. */
    private static double overlap(Shape one, Shape two) {
        Area both = new Area(one);
        both.intersect(new Area(two));
        Area either = new Area(one);
        either.add(new Area(two));
        return size(both) / size(either);
    }

    private static double size(Area area) {
        int inside = 0;
        for (int x = -80; x <= 80; x++) {
            for (int y = -80; y <= 80; y++) {
                inside += area.contains(x / 10.0, y / 10.0) ? 1 : 0;
            }
        }
        return inside;
    }
}
