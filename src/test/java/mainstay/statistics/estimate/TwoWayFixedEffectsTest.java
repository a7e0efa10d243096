package mainstay.statistics.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import mainstay.statistics.estimate.TwoWayFixedEffects.Observation;
import org.junit.jupiter.api.Test;

class TwoWayFixedEffectsTest {
    /** Not every unit in every year; unit g once, which says nothing about a slope. */
    private static final String UNITS = "aaaabbbccccddeeeefffg";

    private static final int[] YEARS = {
        2018, 2019, 2020, 2021, 2018, 2019, 2021, 2018, 2019, 2020, 2021, 2019, 2020, 2018, 2019, 2020, 2021, 2018,
        2020, 2021, 2020
    };
    private static final double[] X = {
        15.2, 16.1, 17.4, 16.8, 14.0, 14.9, 13.2, 18.3, 17.9, 19.6, 20.4, 16.5, 15.1, 12.8, 13.7, 13.1, 14.6, 21.0,
        19.2, 18.4, 15.5
    };
    private static final double[] Y = {
        86.1, 84.0, 83.7, 83.9, 88.2, 88.9, 90.3, 79.5, 81.0, 77.2, 76.1, 84.4, 86.6, 90.9, 89.2, 90.8, 87.5, 74.0,
        78.8, 79.9, 85.0
    };

    /**
     * R 4.2.2. Slope: {@code plm(y ~ x, model = "within", effect = "twoways")} of plm 2.6.2, and the same of {@code l <-
     * lm(y ~ x + factor(unit) + factor(year))} without unit g. Standard error: {@code vcovCL(l, cluster = unit, type =
     * "HC0", cadjust = FALSE)} of sandwich 3.0.2 times {@code 6/5 * 19/16}; interval with {@code qt(.975, 5)}.
     */
    @Test
    void anUnbalancedPanelComesOutAsInR() {
        TwoWayFixedEffects fitted = TwoWayFixedEffects.of(panel(), 0.95);
        assertThat(fitted.slope()).isCloseTo(-1.78139795493937, within(1e-12));
        assertThat(fitted.standardError()).isCloseTo(0.179143398593228, within(1e-12));
        assertThat(fitted.interval().low()).isCloseTo(-2.24190072133728, within(1e-9));
        assertThat(fitted.interval().high()).isCloseTo(-1.32089518854146, within(1e-9));
        assertThat(fitted.units()).isEqualTo(6);
        assertThat(fitted.observations()).isEqualTo(20);
    }

    /** y = 3 + 2 x + effect of the unit + effect of the year, and not a bit of chance. */
    @Test
    void anExactSlopeIsFound() {
        List<Observation> panel = new ArrayList<>();
        double[] x = {1, 5, 2, 8, 3, 3, 9, 4, 7};
        for (int i = 0; i < x.length; i++) {
            int unit = i / 3;
            int year = i % 3;
            panel.add(new Observation("unit " + unit, year, x[i], 3 + 2 * x[i] + 10 * unit - 4 * year * year));
        }
        TwoWayFixedEffects fitted = TwoWayFixedEffects.of(panel, 0.95);
        assertThat(fitted.slope()).isCloseTo(2, within(1e-12));
        assertThat(fitted.standardError()).isCloseTo(0, within(1e-12));
    }

    /** y = 3 + 2 x − z + effects, with x and z that move together: each of the two has its own slope. */
    @Test
    void twoSlopesAreFoundBesideEachOther() {
        List<Observation> panel = new ArrayList<>();
        double[] x = {1, 5, 2, 8, 3, 3, 9, 4, 7};
        double[] z = {2, 5, 1, 9, 4, 2, 8, 5, 7};
        for (int i = 0; i < x.length; i++) {
            int unit = i / 3;
            int year = i % 3;
            panel.add(new Observation("unit " + unit, year, x[i], 2 * x[i] - z[i] + 10 * unit - 4 * year, z[i]));
        }
        TwoWayFixedEffects fitted = TwoWayFixedEffects.of(panel, 0.95);
        assertThat(fitted.slope()).isCloseTo(2, within(1e-12));
        assertThat(fitted.standardError()).isCloseTo(0, within(1e-12));
    }

    @Test
    void whatCannotBeSeenIsLeftOut() {
        List<Observation> panel = new ArrayList<>(panel());
        panel.add(new Observation("a", 2022, Double.NaN, 80));
        panel.add(new Observation("b", 2022, 15, Double.NaN));
        assertThat(TwoWayFixedEffects.of(panel, 0.95)).isEqualTo(TwoWayFixedEffects.of(panel(), 0.95));
    }

    @Test
    void aRegressorThatUnitsAndYearsExplainHasNoSlope() {
        List<Observation> panel = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            int unit = i / 4;
            int year = i % 4;
            panel.add(new Observation("unit " + unit, year, 7.3 * unit + 0.1 * year, Math.sin(i)));
        }
        TwoWayFixedEffects fitted = TwoWayFixedEffects.of(panel, 0.95);
        assertThat(fitted.slope()).isNaN();
        assertThat(fitted.interval()).isEqualTo(Interval.NONE);
        assertThat(TwoWayFixedEffects.of(List.of(), 0.95).slope()).isNaN();
    }

    @Test
    void oneUnitHasASlopeButNoError() {
        List<Observation> one = List.of(
                new Observation("a", 2020, 1, 3), new Observation("a", 2021, 2, 5), new Observation("b", 2020, 4, 4));
        assertThat(TwoWayFixedEffects.of(one, 0.95).units()).isEqualTo(1);
        assertThat(TwoWayFixedEffects.of(one, 0.95).standardError()).isNaN();
    }

    private static List<Observation> panel() {
        List<Observation> panel = new ArrayList<>();
        for (int i = 0; i < X.length; i++) {
            panel.add(new Observation(UNITS.substring(i, i + 1), YEARS[i], X[i], Y[i]));
        }
        return panel;
    }
}
