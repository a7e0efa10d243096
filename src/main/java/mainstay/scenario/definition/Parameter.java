package mainstay.scenario.definition;

import java.time.YearMonth;
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
 * @param defaultValue default of the built-in average authority
 * @param plausible between which values it may really lie; what a calibration and a sensitivity analysis try
 * @param source where the default comes from
 * @param grade how sure we are of the default
 * @param reviewed month in which default, plausible range and source were last looked at
 * @param choices the allowed words of a {@link Unit#CHOICE}; empty otherwise
 * @param change when a timeline may change it
 * @param role whether it is chosen, counted, switched on or only known more or less well
 */
public record Parameter(
        String path,
        String what,
        Unit unit,
        double low,
        double high,
        double defaultValue,
        Plausible plausible,
        String source,
        Grade grade,
        YearMonth reviewed,
        List<String> choices,
        Change change,
        Role role) {

    /**
     * Between which values a parameter may really lie, in units of the model.
     *
     * @param low least value that evidence or judgement allows for
     * @param high greatest such value; the same as the least where no range is given
     * @param basis where the range comes from; empty where no range is given
     */
    public record Plausible(double low, double high, String basis) {
        static final String JUDGEMENT = "judgement";

        static Plausible only(double value) {
            return new Plausible(value, value, "");
        }

        /** Whether there is a range at all. */
        public boolean isRange() {
            return low < high;
        }
    }

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
        Objects.requireNonNull(reviewed);
        Objects.requireNonNull(role);
        choices = List.copyOf(choices);
        if (!(low <= defaultValue && defaultValue <= high)) {
            throw new IllegalArgumentException(path + ": default " + defaultValue + " outside " + low + " … " + high);
        }
        if (!(low <= plausible.low
                && plausible.low <= defaultValue
                && defaultValue <= plausible.high
                && plausible.high <= high)) {
            throw new IllegalArgumentException(path + ": plausible range " + plausible.low + " … " + plausible.high
                    + " does not hold " + defaultValue + " or leaves " + low + " … " + high);
        }
    }

    /** Least plausible value, in units of the model. */
    public double plausibleLow() {
        return plausible.low;
    }

    /** Greatest plausible value, in units of the model. */
    public double plausibleHigh() {
        return plausible.high;
    }

    /** Whether a sensitivity analysis varies it: a belief with a plausible range. */
    public boolean inDoubt() {
        return role == Role.BELIEF && plausible.isRange();
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
            default -> Plural.withUnit(unit.toFile(value), unit.suffix());
        };
    }

    /**
     * Two values as a file spells them, the unit once: {@code 0 to 500 % per year}.
     *
     * @param from in units of the model
     * @param to in units of the model
     */
    public String spell(double from, double to) {
        return unit.toFile(from) + " to " + spell(to);
    }

    /** The plausible range as a file spells it; empty where there is none. */
    public String spellPlausible() {
        return plausible.isRange() ? spell(plausible.low, plausible.high) : "";
    }

    /** The path. */
    @Override
    public String toString() {
        return path;
    }
}
