package mainstay.analysis.sensitivity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.Comparison;
import mainstay.analysis.comparison.Tabulation;
import mainstay.statistics.design.MorrisDesign;
import mainstay.statistics.design.MorrisEffect;
import org.apache.commons.math3.stat.StatUtils;

/** The paired differences of a screening: an arm less the one it is compared with, at each point, on the same random numbers. */
final class ScreeningDifferences {
    private final ScreeningPlan plan;
    private final Map<Integer, ScreeningPoint> points = new HashMap<>();
    private final KeptNumbers kept;

    ScreeningDifferences(ScreeningPlan plan, List<ScreeningPoint> points, KeptNumbers kept) {
        this.plan = plan;
        points.forEach(point -> this.points.put(point.number(), point));
        this.kept = kept;
    }

    /**
     * One for each replication of a point; NaN where a run failed or observed nothing.
     *
     * @param point its number
     * @param arm place of the arm in the study
     * @param measure place of the measure in the plan
     */
    double[] at(int point, int arm, int measure) {
        double[] here = values(point, arm, measure);
        double[] other = values(point, plan.study().baselineOf(arm), measure);
        return IntStream.range(0, here.length)
                .mapToDouble(i -> here[i] - other[i])
                .toArray();
    }

    /** The measure itself in each replication of a point. */
    double[] values(int point, int arm, int measure) {
        ScreeningPoint where = points.get(point);
        return IntStream.range(0, where.replications())
                .mapToObj(i -> kept.find(plan.point(where, arm), where.firstReplication() + i))
                .mapToDouble(run -> value(run, measure))
                .toArray();
    }

    /** Why a replication of an arm at a point failed: of the first that did; empty if none did. */
    String problem(int point, int arm) {
        ScreeningPoint where = points.get(point);
        return IntStream.range(0, where.replications())
                .mapToObj(i -> kept.failure(plan.point(where, arm), where.firstReplication() + i))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static double value(Optional<double[]> run, int measure) {
        return run.map(values -> values[measure]).orElse(Double.NaN);
    }

    /** The mean over replications that have a difference; NaN if none has. */
    double mean(int point, int arm, int measure) {
        return StatUtils.mean(seen(at(point, arm, measure)));
    }

    /**
     * What chance does to one elementary effect if a step leaves nothing of the chance as it was: from the scatter of
     * replications at all points of the walks. Steps that keep some chance scatter less.
     */
    Variation chance(int arm, int measure) {
        double squares = 0;
        int freedom = 0;
        for (int point = plan.point(0, 0); point < plan.point(plan.trajectories(), 0); point++) {
            double[] seen = seen(at(point, arm, measure));
            if (seen.length > 1) {
                squares += StatUtils.variance(seen) * (seen.length - 1);
                freedom += seen.length - 1;
            }
        }
        double ofMean = freedom == 0 ? Double.NaN : squares / freedom / plan.replications();
        return new Variation(2 * ofMean / (MorrisDesign.DELTA * MorrisDesign.DELTA), freedom);
    }

    /**
     * How far chance alone moves an elementary effect.
     *
     * @param variance NaN when nothing scatters because nothing is seen
     * @param freedom degrees of freedom behind it
     */
    record Variation(double variance, int freedom) {}

    static double[] seen(double[] values) {
        return Arrays.stream(values).filter(Double::isFinite).toArray();
    }

    /** What moving one setting does to the difference, over all walks. */
    MorrisEffect effect(MorrisDesign design, int arm, int measure, int factor) {
        double[][] effects = new double[plan.trajectories()][plan.replications()];
        for (int walk = 0; walk < effects.length; walk++) {
            int step = design.stepOf(walk, factor);
            double[] before = at(plan.point(walk, step - 1), arm, measure);
            double[] after = at(plan.point(walk, step), arm, measure);
            for (int i = 0; i < effects[walk].length; i++) {
                effects[walk][i] = design.effect(walk, factor, before[i], after[i]);
            }
        }
        long key = 31L * arm + plan.ranges().get(factor).parameter().path().hashCode();
        return MorrisEffect.of(
                effects,
                Tabulation.CONFIDENCE,
                Comparison.seed(plan.study(), plan.measures().get(measure)) ^ (key << 1));
    }
}
