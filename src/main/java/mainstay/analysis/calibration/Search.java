package mainstay.analysis.calibration;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleBounds;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.CMAESOptimizer;
import org.apache.commons.math3.util.FastMath;

/**
 * Looks for the place of least loss without slopes, by generations that adapt to the shape of the valley: CMA-ES (Hansen
 * 2006).
 */
final class Search {
    private final PlausibleBox box;
    private final int population;
    private final Chance chance;
    private final long subject;

    /**
     * A search in a region.
     *
     * @param box the region
     * @param population places of each generation, at least 4
     * @param chance the random numbers
     * @param subject what sets this search apart from others
     */
    Search(PlausibleBox box, int population, Chance chance, long subject) {
        this.box = box;
        this.population = population;
        this.chance = chance;
        this.subject = subject;
    }

    /**
     * Searches from a place.
     *
     * @param loss what should be small; asked for one place at a time
     * @param start where to begin
     * @param step how far the first generation spreads, in standard deviations of the prior
     * @param evaluations places to try at most
     * @return the best place tried; the start itself if there are too few evaluations for one generation
     */
    double[] minimise(ToDoubleFunction<double[]> loss, double[] start, double step, int evaluations) {
        int generations = (evaluations - 1) / population;
        if (generations < 1) {
            return start;
        }
        double[] steps = new double[start.length];
        Arrays.setAll(steps, i -> FastMath.min(step, box.width(i)));
        CMAESOptimizer optimizer = new CMAESOptimizer(
                generations,
                0,
                true,
                0,
                0,
                new ChanceGenerator(chance, Purpose.CALIBRATION_SEARCH, subject),
                false,
                null);
        return optimizer
                .optimize(
                        new MaxEval(evaluations),
                        new ObjectiveFunction(loss::applyAsDouble),
                        GoalType.MINIMIZE,
                        new InitialGuess(box.nearest(start)),
                        new SimpleBounds(box.low(), box.high()),
                        new CMAESOptimizer.Sigma(steps),
                        new CMAESOptimizer.PopulationSize(population))
                .getPoint();
    }
}
