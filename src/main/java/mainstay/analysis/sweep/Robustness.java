package mainstay.analysis.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.PairedDifference;

/** Adds up how one arm fares in one outcome, future after future. */
final class Robustness {
    private static final int NONE = -1;
    /** Futures named where there was nothing to observe; of more than these it is said that there are others. */
    private static final int NAMED = 5;

    private static final MathContext TWO_DIGITS = new MathContext(2);

    private final SweepPlan plan;
    private final int arm;
    private final MeasureDefinition measure;
    private final int sign;

    private final List<Integer> unseen = new ArrayList<>();
    private int futures;
    private int better;
    private int worse;
    private int worstFuture = NONE;
    private double worst = Double.NaN;
    private int bestFuture = NONE;
    private double best = Double.NaN;
    private int bestOfAll;
    private int regretFuture = NONE;
    private double regret = Double.NaN;

    Robustness(SweepPlan plan, int arm, MeasureDefinition measure) {
        this.plan = plan;
        this.arm = arm;
        this.measure = measure;
        this.sign = measure.better() == Better.LOWER ? -1 : 1;
    }

    /**
     * One more future.
     *
     * @param future its number
     * @param difference of the arm from the one it is compared with
     * @param means of all arms; NaN where nothing was observed
     */
    void meets(int future, PairedDifference difference, double[] means) {
        futures++;
        if (arm == 0 ? !Double.isFinite(means[0]) : difference.n() == 0) {
            unseen.add(future);
        }
        if (arm > 0 && difference.n() > 0) {
            compare(future, difference);
        }
        if (measure.better() != Better.NEITHER && Double.isFinite(means[arm])) {
            rank(future, means);
        }
    }

    private void compare(int future, PairedDifference difference) {
        double low = sign
                * (sign > 0
                        ? difference.interval().low()
                        : difference.interval().high());
        double high = sign
                * (sign > 0
                        ? difference.interval().high()
                        : difference.interval().low());
        better += low > 0 ? 1 : 0;
        worse += high < 0 ? 1 : 0;
        if (!(sign * difference.mean() >= sign * worst)) {
            worst = difference.mean();
            worstFuture = future;
        }
        if (!(sign * difference.mean() <= sign * best)) {
            best = difference.mean();
            bestFuture = future;
        }
    }

    private void rank(int future, double[] means) {
        double top = Arrays.stream(means)
                .filter(Double::isFinite)
                .map(mean -> sign * mean)
                .max()
                .orElseThrow();
        double behind = top - sign * means[arm];
        bestOfAll += behind == 0 ? 1 : 0;
        if (!(behind <= regret)) {
            regret = behind;
            regretFuture = future;
        }
    }

    RobustnessRow row() {
        boolean compared = arm > 0;
        boolean judged = measure.better() != Better.NEITHER;
        return new RobustnessRow(
                name(arm),
                compared ? name(plan.study().baselineOf(arm)) : "",
                measure.name(),
                measure.unit(),
                measure.better().name().toLowerCase(Locale.ROOT),
                futures,
                compared && judged ? better : NONE,
                compared && judged ? worse : NONE,
                compared && judged ? unclear() : NONE,
                worstFuture,
                TableNumbers.tabled(worst),
                bestFuture,
                TableNumbers.tabled(best),
                judged ? bestOfAll : NONE,
                TableNumbers.tabled(regret),
                regretFuture,
                sentence(compared, judged));
    }

    private String name(int place) {
        return plan.study().arms().get(place).name();
    }

    private int unclear() {
        return futures - better - worse - unseen.size();
    }

    private String sentence(boolean compared, boolean judged) {
        if (unseen.size() == futures) {
            return measure.title() + ": there was nothing to observe " + where(compared) + " in any of the futures.";
        }
        if (!compared) {
            return measure.title() + ": " + name(arm)
                    + (judged
                            ? " had the best mean of all arms in " + of(bestOfAll) + "." + regrets()
                            : " was seen in " + of(futures - unseen.size()) + ".")
                    + nothingIn(compared);
        }
        String range = worst == best
                ? signed(worst) + " in every future in which there is one"
                : "from " + signed(worst) + " in future " + worstFuture + " to " + signed(best) + " in future "
                        + bestFuture;
        if (!judged) {
            return measure.title() + ": " + name(arm) + " differs from " + other()
                    + (worst == best ? " by " : " by amounts that run ") + range + "; neither way is better."
                    + nothingIn(compared);
        }
        return measure.title() + ": " + name(arm) + " is better than " + other() + " in " + of(better) + ", worse in "
                + worse + " and unclear in " + unclear()
                + " (by the 95 % interval of the paired difference in each)." + nothingIn(compared)
                + (worst == best ? " The difference is " : " The difference runs ") + range + "." + regrets();
    }

    private String regrets() {
        if (measure.better() == Better.NEITHER || plan.arms() == 1) {
            return "";
        }
        return regret == 0
                ? " No arm had a better mean in any of the futures."
                : " It fell short of the best arm's mean by at most " + figure(regret) + ", in future " + regretFuture
                        + ".";
    }

    /** The futures that could not be counted either way. */
    private String nothingIn(boolean compared) {
        return unseen.isEmpty()
                ? ""
                : " In " + unseen.size() + " there was nothing to observe " + where(compared) + " (future "
                        + unseen.stream().limit(NAMED).map(String::valueOf).collect(Collectors.joining(", "))
                        + (unseen.size() > NAMED ? " and others" : "") + ").";
    }

    private String where(boolean compared) {
        return "in " + name(arm) + (compared ? " or in " + other() : "");
    }

    private String other() {
        return name(plan.study().baselineOf(arm));
    }

    private String of(int number) {
        return number + " of " + (futures == 1 ? "1 future" : futures + " futures");
    }

    private String signed(double value) {
        return (value > 0 ? "+" : "") + figure(value);
    }

    private static String figure(double value) {
        BigDecimal exact = new BigDecimal(value);
        return (Math.abs(value) < 1 ? exact.round(TWO_DIGITS) : exact.setScale(1, RoundingMode.HALF_EVEN))
                .toPlainString();
    }
}
