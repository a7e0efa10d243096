package mainstay.scenario;

import java.util.List;
import java.util.Objects;

/**
 * One setting of a scenario: what it is, in which unit, between which bounds, with which default, from which source and
 * how sure we are. The JSON Schema, the reference page, the checks and the sensitivity ranges are all made from this.
 *
 * @param path where it stands in a scenario file, such as {@code workforce.turnover}
 * @param what one sentence that says what it does
 * @param unit unit in the file
 * @param low least allowed value, in units of the model (percentages as fractions)
 * @param high greatest allowed value
 * @param standard default of the built-in average authority
 * @param plausibleLow least value that evidence or judgement allows for, in units of the model; what a calibration and a
 *     sensitivity analysis try
 * @param plausibleHigh greatest such value; the same as the least where nothing is in doubt
 * @param source where the default comes from
 * @param grade how sure we are of the default
 * @param choices the allowed words of a {@link Unit#CHOICE}; empty otherwise
 * @param change when a timeline may change it
 */
public record Parameter(
        String path,
        String what,
        Unit unit,
        double low,
        double high,
        double standard,
        double plausibleLow,
        double plausibleHigh,
        String source,
        Grade grade,
        List<String> choices,
        Change change) {

    /** When a scenario's timeline may change a parameter. */
    public enum Change {
        /** On any date: the model reads it anew. */
        ANY_DAY,
        /** Only before the first day: it shapes the authority the run starts from. */
        AT_START
    }

    /** Refuses a parameter whose bounds, plausible range and default do not lie inside each other. */
    public Parameter {
        Objects.requireNonNull(path);
        choices = List.copyOf(choices);
        if (!(low <= standard && standard <= high)) {
            throw new IllegalArgumentException(path + ": default " + standard + " outside " + low + " … " + high);
        }
        if (!(low <= plausibleLow && plausibleLow <= standard && standard <= plausibleHigh && plausibleHigh <= high)) {
            throw new IllegalArgumentException(path + ": plausible range " + plausibleLow + " … " + plausibleHigh
                    + " does not hold " + standard + " or leaves " + low + " … " + high);
        }
    }

    /**
     * A value as a file spells it, shortest form that is read back as the same value: {@code 18 %}, {@code 4 weeks},
     * {@code yes}.
     *
     * @param value in units of the model
     */
    public String spell(double value) {
        return switch (unit) {
            case CHOICE -> choices.get((int) value);
            case SWITCH -> value != 0 ? "yes" : "no";
            default -> {
                String number = unit.outside(value);
                yield unit.suffix().isEmpty() ? number : number + " " + unit.suffix(number);
            }
        };
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}
