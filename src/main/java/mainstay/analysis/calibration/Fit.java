package mainstay.analysis.calibration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.results.evidence.CorrelationRow;
import mainstay.results.evidence.FitRow;
import mainstay.scenario.Settings;
import mainstay.scenario.definition.Parameter;
import mainstay.statistics.estimate.Quantiles;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.util.FastMath;

/** What was found of each fitted setting. */
public final class Fit {
    /** A setting counts as identified if the patterns take away at least this share of its prior variance. */
    public static final double IDENTIFIED = 0.25;

    /** Two settings with a closer posterior correlation than this are identified only together. */
    public static final double ONLY_TOGETHER = 0.8;

    private static final double TAIL = 0.025;
    private static final double TOO_OFTEN_AT_THE_EDGE = 0.025;
    private static final double TOO_FAR_APART = 1.05;
    private static final double TOO_FEW = 400;

    private final List<Axis> axes;
    private final PosteriorDraws draws;
    private final Point best;
    private final Settings base;
    private final PlausibleBox box;
    private final List<FitRow> rows = new ArrayList<>();

    Fit(List<Axis> axes, PosteriorDraws draws, Point best, Settings base, PlausibleBox box) {
        this.axes = axes;
        this.draws = draws;
        this.best = best;
        this.base = base;
        this.box = box;
        for (int i = 0; i < axes.size(); i++) {
            rows.add(row(i));
        }
    }

    /** One row for each setting, in the order of the calibration. */
    List<FitRow> rows() {
        return rows;
    }

    private FitRow row(int i) {
        Axis axis = axes.get(i);
        double[] places = draws.on(i);
        double[] values = new double[places.length];
        for (int j = 0; j < places.length; j++) {
            values[j] = axis.outside(axis.exactValue(places[j]));
        }
        double shrinkage = 1 - StatUtils.variance(places) / Axis.PRIOR.variance();
        return new FitRow(
                axis.parameter().path(),
                axis.parameter().unit().suffix(),
                axis.scale().name().toLowerCase(Locale.ROOT),
                axis.outside(base.get(axis.parameter())),
                axis.outside(axis.value(best.place()[i])),
                StatUtils.mean(values),
                FastMath.sqrt(StatUtils.variance(values)),
                Quantiles.of(values, TAIL),
                Quantiles.of(values, 1 - TAIL),
                axis.outside(axis.exactValue(Axis.PRIOR.quantile(TAIL))),
                axis.outside(axis.exactValue(Axis.PRIOR.quantile(1 - TAIL))),
                shrinkage,
                shrinkage >= IDENTIFIED);
    }

    /** One row for each pair of settings. */
    List<CorrelationRow> correlations() {
        RealMatrix matrix = draws.correlations();
        List<CorrelationRow> rows = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            for (int j = i + 1; j < axes.size(); j++) {
                double correlation = matrix.getEntry(i, j);
                rows.add(new CorrelationRow(
                        axes.get(i).parameter().path(),
                        axes.get(j).parameter().path(),
                        correlation,
                        FastMath.abs(correlation) > ONLY_TOGETHER));
            }
        }
        return rows;
    }

    /** The best values, with as many digits as their posterior standard deviations deserve. */
    public Map<Parameter, Double> values() {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            values.put(
                    axis.parameter(),
                    axis.rounded(axis.value(best.place()[i]), rows.get(i).sd()));
        }
        return values;
    }

    double[] roundedPlace() {
        Map<Parameter, Double> values = values();
        return axes.stream()
                .mapToDouble(axis -> axis.place(values.get(axis.parameter())))
                .toArray();
    }

    /** What is to be said of each value, on one line. */
    public Map<Parameter, String> remarks() {
        Map<Parameter, String> remarks = new LinkedHashMap<>();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            FitRow row = rows.get(i);
            double scale = axis.parameter().unit().scale();
            remarks.put(
                    axis.parameter(),
                    "95 % between " + shown(axis, row.ciLow() / scale, row.sd()) + " and "
                            + shown(axis, row.ciHigh() / scale, row.sd())
                            + (row.identified() ? "" : "; not identified by the patterns"));
        }
        return remarks;
    }

    private static String shown(Axis axis, double value, double sd) {
        return axis.parameter().spell(axis.rounded(value, sd));
    }

    /** What a reader must know before trusting the intervals; empty when all is well. */
    public List<String> doubts() {
        List<String> doubts = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            double share = draws.atTheEdge(box, i);
            if (share > TOO_OFTEN_AT_THE_EDGE) {
                doubts.add("The posterior of " + axes.get(i).parameter().path()
                        + " reaches the edge of the region that was simulated: its interval may be too short. Give"
                        + " more points.");
            }
        }
        double apart = draws.scaleReduction();
        double effective = draws.effective();
        if (apart > TOO_FAR_APART || effective < TOO_FEW) {
            doubts.add(String.format(
                    Locale.ROOT,
                    "The chains have not mixed well (scale reduction %.3f, worth %.0f independent draws): intervals are rough.",
                    apart,
                    effective));
        }
        return doubts;
    }
}
