package mainstay.analysis.sensitivity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import mainstay.scenario.definition.Plural;
import mainstay.scenario.definition.Unit;
import mainstay.statistics.estimate.PairedDifference;
import mainstay.study.Range;

/** A difference at evenly spaced values of one setting, all others as the study has them. */
final class OverRange {
    private static final MathContext TWO_DIGITS = new MathContext(2);
    private static final MathContext THREE_DIGITS = new MathContext(3);

    private final Range range;
    private final List<PairedDifference> differences;
    private final double[] adjusted;
    private final double sign;

    /**
     * What came of varying a setting.
     *
     * @param range the setting and its range
     * @param differences from the least to the greatest value; NaN where there is none
     * @param adjusted p of each, counting all that are looked at
     * @param sign of the difference in the study
     */
    OverRange(Range range, List<PairedDifference> differences, double[] adjusted, double sign) {
        this.range = range;
        this.differences = differences;
        this.adjusted = adjusted;
        this.sign = sign;
    }

    int seen() {
        return (int) differences.stream().filter(OverRange::isSeen).count();
    }

    private static boolean isSeen(PairedDifference difference) {
        return Double.isFinite(difference.mean());
    }

    /** Share of the values with the study's sign. */
    double holding() {
        return share(difference -> Math.signum(difference.mean()) == sign);
    }

    /** Share of the values with the study's sign, and an interval that leaves zero out. */
    double clear() {
        return share(difference -> isClear(difference, sign));
    }

    /** Share of the values with the opposite sign, and an interval that leaves zero out. */
    double reversed() {
        return share(this::isReversed);
    }

    private boolean isReversed(PairedDifference difference) {
        return isClear(difference, -sign);
    }

    private static boolean isClear(PairedDifference difference, double sign) {
        return sign > 0
                ? difference.interval().low() > 0
                : difference.interval().high() < 0;
    }

    private double share(Predicate<PairedDifference> which) {
        if (sign == 0 || Double.isNaN(sign)) {
            return Double.NaN;
        }
        long having = differences.stream().filter(which).count();
        return seen() == 0 ? Double.NaN : (double) having / seen();
    }

    /** Values of the setting at which the sign turns, as a file spells them; between two values on a straight line. */
    List<Double> flips() {
        List<Double> flips = new ArrayList<>();
        int last = -1;
        for (int i = 0; i < differences.size(); i++) {
            double mean = differences.get(i).mean();
            if (mean == 0 || Double.isNaN(mean)) {
                continue;
            }
            if (last >= 0 && mean * differences.get(last).mean() < 0) {
                double before = differences.get(last).mean();
                double place = last + (i - last) * before / (before - mean);
                flips.add(outside(range.at(place / (differences.size() - 1))));
            }
            last = i;
        }
        return flips;
    }

    private double outside(double value) {
        Unit unit = range.parameter().unit();
        return Double.parseDouble(unit.toFile(value));
    }

    /**
     * Such as {@code grip.start above 0.62}; empty unless the opposite sign is clear somewhere, also when all values of all
     * settings that are looked at are counted.
     */
    Optional<String> turning() {
        List<Integer> turned = IntStream.range(0, differences.size())
                .filter(place -> isReversed(differences.get(place)) && adjusted[place] < DifferenceEffects.CHANCE)
                .boxed()
                .toList();
        if (turned.isEmpty()) {
            return Optional.empty();
        }
        List<Double> flips = flips();
        String path = range.parameter().path();
        if (flips.size() != 1) {
            double low = value(turned.get(0));
            double high = value(turned.get(turned.size() - 1));
            return Optional.of(
                    path + (low == high ? " at " + spelled(low) : " between " + number(low) + " and " + spelled(high)));
        }
        // One turn: what lies beyond it to one side has the opposite sign, and only that.
        boolean above = value(turned.get(0)) > flips.get(0);
        return Optional.of(path + (above ? " above " : " below ") + spelled(flips.get(0)));
    }

    private double value(int place) {
        return outside(range.at(place / (differences.size() - 1.0)));
    }

    private String spelled(double value) {
        return Plural.withUnit(number(value), range.parameter().unit().suffix());
    }

    /** Two digits, or three where the range is so narrow that two would not tell its ends apart. */
    private String number(double value) {
        double low = value(0);
        double high = value(differences.size() - 1);
        boolean narrow = high - low < Math.abs(high) / 5;
        return BigDecimal.valueOf(value)
                .round(narrow ? THREE_DIGITS : TWO_DIGITS)
                .stripTrailingZeros()
                .toPlainString();
    }
}
