package mainstay.place.figure;

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
public final class PublishedMeasures {
    private static final List<Line> LINES = List.of(
            Line.as("assessments_on_time", PublishedFigure.ASSESSMENTS_ON_TIME),
            Line.as("icpc_on_time", PublishedFigure.ICPC_ON_TIME),
            Line.as("cp_reviews_on_time", PublishedFigure.CP_REVIEWS_ON_TIME),
            Line.as("caseload_fte", PublishedFigure.CASELOAD_FTE),
            Line.as("turnover_rate_fte", PublishedFigure.TURNOVER_RATE_FTE),
            Line.as("vacancy_rate_fte", PublishedFigure.VACANCY_RATE_FTE),
            Line.as("vacancy_agency_cover_rate_fte", PublishedFigure.VACANCIES_COVERED_PERCENT),
            Line.as("agency_rate_fte", PublishedFigure.AGENCY_RATE_FTE),
            Line.as("absence_rate_fte", PublishedFigure.ABSENCE_RATE_FTE),
            Line.as("referrals_per_year", PublishedFigure.REFERRALS),
            Line.as("rereferral_percent", PublishedFigure.REREFERRAL_PERCENT),
            Line.as("no_further_action_percent", PublishedFigure.NO_FURTHER_ACTION_PERCENT),
            Line.as("not_in_need_percent", PublishedFigure.NOT_IN_NEED_PERCENT),
            Line.percent("section_47_per_referral", PublishedFigure.SECTION_47_ENQUIRIES, PublishedFigure.REFERRALS),
            Line.percent(
                    "icpc_per_section_47", PublishedFigure.INITIAL_CONFERENCES, PublishedFigure.SECTION_47_ENQUIRIES),
            Line.percent(
                    "cp_plan_per_icpc", PublishedFigure.PROTECTION_PLANS_STARTED, PublishedFigure.INITIAL_CONFERENCES),
            Line.as("cpp_at_31_march", PublishedFigure.PROTECTION_PLANS),
            Line.years(
                    "cp_plan_mean_years", PublishedFigure.PROTECTION_PLANS, PublishedFigure.PROTECTION_PLANS_STARTED),
            Line.as("cla_at_31_march", PublishedFigure.LOOKED_AFTER),
            Line.years("looked_after_mean_years", PublishedFigure.LOOKED_AFTER, PublishedFigure.CARE_STARTED));

    private PublishedMeasures() {}

    /**
     * A measure, and the figures it is made of.
     *
     * @param measure name of the measure
     * @param over the figure
     * @param under the figure it is divided by; null for none
     * @param factor to come to the measure's unit
     * @param decimals of a quotient
     */
    public record Line(String measure, PublishedFigure over, PublishedFigure under, double factor, int decimals) {
        static Line as(String measure, PublishedFigure figure) {
            return new Line(measure, figure, null, 1, 1);
        }

        static Line percent(String measure, PublishedFigure over, PublishedFigure under) {
            return new Line(measure, over, under, 100, 1);
        }

        static Line years(String measure, PublishedFigure over, PublishedFigure under) {
            return new Line(measure, over, under, 1, 2);
        }

        private OptionalDouble of(LocalAuthority place) {
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
        public String source() {
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

    public static List<Line> lines() {
        return LINES;
    }

    /** The figures of an authority, by measure. */
    public static Map<String, Double> of(LocalAuthority place) {
        Map<String, Double> figures = new LinkedHashMap<>();
        LINES.forEach(line -> line.of(place).ifPresent(value -> figures.put(line.measure(), value)));
        return figures;
    }

    /**
     * The figures of the average authority: England's, counts over the number of authorities. Where England has none, it is
     * the mean of the authorities that have one.
     */
    public static Map<String, Double> average(Authorities authorities) {
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
            } else if (line.under() == null && line.over().kind() == PublishedFigure.Kind.COUNT) {
                figures.put(line.measure(), rounded(value / authorities.all().size(), 0));
            } else {
                figures.put(line.measure(), value);
            }
        }
        return figures;
    }
}
