package mainstay.study;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import mainstay.scenario.definition.Parameter;

/**
 * Columns of a list of futures in which another unit may have been meant: 8 % that a spreadsheet wrote as 0.08, days where
 * hours are read, a year where a week is. A number alone is read in the unit of its setting, so only its size can tell.
 */
public final class DoubtfulColumns {
    /** How many times more or less than all that is known of a setting is far from it. */
    private static final double FAR = 5;

    /** How many times less than the greatest plausible percentage fractions are, at least. */
    private static final double FRACTION = 10;

    private DoubtfulColumns() {}

    /** A sentence about each such column, in the order of the columns; none where futures are not a list. */
    public static List<String> of(Sweep sweep) {
        Futures futures = sweep.futures();
        List<String> sentences = new ArrayList<>();
        for (int column = 0;
                column < futures.factors().size() && !futures.listed().isEmpty();
                column++) {
            if (futures.factors().get(column) instanceof Factor.Setting setting
                    && Range.isOrdered(setting.parameter())) {
                Parameter parameter = setting.parameter();
                double base = sweep.study().arms().get(0).settings().get(parameter);
                Span.of(futures, column)
                        .flatMap(span -> sentence(parameter, base, span))
                        .ifPresent(sentences::add);
            }
        }
        return sentences;
    }

    /**
     * The values of a column.
     *
     * @param low the least, in units of the model
     * @param high the greatest
     */
    public record Span(double low, double high) {
        /** Of a column of a list; empty where the list is. */
        public static Optional<Span> of(Futures futures, int column) {
            DoubleSummaryStatistics values =
                    futures.listed().stream().mapToDouble(row -> row[column]).summaryStatistics();
            return values.getCount() == 0 ? Optional.empty() : Optional.of(new Span(values.getMin(), values.getMax()));
        }

        /** As a file spells it: {@code 8 to 14 % per year}. */
        public String spell(Parameter parameter) {
            return low == high ? parameter.spell(low) : parameter.spell(low, high);
        }
    }

    private static Optional<String> sentence(Parameter parameter, double base, Span span) {
        String values = parameter.path() + ": every value of the list is "
                + (span.low() == span.high() ? "" : "within ") + span.spell(parameter) + ", far ";
        String unit = parameter.unit().suffix();
        String alone = unit.isEmpty()
                ? "Is that what was meant?"
                : "A number alone is read in " + unit + "; if another unit was meant, write it in the cells.";
        if (isFractions(parameter, base, span)) {
            String shown = parameter.unit().toFile(span.high());
            String meant = new BigDecimal(shown).movePointRight(2).toPlainString();
            return Optional.of(values + "below the base's " + parameter.spell(base) + ". If " + shown + " stands for "
                    + meant + " %, write " + meant + ".");
        }
        double least = Math.min(base, parameter.plausibleLow());
        double greatest = Math.max(base, parameter.plausibleHigh());
        if (span.low() >= 0 && span.high() > 0 && span.high() * FAR < least) {
            return Optional.of(values + "below the base's " + parameter.spell(base) + ". " + alone);
        }
        return greatest > 0 && span.low() > greatest * FAR
                ? Optional.of(values + "above the base's " + parameter.spell(base) + ". " + alone)
                : Optional.empty();
    }

    private static boolean isFractions(Parameter parameter, double base, Span span) {
        double greatest = Math.max(Math.abs(span.low()), Math.abs(span.high()));
        double scale = parameter.unit().scale();
        return scale > 1
                && greatest > 0
                && greatest * scale <= 1
                && greatest * FRACTION <= Math.max(base, parameter.plausibleHigh());
    }
}
