package mainstay.scenario.yaml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.yaml.Spelling.Reading;

/**
 * A change of what the base has, such as {@code +10}, {@code -5 %} or {@code +3 points}: so much more or less of the unit, or a
 * share of the base. Of a percentage, points are added and {@code +3 % of the base} is a share; {@code +3 %} could be either.
 */
final class RelativeAmount {
    private static final Pattern SIGNED = Pattern.compile("([-+])\\s*(" + UnitWords.UNSIGNED + ")(.*)", Pattern.DOTALL);
    private static final Pattern OF_THE_BASE = Pattern.compile("(?:^|\\s+)of\\s+(?:the|its)\\s+base$");
    private static final List<String> POINTS = List.of("point", "points", "percentage point", "percentage points");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Parameter parameter;
    private final String written;
    private final BigDecimal number;
    private final String words;
    private final boolean ofTheBase;

    private RelativeAmount(Parameter parameter, String written, BigDecimal number, String words) {
        this.parameter = parameter;
        this.written = written;
        this.number = number;
        this.ofTheBase = OF_THE_BASE.matcher(words).find();
        this.words = OF_THE_BASE.matcher(words).replaceFirst("").strip();
    }

    /**
     * What the base comes to with a change.
     *
     * @param parameter the setting
     * @param text what is written, which may be a value and no change
     * @param base what the base has, in units of the model
     * @return the new value in the unit of a file; empty where the text is no change
     */
    static Optional<Reading<BigDecimal>> of(Parameter parameter, String text, double base) {
        Matcher signed = SIGNED.matcher(text);
        if (!signed.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(signed.group(1) + signed.group(2));
        String words = signed.group(3).strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return new RelativeAmount(parameter, text, number, words)
                .of(new BigDecimal(parameter.unit().toFile(base)));
    }

    /** A regular expression for the changes of a setting; it allows some that {@link #of} refuses. */
    static String pattern(Parameter parameter) {
        String share =
                "(?:%|percent|per\\s+cent)(?:\\s+of\\s+(?:the|its)\\s+base)" + (isPercentage(parameter) ? "" : "?");
        String points = "(?:percentage\\s+)?points?";
        String amount = isPercentage(parameter) ? points : "[a-zA-Z/ ]*";
        return "^\\s*[-+]\\s*" + UnitWords.UNSIGNED + "\\s*(?:" + share + "|" + amount + ")\\s*$";
    }

    private Optional<Reading<BigDecimal>> of(BigDecimal base) {
        boolean share = UnitWords.follow(Unit.PERCENT, words);
        if (share && (ofTheBase || !isPercentage())) {
            return Optional.of(shareOf(base));
        }
        if (ofTheBase) {
            return Optional.of(Reading.wrong(
                    ProblemList.echo(written) + " has no percentage before of the base, such as +10 % of the base."));
        }
        if (isPercentage() && POINTS.contains(words)) {
            return Optional.of(Reading.of(base.add(number)));
        }
        if (parameter.low() < 0) {
            return Optional.empty();
        }
        return Optional.of(UnitWords.convert(parameter.unit(), number, words)
                .map(amount -> isPercentage() ? unclear() : Reading.of(base.add(amount)))
                .orElseGet(this::wrongUnit));
    }

    private Reading<BigDecimal> wrongUnit() {
        String amount = isPercentage()
                ? "+3 points or +3 % of the base"
                : ("+10 " + parameter.unit().suffix()).strip() + " or +10 %";
        return Reading.wrong(
                ProblemList.echo(written) + " has the wrong unit. Write a change of the base such as " + amount + ".");
    }

    private boolean isPercentage() {
        return isPercentage(parameter);
    }

    private static boolean isPercentage(Parameter parameter) {
        return parameter.unit() == Unit.PERCENT || parameter.unit() == Unit.PERCENT_PER_YEAR;
    }

    private Reading<BigDecimal> shareOf(BigDecimal base) {
        if (base.signum() == 0) {
            return Reading.wrong(ProblemList.echo(written) + " changes nothing, since the base has "
                    + parameter.spell(0) + ". Write the value that is meant.");
        }
        BigDecimal changed = base.add(base.multiply(number).divide(HUNDRED));
        return Reading.of(parameter.unit() == Unit.COUNT ? changed.setScale(0, RoundingMode.HALF_UP) : changed);
    }

    private Reading<BigDecimal> unclear() {
        String amount = (number.signum() < 0 ? "-" : "+") + number.abs().toPlainString();
        return Reading.wrong(ProblemList.echo(written) + " may be a change by points or by a share of the base. Write "
                + amount + " points or " + amount + " % of the base"
                + (number.signum() < 0 ? "." : "; or the value itself, without a plus."));
    }
}
