package mainstay.analysis.calibration;

import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * Looks for the place of least loss where the loss is cheap and smooth: along one axis after the other, to the bottom of the
 * parabola through three places, as far as the box reaches. Where the loss is quadratic this ends at the least of the box
 * (coordinate descent; Tseng 2001).
 */
final class Descent {
    private static final int ROUNDS = 300;
    /** How far to either side the parabola is taken from, in widths of the box. */
    private static final double ASIDE = 0.01;
    /** A round that gains less than this ends the search. */
    private static final double ENOUGH = 1e-9;

    private Descent() {}

    /** The place that is found from a start in the box. */
    static double[] minimise(PlausibleBox box, ToDoubleFunction<double[]> loss, double[] start) {
        return minimise(box, loss, start, axis -> true);
    }

    /** The same along some axes only; on the others the place stays where it starts. */
    static double[] minimise(PlausibleBox box, ToDoubleFunction<double[]> loss, double[] start, IntPredicate moves) {
        double[] place = start.clone();
        double least = loss.applyAsDouble(place);
        for (int round = 0; round < ROUNDS; round++) {
            double before = least;
            for (int axis = 0; axis < place.length; axis++) {
                least = moves.test(axis) ? along(box, loss, place, axis, least) : least;
            }
            if (before - least < ENOUGH) {
                return place;
            }
        }
        return place;
    }

    /** Moves the place along an axis if that makes the loss less; returns the loss. */
    private static double along(
            PlausibleBox box, ToDoubleFunction<double[]> loss, double[] place, int axis, double now) {
        double here = place[axis];
        double aside = ASIDE * box.width(axis);
        double below = at(loss, place, axis, here - aside);
        double above = at(loss, place, axis, here + aside);
        double bend = (above - 2 * now + below) / (aside * aside);
        double slope = (above - below) / (2 * aside);
        double wished = bend > 0 ? here - slope / bend : here - Math.signum(slope) * box.width(axis);
        double there = Math.min(box.high()[axis], Math.max(box.low()[axis], wished));
        double then = at(loss, place, axis, there);
        place[axis] = then < now ? there : here;
        return Math.min(then, now);
    }

    private static double at(ToDoubleFunction<double[]> loss, double[] place, int axis, double value) {
        double here = place[axis];
        place[axis] = value;
        double found = loss.applyAsDouble(place);
        place[axis] = here;
        return found;
    }
}
