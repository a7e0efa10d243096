package mainstay.analysis.calibration;

import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;

/** How believable places are, given what is published: normal likelihood through an emulator, times the prior. */
final class Posterior {
    private final Emulator emulator;
    private final List<Emulator.Response> fitted;

    Posterior(Emulator emulator) {
        this.emulator = emulator;
        this.fitted = emulator.responses().stream()
                .filter(response -> response.aim().fitted())
                .toList();
    }

    /** The region it knows; it is nowhere else. */
    PlausibleBox box() {
        return emulator.box();
    }

    /** Twice the negative logarithm of the density at a place of the region, but for a constant. */
    double loss(double[] place) {
        double[] centred = box().centred(place);
        double loss = StatUtils.sumSq(place);
        for (Emulator.Response response : fitted) {
            double off =
                    response.surface().at(centred) - response.aim().pattern().value();
            loss += response.aim().weight() * off * off / response.variance();
        }
        return loss;
    }

    /** Covariance of the normal distribution that fits best at a place: the surfaces are taken as planes there. */
    RealMatrix covariance(double[] place) {
        int axes = place.length;
        double[][] precision = new double[axes][axes];
        double[] centred = box().centred(place);
        for (int i = 0; i < axes; i++) {
            precision[i][i] = 1;
        }
        for (Emulator.Response response : fitted) {
            double[] slope = response.surface().slope(centred);
            double scale = response.aim().weight() / response.variance();
            for (int i = 0; i < axes; i++) {
                for (int j = 0; j < axes; j++) {
                    precision[i][j] += scale * slope[i] * slope[j] * 4 / (box().width(i) * box().width(j));
                }
            }
        }
        RealMatrix inverse = new LUDecomposition(new Array2DRowRealMatrix(precision, false))
                .getSolver()
                .getInverse();
        return inverse.add(inverse.transpose()).scalarMultiply(0.5);
    }

    /** The identity, for as many axes as there are. */
    static RealMatrix identity(int axes) {
        return MatrixUtils.createRealIdentityMatrix(axes);
    }
}
