package mainstay.analysis.sequential;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.MeasureWords;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.SelectionRow;
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
     * @param means of every arm when it was looked at last
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
            Map<Integer, Double> means,
            RunState state) {
        this.study = study;
        this.wanted = wanted;
        this.sign = sign;
        this.left = List.copyOf(left);
        this.taken = taken;
        this.mostNeeded = mostNeeded;
        this.dropped = Map.copyOf(dropped);
        this.means = Map.copyOf(means);
        this.state = state;
    }

    /** How far its runs have come; one in which nothing was to be observed counts as failed. */
    public RunState state() {
        return state;
    }

    /** Whether it came to its end: one arm is left, or as many replications are done as are allowed. */
    public boolean complete() {
        return state.complete() && state.failures().isEmpty();
    }

    /** Whether one arm is left. */
    public boolean isDecided() {
        return left.size() == 1;
    }

    /** Every arm, the best first; those that were dropped last before those that were dropped first. */
    public List<SelectionRow> rows() {
        Comparator<Integer> last = Comparator.comparingInt(arm -> -dropped.getOrDefault(arm, Integer.MAX_VALUE));
        List<Integer> arms = IntStream.range(0, study.arms().size())
                .boxed()
                .sorted(last.thenComparingDouble(arm -> -sign * means.get(arm)))
                .toList();
        List<SelectionRow> rows = new ArrayList<>();
        for (int arm : arms) {
            boolean stays = left.contains(arm);
            rows.add(new SelectionRow(
                    study.arms().get(arm).name(),
                    rows.size() + 1,
                    stays ? (isDecided() ? "chosen" : "left") : "dropped",
                    stays ? taken : dropped.get(arm),
                    TableNumbers.tabled(means.get(arm)),
                    stays ? 0 : dropped.get(arm)));
        }
        return rows;
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
        if (isDecided()) {
            return study.arms().get(left.get(0)).name() + " is chosen as the best in " + MeasureWords.title(measure)
                    + " (" + better + " is better) after " + taken + " replications." + promise;
        }
        return "Not decided: after " + taken + " replications, the most allowed, "
                + left.stream().map(arm -> study.arms().get(arm).name()).collect(Collectors.joining(", "))
                + " are left as perhaps the best in " + MeasureWords.title(measure) + " (" + better
                + " is better); " + (mostNeeded + 1) + " would decide for certain." + promise;
    }
}
