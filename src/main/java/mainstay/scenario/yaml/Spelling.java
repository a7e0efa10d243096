package mainstay.scenario.yaml;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Plural;
import mainstay.scenario.definition.Unit;

/** Reads single values as files write them, or says what is wrong with them. */
public final class Spelling {
    private static final Pattern NUMBER = Pattern.compile("(" + UnitWords.NUMBER + ")(.*)", Pattern.DOTALL);
    private static final Pattern GROUPED = Pattern.compile("[-+]?\\d+[,_]\\d.*", Pattern.DOTALL);
    private static final Pattern PLUS = Pattern.compile("^[+\\uFE62\\uFF0B]");
    private static final List<String> YES = List.of("yes", "true");
    private static final List<String> NO = List.of("no", "false");
    private static final int LONGEST = 100;

    private Spelling() {}

    /**
     * A value, or what is wrong with what stands there.
     *
     * @param value meaningful when there is no complaint
     * @param complaint a sentence that does not name the setting; empty when all is well
     */
    public record Reading<T>(Optional<T> value, String complaint) {
        public static <T> Reading<T> of(T value) {
            return new Reading<>(Optional.of(value), "");
        }

        public static <T> Reading<T> wrong(String complaint) {
            return new Reading<>(Optional.empty(), complaint);
        }
    }

    /** The value of a parameter, inside its bounds, in units of the model. */
    public static Reading<Double> of(Parameter parameter, String written) {
        String text = OfficeCharacters.value(written);
        return switch (parameter.unit()) {
            case CHOICE -> choice(parameter.choices(), text);
            case SWITCH -> yesOrNo(text);
            default -> {
                Reading<BigDecimal> number = number(parameter.unit(), text, parameter.low() < 0);
                yield number.value().isPresent()
                        ? bounded(parameter, number.value().get(), text)
                        : Reading.wrong(number.complaint());
            }
        };
    }

    /**
     * The value of a parameter, or what it comes to by a change of the base such as {@code +10 %}, in units of the model.
     *
     * @param base what the base has, in units of the model
     */
    public static Reading<Double> of(Parameter parameter, String written, double base) {
        if (!parameter.unit().isNumber()) {
            return of(parameter, written);
        }
        String text = OfficeCharacters.value(written);
        Optional<Reading<BigDecimal>> change = RelativeAmount.of(parameter, text, base);
        if (change.isEmpty()) {
            return of(parameter, written);
        }
        Reading<BigDecimal> number = change.get();
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint());
        }
        Reading<Double> changed = checked(parameter, number.value().get());
        return changed.value().isPresent()
                ? changed
                : Reading.wrong(ProblemList.echo(text) + " with a base of " + parameter.spell(base) + ": "
                        + changed.complaint());
    }

    /** A regular expression for changes of what the base has. */
    public static String changePattern(Parameter parameter) {
        return RelativeAmount.pattern(parameter);
    }

    private static Reading<Double> checked(Parameter parameter, BigDecimal number) {
        String spelled = Plural.withUnit(
                number.stripTrailingZeros().toPlainString(), parameter.unit().suffix());
        if (parameter.unit() == Unit.COUNT && number.stripTrailingZeros().scale() > 0) {
            return Reading.wrong(spelled + " is not a whole number.");
        }
        return bounded(parameter, number, spelled);
    }

    private static Reading<Double> bounded(Parameter parameter, BigDecimal number, String text) {
        double value = parameter.unit().toModel(number);
        if (value < parameter.low() || value > parameter.high()) {
            String side = value < parameter.low() ? " is too low. " : " is too high. ";
            return Reading.wrong(ProblemList.echo(text.strip()) + side + "Allowed: " + range(parameter) + ".");
        }
        return Reading.of(value);
    }

    /** The bounds of a parameter as a file spells them: {@code 0 to 500 % per year}. */
    public static String range(Parameter parameter) {
        return switch (parameter.unit()) {
            case CHOICE -> String.join(", ", parameter.choices());
            case SWITCH -> "yes, no";
            default -> parameter.spell(parameter.low(), parameter.high());
        };
    }

    /** A number in a unit, without a plus before it: {@code 18 %}, {@code 2 years} as weeks. */
    public static Reading<BigDecimal> number(Unit unit, String written) {
        return number(unit, written, false);
    }

    private static Reading<BigDecimal> number(Unit unit, String written, boolean signed) {
        String text = OfficeCharacters.value(written);
        String shown = ProblemList.echo(text);
        String wanted = "Write " + unit.description() + ".";
        if (!signed && PLUS.matcher(text).find()) {
            return Reading.wrong(SignedAmount.refusal(unit, text));
        }
        if (GROUPED.matcher(text).matches()) {
            return Reading.wrong(shown + " has a comma or underscore in its number. Write digits only, and a dot"
                    + " for decimals, such as 1500 or 1.5.");
        }
        Optional<String> often = FrequencyWords.hint(unit, text);
        if (often.isPresent()) {
            return Reading.wrong(often.get());
        }
        Matcher matcher = NUMBER.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Reading.wrong(shown + " is not a number. " + wanted);
        }
        BigDecimal number = new BigDecimal(matcher.group(1));
        String words = matcher.group(2);
        Optional<BigDecimal> converted = UnitWords.convert(unit, number, words);
        if (converted.isEmpty()) {
            if (words.isBlank()) {
                return Reading.wrong(shown + " has no unit. " + wanted);
            }
            return Reading.wrong(shown
                    + (unit.suffix().isEmpty() ? " has a unit where none belongs. " : " has the wrong unit. ")
                    + wanted);
        }
        if (unit == Unit.COUNT && converted.get().stripTrailingZeros().scale() > 0) {
            return Reading.wrong(shown + " is not a whole number. " + wanted);
        }
        return Reading.of(converted.get());
    }

    /** A number that stands alone, with the unit that another has; anything else as it is. */
    public static String withUnitOf(String other, String text) {
        Matcher matcher = NUMBER.matcher(OfficeCharacters.value(other));
        String alone = OfficeCharacters.value(text);
        return alone.matches(UnitWords.NUMBER) && matcher.matches() ? alone + matcher.group(2) : text;
    }

    /** One of some words. */
    public static <T> Reading<T> oneOf(List<T> all, Function<T, String> spelled, String text) {
        List<String> words = all.stream().map(spelled).toList();
        int index = words.indexOf(OfficeCharacters.value(text));
        return index >= 0
                ? Reading.of(all.get(index))
                : Reading.wrong(ProblemList.echo(text) + " is not one of " + String.join(", ", words) + "."
                        + Suggestion.among(words, text));
    }

    private static Reading<Double> choice(List<String> choices, String text) {
        int index = choices.indexOf(text.strip());
        if (index >= 0) {
            return Reading.of((double) index);
        }
        return Reading.wrong(ProblemList.echo(text) + " is not one of " + String.join(", ", choices) + "."
                + Suggestion.among(choices, text));
    }

    private static Reading<Double> yesOrNo(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Reading.of(1.0);
        }
        return NO.contains(word) ? Reading.of(0.0) : Reading.wrong(ProblemList.echo(text) + " is neither yes nor no.");
    }

    /** A date such as 2025-04-01. */
    public static Reading<LocalDate> date(String text) {
        LocalDate date;
        try {
            date = LocalDate.parse(OfficeCharacters.value(text));
        } catch (DateTimeException e) {
            return Reading.wrong(ProblemList.echo(text) + " is not a date. Write year-month-day, such as 2025-04-01.");
        }
        if (date.getYear() < 1990 || date.getYear() > 2100) {
            return Reading.wrong(ProblemList.echo(text) + " is too far away. Allowed: 1990-01-01 to 2100-12-31.");
        }
        return Reading.of(date);
    }

    /** A whole number of months, within bounds. */
    public static Reading<Integer> months(String text, int least, int most) {
        Reading<BigDecimal> number = number(Unit.MONTHS, text);
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint());
        }
        BigDecimal months = number.value().get();
        if (months.compareTo(BigDecimal.valueOf(least)) < 0 || months.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Reading.wrong(
                    ProblemList.echo(text) + " is out of range. Allowed: " + least + " to " + most + " months.");
        }
        return months.stripTrailingZeros().scale() > 0
                ? Reading.wrong(ProblemList.echo(text) + " is not a whole number of months.")
                : Reading.of(months.intValueExact());
    }

    /** A whole number without unit, within bounds. */
    public static Reading<Long> whole(String text, long least, long most) {
        Reading<BigDecimal> number = number(Unit.COUNT, text, least < 0);
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint());
        }
        BigDecimal value = number.value().get();
        if (value.compareTo(BigDecimal.valueOf(least)) < 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            return Reading.wrong(ProblemList.echo(text) + " is out of range. Allowed: " + least + " to " + most + ".");
        }
        return Reading.of(value.longValueExact());
    }

    /**
     * A name on one line, of letters that can be seen. A letter and its accent become one character, and every space the
     * keyboard's, so that names which look the same are the same.
     */
    public static Reading<String> name(String text) {
        String name =
                Normalizer.normalize(OfficeCharacters.withPlainSpaces(text).strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) {
            return Reading.wrong("is empty.");
        }
        int unseen = OfficeCharacters.invisible(name, 0);
        if (unseen >= 0) {
            return Reading.wrong(ProblemList.echo(name) + " holds a character that cannot be seen, the "
                    + OfficeCharacters.named(name.codePointAt(unseen)) + ". Write the name without it.");
        }
        boolean printable = name.codePoints()
                .noneMatch(c -> Character.isISOControl(c)
                        || Character.getType(c) == Character.SURROGATE
                        || Character.getType(c) == Character.UNASSIGNED);
        if (!printable || name.length() > LONGEST) {
            return Reading.wrong(
                    ProblemList.echo(name) + " is not a name. Write one line of at most " + LONGEST + " letters.");
        }
        return Reading.of(name);
    }
}
