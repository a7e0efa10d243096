package mainstay.place.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import mainstay.place.figure.Profile;
import mainstay.place.figure.PublishedFigure;
import mainstay.place.figure.Quantity;
import mainstay.place.figure.Rate;
import mainstay.scenario.definition.Grade;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;

/**
 * The settings of a place in the making: each is the default of the average authority times what the figures of the place
 * are to those of the average authority. So a place like the average has the defaults, whatever they are.
 */
final class DerivedSettings {
    private static final MathContext FOUR_DIGITS = new MathContext(4, RoundingMode.HALF_UP);
    private static final int MOST_DECIMALS = 4;

    private final Profile place;
    private final Profile average;
    private final Map<Parameter, DerivedSetting> derived = new LinkedHashMap<>();

    DerivedSettings(Profile place, Profile average) {
        this.place = place;
        this.average = average;
    }

    /** A count of the place over the average authority's. */
    double ratio(PublishedFigure figure) {
        return ratio(profile -> profile.of(figure));
    }

    /** A rate of the place over England's. */
    double ratio(Rate rate) {
        return ratio(profile -> profile.of(rate));
    }

    /** Something worked out from the profile of the place over the same from the average one's. */
    double ratio(ToDoubleFunction<Profile> of) {
        return of.applyAsDouble(place) / of.applyAsDouble(average);
    }

    /** A setting as worked out so far over its default. */
    double ratio(Parameter parameter) {
        return value(parameter) / parameter.defaultValue();
    }

    /** A setting as worked out so far. */
    double value(Parameter parameter) {
        DerivedSetting found = derived.get(parameter);
        return found == null ? parameter.defaultValue() : found.value();
    }

    /** A figure of the average authority. */
    double average(ToDoubleFunction<Profile> of) {
        return of.applyAsDouble(average);
    }

    /**
     * Sets a parameter to its default times a ratio, to four digits, at most four decimals, and inside its bounds.
     *
     * @param rule what the ratio is, in words
     * @param from the quantities in it
     */
    void scale(Parameter parameter, double ratio, Grade grade, String rule, Quantity... from) {
        put(parameter, parameter.defaultValue() * ratio, grade, rule, from);
    }

    /** The same, but no less than a value. */
    void scaleAtLeast(double least, Parameter parameter, double ratio, Grade grade, String rule, Quantity... from) {
        put(parameter, Math.max(least, parameter.defaultValue() * ratio), grade, rule, from);
    }

    private void put(Parameter parameter, double exact, Grade grade, String rule, Quantity... from) {
        double value = exact == parameter.defaultValue() ? exact : rounded(parameter, exact);
        double inside = Math.max(parameter.low(), Math.min(parameter.high(), value));
        String said = inside == value
                ? rule
                : rule + "; kept inside " + parameter.spell(parameter.low()) + " to "
                        + parameter.spell(parameter.high());
        derived.put(parameter, new DerivedSetting(parameter, inside, said, grade, List.of(from)));
    }

    private static double rounded(Parameter parameter, double exact) {
        if (parameter.unit() == Unit.COUNT) {
            return Math.rint(exact);
        }
        BigDecimal written = new BigDecimal(parameter.unit().toFile(exact)).round(FOUR_DIGITS);
        return parameter
                .unit()
                .toModel(written.setScale(Math.min(written.scale(), MOST_DECIMALS), RoundingMode.HALF_UP));
    }

    /** Everything that was set, in the order in which it was. */
    Map<Parameter, DerivedSetting> derived() {
        return derived;
    }
}
