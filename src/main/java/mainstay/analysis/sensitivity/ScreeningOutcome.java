package mainstay.analysis.sensitivity;

import java.util.List;
import java.util.Map;
import mainstay.measure.count.MeasureDefinition;
import mainstay.run.Failure;
import mainstay.study.Range;

/** What came of a screening: differences at every point, unless it was stopped; without those of runs that failed. */
public final class ScreeningOutcome {
    private final ScreeningPlan plan;
    private final List<MeasureDefinition> measures;
    private final Ranking ranking;
    private final List<ScreeningPoint> points;
    private final ScreeningDifferences differences;
    private final List<Failure> failures;
    private final Map<Integer, Map<Integer, String>> problems;
    private final int done;
    private final boolean stopped;

    ScreeningOutcome(
            ScreeningPlan plan,
            List<MeasureDefinition> measures,
            Ranking ranking,
            List<ScreeningPoint> points,
            ScreeningDifferences differences,
            List<Failure> failures,
            Map<Integer, Map<Integer, String>> problems,
            int done,
            boolean stopped) {
        this.plan = plan;
        this.measures = List.copyOf(measures);
        this.ranking = ranking;
        this.points = List.copyOf(points);
        this.differences = differences;
        this.failures = List.copyOf(failures);
        this.problems = Map.copyOf(problems);
        this.done = done;
        this.stopped = stopped;
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
        Map<Integer, String> here = problems.getOrDefault(point, Map.of());
        return here.getOrDefault(arm, here.getOrDefault(plan.study().baselineOf(arm), ""));
    }

    /** Runs that could not be finished, by point, replication and arm. */
    public List<Failure> failures() {
        return failures;
    }

    /** Number of finished runs. */
    public int done() {
        return done;
    }

    /** Number of runs there should be. */
    public int total() {
        return plan.runs();
    }

    /** Whether every run was tried: only then are there tables, without those that failed. */
    public boolean complete() {
        return !stopped;
    }
}
