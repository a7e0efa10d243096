package mainstay.analysis.sweep;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.analysis.comparison.MeasureWords;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.sweep.SweptPoints;

/**
 * A condition on an outcome: {@code difference < -5}.
 *
 * @param measure what it is about
 * @param arm of which arm; empty for all of them
 * @param ofDifference whether it is about the difference from the arm that it is compared with; otherwise about the level
 * @param bound compared with what
 * @param sign {@code <}, {@code <=}, {@code >} or {@code >=}
 */
public record BoxCondition(String measure, String arm, boolean ofDifference, double bound, String sign) {
    private static final Pattern TEXT = Pattern.compile("\\s*(<=|>=|<|>|≤|≥)\\s*([-−]?[0-9]+(?:\\.[0-9]+)?)\\s*");

    /** The condition that a text such as {@code < -5} spells; empty where it spells none. */
    public static Optional<BoxCondition> read(String measure, String arm, boolean ofDifference, String text) {
        Matcher matcher = TEXT.matcher(text);
        return matcher.matches()
                ? Optional.of(new BoxCondition(
                        measure,
                        arm,
                        ofDifference,
                        Double.parseDouble(matcher.group(2).replace('−', '-')),
                        matcher.group(1).replace("≤", "<=").replace("≥", ">=")))
                : Optional.empty();
    }

    double value(SweptPoints.Point point) {
        return ofDifference ? point.difference() : point.mean();
    }

    boolean holds(double value) {
        return switch (sign) {
            case "<" -> value < bound;
            case "<=" -> value <= bound;
            case ">" -> value > bound;
            default -> value >= bound;
        };
    }

    /** In words: {@code the difference in assessments on time of Pods is below −5 percentage points}. */
    public String words() {
        String number =
                new BigDecimal(Double.toString(bound)).stripTrailingZeros().toPlainString();
        return (ofDifference ? "the difference in " : "")
                + definition().map(MeasureWords::title).orElse(measure)
                + (arm.isEmpty() ? "" : " of " + arm) + " is "
                + switch (sign) {
                    case "<" -> "below ";
                    case "<=" -> "at most ";
                    case ">" -> "above ";
                    default -> "at least ";
                }
                + number.replace('-', '−')
                + definition().map(known -> unit(known, number)).orElse("");
    }

    private String unit(MeasureDefinition known, String number) {
        return ofDifference ? MeasureWords.unitOfDifference(known, number) : MeasureWords.spelledUnit(known, number);
    }

    private Optional<MeasureDefinition> definition() {
        return Measures.all().stream()
                .filter(known -> known.name().equals(measure))
                .findFirst();
    }
}
