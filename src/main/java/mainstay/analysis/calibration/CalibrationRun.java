package mainstay.analysis.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import mainstay.analysis.calibration.Point.Phase;
import mainstay.analysis.score.Pattern;
import mainstay.measure.count.MeasureDefinition;
import mainstay.random.Chance;
import mainstay.random.Purpose;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.evidence.PointTable;
import mainstay.run.Runner;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.statistics.design.LatinHypercube;
import mainstay.study.Calibration;
import mainstay.study.Calibration.Target;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Fits settings to published patterns, and says how sure each is: Bayesian calibration through an emulator (Kennedy and
 * O'Hagan 2001, with polynomials in place of a Gaussian process), whose region is narrowed in waves (Vernon, Goldstein and
 * Bower 2010).
 *
 * <ol>
 *   <li>The base is run again and again, to see how much chance there is in a mean.
 *   <li>Points of a Latin hypercube are simulated over all that is plausible.
 *   <li>CMA-ES searches from the best that the base and an emulator of these points offer.
 *   <li>Twice, the posterior is drawn through an emulator, and more points are simulated in its region, which may move and
 *       grow.
 *   <li>The posterior is drawn through the emulator of the last region. Its mode, its mean and the best of the search are held
 *       against each other with replications that none has seen.
 *   <li>Some draws are simulated, to see whether the emulator can be trusted.
 * </ol>
 *
 * <p>Points that are compared with each other, those of the search, run the same replications. Points that an emulator
 * is made from have replications of their own: the same random numbers at all of them would be taken for what the model gives (Chen,
 * Ankenman and Nelson 2012).
 */
public final class CalibrationRun {
    /** Shares of the emulator's points: over all that is plausible, and in two narrower regions. */
    private static final int WAVES = 3;

    private static final int BASE_POINTS = 10;
    private static final int STARTS = 2;
    private static final int LAST = 3;

    private static final double MONTHS = 12;
    private static final double REGION = 3;
    private static final double FIRST_STEP = 0.5;
    private static final int ROUNDS = 2_000;
    private static final int ROUNDS_BETWEEN_WAVES = 500;

    private final Calibration calibration;
    private final List<Aim> aims;
    private final List<Axis> axes;
    private final double years;
    private final Chance chance;
    private long subject;

    /**
     * A calibration to be run once.
     *
     * @param calibration what is asked
     * @param patterns all published patterns; levels whose measure there is, and that are not fitted to, are tests
     * @param measures every measure, in the order of the values of a replication
     */
    public CalibrationRun(Calibration calibration, List<Pattern> patterns, List<MeasureDefinition> measures) {
        this(calibration, patterns, measures, 0);
    }

    private CalibrationRun(
            Calibration calibration, List<Pattern> patterns, List<MeasureDefinition> measures, double years) {
        this.calibration = calibration;
        this.aims = new ArrayList<>(aims(calibration, patterns, measures));
        this.axes = calibration.fitted().stream().map(Axis::new).toList();
        this.years = years;
        this.chance = new Chance(calibration.seed(), 0);
    }

    /**
     * A calibration to figures of one year of one place. What the model would publish of that year has chance in it, that of
     * one year of a run: where a band holds less, it is widened to that.
     */
    public static CalibrationRun toOneYear(
            Calibration calibration, List<Pattern> figures, List<MeasureDefinition> measures) {
        double years = calibration.base().period().measureMonths() / MONTHS;
        return new CalibrationRun(calibration, figures, measures, years);
    }

    /** The patterns that a calibration looks at, fitted to or not: every level whose measure there is. */
    public static List<Pattern> levels(List<Pattern> patterns, List<MeasureDefinition> measures) {
        Set<String> names = measures.stream().map(MeasureDefinition::name).collect(Collectors.toSet());
        return patterns.stream()
                .filter(pattern -> refusal(pattern, names).isEmpty())
                .toList();
    }

    /**
     * Why a pattern cannot be fitted to; empty when it can.
     *
     * @param measures names of all measures
     */
    public static String refusal(Pattern pattern, Set<String> measures) {
        if (pattern.kind() != Pattern.Kind.LEVEL) {
            return pattern.id() + " is a slope over authorities and years (" + pattern.measure()
                    + "). A calibration runs one authority: name levels only.";
        }
        return measures.contains(pattern.measure())
                ? ""
                : pattern.id() + " speaks of " + pattern.measure() + ", which is not a measure of this version.";
    }

    private static List<Aim> aims(Calibration calibration, List<Pattern> patterns, List<MeasureDefinition> measures) {
        List<String> names = measures.stream().map(MeasureDefinition::name).toList();
        Map<String, Double> weights =
                calibration.targets().stream().collect(Collectors.toMap(Target::pattern, Target::weight));
        return levels(patterns, measures).stream()
                .map(pattern ->
                        new Aim(pattern, names.indexOf(pattern.measure()), weights.getOrDefault(pattern.id(), 0.0)))
                .toList();
    }

    /**
     * Runs what is not kept yet, and says what was found.
     *
     * @param runner does the runs and keeps them
     * @param texts the scenario of the values found, as a text
     * @throws Problems if the base shows nothing of a pattern, or too few points show all patterns
     * @throws Unfinished if it was told to stop, or a replication could not be finished; all others are kept
     */
    public CalibrationTables run(Runner runner, Function<Fit, String> texts) {
        PlausibleBox box = PlausibleBox.plausible(axes.size());
        Trials trials = new Trials(calibration, axes, aims, runner.retryingFailed(true), mostRuns());
        List<Point> base = trials.at(Phase.LUCK, Collections.nCopies(BASE_POINTS, placeOfBase()));
        refuseUnseen(base);
        widen(base);
        trials.at(Phase.SPREAD, design(box, share(0)));
        Point searched = search(box, trials);
        for (int wave = 1; wave < WAVES; wave++) {
            Posterior posterior = posterior(box, trials);
            PosteriorDraws draws = draws(posterior, mode(posterior, searched), ROUNDS_BETWEEN_WAVES);
            box = PlausibleBox.around(draws.means(), draws.sds(), REGION);
            trials.at(Phase.NEAR, design(box, share(wave)));
        }
        Posterior posterior = posterior(box, trials);
        double[] mode = mode(posterior, searched);
        PosteriorDraws draws = draws(posterior, mode, ROUNDS);
        trials.at(Phase.LAST, List.of(mode, draws.means(), searched.place()));
        // What England's patterns do not identify was chosen for reasons of its own; how one place is run was not.
        boolean ofOnePlace = years > 0;
        double[] values = ofOnePlace ? draws.means() : ofWhatIsIdentified(posterior, draws);
        Fit fit = new Fit(axes, draws, values, ofOnePlace, calibration.base().settings(), box);
        Point found = trials.at(Phase.FOUND, fit.roundedPlace());
        List<Point> checked = trials.at(Phase.CHECK, List.of(draws.some(calibration.draws())));
        return new CalibrationTables(
                fit.rows(),
                new Prediction(aims, Emulator.of(box, trials.points(), aims), base, found, checked).rows(),
                fit.correlations(),
                new PointTable(
                        axes.stream().map(axis -> axis.parameter().path()).toList(),
                        aims.stream().map(aim -> aim.pattern().id()).toList(),
                        trials.rows()),
                texts.apply(fit));
    }

    /** A run over several years averages their chance: that of one is so many times as much, if years are independent. */
    private void widen(List<Point> base) {
        for (int i = 0; i < aims.size(); i++) {
            aims.set(i, aims.get(i).holding(years * chanceOfRun(base, i)));
        }
    }

    /** Variance of a single run, from all runs of the base. */
    private double chanceOfRun(List<Point> base, int aim) {
        List<Point> seen =
                base.stream().filter(point -> !Double.isNaN(point.means()[aim])).toList();
        double[] means = seen.stream().mapToDouble(point -> point.means()[aim]).toArray();
        int runs = calibration.replications();
        double within = seen.stream()
                .mapToDouble(point -> point.variances()[aim] * runs * (runs - 1))
                .sum();
        double between = means.length < 2 ? 0 : StatUtils.variance(means) * (means.length - 1) * runs;
        return (within + between) / (means.length * runs - 1);
    }

    /** A pattern that the base never shows cannot be fitted to: mostly, the period is too short for it. */
    private void refuseUnseen(List<Point> base) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < aims.size(); i++) {
            int aim = i;
            if (aims.get(i).fitted() && base.stream().allMatch(point -> Double.isNaN(point.means()[aim]))) {
                problems.add(new Problem(
                        "patterns",
                        0,
                        0,
                        aims.get(i).pattern().id() + ": nothing was observed of "
                                + aims.get(i).pattern().measure()
                                + " in the base. Measure a longer period, or leave it out."));
            }
        }
        if (!problems.isEmpty()) {
            throw new Problems(problems);
        }
    }

    /** Points if the search takes all it may. */
    private long mostRuns() {
        return mostRuns(calibration) - (long) (calibration.evaluations() - searched()) * calibration.replications();
    }

    /** The most runs that a calibration may make. */
    public static long mostRuns(Calibration calibration) {
        int compared = BASE_POINTS + STARTS + LAST + 1 + calibration.evaluations() + calibration.draws();
        return (long) compared * calibration.replications() + (long) calibration.points() * calibration.runsEach();
    }

    private int searched() {
        int generations = (calibration.evaluations() - 1) / calibration.population();
        return generations < 1 ? 0 : 1 + generations * calibration.population();
    }

    private double[] placeOfBase() {
        double[] place = new double[axes.size()];
        for (int i = 0; i < place.length; i++) {
            place[i] = axes.get(i)
                    .place(calibration.base().settings().get(axes.get(i).parameter()));
        }
        return place;
    }

    /** The points of a wave: what does not divide evenly is in the last. */
    private int share(int wave) {
        int even = calibration.points() / WAVES;
        return wave < WAVES - 1 ? even : calibration.points() - even * (WAVES - 1);
    }

    private List<double[]> design(PlausibleBox box, int points) {
        long design = ++subject;
        long[] taken = {0};
        double[][] cube = LatinHypercube.of(
                points, axes.size(), () -> chance.uniform(Purpose.CALIBRATION_DESIGN, design, taken[0]++));
        return Arrays.stream(cube).map(box::place).toList();
    }

    private Posterior posterior(PlausibleBox box, Trials trials) {
        return new Posterior(Emulator.of(box, trials.points(), aims));
    }

    private PosteriorDraws draws(Posterior posterior, double[] mode, int rounds) {
        return new Chains(posterior, mode, chance, ++subject).draws(rounds);
    }

    /** The most believable place where all that is not identified stays as it is in the base. */
    private double[] ofWhatIsIdentified(Posterior posterior, PosteriorDraws draws) {
        double[] shrinkages = Fit.shrinkages(draws, axes.size());
        return Descent.minimise(
                posterior.box(), posterior::loss, placeOfBase(), axis -> shrinkages[axis] >= Fit.IDENTIFIED);
    }

    /** The most believable place, through the emulator. */
    private double[] mode(Posterior posterior, Point start) {
        return Descent.minimise(
                posterior.box(), posterior::loss, posterior.box().nearest(start.place()));
    }

    /** The best that the search has tried. */
    private Point search(PlausibleBox box, Trials trials) {
        List<Point> tried = new ArrayList<>();
        tried.add(trials.at(Phase.START, placeOfBase()));
        tried.add(trials.at(Phase.START, mode(posterior(box, trials), tried.get(0))));
        int before = trials.points().size();
        new Search(box, calibration.population(), chance, ++subject)
                .minimise(
                        place -> {
                            tried.add(trials.at(Phase.SEARCH, place));
                            return tried.get(tried.size() - 1).loss();
                        },
                        least(tried).place(),
                        FIRST_STEP,
                        calibration.evaluations());
        trials.spare(searched() - (trials.points().size() - before));
        return least(tried);
    }

    private static Point least(List<Point> points) {
        return points.stream().min(Comparator.comparingDouble(Point::loss)).orElseThrow();
    }
}
