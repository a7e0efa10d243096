package mainstay.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.results.study.ComparisonRow;

/** What the comparisons of one measure come to, short enough for a title: never more than their verdicts say. */
public final class Finding {
    private static final List<VerdictLabel> CLEAR =
            List.of(VerdictLabel.WORSE, VerdictLabel.BETTER, VerdictLabel.LOWER, VerdictLabel.HIGHER);
    private static final int MOST_NAMED = 2;
    private static final int LONGEST = 56;
    private static final int LONGEST_UNIT = 14;

    private final Topic topic;
    private final List<ComparisonRow> comparisons;

    public Finding(Topic topic, List<ComparisonRow> comparisons) {
        this.topic = topic;
        this.comparisons = comparisons;
    }

    /** The title of the measure and the finding; the title alone when nothing is compared. */
    public String title() {
        String words = words();
        return words.isEmpty() ? topic.title() : topic.title() + ": " + words;
    }

    private String words() {
        if (comparisons.isEmpty() || all(VerdictLabel.UNKNOWN)) {
            return "";
        }
        if (all(VerdictLabel.TOO_FEW)) {
            return VerdictLabel.TOO_FEW.word();
        }
        if (all(VerdictLabel.IDENTICAL)) {
            return "identical in " + (comparisons.size() == 1 ? "both arms" : "all arms");
        }
        List<ComparisonRow> clear = CLEAR.stream().flatMap(this::with).toList();
        if (clear.isEmpty()) {
            long uncertain = with(VerdictLabel.UNCERTAIN).count();
            return uncertain == 0
                    ? "no clear difference"
                    : comparisons.size() == 1
                            ? "different on average, but uncertain"
                            : "no clear difference, uncertain in " + uncertain + " of " + comparisons.size() + " arms";
        }
        String named = CLEAR.stream()
                .flatMap(verdict -> with(verdict).map(row -> named(verdict, row)))
                .collect(Collectors.joining("; "));
        return clear.size() <= MOST_NAMED && topic.title().length() + named.length() <= LONGEST + MOST_NAMED * 14
                ? named
                : counted();
    }

    private boolean all(VerdictLabel verdict) {
        return comparisons.stream().allMatch(row -> VerdictLabel.of(row) == verdict);
    }

    private Stream<ComparisonRow> with(VerdictLabel verdict) {
        return comparisons.stream().filter(row -> VerdictLabel.of(row) == verdict);
    }

    private String named(VerdictLabel verdict, ComparisonRow row) {
        return verdict.word() + " in " + row.arm() + " (" + size(row) + ")";
    }

    /** The difference, with its unit where that is short. */
    private String size(ComparisonRow row) {
        int decimals = DisplayNumbers.finer(Estimate.of(row), topic.differenceDecimals());
        String number = DisplayNumbers.signed(row.difference(), decimals);
        String unit = topic.unit().equals("percent") ? "points" : topic.unit();
        return unit.length() > LONGEST_UNIT || unit.isEmpty() ? number : number + " " + unit;
    }

    private String counted() {
        List<String> counts = new ArrayList<>();
        for (VerdictLabel verdict : CLEAR) {
            long arms = with(verdict).count();
            if (arms > 0) {
                counts.add(verdict.word() + " in " + arms);
            }
        }
        return String.join(", ", counts) + " of " + comparisons.size() + (comparisons.size() == 1 ? " arm" : " arms");
    }
}
