package mainstay.docs;

import java.util.function.Supplier;
import mainstay.report.content.Estimate;

/**
 * A conclusion that readers take from a study, as a figure.
 *
 * @param study the results that it comes from
 * @param words what the figure is of
 * @param decimals with which it is written
 * @param now the figure of the tables that are kept
 * @param rule which rule moved it since earlier versions, as far as that is known
 */
record Conclusion(String study, String words, int decimals, Supplier<Estimate> now, Supplier<String> rule) {
    Conclusion(String study, String words, int decimals, Supplier<Estimate> now, String rule) {
        this(study, words, decimals, now, () -> rule);
    }

    String cell(Estimate figure) {
        return Cell.of(figure.value(), decimals)
                + (figure.hasInterval() ? " (" + Cell.of(figure.low(), figure.high(), decimals) + ")" : "");
    }
}
