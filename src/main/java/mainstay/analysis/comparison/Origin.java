package mainstay.analysis.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.statistics.estimate.PairedDifference;
import mainstay.statistics.estimate.Rounding;

/** Says which two parts a difference mostly comes from, of those whose own interval leaves zero out. */
public final class Origin {
    private static final int NAMED = 2;

    private final Parts parts;
    private final PairedDifference total;
    private final List<PairedDifference> differences;

    /**
     * Where a difference comes from.
     *
     * @param parts what it is made of
     * @param total the difference
     * @param differences that of each part
     */
    Origin(Parts parts, PairedDifference total, List<PairedDifference> differences) {
        this.parts = parts;
        this.total = total;
        this.differences = differences;
    }

    /** A part in percent of the total; NaN when the total may be nothing. */
    double sharePercent(PairedDifference part) {
        return total.interval().leavesZeroOut() ? 100 * part.mean() / total.mean() : Double.NaN;
    }

    String sentence(String arm) {
        List<Integer> biggest = biggest();
        Rounding rounding = rounding(biggest);
        String whole = total.interval().leavesZeroOut()
                ? amount(total, rounding) + " " + parts.unit()
                : "no clear difference in " + parts.unit();
        if (biggest.isEmpty()) {
            return arm + ": " + whole + ".";
        }
        double first = differences.get(biggest.get(0)).mean();
        if (total.interval().leavesZeroOut() && rounding.spell(first).equals(rounding.spell(total.mean()))) {
            return arm + ": " + whole + (isOfOnePart() ? ", all of them from " : ", almost all of them from ")
                    + parts.words(biggest.get(0)) + ".";
        }
        return isSumOf(biggest)
                ? arm + ": of " + whole + ", " + comeFrom(biggest, rounding) + "."
                : arm + ": " + whole + "; " + mostlyMoved(biggest, rounding) + ".";
    }

    private boolean isOfOnePart() {
        return differences.stream().filter(part -> part.mean() != 0).count() == 1;
    }

    /** Whether these parts are some of the total: in its direction, and together no more than it. */
    private boolean isSumOf(List<Integer> which) {
        double sum =
                which.stream().mapToDouble(part -> differences.get(part).mean()).sum();
        return total.interval().leavesZeroOut()
                && which.stream().allMatch(part -> differences.get(part).mean() > 0 == total.mean() > 0)
                && Math.abs(sum) <= Math.abs(total.mean());
    }

    private List<Integer> biggest() {
        return IntStream.range(0, parts.size())
                .boxed()
                .filter(part -> differences.get(part).interval().leavesZeroOut())
                .sorted(Comparator.comparingDouble(
                        part -> -Math.abs(differences.get(part).mean())))
                .limit(NAMED)
                .toList();
    }

    /** Such as {@code 0.31 come from workers leaving their role and 0.08 from restructures}. */
    private String comeFrom(List<Integer> which, Rounding rounding) {
        return which.stream()
                .map(part -> rounding.spell(Math.abs(differences.get(part).mean()))
                        + (part.equals(which.get(0)) ? " come from " : " from ")
                        + parts.words(part))
                .collect(Collectors.joining(" and "));
    }

    /** Such as {@code the biggest parts are restructures (0.31 fewer) and managing caseloads (0.08 more)}. */
    private String mostlyMoved(List<Integer> which, Rounding rounding) {
        return which.stream()
                .map(part -> parts.words(part) + " (" + amount(differences.get(part), rounding) + ")")
                .collect(Collectors.joining(
                        " and ", which.size() == 1 ? "the biggest part is " : "the biggest parts are ", ""));
    }

    private static String amount(PairedDifference difference, Rounding rounding) {
        return rounding.spell(Math.abs(difference.mean())) + (difference.mean() < 0 ? " fewer" : " more");
    }

    /** That of the total, unless a part that is named would look like nothing. */
    private Rounding rounding(List<Integer> named) {
        Rounding rounding = Rounding.of(total.interval().low(), total.interval().high());
        for (int part : named) {
            rounding = rounding.showing(differences.get(part).mean());
        }
        return rounding;
    }
}
