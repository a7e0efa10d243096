package mainstay.analysis.comparison;

import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.SummaryRow;
import mainstay.statistics.estimate.Rounding;

/** Says in plain English what one row of the comparison shows: never more than its interval does. */
final class Sentence {
    /** Share of the baseline's average under which a difference is called small. */
    static final double SMALL = 0.02;

    private final MeasureDefinition measure;
    private final ComparisonRow row;
    private final ComparisonVerdict verdict;
    private final boolean small;

    /**
     * A sentence to be made.
     *
     * @param measure what is compared
     * @param row the comparison
     * @param baseline the baseline's summary of the measure
     */
    Sentence(MeasureDefinition measure, ComparisonRow row, SummaryRow baseline) {
        this.measure = measure;
        this.row = row;
        this.verdict = ComparisonVerdict.of(row);
        double furthest = Math.max(Math.abs(row.ciLow()), Math.abs(row.ciHigh()));
        this.small = furthest < SMALL * Math.abs(baseline.mean());
    }

    ComparisonVerdict verdict() {
        return verdict;
    }

    /** Whether even the far end of the interval is under {@link #SMALL} of the baseline's average. */
    boolean isSmall() {
        return small;
    }

    /**
     * Title, difference and interval, such as {@code strain 0.12 higher, 95 % interval 0.08 to 0.16 higher}; without the
     * unit where the title says already what is counted.
     */
    String inBrief() {
        boolean said = MeasureWords.title(measure).contains(measure.unit().split(" ", 2)[0]);
        String amount = rounding().spell(Math.abs(row.difference()));
        return MeasureWords.title(measure) + " "
                + (said ? amount + (row.difference() < 0 ? " lower" : " higher") : difference()) + ", 95 % interval "
                + interval();
    }

    String text() {
        String about = row.arm() + ": " + MeasureWords.title(measure);
        return switch (verdict) {
            case IDENTICAL -> about + " came out identical to " + row.baseline() + " in every replication.";
            case UNKNOWN -> about + " had nothing to observe in this arm or in " + row.baseline() + ".";
            case TOO_FEW -> about + tooFew();
            default ->
                about + " came out " + comparison() + " " + row.baseline() + " (95 % interval " + interval() + "): "
                        + ending() + ".";
        };
    }

    private String tooFew() {
        return " was compared with " + row.baseline() + " in "
                + (row.replications() == 1 ? "one replication" : row.replications() + " replications")
                + " only: too few for an interval, so nothing can be said about a difference.";
    }

    private String comparison() {
        Rounding rounding = rounding();
        boolean same = rounding.spell(row.difference()).equals(rounding.spell(0));
        return same ? "about the same as in" : difference() + " than in";
    }

    /** Such as {@code 12.3 percentage points lower}. */
    String difference() {
        String amount = rounding().spell(Math.abs(row.difference()));
        return amount + MeasureWords.unitOfDifference(measure, amount) + (row.difference() < 0 ? " lower" : " higher");
    }

    private String interval() {
        Rounding rounding = rounding();
        if (row.ciLow() < 0 && row.ciHigh() > 0) {
            return rounding.spell(-row.ciLow()) + " lower to " + rounding.spell(row.ciHigh()) + " higher";
        }
        boolean lower = row.ciHigh() <= 0;
        double near = lower ? -row.ciHigh() : row.ciLow();
        double far = lower ? -row.ciLow() : row.ciHigh();
        return rounding.spell(near) + " to " + rounding.spell(far) + (lower ? " lower" : " higher");
    }

    private String ending() {
        String limit = "under 2 % of the average in " + row.baseline();
        return switch (verdict) {
            case CLEARLY_BETTER, CLEARLY_WORSE, CLEARLY_DIFFERENT ->
                "clearly " + direction() + (small ? ", but small (" + limit + ")" : "");
            case UNCERTAIN -> direction() + " on average, but uncertain once all comparisons of the study are counted";
            default -> "no clear difference" + (small ? ", and if there is one it is small (" + limit + ")" : "");
        };
    }

    private String direction() {
        if (row.better().equals("neither")) {
            return row.difference() < 0 ? "lower" : "higher";
        }
        return ComparisonVerdict.isBetter(row) ? "better" : "worse";
    }

    private Rounding rounding() {
        return Rounding.of(row.ciLow(), row.ciHigh());
    }
}
