package mainstay.place;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What is published of a place, by the measures that runs are held against: its own figures and nothing else. What is not
 * published is left out.
 */
final class Baseline {
    private static final List<Line> LINES = List.of(
            Line.as("assessments_on_time", Figure.ASSESSMENTS_ON_TIME),
            Line.as("icpc_on_time", Figure.ICPC_ON_TIME),
            Line.as("cp_reviews_on_time", Figure.CP_REVIEWS_ON_TIME),
            Line.as("caseload_fte", Figure.CASELOAD_FTE),
            Line.as("turnover_rate_fte", Figure.TURNOVER_RATE_FTE),
            Line.as("vacancy_rate_fte", Figure.VACANCY_RATE_FTE),
            Line.as("agency_rate_fte", Figure.AGENCY_RATE_FTE),
            Line.as("absence_rate_fte", Figure.ABSENCE_RATE_FTE),
            Line.as("referrals_per_year", Figure.REFERRALS),
            Line.as("rereferral_percent", Figure.REREFERRAL_PERCENT),
            Line.as("no_further_action_percent", Figure.NO_FURTHER_ACTION_PERCENT),
            Line.as("not_in_need_percent", Figure.NOT_IN_NEED_PERCENT),
            Line.percent("section_47_per_referral", Figure.SECTION_47_ENQUIRIES, Figure.REFERRALS),
            Line.percent("icpc_per_section_47", Figure.INITIAL_CONFERENCES, Figure.SECTION_47_ENQUIRIES),
            Line.percent("cp_plan_per_icpc", Figure.PROTECTION_PLANS_STARTED, Figure.INITIAL_CONFERENCES),
            Line.as("cpp_at_31_march", Figure.PROTECTION_PLANS),
            Line.years("cp_plan_mean_years", Figure.PROTECTION_PLANS, Figure.PROTECTION_PLANS_STARTED),
            Line.as("cla_at_31_march", Figure.LOOKED_AFTER),
            Line.years("looked_after_mean_years", Figure.LOOKED_AFTER, Figure.CARE_STARTED));

    private Baseline() {}

    /**
     * A measure, and the figures it is made of.
     *
     * @param measure name of the measure
     * @param over the figure
     * @param under the figure it is divided by; null for none
     * @param factor to come to the measure's unit
     * @param decimals of a quotient
     */
    record Line(String measure, Figure over, Figure under, double factor, int decimals) {
        static Line as(String measure, Figure figure) {
            return new Line(measure, figure, null, 1, 1);
        }

        static Line percent(String measure, Figure over, Figure under) {
            return new Line(measure, over, under, 100, 1);
        }

        static Line years(String measure, Figure over, Figure under) {
            return new Line(measure, over, under, 1, 2);
        }

        private OptionalDouble of(Authority place) {
            if (under == null) {
                return place.published(over);
            }
            OptionalDouble below = place.published(under);
            return place.publishes(over) && below.orElse(0) > 0
                    ? OptionalDouble.of(
                            rounded(factor * place.published(over).getAsDouble() / below.getAsDouble(), decimals))
                    : OptionalDouble.empty();
        }

        /** What it is and where it is published, for comments. */
        String source() {
            return over.title() + (under == null ? "" : " over " + lowered(under.title())) + "; " + over.source();
        }
    }

    private static String lowered(String title) {
        return Character.toLowerCase(title.charAt(0)) + title.substring(1);
    }

    private static double rounded(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
    }

    static List<Line> lines() {
        return LINES;
    }

    /** The figures of an authority, by measure. */
    static Map<String, Double> of(Authority place) {
        Map<String, Double> figures = new LinkedHashMap<>();
        LINES.forEach(line -> line.of(place).ifPresent(value -> figures.put(line.measure(), value)));
        return figures;
    }

    /**
     * The figures of the average authority: England's, counts over the number of authorities. Where England has none, it is
     * the mean of the authorities that have one.
     */
    static Map<String, Double> average(Authorities authorities) {
        Map<String, Double> england = of(authorities.england());
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Line line : LINES) {
            Double value = england.get(line.measure());
            if (value == null) {
                double mean = authorities.all().stream()
                        .filter(one -> one.publishes(line.over()))
                        .mapToDouble(one -> one.published(line.over()).getAsDouble())
                        .average()
                        .orElseThrow();
                figures.put(line.measure(), rounded(mean, line.decimals()));
            } else if (line.under() == null && line.over().kind() == Figure.Kind.COUNT) {
                figures.put(line.measure(), rounded(value / authorities.all().size(), 0));
            } else {
                figures.put(line.measure(), value);
            }
        }
        return figures;
    }
}
