package mainstay.analysis.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import mainstay.scenario.definition.Parameter;
import mainstay.scenario.definition.Unit;
import mainstay.statistics.estimate.CutNormal;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Scale;
import org.apache.commons.math3.util.FastMath;

/**
 * One fitted setting measured in standard deviations of its prior.
 *
 * <p>The prior is normal on the setting's scale (the value or its logarithm), centred in the middle of the plausible
 * range, with 95 % of its mass inside the range, and cut off at its ends. So 0 is the middle, and the ends are at ±1.96.
 */
final class Axis {
    static final CutNormal PRIOR = CutNormal.OF_95_PERCENT;

    /** Digits with which values are tried: what is written down is then exactly what was simulated. */
    private static final MathContext DIGITS = new MathContext(6);

    /** Enough digits to spell a value that has six, also where a base brought more. */
    private static final MathContext SPELLED = new MathContext(12);

    private final Fitted fitted;
    private final double middle;
    private final double sd;

    Axis(Fitted fitted) {
        this.fitted = fitted;
        double low = scaled(fitted.low());
        double high = scaled(fitted.high());
        this.middle = (low + high) / 2;
        this.sd = (high - low) / (2 * PRIOR.cut());
    }

    Parameter parameter() {
        return fitted.parameter();
    }

    Scale scale() {
        return fitted.scale();
    }

    private double scaled(double value) {
        return fitted.scale() == Scale.LOG ? FastMath.log(value) : value;
    }

    /** The value of a place on the axis, in units of the model, with six digits and inside the plausible range. */
    double value(double place) {
        double exact = exactValue(place);
        Unit unit = parameter().unit();
        BigDecimal outside =
                new BigDecimal(exact).multiply(BigDecimal.valueOf(unit.scale())).round(DIGITS);
        return within(unit.toModel(outside));
    }

    /** The same with all digits. */
    double exactValue(double place) {
        double scaled = middle + sd * place;
        return within(fitted.scale() == Scale.LOG ? FastMath.exp(scaled) : scaled);
    }

    double within(double value) {
        return FastMath.min(fitted.high(), FastMath.max(fitted.low(), value));
    }

    /** The place of a value. */
    double place(double value) {
        return (scaled(value) - middle) / sd;
    }

    /** A value as a cell: the number in units of the file. */
    String spell(double value) {
        BigDecimal outside = new BigDecimal(value)
                .multiply(BigDecimal.valueOf(parameter().unit().scale()))
                .round(SPELLED);
        return outside.signum() == 0 ? "0" : outside.stripTrailingZeros().toPlainString();
    }

    /** A value in units of the file. */
    double outside(double value) {
        return value * parameter().unit().scale();
    }

    /** A value with as many digits as a standard deviation in units of the file deserves: two of its own. */
    double rounded(double value, double sdOutside) {
        if (!(sdOutside > 0)) {
            return value;
        }
        int decimals = 1 - (int) FastMath.floor(FastMath.log10(sdOutside));
        BigDecimal outside = new BigDecimal(outside(value)).setScale(decimals, java.math.RoundingMode.HALF_EVEN);
        return within(parameter().unit().toModel(outside));
    }
}
