package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import mainstay.event.ChangeReason;
import mainstay.event.Queue;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.ExplanationRow;

/** What a total of one replication is made of: parts that add up to it. */
final class Parts {
    private final String about;
    private final String group;
    private final String unit;
    private final Function<RunMeasures, double[]> all;
    private final List<Part> parts = new ArrayList<>();

    /**
     * One part.
     *
     * @param place among all values
     * @param name in the table
     * @param words after "come from"
     */
    private record Part(int place, String name, String words) {}

    private Parts(String about, String group, String unit, Function<RunMeasures, double[]> all) {
        this.about = about;
        this.group = group;
        this.unit = unit;
        this.all = all;
    }

    /** Changes of worker of a cohort by reason; a first contact is no change. */
    static Parts ofChanges(String cohort) {
        String child = cohort.equals("looked_after") ? "looked-after child" : "child";
        Parts parts = new Parts(
                ExplanationRow.CHANGES, cohort, "changes of worker per " + child + " and year", run -> run.changes()
                        .get(cohort));
        ChangeReason[] reasons = ChangeReason.values();
        for (int i = 0; i < reasons.length; i++) {
            if (reasons[i] != ChangeReason.FCONTA) {
                parts.parts.add(new Part(i, reasons[i].name(), reasons[i].words()));
            }
        }
        return parts;
    }

    /** Working days of waiting for a step by what holds it up. */
    static Parts ofWaiting(String step) {
        Parts parts = new Parts(
                ExplanationRow.WAITING,
                step,
                "working days of waiting" + forStep(step) + " per child and year",
                run -> run.waits().get(step));
        Queue[] queues = Queue.values();
        for (int i = 0; i < queues.length; i++) {
            if (queues[i] != Queue.NONE) {
                parts.parts.add(new Part(i, queues[i].name().toLowerCase(Locale.ROOT), "waiting " + queues[i].words()));
            }
        }
        return parts;
    }

    private static String forStep(String step) {
        return switch (step) {
            case "all" -> "";
            case "assessment" -> " for an assessment";
            case "conference" -> " for an initial conference";
            case "plan_end" -> " for the end of a plan";
            case "closure" -> " for closure";
            case "record" -> " for a record";
            case "application" -> " for the court to be asked";
            default -> " for " + step;
        };
    }

    /** What they are parts of, as in the table. */
    String about() {
        return about;
    }

    /** Of whom, or of which step, as in the table. */
    String group() {
        return group;
    }

    /** In a sentence: {@code changes of worker per child and year}. */
    String unit() {
        return unit;
    }

    int size() {
        return parts.size();
    }

    /** A part as the table names it. */
    String name(int part) {
        return parts.get(part).name();
    }

    /** A part after "come from". */
    String words(int part) {
        return parts.get(part).words();
    }

    /** Every part in one replication; all NaN where one was not observed, for then there is no total either. */
    double[] values(RunMeasures run) {
        double[] values = all.apply(run);
        double[] mine = parts.stream().mapToDouble(part -> values[part.place()]).toArray();
        if (!Double.isFinite(Arrays.stream(mine).sum())) {
            Arrays.fill(mine, Double.NaN);
        }
        return mine;
    }
}
