package mainstay.analysis.sensitivity;

import java.util.List;
import java.util.Optional;
import mainstay.analysis.comparison.MeasureWords;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.PairedDifference;
import mainstay.statistics.estimate.Rounding;

/**
 * Says in plain English what one difference depends on.
 *
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with
 * @param measure what is compared
 * @param found the difference as the study has it
 * @param holding how much of the plausible range keeps its sign
 * @param ranked what each setting does to it, the greatest effect first
 */
record ScreeningSentence(
        String arm,
        String baseline,
        MeasureDefinition measure,
        PairedDifference found,
        Holding holding,
        List<SensitivityRow> ranked) {

    /**
     * The sentences.
     *
     * @param turning settings that alone turn the sign round, and where
     * @param alone how many were varied alone
     */
    String text(List<String> turning, int alone) {
        String about = arm + ": " + MeasureWords.title(measure);
        if (Double.isNaN(found.mean())) {
            return about + " had nothing to observe in this arm or in " + baseline + ".";
        }
        if (found.mean() == 0) {
            return about + " came out the same as in " + baseline
                    + " as the study stands, so there is no sign to keep. " + greatest();
        }
        if (!isClear()) {
            return about + " came out with no clear difference from " + baseline + " as the study stands, and "
                    + level() + " " + holding.words() + ". " + greatest();
        }
        return about + " came out " + direction() + " than in " + baseline + " " + holding.words() + ". " + greatest()
                + " " + flips(turning, alone);
    }

    private boolean isClear() {
        return found.interval().low() > 0 || found.interval().high() < 0;
    }

    private String level() {
        return found.mean() < 0 ? "lower" : "higher";
    }

    private String direction() {
        if (measure.better() == Better.NEITHER) {
            return level();
        }
        boolean better = (found.mean() < 0) == (measure.better() == Better.LOWER);
        return (better ? "better" : "worse") + " (" + level() + ")";
    }

    private String greatest() {
        Optional<SensitivityRow> first =
                ranked.stream().filter(ScreeningSentence::isClear).findFirst();
        return first.map(row -> (row.rank() == 1
                                ? "The setting that matters most is "
                                : "Of settings whose effect can be told from chance the one that matters most is ")
                        + row.parameter() + ": from one end of its range to the other it moves the difference by "
                        + amount(row) + " on average.")
                .orElse("These runs tell the effect of no single setting from chance.");
    }

    private static boolean isClear(SensitivityRow row) {
        return row.pChance() < DifferenceEffects.CHANCE && row.muStar() > 0;
    }

    private String amount(SensitivityRow row) {
        Rounding rounding = Rounding.of(row.muStarLow(), row.muStarHigh()).showing(row.muStar());
        String amount = rounding.spell(TableNumbers.tabled(row.muStar()));
        return amount + MeasureWords.unitOfDifference(measure, amount);
    }

    private static String flips(List<String> turning, int alone) {
        if (turning.isEmpty()) {
            return alone == 1
                    ? "Varied alone, no value of the setting clearly turns it round."
                    : "Varied alone, none of the " + alone + " settings looked at clearly turns it round.";
        }
        return "Varied alone, it is clearly turned round by " + String.join("; ", turning) + ".";
    }
}
