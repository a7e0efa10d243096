package mainstay.analysis.comparison;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.measure.count.MeasureDefinition;

/** A measure and its unit inside a sentence. */
public final class MeasureWords {
    private static final Pattern COUNTED = Pattern.compile("((?:(?! per | of ).)*?)((?<=child)ren|s)( (per|of) .*)?");

    private MeasureWords() {}

    /** The unit after a difference: one of percentages is in percentage points. */
    public static String unitOfDifference(MeasureDefinition measure, String amount) {
        if (measure.unit().equals("percent")) {
            return amount.equals("1") ? " percentage point" : " percentage points";
        }
        return spelledUnit(measure, amount);
    }

    /** The unit after an amount: of one working day, of 1.0 working days. An index has none. */
    public static String spelledUnit(MeasureDefinition measure, String amount) {
        String unit = measure.unit();
        if (unit.isEmpty() || unit.startsWith("index")) {
            return "";
        }
        if (unit.equals("percent")) {
            return " %";
        }
        return " " + (amount.equals("1") ? ofOne(unit) : unit);
    }

    /** What is counted stands before any "per" or "of": {@code changes per child-year} become one change. */
    private static String ofOne(String unit) {
        Matcher counted = COUNTED.matcher(unit);
        return counted.matches() ? counted.group(1) + Objects.toString(counted.group(3), "") : unit;
    }

    /** The title inside a sentence: small first letter, unless it begins with an abbreviation. */
    public static String title(MeasureDefinition measure) {
        String title = measure.title();
        boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
        return abbreviation ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
