package mainstay.scenario.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.scenario.definition.Unit;

/** How often, as people say it: {@code fortnightly} is a value with a unit that only needs to be written out. */
final class FrequencyWords {
    private static final BigDecimal WEEKS_A_YEAR = BigDecimal.valueOf(52);
    private static final BigDecimal DAYS_A_WEEK = BigDecimal.valueOf(5);
    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Pattern EACH_SO_MANY = Pattern.compile("([a-z]+|\\d{1,2})[ -]?(week|month|year)ly");
    private static final Pattern EVERY = Pattern.compile("(?:every|each|once every|once an?|once per)\\s+(.+)");

    /** The time between, of what has a word of its own. */
    private static final Map<String, String> WRITTEN_OUT = Map.ofEntries(
            Map.entry("daily", "1 working day"),
            Map.entry("weekly", "1 week"),
            Map.entry("week", "1 week"),
            Map.entry("fortnight", "2 weeks"),
            Map.entry("fortnightly", "2 weeks"),
            Map.entry("biweekly", "2 weeks"),
            Map.entry("bi-weekly", "2 weeks"),
            Map.entry("month", "1 month"),
            Map.entry("monthly", "1 month"),
            Map.entry("bimonthly", "2 months"),
            Map.entry("quarter", "3 months"),
            Map.entry("quarterly", "3 months"),
            Map.entry("termly", "4 months"),
            Map.entry("half-yearly", "6 months"),
            Map.entry("six-monthly", "6 months"),
            Map.entry("year", "1 year"),
            Map.entry("yearly", "1 year"),
            Map.entry("annual", "1 year"),
            Map.entry("annually", "1 year"));

    private FrequencyWords() {}

    /**
     * What to write in place of a word for how often.
     *
     * @param unit the unit that is expected: a time between, or a number in a time
     * @param text what was written
     * @return a sentence; empty when the text is no such word, or the unit is of something else
     */
    static Optional<String> hint(Unit unit, String text) {
        return every(text.strip().toLowerCase(Locale.ROOT)).flatMap(every -> in(unit, every)
                .map(value -> ProblemList.echo(text) + " means every " + every + ". Write " + value + "."));
    }

    private static Optional<String> every(String word) {
        Matcher said = EVERY.matcher(word);
        String inner = said.matches() ? said.group(1) : word;
        String known = WRITTEN_OUT.get(inner);
        if (known != null) {
            return Optional.of(known);
        }
        if (said.matches() && Pattern.matches(UnitWords.NUMBER + "\\s+(working )?(day|week|month|year)s?", inner)) {
            return Optional.of(inner);
        }
        Matcher each = EACH_SO_MANY.matcher(word);
        if (!each.matches()) {
            return Optional.empty();
        }
        int number = NUMBERS.indexOf(each.group(1)) + 1;
        String digits = number > 0 ? String.valueOf(number) : each.group(1);
        return digits.matches("\\d+")
                ? Optional.of(digits + " " + each.group(2) + (digits.equals("1") ? "" : "s"))
                : Optional.empty();
    }

    /** The time between, or the number in a time, as the unit has it. */
    private static Optional<String> in(Unit unit, String every) {
        Matcher parts = Pattern.compile("(" + UnitWords.NUMBER + ")\\s*(.*)").matcher(every);
        if (!parts.matches() || new BigDecimal(parts.group(1)).signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(parts.group(1));
        boolean days = parts.group(2).contains("day");
        Optional<BigDecimal> weeks = days
                ? Optional.of(number.divide(DAYS_A_WEEK, MathContext.DECIMAL64))
                : UnitWords.convert(Unit.WEEKS, number, parts.group(2));
        return weeks.flatMap(time -> switch (unit) {
            case WEEKS, MONTHS, YEARS -> Optional.of(days ? plain(time) + " weeks" : every);
            case WORKING_DAYS -> Optional.of(days ? every : plain(time.multiply(DAYS_A_WEEK)) + " working days");
            case PER_WEEK -> Optional.of(plain(BigDecimal.ONE.divide(time, MathContext.DECIMAL32)) + " per week");
            case PER_YEAR -> Optional.of(plain(WEEKS_A_YEAR.divide(time, MathContext.DECIMAL32)) + " per year");
            default -> Optional.empty();
        });
    }

    private static String plain(BigDecimal number) {
        return number.round(new MathContext(4)).stripTrailingZeros().toPlainString();
    }
}
