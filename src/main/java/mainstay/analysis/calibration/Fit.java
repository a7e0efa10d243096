package mainstay.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
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
    private final double[] found;
    private final boolean everything;
    private final Settings base;
    private final PlausibleBox box;
    private final List<FitRow> rows = new ArrayList<>();

    /**
     * A fit.
     *
     * @param found place of the values found
     * @param everything whether what is not identified has the value found too, and not that of the base
     * @param box the region that was simulated
     */
    Fit(List<Axis> axes, PosteriorDraws draws, double[] found, boolean everything, Settings base, PlausibleBox box) {
        this.axes = axes;
        this.draws = draws;
        this.found = found;
        this.everything = everything;
        this.base = base;
        this.box = box;
        double[] shrinkages = shrinkages(draws, axes.size());
        for (int i = 0; i < axes.size(); i++) {
            rows.add(row(i, shrinkages[i]));
        }
    }

    /** Share of the prior variance of each of so many settings that the patterns take away. */
    static double[] shrinkages(PosteriorDraws draws, int settings) {
        double[] shrinkages = new double[settings];
        Arrays.setAll(shrinkages, i -> 1 - StatUtils.variance(draws.on(i)) / Axis.PRIOR.variance());
        return shrinkages;
    }

    /** One row for each setting, in the order of the calibration. */
    List<FitRow> rows() {
        return rows;
    }

    private FitRow row(int i, double shrinkage) {
        Axis axis = axes.get(i);
        double[] places = draws.on(i);
        double[] values = new double[places.length];
        for (int j = 0; j < places.length; j++) {
            values[j] = axis.outside(axis.exactValue(places[j]));
        }
        return new FitRow(
                axis.parameter().path(),
                axis.parameter().unit().suffix(),
                axis.scale().name().toLowerCase(Locale.ROOT),
                axis.outside(base.get(axis.parameter())),
                axis.outside(axis.value(found[i])),
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

    /** The values found, with as many digits as their posterior standard deviations deserve; what is not identified may be as in the base. */
    public Map<Parameter, Double> values() {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < axes.size(); i++) {
            Axis axis = axes.get(i);
            FitRow row = rows.get(i);
            values.put(
                    axis.parameter(),
                    everything || row.identified()
                            ? axis.rounded(axis.value(found[i]), row.sd())
                            : base.get(axis.parameter()));
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
