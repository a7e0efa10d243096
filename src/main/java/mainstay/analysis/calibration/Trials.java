package mainstay.analysis.calibration;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.analysis.calibration.Point.Phase;
import mainstay.measure.count.RunMeasures;
import mainstay.results.evidence.PointRow;
import mainstay.run.RunPlan;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.run.Task;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.study.Calibration;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Tries points one after the other. As every choice of a calibration depends on its seed and on what came out so far, and
 * finished runs are kept, one that was interrupted goes the same way again.
 */
final class Trials {
    /** What is used of a mean or a variance: as many digits as the table of points has. */
    private static final MathContext DIGITS = new MathContext(8);

    /** A pattern that nothing was observed of counts as missed by so many standard errors. */
    private static final double UNSEEN = 10;

    private final Calibration calibration;
    private final List<Axis> axes;
    private final List<Aim> aims;
    private final Runner runner;
    private final List<Point> points = new ArrayList<>();
    private final List<PointRow> rows = new ArrayList<>();
    private long done;
    private long total;

    Trials(Calibration calibration, List<Axis> axes, List<Aim> aims, Runner runner, long total) {
        this.calibration = calibration;
        this.axes = axes;
        this.aims = aims;
        this.runner = runner;
        this.total = total;
    }

    /** Every point so far, in order. */
    List<Point> points() {
        return points;
    }

    /** The same as rows of the table of points. */
    List<PointRow> rows() {
        return rows;
    }

    /** Says that some points of the search that were announced are not needed. */
    void spare(int number) {
        total -= (long) number * calibration.replications();
    }

    /** Tries one place. */
    Point at(Phase phase, double[] place) {
        return at(phase, List.of(place)).get(0);
    }

    /** Tries some places, several at a time. */
    List<Point> at(Phase phase, List<double[]> places) {
        List<double[]> settings = places.stream().map(this::settings).toList();
        int first = points.size() + 1;
        RunState state = runner.run(
                new PointPlan(phase, first, settings),
                done,
                Math.max(done + (long) places.size() * replications(phase), total));
        if (state.stopped() || !state.failures().isEmpty()) {
            throw new Unfinished(state);
        }
        done = state.done();
        List<Point> tried = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            Point point = finished(phase, settings.get(i), first + i);
            tried.add(point);
            points.add(point);
            rows.add(row(point, settings.get(i)));
        }
        return tried;
    }

    /** Every replication of some points, one point after the other. */
    private final class PointPlan implements RunPlan {
        private final Phase phase;
        private final int first;
        private final List<double[]> settings;

        /**
         * Points to be tried.
         *
         * @param phase why they are
         * @param first number of the first of them, from 1
         * @param settings values of the fitted settings at each
         */
        PointPlan(Phase phase, int first, List<double[]> settings) {
            this.phase = phase;
            this.first = first;
            this.settings = settings;
        }

        @Override
        public long runs() {
            return (long) settings.size() * replications(phase);
        }

        @Override
        public Task task(long number) {
            int replications = replications(phase);
            int point = first + (int) (number / replications);
            return new Task(point, firstReplication(phase, point) + (int) (number % replications));
        }

        @Override
        public String name(Task task) {
            return "point " + task.point();
        }

        /** Of a run only what patterns speak of is kept: there are many runs. */
        @Override
        public RunMeasures kept(RunMeasures run) {
            return new RunMeasures(
                    aims.stream().mapToDouble(aim -> run.values()[aim.index()]).toArray(),
                    new long[0],
                    new double[0][],
                    Map.of(),
                    Map.of(),
                    Map.of());
        }

        @Override
        public Scenario scenario(int point) {
            return Trials.this.scenario(settings.get(point - first));
        }

        @Override
        public long seed() {
            return calibration.seed();
        }
    }

    /**
     * The first replication of a point. Where differences count all points have the same random numbers; where levels count
     * each has its own, so that chance averages out over the points.
     */
    private int firstReplication(Phase phase, int number) {
        int own = phase.isCommon() ? phase == Phase.LAST || phase == Phase.FOUND ? 1 : 0 : 1 + number;
        return own * calibration.replications();
    }

    private int replications(Phase phase) {
        return phase.emulates() ? calibration.runsEach() : calibration.replications();
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

    private Point finished(Phase phase, double[] settings, int number) {
        int replications = replications(phase);
        double[][] runs = IntStream.range(0, replications)
                .mapToObj(i -> runner.store()
                        .read(number, firstReplication(phase, number) + i)
                        .orElseThrow()
                        .values())
                .toArray(double[][]::new);
        double[] means = new double[aims.size()];
        double[] variances = new double[aims.size()];
        for (int i = 0; i < means.length; i++) {
            int aim = i;
            double[] seen = Arrays.stream(runs)
                    .mapToDouble(run -> run[aim])
                    .filter(Double::isFinite)
                    .toArray();
            means[i] = seen.length < Math.min(2, replications) ? Double.NaN : rounded(StatUtils.mean(seen));
            variances[i] = Double.isNaN(means[i])
                    ? Double.NaN
                    : rounded(
                            seen.length < 2
                                    ? noise(i) * calibration.replications()
                                    : StatUtils.variance(seen) / seen.length);
        }
        return point(number, phase, settings, means, variances);
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
