package mainstay.analysis.sensitivity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.scenario.definition.Parameter;
import mainstay.statistics.design.MorrisDesign;
import mainstay.study.Range;
import mainstay.study.Study;

/**
 * What a screening is to run.
 *
 * @param study the study whose answer is in question
 * @param arms places of the arms that are compared with others, none of them 0; at least one
 * @param measures names of the measures whose differences are looked at
 * @param ranges the settings that are varied; at least one
 * @param trajectories walks through their ranges, at least 1
 * @param replications runs of each arm at each point of a walk, at least 2: from one alone chance cannot be told from effect
 * @param rangeReplications runs of each arm at each point where one setting alone is varied, at least 2
 */
public record ScreeningPlan(
        Study study,
        List<Integer> arms,
        List<String> measures,
        List<Range> ranges,
        int trajectories,
        int replications,
        int rangeReplications)
        implements SensitivityPlan {
    /** Points over the range of each setting that is varied alone. */
    public static final int RANGE_POINTS = 9;

    /** The most settings that are varied alone. */
    public static final int MOST_ALONE = 8;

    private static final int CANDIDATES_EACH = 4;

    /** Copies what it is given. */
    public ScreeningPlan {
        arms = List.copyOf(arms);
        measures = List.copyOf(measures);
        ranges = List.copyOf(ranges);
    }

    /** Places of the arms that have to run: those that are compared, and those they are compared with; each once. */
    List<Integer> running() {
        return IntStream.concat(
                        arms.stream().mapToInt(study::baselineOf), arms.stream().mapToInt(arm -> arm))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    MorrisDesign design() {
        Chance chance = new Chance(study.seed(), 0);
        int candidates = trajectories == 1 ? 1 : CANDIDATES_EACH * trajectories;
        return MorrisDesign.of(
                ranges.size(),
                trajectories,
                candidates,
                (set, number) -> chance.uniform(Purpose.SCREENING_TRAJECTORY, set, number));
    }

    /**
     * The study as it is, then every point of every walk. Each walk has random numbers of its own, shared by its points and arms: so
     * an effect is a difference on the same random numbers, and different walks tell of different chance.
     */
    List<ScreeningPoint> walks(MorrisDesign design) {
        List<ScreeningPoint> points = new ArrayList<>();
        points.add(new ScreeningPoint(0, ScreeningPoint.Kind.DEFAULTS, 0, "", Map.of(), 0, study.replications()));
        for (int walk = 0; walk < trajectories; walk++) {
            for (int step = 0; step <= ranges.size(); step++) {
                points.add(new ScreeningPoint(
                        points.size(),
                        ScreeningPoint.Kind.TRAJECTORY,
                        walk + 1,
                        step == 0
                                ? ""
                                : ranges.get(design.moved(walk, step))
                                        .parameter()
                                        .path(),
                        values(design.point(walk, step)),
                        walk * replications,
                        replications));
            }
        }
        return points;
    }

    private Map<Parameter, Double> values(double[] places) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < places.length; i++) {
            values.put(ranges.get(i).parameter(), ranges.get(i).at(places[i]));
        }
        return values;
    }

    /** Number of a point of the walks; steps are counted from 0. */
    int point(int walk, int step) {
        return 1 + walk * (ranges.size() + 1) + step;
    }

    /**
     * Points that vary one setting alone, evenly over its range, all others as the study has them. A point has the same
     * number whichever other settings are chosen.
     */
    List<ScreeningPoint> alone(List<Range> chosen) {
        List<ScreeningPoint> points = new ArrayList<>();
        for (Range range : chosen) {
            for (int i = 0; i < RANGE_POINTS; i++) {
                points.add(new ScreeningPoint(
                        pointAlone(range, i),
                        ScreeningPoint.Kind.RANGE,
                        0,
                        range.parameter().path(),
                        Map.of(range.parameter(), range.at(i / (RANGE_POINTS - 1.0))),
                        0,
                        rangeReplications));
            }
        }
        return points;
    }

    /** Number of a point at which a setting is varied alone; places in its range are counted from 0. */
    int pointAlone(Range range, int place) {
        return point(trajectories, 0) + ranges.indexOf(range) * RANGE_POINTS + place;
    }

    int settingsAlone() {
        return Math.min(MOST_ALONE, ranges.size());
    }

    /** How many runs it takes. */
    @Override
    public int runs() {
        int walking = trajectories * (ranges.size() + 1) * replications;
        int alone = settingsAlone() * RANGE_POINTS * rangeReplications;
        return Math.toIntExact((long) running().size() * (study.replications() + walking + alone));
    }

    /** Number under which runs of an arm at a point are kept: a point of the screening is a future of the arms. */
    int point(ScreeningPoint future, int arm) {
        return future.runs(study, arm);
    }

    /** Value that the study itself has. */
    double standard(Range range) {
        return study.baseline().settings().get(range.parameter());
    }

    @Override
    public List<String> description(String build, List<String> hashes) {
        List<String> lines = new ArrayList<>();
        lines.add("build " + build);
        lines.add("seed " + study.seed());
        lines.add("replications of the study " + study.replications());
        running().forEach(arm -> lines.add("arm " + hashes.get(arm) + " " + name(arm)));
        arms.forEach(arm -> lines.add("difference " + name(arm) + " from " + name(study.baselineOf(arm))));
        measures.forEach(measure -> lines.add("measure " + measure));
        lines.add("trajectories " + trajectories);
        lines.add("replications at each point " + replications);
        lines.add("replications for one setting alone " + rangeReplications);
        ranges.forEach(range -> lines.add("setting " + range.parameter() + " from "
                + range.parameter().spell(range.low()) + " to "
                + range.parameter().spell(range.high())));
        return lines;
    }

    private String name(int arm) {
        return study.arms().get(arm).name();
    }
}
