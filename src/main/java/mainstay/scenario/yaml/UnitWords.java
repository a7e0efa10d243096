package mainstay.scenario.yaml;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mainstay.scenario.definition.Unit;

/**
 * The words that may follow a number, for each unit, and how many of the unit they are. A year counts as 12 months and
 * as 52 weeks. Both the reader and the JSON Schema are made from this.
 */
public final class UnitWords {
    /** A number without a sign before it. */
    static final String UNSIGNED = "(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d{1,3})?";

    /** A number as files may write it. */
    public static final String NUMBER = "[-+]?" + UNSIGNED;

    private static final Map<String, Ratio> TIMES = times();
    private static final Map<Unit, Map<String, Ratio>> WORDS = words();
    private static final Pattern SPACE = Pattern.compile("\\s+");

    private UnitWords() {}

    /** How many of a unit one of another is: {@code over} of these are {@code times} of the unit. */
    private record Ratio(int times, int over) {
        static final Ratio ONE = new Ratio(1, 1);

        Ratio per(Ratio other) {
            return new Ratio(times * other.over, over * other.times);
        }

        BigDecimal of(BigDecimal number) {
            return times == over
                    ? number
                    : number.multiply(BigDecimal.valueOf(times))
                            .divide(BigDecimal.valueOf(over), MathContext.DECIMAL64);
        }
    }

    /**
     * A number with words after it, in the unit.
     *
     * @param unit the unit that is expected
     * @param number the number written
     * @param words what follows it
     * @return the number in the unit, or empty when the words are none of this unit
     */
    static Optional<BigDecimal> convert(Unit unit, BigDecimal number, String words) {
        String plain = SPACE.matcher(words.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
        return Optional.ofNullable(WORDS.get(unit).get(plain)).map(ratio -> ratio.of(number));
    }

    /** Whether words may follow a number in a unit; none may where the unit has none. */
    public static boolean follow(Unit unit, String words) {
        return !words.isBlank() && convert(unit, BigDecimal.ONE, words).isPresent();
    }

    /**
     * A regular expression for values of a unit that is written with words.
     *
     * @param signed whether a value may be below zero, so that a plus says nothing new
     */
    public static String pattern(Unit unit, boolean signed) {
        String alternatives = WORDS.get(unit).keySet().stream()
                .map(words -> words.replace(" ", "\\s+"))
                .collect(Collectors.joining("|"));
        return "^\\s*" + (signed ? "[-+]?" : "") + UNSIGNED + "\\s*(?:" + alternatives + ")\\s*$";
    }

    private static Map<String, Ratio> times() {
        Map<String, Ratio> times = new LinkedHashMap<>();
        both(times, "week", Ratio.ONE);
        both(times, "month", new Ratio(52, 12));
        both(times, "year", new Ratio(52, 1));
        return times;
    }

    private static void both(Map<String, Ratio> words, String singular, Ratio ratio) {
        words.put(singular + "s", ratio);
        words.put(singular, ratio);
    }

    private static Map<Unit, Map<String, Ratio>> words() {
        Map<String, Ratio> percent = new LinkedHashMap<>();
        List.of("%", "percent", "per cent").forEach(word -> percent.put(word, Ratio.ONE));
        Map<String, Ratio> hours = new LinkedHashMap<>();
        both(hours, "hour", Ratio.ONE);
        hours.put("h", Ratio.ONE);
        both(hours, "minute", new Ratio(1, 60));
        Map<String, Ratio> days = new LinkedHashMap<>();
        both(days, "working day", Ratio.ONE);
        both(days, "day", Ratio.ONE);
        Map<String, Ratio> events = Map.of("", Ratio.ONE);
        Map<String, Ratio> pounds = new LinkedHashMap<>();
        both(pounds, "pound", Ratio.ONE);

        Map<Unit, Map<String, Ratio>> all = new EnumMap<>(Unit.class);
        for (Unit unit : Unit.values()) {
            all.put(
                    unit,
                    switch (unit) {
                        case PERCENT -> percent;
                        case PERCENT_PER_YEAR -> {
                            Map<String, Ratio> yearly = rate(percent, "year");
                            yearly.putAll(percent);
                            yield yearly;
                        }
                        case PER_YEAR -> rate(events, "year");
                        case PER_WEEK -> rate(events, "week");
                        case HOURS -> hours;
                        case HOURS_PER_WEEK -> rate(hours, "week");
                        case HOURS_PER_MONTH -> rate(hours, "month");
                        case WORKING_DAYS -> days;
                        case WEEKS -> duration("week");
                        case MONTHS -> duration("month");
                        case YEARS -> duration("year");
                        case POUNDS -> pounds;
                        case POUNDS_PER_YEAR -> rate(pounds, "year");
                        case POUNDS_PER_HOUR -> perHour(pounds);
                        case COUNT, NUMBER, CHOICE, SWITCH -> Map.of("", Ratio.ONE);
                    });
        }
        return all;
    }

    private static Map<String, Ratio> duration(String unit) {
        Map<String, Ratio> words = new LinkedHashMap<>();
        TIMES.forEach((word, ratio) -> words.put(word, ratio.per(TIMES.get(unit))));
        return words;
    }

    private static Map<String, Ratio> perHour(Map<String, Ratio> what) {
        Map<String, Ratio> words = new LinkedHashMap<>();
        what.forEach((word, ratio) -> {
            for (String link : List.of(" per hour", " an hour", "/hour", " / hour", "/h")) {
                words.put(word + link, ratio);
            }
        });
        return words;
    }

    private static Map<String, Ratio> rate(Map<String, Ratio> what, String every) {
        Map<String, Ratio> words = new LinkedHashMap<>();
        what.forEach((word, ratio) -> {
            for (String time : List.of("week", "month", "year")) {
                Ratio rate = ratio.per(TIMES.get(time).per(TIMES.get(every)));
                for (String link : List.of(" per ", " a ", "/", " / ")) {
                    words.put((word + link + time).strip(), rate);
                }
            }
        });
        return words;
    }
}
