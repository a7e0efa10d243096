package mainstay.analysis.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mainstay.analysis.calibration.Point.Phase;
import mainstay.measure.count.RunMeasures;
import mainstay.results.evidence.PointLog;
import mainstay.results.evidence.PointRow;
import mainstay.results.file.ResultsProblem;
import mainstay.run.Batches;
import mainstay.run.Progress;
import mainstay.scenario.Parameter;
import mainstay.scenario.Scenario;
import mainstay.study.Calibration;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Tries points one after the other. Each is kept as soon as it is finished, and one that was kept before is not run
 * again: as every choice of a calibration depends on its seed and on what came out so far, one that was interrupted goes
 * the same way again.
 */
final class Trials {
    /** What is kept of a mean or a variance; rounded before it is used, so that reading it back changes nothing. */
    private static final MathContext DIGITS = new MathContext(8);

    /** A pattern that nothing was observed of counts as missed by so many standard errors. */
    private static final double UNSEEN = 10;

    private final Calibration calibration;
    private final List<Axis> axes;
    private final List<Aim> aims;
    private final Batches replications;
    private final PointLog log;
    private final Progress progress;
    private final List<Point> points = new ArrayList<>();
    private int total;

    Trials(
            Calibration calibration,
            List<Axis> axes,
            List<Aim> aims,
            Batches replications,
            PointLog log,
            Progress progress,
            int total) {
        this.calibration = calibration;
        this.axes = axes;
        this.aims = aims;
        this.replications = replications;
        this.log = log;
        this.progress = progress;
        this.total = total;
        report(Math.min(log.keptPoints(), total));
    }

    /** Every point so far, in order. */
    List<Point> points() {
        return points;
    }

    /** Says that some points that were announced are not needed. */
    void spare(int number) {
        total -= number;
    }

    /** Tries one place. */
    Point at(Phase phase, double[] place) {
        return at(phase, List.of(place)).get(0);
    }

    /** Tries some places, several at a time. */
    List<Point> at(Phase phase, List<double[]> places) {
        List<Point> tried = new ArrayList<>();
        for (double[] place : places) {
            int number = points.size() + 1;
            if (log.kept(number).isEmpty()) {
                break;
            }
            tried.add(kept(log.kept(number).get(), phase, settings(place)));
            points.add(tried.get(tried.size() - 1));
        }
        List<double[]> left = places.subList(tried.size(), places.size());
        List<Scenario> scenarios =
                left.stream().map(this::settings).map(this::scenario).toList();
        int next = points.size() + 1;
        replications.run(
                scenarios, calibration.seed(), i -> first(phase, next + i), calibration.replications(), runs -> {
                    double[] settings = settings(places.get(tried.size()));
                    Point point = finished(phase, settings, runs);
                    log.keep(row(point, settings));
                    tried.add(point);
                    points.add(point);
                    report(Math.max(points.size(), log.keptPoints()));
                });
        return tried;
    }

    /**
     * The first replication of a point. Where differences count all points have the same luck; where levels count each has
     * its own, so that luck averages out over the points.
     */
    private int first(Phase phase, int number) {
        int own = phase.isCommon() ? phase == Phase.LAST || phase == Phase.FOUND ? 1 : 0 : 1 + number;
        return own * calibration.replications();
    }

    private void report(int done) {
        progress.finished(done * calibration.replications(), Math.max(done, total) * calibration.replications());
    }

    private double[] settings(double[] place) {
        double[] settings = new double[place.length];
        for (int i = 0; i < settings.length; i++) {
            settings[i] = axes.get(i).value(place[i]);
        }
        return settings;
    }

    private Scenario scenario(double[] settings) {
        Map<Parameter, Double> values = new LinkedHashMap<>();
        for (int i = 0; i < settings.length; i++) {
            values.put(axes.get(i).parameter(), settings[i]);
        }
        Scenario base = calibration.base();
        return base.with(base.settings().with(values));
    }

    private Point finished(Phase phase, double[] settings, List<RunMeasures> runs) {
        double[] means = new double[aims.size()];
        double[] variances = new double[aims.size()];
        for (int i = 0; i < means.length; i++) {
            int index = aims.get(i).index();
            double[] seen = runs.stream()
                    .mapToDouble(run -> run.values()[index])
                    .filter(Double::isFinite)
                    .toArray();
            means[i] = seen.length < 2 ? Double.NaN : rounded(StatUtils.mean(seen));
            variances[i] = seen.length < 2 ? Double.NaN : rounded(StatUtils.variance(seen) / seen.length);
        }
        return point(points.size() + 1, phase, settings, means, variances);
    }

    private Point point(int number, Phase phase, double[] settings, double[] means, double[] variances) {
        double[] place = new double[settings.length];
        for (int i = 0; i < place.length; i++) {
            place[i] = axes.get(i).place(settings[i]);
        }
        return new Point(number, phase, place, means, variances, phase == Phase.LUCK ? Double.NaN : loss(place, means));
    }

    /** Twice the negative logarithm of likelihood and prior, but for what is the same everywhere. */
    private double loss(double[] place, double[] means) {
        double loss = 0;
        for (int i = 0; i < means.length; i++) {
            Aim aim = aims.get(i);
            if (aim.fitted()) {
                loss += Double.isNaN(means[i]) ? aim.weight() * UNSEEN * UNSEEN : aim.misfit(means[i], noise(i));
            }
        }
        return loss + StatUtils.sumSq(place);
    }

    /** Monte Carlo variance of a mean of the base, over the points of the first phase. */
    private double noise(int aim) {
        return points.stream()
                .takeWhile(point -> point.phase() == Phase.LUCK)
                .mapToDouble(point -> point.variances()[aim])
                .filter(variance -> !Double.isNaN(variance))
                .average()
                .orElse(0);
    }

    private Point kept(PointRow row, Phase phase, double[] settings) {
        if (!row.phase().equals(word(phase)) || !row.settings().equals(spelled(settings))) {
            throw new ResultsProblem(log.file() + ", row " + row.number() + " holds another point than this"
                    + " calibration would try: the program or its data have changed since. Choose another folder with"
                    + " --out.");
        }
        try {
            return point(row.number(), phase, settings, numbers(row.means()), numbers(row.variances()));
        } catch (NumberFormatException e) {
            throw new ResultsProblem(log.file() + ", row " + row.number() + " is damaged: a cell is not a number.");
        }
    }

    private PointRow row(Point point, double[] settings) {
        return new PointRow(
                point.number(),
                word(point.phase()),
                spelled(settings),
                Arrays.stream(point.means()).mapToObj(Trials::spell).toList(),
                Arrays.stream(point.variances()).mapToObj(Trials::spell).toList(),
                spell(rounded(point.loss())));
    }

    static String word(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT);
    }

    private List<String> spelled(double[] settings) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < settings.length; i++) {
            cells.add(axes.get(i).spell(settings[i]));
        }
        return cells;
    }

    private static double[] numbers(List<String> cells) {
        return cells.stream()
                .mapToDouble(cell -> cell.isEmpty() ? Double.NaN : Double.parseDouble(cell))
                .toArray();
    }

    private static double rounded(double value) {
        return Double.isFinite(value) ? new BigDecimal(value).round(DIGITS).doubleValue() : value;
    }

    private static String spell(double value) {
        if (!Double.isFinite(value)) {
            return "";
        }
        BigDecimal digits = new BigDecimal(value).round(DIGITS);
        return digits.signum() == 0 ? "0" : digits.stripTrailingZeros().toPlainString();
    }
}
