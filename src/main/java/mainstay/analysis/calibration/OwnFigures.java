package mainstay.analysis.calibration;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import mainstay.analysis.score.Pattern;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.evidence.OwnFigureRow;
import mainstay.results.evidence.PredictiveRow;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Grade;
import org.apache.commons.math3.util.FastMath;

/**
 * What is published of a place itself as patterns, whose bands are the chance in one year of so many children: the binomial
 * error of a percentage, or of other figures what their last digit hides.
 */
public final class OwnFigures {
    private static final double PERCENT = 100;
    private static final double LAST_DIGIT = 0.1;

    private final Scenario place;
    private final Map<String, Double> published;

    /** The figures of a scenario. */
    public OwnFigures(Scenario place) {
        this.place = place;
        this.published = place.published();
    }

    /** A pattern for each of these measures that is published, numbered by its name. */
    public List<Pattern> patterns(List<MeasureDefinition> measures) {
        return measures.stream()
                .filter(measure -> published.containsKey(measure.name()))
                .map(this::pattern)
                .toList();
    }

    private Pattern pattern(MeasureDefinition measure) {
        double value = published.get(measure.name());
        double half = Axis.PRIOR.cut() * FastMath.sqrt(variance(measure.name(), value));
        return new Pattern(
                measure.name(),
                Pattern.Kind.LEVEL,
                measure.name(),
                value,
                value - half,
                value + half,
                measure.unit(),
                place.name(),
                "",
                Grade.MEASURED,
                "",
                "");
    }

    private double variance(String measure, double value) {
        double hidden = LAST_DIGIT * LAST_DIGIT / 12;
        OptionalDouble of = of(measure);
        return of.isEmpty() ? hidden : hidden + PERCENT * PERCENT * binomial(inside(value / PERCENT), of.getAsDouble());
    }

    /** Of the share, with one success and one failure more than were seen: all out of all are not all for sure. */
    private static double binomial(double share, double of) {
        double likely = (share * of + 1) / (of + 2);
        return likely * (1 - likely) / of;
    }

    private static double inside(double share) {
        return FastMath.max(0, FastMath.min(1, share));
    }

    /** How many children or meetings a percentage is of, as far as the place's own figures tell. */
    private OptionalDouble of(String measure) {
        return switch (measure) {
            case "rereferral_percent" -> product("referrals_per_year");
            case "assessments_on_time" -> product("referrals_per_year", 1 - share("no_further_action_percent"));
            case "icpc_on_time" ->
                product("referrals_per_year", share("section_47_per_referral") * share("icpc_per_section_47"));
            case "cp_reviews_on_time" -> product("cpp_at_31_march");
            default -> OptionalDouble.empty();
        };
    }

    private double share(String measure) {
        return published.getOrDefault(measure, 0.0) / PERCENT;
    }

    private OptionalDouble product(String count) {
        return product(count, 1);
    }

    private OptionalDouble product(String count, double share) {
        double number = published.getOrDefault(count, 0.0) * share;
        return number > 0 ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    /** What came of a figure when it was fitted to. */
    public static OwnFigureRow row(PredictiveRow row) {
        double noise = (row.high() - row.low()) / 2 / Axis.PRIOR.cut();
        double off = row.mean() - row.published();
        return new OwnFigureRow(
                row.measure(),
                row.unit(),
                row.published(),
                noise,
                row.atStart(),
                row.mean(),
                row.ciLow(),
                row.ciHigh(),
                row.atStart() - row.published(),
                off,
                row.low() <= row.mean() && row.mean() <= row.high());
    }
}
