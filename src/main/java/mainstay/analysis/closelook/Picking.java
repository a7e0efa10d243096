package mainstay.analysis.closelook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import mainstay.results.closelook.PickRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Period;
import mainstay.scenario.definition.Plural;
import mainstay.statistics.estimate.Quantiles;
import mainstay.study.Study;
import org.apache.commons.math3.util.FastMath;

/**
 * Picks two families whose journeys are told, by a rule that is stated: nobody chose them for what they show.
 *
 * <p>The arm is the one whose families differ most, either way, from the arm it is compared with in the days that their
 * steps waited. The families are at the median and at the 95th percentile of that difference.
 */
final class Picking {
    /** With fewer families than this a percentile is one family or another by chance. */
    static final int FEWEST = 20;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final int FULL_VIEW_MONTHS = 12;

    private final Study study;
    private final List<Integer> families;
    private final List<Map<Integer, Integer>> waited;

    /**
     * Families to pick from.
     *
     * @param study the study
     * @param families numbers of those that may be picked, in order
     * @param waited for each arm, by number of the family, the days that its steps waited
     */
    Picking(Study study, List<Integer> families, List<Map<Integer, Integer>> waited) {
        this.study = study;
        this.families = families;
        this.waited = waited;
    }

    /** First date on which a family is referred too late to be seen for long: a year before the end, or half the time. */
    static LocalDate tooLate(Period period) {
        int measured = period.measureMonths();
        int view = measured < 2 * FULL_VIEW_MONTHS ? (measured + 1) / 2 : FULL_VIEW_MONTHS;
        return period.end().minusMonths(view);
    }

    /** The two picks; none with too few families. */
    List<PickRow> rows() {
        if (families.size() < FEWEST) {
            return List.of();
        }
        int arm = mostDifferent();
        return List.of(pick("median", 0.5, arm), pick("95th percentile", 0.95, arm));
    }

    private int mostDifferent() {
        int most = 0;
        for (int arm = 1; arm < waited.size(); arm++) {
            if (most == 0 || meanDistance(arm) > meanDistance(most)) {
                most = arm;
            }
        }
        return most;
    }

    private double meanDistance(int arm) {
        return families.stream()
                .mapToDouble(family -> FastMath.abs(difference(arm, family)))
                .average()
                .orElse(0);
    }

    private double difference(int arm, int family) {
        return days(arm, family) - days(study.baselineOf(arm), family);
    }

    private double days(int arm, int family) {
        return waited.get(arm).get(family);
    }

    /** The family nearest to a quantile; among equals the one of the most usual days in the baseline, then the first. */
    private PickRow pick(String name, double share, int arm) {
        boolean alone = waited.size() == 1;
        int baseline = study.baselineOf(arm);
        ToDoubleFunction<Integer> picked = family -> alone ? days(arm, family) : difference(arm, family);
        double wanted = quantile(picked, share);
        double usual = quantile(family -> days(baseline, family), 0.5);
        int family = families.stream()
                .min(Comparator.<Integer>comparingDouble(one -> FastMath.abs(picked.applyAsDouble(one) - wanted))
                        .thenComparingDouble(one -> alone ? 0 : FastMath.abs(days(baseline, one) - usual))
                        .thenComparingInt(one -> one))
                .orElseThrow();
        return new PickRow(
                name,
                family,
                study.arms().get(arm).name(),
                alone ? "" : study.arms().get(baseline).name(),
                days(arm, family),
                alone ? Double.NaN : days(baseline, family),
                alone ? Double.NaN : difference(arm, family),
                families.size(),
                rule(name, wanted, arm));
    }

    private double quantile(ToDoubleFunction<Integer> value, double share) {
        return Quantiles.of(families.stream().mapToDouble(value).toArray(), share);
    }

    private String rule(String name, double wanted, int arm) {
        Period period = study.baseline().period();
        boolean alone = waited.size() == 1;
        return "Of the " + Plural.of(families.size(), "family", "families") + " first referred from "
                + DATE.format(period.start()) + " to "
                + DATE.format(tooLate(period).minusDays(1)) + " that went on to a plan or into care"
                + (alone ? "" : " in every arm") + ", the one whose working days of waiting, all steps added up"
                + (alone ? "" : ", in " + quoted(arm) + " less those in " + quoted(study.baselineOf(arm)))
                + ", are nearest to the " + name + " (" + rounded(wanted) + ")"
                + (waited.size() < 3
                        ? "."
                        : "; of all arms, " + quoted(arm) + " is the one whose families differ most, either way ("
                                + rounded(meanDistance(arm)) + " days on average).");
    }

    private String quoted(int arm) {
        return '"' + study.arms().get(arm).name() + '"';
    }

    private static String rounded(double days) {
        return TableNumbers.plain(FastMath.rint(days * 10) / 10);
    }
}
