package mainstay.analysis.sensitivity;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.sensitivity.ScreeningStore;
import mainstay.run.Progress;
import mainstay.run.RunExecutor;
import mainstay.statistics.design.MorrisDesign;

/**
 * Runs the arms of a study at every point of a screening: first along walks through the ranges of all settings, then, for
 * those that matter most, over the range of each alone. Several runs at a time; collected by their place, so that what
 * comes out does not depend on the number of threads. Each finished run is kept at once, and one that is kept already is
 * not done again.
 */
public final class Screening {
    private final ScreeningPlan plan;
    private final List<MeasureDefinition> measures;
    private final ScreeningStore store;
    private final PointRuns runs;
    private final MorrisDesign design;

    /**
     * A screening to be run once.
     *
     * @param plan what to run
     * @param engine where it is run
     * @param measures what the values of its replications are, in their order; the plan's are among them
     * @param store keeps what is finished
     */
    public Screening(ScreeningPlan plan, RunExecutor engine, List<MeasureDefinition> measures, ScreeningStore store) {
        this.plan = plan;
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        int[] looked = plan.measures().stream().mapToInt(names::indexOf).toArray();
        this.measures = Arrays.stream(looked).mapToObj(measures::get).toList();
        this.store = store;
        this.runs = new PointRuns(
                plan.study(),
                plan.running(),
                engine,
                run -> Arrays.stream(looked)
                        .mapToDouble(measure -> run.values()[measure])
                        .toArray(),
                store,
                plan.runs());
        this.design = plan.design();
    }

    /** Begins no further run: {@link #run} returns when those under way are finished. */
    public void stop() {
        runs.stop();
    }

    /**
     * Does the first few runs, one after the other, to see how long one takes; they are kept like all others.
     *
     * @return seconds for the quickest of them; NaN when they are kept already
     */
    public double secondsForOne() {
        return runs.secondsForOne(plan.walks(design));
    }

    /**
     * Runs what is not kept yet; what failed when it was tried before is tried again.
     *
     * @param progress is told at the start and after each run
     * @throws UncheckedIOException if a finished run cannot be kept
     */
    public ScreeningOutcome run(Progress progress) {
        runs.begin();
        List<ScreeningPoint> points = new ArrayList<>(plan.walks(design));
        runs.work(points, progress);
        Ranking ranking = new Ranking(plan, differences(points), design);
        if (!runs.isStopped()) {
            List<ScreeningPoint> ranges = plan.alone(ranking.settings());
            runs.work(ranges, progress);
            points.addAll(ranges);
        }
        return new ScreeningOutcome(
                plan,
                measures,
                ranking,
                points,
                differences(points),
                runs.failures(),
                runs.problems(),
                runs.done(),
                runs.isStopped());
    }

    private ScreeningDifferences differences(List<ScreeningPoint> points) {
        return new ScreeningDifferences(plan, points, store);
    }
}
