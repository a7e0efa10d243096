package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class DescentTest {
    private static double[] least(int axes, ToDoubleFunction<double[]> loss) {
        return Descent.minimise(PlausibleBox.plausible(axes), loss, new double[axes]);
    }

    /** The slopes 2 (x − 1) + y and 2 (y + 1/2) + x are nothing at x = 5/3, y = −4/3. */
    @Test
    void itGoesDownAValleyThatIsAslant() {
        double[] found = least(2, place -> square(place[0] - 1) + square(place[1] + 0.5) + place[0] * place[1]);
        assertThat(found).containsExactly(new double[] {5.0 / 3, -4.0 / 3}, within(1e-4));
    }

    /** At the edge, where x stops at the end of the box, the least of (x − 5)² + (y − x)² has y there too. */
    @Test
    void itStopsAtTheEdge() {
        double[] found = least(2, place -> square(place[0] - 5) + square(place[1] - place[0]));
        double edge = Axis.PRIOR.cut();
        assertThat(found).containsExactly(new double[] {edge, edge}, within(1e-9));
    }

    @Test
    void itFindsTheFloorOnTwoHundredAxes() {
        double[] found = least(200, place -> {
            double loss = 0;
            for (int i = 0; i < place.length; i++) {
                loss += square(place[i] - Math.sin(i));
            }
            return loss;
        });
        for (int i = 0; i < found.length; i++) {
            assertThat(found[i]).isCloseTo(Math.sin(i), within(1e-6));
        }
    }

    private static double square(double number) {
        return number * number;
    }
}
