package mainstay.analysis.sensitivity;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.scenario.definition.Parameter;
import mainstay.statistics.design.SaltelliDesign;
import mainstay.study.Range;
import mainstay.study.Study;

/**
 * What is to be run for Sobol indices.
 *
 * @param study the study whose answer is in question
 * @param arms places of the arms that are compared with others, none of them 0; at least one
 * @param measures names of the measures that are looked at
 * @param ranges the settings that are varied; at least one
 * @param base number of base points; a power of two
 * @param replications runs of each arm at each point, at least 2: from one alone chance cannot be told from effect
 */
public record SobolPlan(
        Study study, List<Integer> arms, List<String> measures, List<Range> ranges, int base, int replications)
        implements SensitivityPlan {
    /** Months to a quarter. */
    static final int QUARTER = 3;

    /** Copies what it is given. */
    public SobolPlan {
        arms = List.copyOf(arms);
        measures = List.copyOf(measures);
        ranges = List.copyOf(ranges);
    }

    /** Places of the arms that others are compared with; each once. */
    List<Integer> baselines() {
        return arms.stream().map(study::baselineOf).distinct().sorted().toList();
    }

    /** Places of the arms that have to run; each once. */
    List<Integer> running() {
        return IntStream.concat(
                        arms.stream().mapToInt(study::baselineOf), arms.stream().mapToInt(arm -> arm))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    SaltelliDesign design() {
        Chance chance = new Chance(study.seed(), 0);
        return SaltelliDesign.of(
                ranges.size(), base, (set, number) -> chance.uniform(Purpose.VARIANCE_DESIGN, set, number));
    }

    /**
     * Every point. Each row of the design has random numbers of its own, shared by its points and arms: so rows are a sample of chance
     * as well as of settings, and a point stays what it is when there are more rows.
     */
    List<ScreeningPoint> points() {
        SaltelliDesign design = design();
        List<ScreeningPoint> points = new ArrayList<>();
        for (int number = 0; number < design.points(); number++) {
            int row = number / design.perRow();
            points.add(new ScreeningPoint(
                    number,
                    ScreeningPoint.Kind.ROW,
                    row + 1,
                    "",
                    values(design.point(number)),
                    row * replications,
                    replications));
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

    /** How many runs it takes. */
    @Override
    public int runs() {
        return Math.toIntExact((long) running().size() * base * (ranges.size() + 2) * replications);
    }

    /** Quarters of the measured time, the last of which may be shorter; named by their first month. */
    List<String> quarters() {
        YearMonth start = YearMonth.from(study.baseline().period().start());
        return IntStream.iterate(
                        0, month -> month < study.baseline().period().measureMonths(), month -> month + QUARTER)
                .mapToObj(month -> start.plusMonths(month).toString())
                .toList();
    }

    /** How many numbers each run keeps: every measure as a whole and in each quarter. */
    int numbers() {
        return measures.size() * (1 + quarters().size());
    }

    @Override
    public List<String> description(String build, List<String> hashes) {
        List<String> lines = new ArrayList<>();
        lines.add("build " + build);
        lines.add("seed " + study.seed());
        running().forEach(arm -> lines.add("arm " + hashes.get(arm) + " " + name(arm)));
        arms.forEach(arm -> lines.add("difference " + name(arm) + " from " + name(study.baselineOf(arm))));
        measures.forEach(measure -> lines.add("measure " + measure));
        lines.add("base points " + base);
        lines.add("replications at each point " + replications);
        ranges.forEach(range -> lines.add("setting " + range.parameter() + " from "
                + range.parameter().spell(range.low()) + " to "
                + range.parameter().spell(range.high())));
        return lines;
    }

    private String name(int arm) {
        return study.arms().get(arm).name();
    }
}
