package mainstay.study;

import java.util.EnumSet;
import java.util.Set;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;

/**
 * A stretch of values that a setting may have.
 *
 * @param parameter the setting, whose values lie on a line
 * @param low least value, in units of the model
 * @param high greatest value, more than the least
 */
public record Range(Parameter parameter, double low, double high) {
    private static final Set<Unit> NO_LINE = EnumSet.of(Unit.COUNT, Unit.CHOICE, Unit.SWITCH);

    /** Refuses a stretch that is empty or leaves the setting's bounds. */
    public Range {
        if (!isContinuous(parameter) || !(parameter.low() <= low && low < high && high <= parameter.high())) {
            throw new IllegalArgumentException(parameter.path() + ": no range from " + low + " to " + high);
        }
    }

    /** Whether a setting can have any value between its bounds: it is no word, no switch and no whole number. */
    public static boolean isContinuous(Parameter parameter) {
        return !NO_LINE.contains(parameter.unit());
    }

    /** Whether a setting's values lie in an order: it is no word and no switch. */
    public static boolean isOrdered(Parameter parameter) {
        return isContinuous(parameter) || parameter.unit() == Unit.COUNT;
    }

    /** Whether evidence or judgement leaves a setting's value in doubt. */
    public static boolean isInDoubt(Parameter parameter) {
        return isContinuous(parameter) && parameter.plausibleLow() < parameter.plausibleHigh();
    }

    /** What evidence or judgement allows for. */
    public static Range plausible(Parameter parameter) {
        return new Range(parameter, parameter.plausibleLow(), parameter.plausibleHigh());
    }

    /** The value at a place between 0 for the least and 1 for the greatest. */
    public double at(double place) {
        return place >= 1 ? high : low + place * (high - low);
    }
}
