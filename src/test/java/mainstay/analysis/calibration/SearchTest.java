package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import mainstay.random.Chance;
import org.junit.jupiter.api.Test;

class SearchTest {
    private static final PlausibleBox BOX = PlausibleBox.plausible(5);

    private static Search search(long subject) {
        return new Search(BOX, 10, new Chance(1, 0), subject);
    }

    /** A long bent valley whose floor is at 0.3 on every axis. */
    private static double valley(double[] place) {
        double loss = 0;
        for (int i = 0; i + 1 < place.length; i++) {
            double along = place[i] - 0.3;
            double across = place[i + 1] - 0.3 - along * along;
            loss += along * along + 100 * across * across;
        }
        return loss;
    }

    @Test
    void itFindsTheFloorOfABentValley() {
        double[] found = search(1).minimise(SearchTest::valley, new double[] {-1, 1, -1, 1, 0}, 0.5, 5_000);
        assertThat(found).containsExactly(new double[] {0.3, 0.3, 0.3, 0.3, 0.3}, within(1e-3));
    }

    @Test
    void itStaysInTheRegionAndWithinItsEvaluations() {
        List<double[]> tried = new ArrayList<>();
        double[] found = search(1)
                .minimise(
                        place -> {
                            tried.add(place.clone());
                            return -place[0] + place[1] * place[1];
                        },
                        new double[5],
                        0.5,
                        301);
        assertThat(tried).hasSizeLessThanOrEqualTo(301).allMatch(BOX::holds);
        assertThat(found[0]).isCloseTo(BOX.high()[0], within(0.05));
    }

    @Test
    void itIsTheSameEveryTimeAndAnotherForAnotherSubject() {
        double[] start = new double[5];
        double[] once = search(1).minimise(SearchTest::valley, start, 0.5, 101);
        assertThat(search(1).minimise(SearchTest::valley, start, 0.5, 101)).containsExactly(once);
        assertThat(search(2).minimise(SearchTest::valley, start, 0.5, 101)).isNotEqualTo(once);
    }

    @Test
    void withoutEvaluationsItStaysWhereItIs() {
        double[] start = new double[5];
        assertThat(search(1).minimise(SearchTest::valley, start, 0.5, 0)).isSameAs(start);
    }
}
