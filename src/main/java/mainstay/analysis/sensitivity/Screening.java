package mainstay.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.run.RunPlan;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.statistics.design.MorrisDesign;

/**
 * Runs the arms of a study at every point of a screening: first along walks through the ranges of all settings, then, for
 * those that matter most, over the range of each alone. What comes out does not depend on where the runs are done.
 */
public final class Screening {
    private final ScreeningPlan plan;
    private final List<MeasureDefinition> measures;
    private final int[] looked;
    private final MorrisDesign design;

    /**
     * A screening.
     *
     * @param plan what to run
     * @param measures what the values of its replications are, in their order; the plan's are among them
     */
    public Screening(ScreeningPlan plan, List<MeasureDefinition> measures) {
        this.plan = plan;
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        this.looked = plan.measures().stream().mapToInt(names::indexOf).toArray();
        this.measures = Arrays.stream(looked).mapToObj(measures::get).toList();
        this.design = plan.design();
    }

    /** The runs that every screening of the plan begins with. */
    public RunPlan walks() {
        return runs(plan.walks(design));
    }

    private RunPlan runs(List<ScreeningPoint> points) {
        return new PointRuns(plan.study(), plan.running(), points, this::numbers);
    }

    private double[] numbers(RunMeasures run) {
        return Arrays.stream(looked)
                .mapToDouble(measure -> run.values()[measure])
                .toArray();
    }

    /**
     * Runs what is not kept yet; what failed when it was tried before is tried again.
     *
     * @throws java.io.UncheckedIOException if a finished run cannot be kept
     */
    public ScreeningOutcome run(Runner runner) {
        Runner again = runner.retryingFailed(true);
        KeptNumbers kept = new KeptNumbers(runner.store());
        List<ScreeningPoint> points = new ArrayList<>(plan.walks(design));
        RunPlan walks = walks();
        RunState state = again.run(walks, 0, plan.runs());
        if (state.stopped()) {
            return new ScreeningOutcome(plan, measures, state);
        }
        Ranking ranking = new Ranking(plan, new ScreeningDifferences(plan, points, kept), design);
        List<ScreeningPoint> ranges = plan.alone(ranking.settings());
        RunState further = again.run(runs(ranges), state.done(), plan.runs());
        points.addAll(ranges);
        return new ScreeningOutcome(
                plan, measures, ranking, points, new ScreeningDifferences(plan, points, kept), further.after(state));
    }
}
