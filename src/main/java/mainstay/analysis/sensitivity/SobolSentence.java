package mainstay.analysis.sensitivity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.analysis.comparison.MeasureWords;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.sensitivity.SobolRow;
import mainstay.statistics.estimate.Rounding;

/** Says in plain English where the variance of one difference, or of one level, comes from. */
final class SobolSentence {
    private static final int NAMED = 3;

    private SobolSentence() {}

    /**
     * The sentence.
     *
     * @param rows one for each setting
     * @param measure what they are about
     */
    static String of(List<SobolRow> rows, MeasureDefinition measure) {
        SobolRow any = rows.get(0);
        String about = any.arm() + (any.baseline().isEmpty() ? "" : " compared with " + any.baseline()) + ": "
                + MeasureWords.title(measure);
        if (Double.isNaN(any.total())) {
            return about + " does not vary enough over these ranges to say where it comes from.";
        }
        Rounding rounding = Rounding.of(any.sd() * 0.95, any.sd() * 1.05).showing(any.sd());
        String amount = rounding.spell(any.sd());
        String unit = any.baseline().isEmpty()
                ? MeasureWords.spelledUnit(measure, amount)
                : MeasureWords.unitOfDifference(measure, amount);
        return about + " varies over these ranges with a standard deviation of " + amount + unit + ". "
                + rows.stream()
                        .filter(row -> row.totalLow() > 0)
                        .sorted(Comparator.comparingDouble(row -> -row.total()))
                        .limit(NAMED)
                        .map(SobolSentence::part)
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining("; "),
                                parts -> parts.isEmpty()
                                        ? "These runs tell the part of no single setting from nothing."
                                        : parts + "."))
                + " Of the variance of single runs " + percent(any.noiseShare()) + " is chance.";
    }

    private static String part(SobolRow row) {
        return row.setting() + " has a part in " + percent(row.total()) + " of the variance ("
                + interval(row.totalLow(), row.totalHigh())
                + ") and explains " + percent(row.first()) + " (" + interval(row.firstLow(), row.firstHigh())
                + ") by itself";
    }

    private static String percent(double share) {
        return whole(share) + " %";
    }

    private static String interval(double low, double high) {
        return whole(low) + " to " + whole(high);
    }

    /** A share in whole percent. */
    private static String whole(double share) {
        return new Rounding(0).spell(100 * share);
    }
}
