package mainstay.place.rule;

import java.math.BigDecimal;
import mainstay.place.figure.Profile;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Rate;
import mainstay.place.figure.RateEstimate;
import mainstay.place.figure.SourcedFigure;
import mainstay.statistics.estimate.Rounding;

/** Numbers and quantities in words, for the comments of a place's file. */
final class QuantityWords {
    private QuantityWords() {}

    /** A number with so many decimals. */
    static String number(double value, int decimals) {
        return new Rounding(decimals).spell(value);
    }

    /** A share as a whole percentage. */
    static String percent(double share) {
        return number(100 * share, 0) + " %";
    }

    /** A count: whole where it is large. */
    static String count(double value) {
        return value == Math.rint(value) || value >= 1000 ? new Rounding(0).grouped(value) : number(value, 1);
    }

    /** A rate: a percentage with a decimal, or three digits. */
    static String rate(Rate rate, double value) {
        return rate.isPercentage()
                ? number(100 * value, 1) + " %"
                : Rounding.toDigits(new BigDecimal(value), 3).toPlainString();
    }

    /** A count of a place, where it is from, and the average authority's. */
    static String say(SourcedFigure filled, Profile average) {
        PublishedFigure figure = filled.figure();
        return figure.title() + " " + count(filled.value()) + " ("
                + filled.origin().words() + "; average authority " + count(average.of(figure)) + "; " + figure.source()
                + ")";
    }

    /** A rate of a place, what it was drawn from, and England's. */
    static String say(RateEstimate estimate, Profile average) {
        Rate rate = estimate.rate();
        return rate.title() + " " + rate(rate, estimate.value()) + " (" + drawn(estimate) + "; England "
                + rate(rate, average.of(rate)) + "; " + rate.figures().get(0).source() + ")";
    }

    private static String drawn(RateEstimate estimate) {
        Rate rate = estimate.rate();
        String others = (estimate.fromEngland() ? "England " : "neighbours ") + rate(rate, estimate.expected());
        if (estimate.own().isEmpty()) {
            return "not published: " + others;
        }
        String own = estimate.joint() ? "published for the pair that made one return " : "published ";
        return own + rate(rate, estimate.own().getAsDouble()) + ", " + others + ", own weight "
                + number(estimate.ownWeight(), 2);
    }
}
