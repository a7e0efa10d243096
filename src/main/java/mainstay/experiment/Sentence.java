package mainstay.experiment;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.measure.MeasureDefinition;
import mainstay.results.ComparisonRow;
import mainstay.results.SummaryRow;

/** Says in plain English what one row of the comparison shows: never more than its interval does. */
final class Sentence {
    /** Share of the baseline's average under which a difference is called small. */
    static final double SMALL = 0.02;

    private static final Pattern COUNTED = Pattern.compile("((?:(?! per | of ).)*?)((?<=child)ren|s)( (per|of) .*)?");

    private final MeasureDefinition measure;
    private final ComparisonRow row;
    private final Verdict verdict;
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
        this.verdict = Verdict.of(row);
        double furthest = Math.max(Math.abs(row.ciLow()), Math.abs(row.ciHigh()));
        this.small = furthest < SMALL * Math.abs(baseline.mean());
    }

    Verdict verdict() {
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
        boolean said = title(measure).contains(measure.unit().split(" ", 2)[0]);
        String amount = rounding().spell(Math.abs(row.difference()));
        return title(measure) + " " + (said ? amount + (row.difference() < 0 ? " lower" : " higher") : difference())
                + ", 95 % interval " + interval();
    }

    String text() {
        String about = row.arm() + ": " + title(measure);
        return switch (verdict) {
            case IDENTICAL -> about + " came out identical to " + row.baseline() + " in every replication.";
            case UNKNOWN -> about + unknown();
            default ->
                about + " came out " + comparison() + " " + row.baseline() + " (95 % interval " + interval() + "): "
                        + ending() + ".";
        };
    }

    private String unknown() {
        return row.replications() == 0
                ? " had nothing to observe in this arm or in " + row.baseline() + "."
                : " was compared with " + row.baseline()
                        + " in one replication only, so nothing can be said about a difference.";
    }

    private String comparison() {
        Rounding rounding = rounding();
        boolean same = rounding.spell(row.difference()).equals(rounding.spell(0));
        return same ? "about the same as in" : difference() + " than in";
    }

    /** Such as {@code 12.3 percentage points lower}. */
    String difference() {
        String amount = rounding().spell(Math.abs(row.difference()));
        return amount + unitOfDifference(measure, amount) + (row.difference() < 0 ? " lower" : " higher");
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
        return Verdict.isBetter(row) ? "better" : "worse";
    }

    private Rounding rounding() {
        return Rounding.of(row.ciLow(), row.ciHigh());
    }

    /** The unit after a difference: one of percentages is in percentage points. */
    static String unitOfDifference(MeasureDefinition measure, String amount) {
        if (measure.unit().equals("percent")) {
            return amount.equals("1") ? " percentage point" : " percentage points";
        }
        return spelledUnit(measure, amount);
    }

    /** The unit after an amount: of one working day, of 1.0 working days. An index has none. */
    static String spelledUnit(MeasureDefinition measure, String amount) {
        String unit = measure.unit();
        if (unit.isEmpty() || unit.startsWith("index")) {
            return "";
        }
        if (unit.equals("percent")) {
            return " %";
        }
        return " " + (amount.equals("1") ? ofOne(unit) : unit);
    }

    /** What is counted stands before any "per" or "of": {@code changes per child-year} become one change. */
    private static String ofOne(String unit) {
        Matcher counted = COUNTED.matcher(unit);
        return counted.matches() ? counted.group(1) + Objects.toString(counted.group(3), "") : unit;
    }

    /** The title inside a sentence: small first letter, unless it begins with an abbreviation. */
    static String title(MeasureDefinition measure) {
        String title = measure.title();
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
