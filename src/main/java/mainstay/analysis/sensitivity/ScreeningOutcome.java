package mainstay.analysis.sensitivity;

import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.run.RunState;
import mainstay.study.Range;

/** What came of a screening: differences at every point, unless it was stopped; without those of runs that failed. */
public final class ScreeningOutcome {
    private final ScreeningPlan plan;
    private final List<MeasureDefinition> measures;
    private final Ranking ranking;
    private final List<ScreeningPoint> points;
    private final ScreeningDifferences differences;
    private final RunState state;

    /** One that was stopped before settings were ranked. */
    ScreeningOutcome(ScreeningPlan plan, List<MeasureDefinition> measures, RunState state) {
        this(plan, measures, null, List.of(), null, state);
    }

    ScreeningOutcome(
            ScreeningPlan plan,
            List<MeasureDefinition> measures,
            Ranking ranking,
            List<ScreeningPoint> points,
            ScreeningDifferences differences,
            RunState state) {
        this.plan = plan;
        this.measures = List.copyOf(measures);
        this.ranking = ranking;
        this.points = List.copyOf(points);
        this.differences = differences;
        this.state = state;
    }

    ScreeningPlan plan() {
        return plan;
    }

    /** The measures of the plan, in its order. */
    List<MeasureDefinition> measures() {
        return measures;
    }

    /** What each setting does to each difference. */
    Ranking ranking() {
        return ranking;
    }

    List<ScreeningPoint> points() {
        return points;
    }

    /** Settings that were varied alone, first the one that matters most. */
    List<Range> alone() {
        return ranking.settings();
    }

    ScreeningDifferences differences() {
        return differences;
    }

    /** Why runs of an arm, or of the one it is compared with, are missing at a point; empty when none is. */
    String problem(int point, int arm) {
        String here = differences.problem(point, arm);
        return here.isEmpty() ? differences.problem(point, plan.study().baselineOf(arm)) : here;
    }

    /** How far its runs have come. */
    public RunState state() {
        return state;
    }

    /** Whether every run was tried: only then are there tables, without those that failed. */
    public boolean complete() {
        return !state.stopped();
    }
}
