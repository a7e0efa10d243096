package mainstay.measure.count;

import java.util.Optional;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import org.apache.commons.math3.util.FastMath;

/**
 * A distribution that is looked at whole, bin by bin.
 *
 * @param name as in the table: {@code assessment}
 * @param title in words, for charts: {@code Assessment: referral to authorised}
 * @param group the chart it is drawn on
 * @param scale what a bin is
 * @param bins number of bins of one unit each from 0; one more is open above
 * @param method how what is still open is treated
 * @param counted what is counted, with its weight
 * @param limit the setting that says within which time it should be done, for what is counted in working days
 */
public record ShapeDefinition(
        String name,
        String title,
        Group group,
        Scale scale,
        int bins,
        Method method,
        String counted,
        Optional<Parameter> limit) {

    private static final int WEEK_DAYS = 5;
    private static final double MONTH_DAYS = Span.DAYS_A_YEAR / 12;

    /** Shapes that are drawn together. */
    public enum Group {
        /** From referral to conference, and waiting for a decision. */
        DECISIONS,
        /** Between visits, core groups and reviews. */
        VISITS,
        /** Episodes, plans, stays and returns. */
        STAYS,
        /** With and without a worker. */
        RELATIONSHIPS,
        /** Posts, tenure, sickness, supervision, caseload. */
        WORKFORCE
    }

    /** What one bin is. */
    public enum Scale {
        /** Working days. */
        WORKING_DAY("working days", 1),
        /** Five working days. */
        WEEK("weeks", WEEK_DAYS),
        /** A twelfth of a year of 365.25 days. */
        MONTH("months", 365.25 / 12),
        /** 365.25 days. */
        YEAR("years", 365.25),
        /** A child of a caseload. */
        CHILD("children", 1);

        private final String unit;
        private final double lengths;

        Scale(String unit, double lengths) {
            this.unit = unit;
            this.lengths = lengths;
        }

        /** In words, plural. */
        public String unit() {
            return unit;
        }

        /** Of what is counted (working days, calendar days or children), how many make one. */
        public double lengths() {
            return lengths;
        }
    }

    /** How what has not ended is treated. */
    public enum Method {
        /** By the lengths that spells reached in the measured period. */
        LIFE_TABLE(
                "Life table of the measured period (Kaplan-Meier with late entry): a spell that was open when the period began"
                        + " counts from the length it had, one that is open at the end up to the length it has; one whose beginning"
                        + " is not known is left out."),
        /** As published. */
        ENDED(
                "Of those that ended in the measured period, as statistics publish them: what is still open is not in it."),
        /** Nothing is open. */
        COUNTED("Counted as it stands: nothing is open.");

        private final String words;

        Method(String words) {
            this.words = words;
        }

        /** In words. */
        public String words() {
            return words;
        }
    }

    /** Least length (in working days, calendar days or children) that belongs to a bin. */
    public int edge(int bin) {
        return (int) FastMath.ceil(bin * scale.lengths() - 1e-9);
    }

    /** Whether the limit is a number of working days (or of weeks, nearly one), and not of months, which differ. */
    public boolean isLimitExact() {
        return limit.isPresent() && limit.get().unit() != Unit.MONTHS;
    }

    /** The limit in a scenario, in working days; NaN without one. A month is a twelfth of 253 of them. */
    public double limit(Settings settings) {
        if (limit.isEmpty()) {
            return Double.NaN;
        }
        Parameter parameter = limit.get();
        double value = settings.get(parameter);
        return parameter.unit() == Unit.WEEKS
                ? WEEK_DAYS * value
                : parameter.unit() == Unit.MONTHS ? FastMath.rint(MONTH_DAYS * value) : value;
    }
}
