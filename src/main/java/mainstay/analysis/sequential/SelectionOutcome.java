package mainstay.analysis.sequential;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.MeasureWords;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.selection.SelectionRow;
import mainstay.results.table.TableNumbers;
import mainstay.run.RunState;
import mainstay.study.Selection;
import mainstay.study.Study;

/** What came of a search for the best arm. */
public final class SelectionOutcome {
    private final Study study;
    private final Selection wanted;
    private final double sign;
    private final List<Integer> left;
    private final int taken;
    private final int mostNeeded;
    private final Map<Integer, Integer> dropped;
    private final Map<Integer, Integer> unseen;
    private final Map<Integer, Double> means;
    private final RunState state;

    /**
     * An outcome.
     *
     * @param sign 1 where more is better, −1 where less is
     * @param left places of the arms that are left
     * @param taken replications that were looked at of these
     * @param mostNeeded replications that would decide for certain
     * @param dropped replications after which an arm was dropped, by its place
     * @param unseen replications after which an arm was left out, for there was nothing to observe in one of them
     * @param means of every other arm when it was looked at last
     * @param state how far its runs have come
     */
    SelectionOutcome(
            Study study,
            Selection wanted,
            double sign,
            List<Integer> left,
            int taken,
            int mostNeeded,
            Map<Integer, Integer> dropped,
            Map<Integer, Integer> unseen,
            Map<Integer, Double> means,
            RunState state) {
        this.study = study;
        this.wanted = wanted;
        this.sign = sign;
        this.left = List.copyOf(left);
        this.taken = taken;
        this.mostNeeded = mostNeeded;
        this.dropped = Map.copyOf(dropped);
        this.unseen = Map.copyOf(unseen);
        this.means = Map.copyOf(means);
        this.state = state;
    }

    /** How far its runs have come. */
    public RunState state() {
        return state;
    }

    /** Whether it came to its end: one arm is left, or as many replications are done as are allowed. */
    public boolean complete() {
        return state.complete() && state.failures().isEmpty();
    }

    /** Whether one arm is left of two or more that could be compared. */
    public boolean isDecided() {
        return left.size() == 1 && !dropped.isEmpty();
    }

    /**
     * Every arm, the best first; those that were dropped last before those that were dropped first, and last those in which
     * there was nothing to observe.
     */
    public List<SelectionRow> rows() {
        Comparator<Integer> last = Comparator.comparingInt(arm -> -dropped.getOrDefault(arm, Integer.MAX_VALUE));
        List<Integer> arms = IntStream.range(0, study.arms().size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(unseen::containsKey)
                        .thenComparing(last)
                        .thenComparingDouble(arm -> -sign * mean(arm)))
                .toList();
        List<SelectionRow> rows = new ArrayList<>();
        for (int arm : arms) {
            rows.add(new SelectionRow(
                    study.arms().get(arm).name(),
                    rows.size() + 1,
                    verdict(arm),
                    left.contains(arm) ? taken : dropped.getOrDefault(arm, unseen.getOrDefault(arm, 0)),
                    TableNumbers.tabled(mean(arm)),
                    dropped.getOrDefault(arm, 0)));
        }
        return rows;
    }

    private double mean(int arm) {
        return means.getOrDefault(arm, Double.NaN);
    }

    private String verdict(int arm) {
        if (unseen.containsKey(arm)) {
            return "nothing to observe";
        }
        return left.contains(arm) ? isDecided() ? "chosen" : "left" : "dropped";
    }

    /** What came of it, by which procedure, and what it promises. */
    public String sentence(MeasureDefinition measure) {
        String better = sign > 0 ? "higher" : "lower";
        String amount = TableNumbers.plain(wanted.indifference());
        String unit = MeasureWords.unitOfDifference(measure, amount);
        String probability = String.format(Locale.ROOT, "%s %%", TableNumbers.plain(100 * wanted.probability()));
        String promise = " Where the best is better than every other by " + amount + unit
                + " or more, the procedure KN of Kim and Nelson (2001) chooses it with a probability of at least "
                + probability + ". Where others are closer to the best than that, one of them may be chosen: that is a"
                + " difference which was said not to matter.";
        String about = MeasureWords.title(measure) + " (" + better + " is better)";
        if (isDecided()) {
            return names(left) + " is chosen as the best in " + about + " after " + taken + " replications."
                    + withTheSameMean() + promise + leftOut();
        }
        if (left.isEmpty()) {
            return "Not decided: there is no arm in which there was something to observe of "
                    + MeasureWords.title(measure) + " in every replication.";
        }
        if (left.size() == 1) {
            return "Not decided: " + names(left) + " is the only arm in which there was something to observe of "
                    + MeasureWords.title(measure) + " in every replication, so there is none to compare it with."
                    + leftOut();
        }
        return "Not decided: after " + taken + " replications, the most allowed, " + names(left)
                + " are left as perhaps the best in " + about + "; " + (mostNeeded + 1)
                + " would decide for certain." + promise + leftOut();
    }

    private String names(Collection<Integer> arms) {
        return arms.stream().sorted().map(arm -> study.arms().get(arm).name()).collect(Collectors.joining(", "));
    }

    /** Arms with the very mean of the one that is chosen, which is chosen for no more than its place. */
    private String withTheSameMean() {
        List<Integer> same = dropped.keySet().stream()
                .filter(arm -> dropped.get(arm) == taken && mean(arm) == mean(left.get(0)))
                .toList();
        return same.isEmpty() ? "" : " The same mean: " + names(same) + ".";
    }

    private String leftOut() {
        return unseen.isEmpty()
                ? ""
                : " Left out, for there was a replication with nothing to observe: " + names(unseen.keySet()) + ".";
    }
}
