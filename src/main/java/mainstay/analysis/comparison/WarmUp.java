package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.FindingRow;
import mainstay.scenario.definition.Plural;
import mainstay.statistics.process.WarmUpCheck;

/**
 * Whether the warm-up is long enough, by the rule MSER-5 on the monthly averages of each outcome of the baseline over the
 * whole simulated time. Says nothing where it is. The rule looks at batches of {@value WarmUpCheck#BATCH} months and knows
 * nothing finer: it is listened to when a whole batch after the warm-up should be left out.
 */
final class WarmUp {
    private static final int LEAST_MONTHS = 4 * WarmUpCheck.BATCH;

    private final Outcome outcome;
    private final List<MeasureDefinition> measures;

    WarmUp(Outcome outcome, List<MeasureDefinition> measures) {
        this.outcome = outcome;
        this.measures = measures;
    }

    List<FindingRow> rows() {
        int warmUp = outcome.study().baseline().period().warmUpMonths();
        List<String> longer = new ArrayList<>();
        List<String> never = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            if (outcome.study().outcomes().contains(measures.get(m).name())) {
                double[] course = course(m);
                int asked = course.length < LEAST_MONTHS ? 0 : WarmUpCheck.leaveOut(course);
                if (asked < 0) {
                    never.add(MeasureWords.title(measures.get(m)));
                } else if (asked - WarmUpCheck.BATCH >= warmUp) {
                    longer.add(
                            MeasureWords.title(measures.get(m)) + " settles only after " + Plural.of(asked, "month"));
                }
            }
        }
        if (longer.isEmpty() && never.isEmpty()) {
            return List.of();
        }
        List<String> clauses = new ArrayList<>();
        if (!longer.isEmpty()) {
            clauses.add(String.join(", ", longer));
        }
        if (!never.isEmpty()) {
            clauses.add(String.join(", ", never) + (never.size() == 1 ? " does" : " do")
                    + " not settle in the time simulated");
        }
        return List.of(new FindingRow(
                "",
                FindingRow.WARM_UP,
                "The warm-up of " + outcome.study().baseline().name() + " may be too short: it has "
                        + Plural.of(warmUp, "month") + ", but " + String.join(", and ", clauses) + "."));
    }

    /** Averages over the replications; none where a month has nothing to observe. */
    private double[] course(int measure) {
        int months = Arrays.stream(outcome.arm(0))
                .mapToInt(run -> run.monthly()[measure].length)
                .min()
                .orElse(0);
        double[] course = new double[months];
        for (int month = 0; month < months; month++) {
            int at = month;
            course[month] = Arrays.stream(outcome.arm(0))
                    .mapToDouble(run -> run.monthly()[measure][at])
                    .filter(Double::isFinite)
                    .average()
                    .orElse(Double.NaN);
        }
        return Arrays.stream(course).allMatch(Double::isFinite) ? course : new double[0];
    }
}
