package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.FindingRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Period;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.MeanEstimate;
import mainstay.statistics.estimate.NaturalRange;
import mainstay.statistics.estimate.Rounding;

/**
 * Whether the baseline has settled: whether what it holds still changes from the last six months of warm-up to the last
 * six measured months. Both windows are the same months of the year when whole years are measured.
 */
final class WarmUpDiagnosis {
    static final int WINDOW = 6;

    /** Change, in percent of the level at the end of warm-up, up to which a level counts as settled. */
    static final double TOLERANCE = 5;

    /** In percent of a level that cannot fall below zero. */
    private static final NaturalRange CHANGE = new NaturalRange(-100, Double.POSITIVE_INFINITY);

    private static final List<String> LEVELS = List.of("children_held", "caseload_fte", "grip");

    private enum State {
        SETTLED("had settled"),
        OPEN("may have settled, but these replications cannot tell"),
        MOVING("had not settled");

        private final String words;

        State(String words) {
            this.words = words;
        }
    }

    private final Outcome outcome;
    private final List<MeasureDefinition> measures;
    private final Period period;

    WarmUpDiagnosis(Outcome outcome, List<MeasureDefinition> measures) {
        this.outcome = outcome;
        this.measures = measures;
        this.period = outcome.study().baseline().period();
    }

    List<FindingRow> rows() {
        String baseline = outcome.study().baseline().name();
        if (period.warmUpMonths() < WINDOW || period.measureMonths() < WINDOW) {
            return List.of(new FindingRow(
                    "",
                    FindingRow.SETTLED,
                    "Whether " + baseline + " has settled cannot be said: that takes at least six months of warm-up"
                            + " and six measured months."));
        }
        List<FindingRow> levels = new ArrayList<>();
        Map<State, List<String>> titles = new EnumMap<>(State.class);
        for (int m = 0; m < measures.size(); m++) {
            if (LEVELS.contains(measures.get(m).name())) {
                MeanEstimate change = MeanEstimate.of(changes(m), Tabulation.CONFIDENCE, CHANGE);
                State state = state(change.interval());
                if (change.n() > 0) {
                    titles.computeIfAbsent(state, key -> new ArrayList<>()).add(MeasureWords.title(measures.get(m)));
                }
                levels.add(new FindingRow(
                        "",
                        FindingRow.SETTLED + ":" + measures.get(m).name(),
                        sentence(measures.get(m), change, state)));
            }
        }
        if (levels.isEmpty()) {
            return List.of();
        }
        List<FindingRow> rows = new ArrayList<>();
        rows.add(new FindingRow("", FindingRow.SETTLED, overall(baseline, titles)));
        rows.addAll(levels);
        return rows;
    }

    private static String overall(String baseline, Map<State, List<String>> titles) {
        if (titles.isEmpty()) {
            return "Whether " + baseline
                    + " has settled cannot be said: there was nothing to observe of what shows it.";
        }
        List<String> clauses = new ArrayList<>();
        titles.forEach((state, which) -> clauses.add(String.join(" and ", which) + " " + state.words));
        String rule = " A level counts as settled when the 95 % interval of its change from the last six months of"
                + " warm-up to the last six measured months stays within 5 %.";
        String advice = titles.containsKey(State.MOVING)
                ? " Read averages of what had not settled as averages over a changing course."
                : "";
        return "In " + baseline + ", when measuring began: " + String.join("; ", clauses) + "." + advice + rule;
    }

    /** Change of each replication in percent. */
    private double[] changes(int measure) {
        return Arrays.stream(outcome.arm(0))
                .mapToDouble(run -> change(run, measure))
                .filter(Double::isFinite)
                .map(TableNumbers::tabled)
                .toArray();
    }

    private double change(RunMeasures run, int measure) {
        double[] monthly = run.monthly()[measure];
        int end = Math.min(monthly.length, period.warmUpMonths() + period.measureMonths());
        double before = mean(monthly, period.warmUpMonths() - WINDOW, period.warmUpMonths());
        double after = mean(monthly, end - WINDOW, end);
        return after == before ? 0 : 100 * (after - before) / before;
    }

    private static double mean(double[] monthly, int from, int to) {
        return Arrays.stream(monthly, from, to)
                .filter(Double::isFinite)
                .average()
                .orElse(Double.NaN);
    }

    private static State state(Interval change) {
        if (change.low() >= -TOLERANCE && change.high() <= TOLERANCE) {
            return State.SETTLED;
        }
        return change.low() > TOLERANCE || change.high() < -TOLERANCE ? State.MOVING : State.OPEN;
    }

    private static String sentence(MeasureDefinition measure, MeanEstimate change, State state) {
        String title = measure.title();
        if (change.n() == 0) {
            return title + ": nothing to observe, so nothing can be said.";
        }
        Interval interval = change.interval();
        Rounding rounding = Rounding.of(interval.low(), interval.high());
        String range = change.n() < Interval.FEWEST
                ? ""
                : " (95 % interval " + rounding.spell(interval.low()) + " % to " + rounding.spell(interval.high())
                        + " %)";
        return title + " changed by " + rounding.spell(change.mean()) + " %" + range
                + " from the last six months of warm-up to the last six measured months: it " + state.words + ".";
    }
}
