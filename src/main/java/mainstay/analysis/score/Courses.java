package mainstay.analysis.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.apache.commons.math3.util.FastMath;

/**
 * The courses of one measure over years in many places, and what they say of how a place remembers and how far it moves.
 * Each replication is a country of its own: places are compared within it.
 *
 * <p>Figures that cannot be given are NaN.
 */
final class Courses {
    /** How much more than chance alone a share varies because brothers and sisters are counted together. */
    private static final double SIBLINGS = 2;

    /** By replication, place and year; NaN where nothing was observed. */
    private final double[][][] values;

    /** The same of what a figure is a share of, or of how large the place is. */
    private final double[][][] sizes;

    private Courses(double[][][] values, double[][][] sizes) {
        this.values = values;
        this.sizes = sizes;
    }

    /**
     * The courses of a panel.
     *
     * @param measure what moves
     * @param size measure of the number that it is a share of, or of how large the place is
     */
    static Courses of(Panel panel, String measure, String size) {
        return new Courses(cube(panel, measure), cube(panel, size));
    }

    private static double[][][] cube(Panel panel, String measure) {
        List<Integer> years = panel.years();
        return panel.replications().stream()
                .map(replication -> panel.places().stream()
                        .map(place -> years.stream()
                                .mapToDouble(year -> panel.value(measure, place, replication, year))
                                .toArray())
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    int places() {
        return values.length == 0 ? 0 : values[0].length;
    }

    int replications() {
        return values.length;
    }

    int years() {
        return places() == 0 ? 0 : values[0][0].length;
    }

    /** The others. */
    Courses without(int place) {
        return new Courses(without(values, place), without(sizes, place));
    }

    private static double[][][] without(double[][][] cube, int place) {
        return Arrays.stream(cube)
                .map(country -> IntStream.range(0, country.length)
                        .filter(other -> other != place)
                        .mapToObj(other -> country[other])
                        .toArray(double[][]::new))
                .toArray(double[][][]::new);
    }

    /** Correlation across places of one year with a later one, each less the mean of its year. */
    double correlation(int lag) {
        List<double[]> pairs = new ArrayList<>();
        for (double[][] country : values) {
            double[] means = yearMeans(country);
            for (double[] course : country) {
                for (int year = 0; year + lag < course.length; year++) {
                    pairs.add(new double[] {course[year] - means[year], course[year + lag] - means[year + lag]});
                }
            }
        }
        double[][] whole = pairs.stream()
                .filter(pair -> Double.isFinite(pair[0]) && Double.isFinite(pair[1]))
                .toArray(double[][]::new);
        return whole.length < 3
                ? Double.NaN
                : new PearsonsCorrelation(whole).getCorrelationMatrix().getEntry(0, 1);
    }

    private static double[] yearMeans(double[][] country) {
        return IntStream.range(0, country.length == 0 ? 0 : country[0].length)
                .mapToDouble(
                        year -> StatUtils.mean(finite(Arrays.stream(country).mapToDouble(course -> course[year]))))
                .toArray();
    }

    /**
     * The share of the variance that belongs to the place and stays: components of variance of places, years and what is
     * left, by their mean squares. Places with a year missing are left out.
     */
    double placeShare() {
        double betweenPlaces = 0;
        double betweenYears = 0;
        double rest = 0;
        double wholePlaces = 0;
        for (double[][] country : values) {
            double[][] whole = Arrays.stream(country)
                    .filter(course -> Arrays.stream(course).allMatch(Double::isFinite))
                    .toArray(double[][]::new);
            double[] years = yearMeans(whole);
            double[] places = Arrays.stream(whole).mapToDouble(StatUtils::mean).toArray();
            double mean = StatUtils.mean(places);
            double squares = 0;
            for (int place = 0; place < whole.length; place++) {
                for (int year = 0; year < years.length; year++) {
                    double left = whole[place][year] - places[place] - years[year] + mean;
                    squares += left * left;
                }
            }
            wholePlaces += (double) whole.length / replications();
            betweenPlaces += years.length * StatUtils.variance(places);
            betweenYears += places.length * StatUtils.variance(years);
            rest += squares / ((places.length - 1.0) * (years.length - 1.0));
        }
        double place = Math.max(0, betweenPlaces - rest) / years();
        double year = Math.max(0, betweenYears - rest) / wholePlaces;
        return place / (place + year + rest);
    }

    /** Standard deviation of the change from one year to the next. */
    double yearlyChange() {
        return FastMath.sqrt(StatUtils.variance(changes()));
    }

    private double[] changes() {
        return finite(Arrays.stream(values).flatMap(Arrays::stream).flatMapToDouble(Courses::changes));
    }

    private static DoubleStream changes(double[] course) {
        return IntStream.range(1, course.length).mapToDouble(year -> course[year] - course[year - 1]);
    }

    /** Variance of the yearly change of a percentage, over what it would be if each child's chance were all. */
    double overDispersion() {
        return StatUtils.variance(changes()) / byChance();
    }

    /** Standard deviation of the state of a place in a year, beyond the chance of families. */
    double organisational() {
        return FastMath.sqrt(Math.max(0, StatUtils.variance(changes()) - SIBLINGS * byChance()) / 2);
    }

    /** Mean binomial variance of a yearly change, in square points. */
    private double byChance() {
        List<Double> variances = new ArrayList<>();
        for (int replication = 0; replication < values.length; replication++) {
            for (int place = 0; place < values[replication].length; place++) {
                for (int year = 1; year < years(); year++) {
                    variances.add(binomial(replication, place, year) + binomial(replication, place, year - 1));
                }
            }
        }
        return StatUtils.mean(finite(variances.stream().mapToDouble(Double::doubleValue)));
    }

    private double binomial(int replication, int place, int year) {
        double percent = values[replication][place][year];
        return percent * (100 - percent) / sizes[replication][place][year];
    }

    /** Slope over places of the logarithm of the standard deviation of yearly changes on that of the place's size. */
    double changeOnSize() {
        SimpleRegression line = new SimpleRegression();
        for (int replication = 0; replication < values.length; replication++) {
            for (int place = 0; place < values[replication].length; place++) {
                double sd = FastMath.sqrt(StatUtils.variance(finite(changes(values[replication][place]))));
                double size = StatUtils.mean(finite(Arrays.stream(sizes[replication][place])));
                if (sd > 0 && size > 0) {
                    line.addData(FastMath.log(size), FastMath.log(sd));
                }
            }
        }
        return line.getSlope();
    }

    /** Standard deviation between places in one year. */
    double betweenPlaces() {
        return FastMath.sqrt(
                StatUtils.mean(finite(Arrays.stream(values).flatMapToDouble(country -> IntStream.range(0, years())
                        .mapToDouble(year -> StatUtils.variance(
                                finite(Arrays.stream(country).mapToDouble(course -> course[year]))))))));
    }

    private static double[] finite(DoubleStream values) {
        return values.filter(Double::isFinite).toArray();
    }
}
