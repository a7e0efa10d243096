package mainstay.statistics.design;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.util.FastMath;

/**
 * A polynomial of first or second order through noisy points, by least squares (Box and Draper 1987).
 *
 * <p>How far it is off where it has not been is estimated from the points themselves: each is predicted by a surface
 * through all others, which takes one division for each point and no further fit (PRESS, Allen 1974).
 */
public final class ResponseSurface {
    /** Points beyond the number of coefficients that a surface needs, as a share of that number. */
    private static final double SPARE = 0.2;

    /** Relative to the greatest element, what counts as zero on the diagonal of the decomposition. */
    private static final double SINGULAR = 1e-13;

    private final Terms terms;
    private final double[] coefficients;
    private final double press;
    private final double uncertainty;

    /** Which powers and products of the coordinates a surface has. */
    public enum Terms {
        /** First powers. */
        LINEAR,
        /** First and second powers. */
        SQUARES,
        /** First and second powers, and products of any two coordinates. */
        FULL;

        /** Number of coefficients in so many dimensions. */
        public int coefficients(int dimensions) {
            return switch (this) {
                case LINEAR -> 1 + dimensions;
                case SQUARES -> 1 + 2 * dimensions;
                case FULL -> 1 + 2 * dimensions + dimensions * (dimensions - 1) / 2;
            };
        }
    }

    private ResponseSurface(Terms terms, double[] coefficients, double press, double uncertainty) {
        this.terms = terms;
        this.coefficients = coefficients;
        this.press = press;
        this.uncertainty = uncertainty;
    }

    /**
     * The surface of each of several responses that were seen at the same points: of those that the points are enough
     * for, the one with the least error of prediction.
     *
     * @param points one row of coordinates for each point; best between −1 and 1. More than 1.2 times as many as a
     *     surface of first order has coefficients, and not all in one plane
     * @param responses for each response, its value at each point
     * @throws IllegalArgumentException if there are too few points
     */
    public static List<ResponseSurface> fit(double[][] points, double[][] responses) {
        ResponseSurface[] best = new ResponseSurface[responses.length];
        for (Terms terms : Terms.values()) {
            if (isEnough(points.length, points[0].length, terms)) {
                List<ResponseSurface> fitted = fit(points, responses, terms);
                for (int i = 0; i < fitted.size(); i++) {
                    if (best[i] == null || fitted.get(i).press < best[i].press) {
                        best[i] = fitted.get(i);
                    }
                }
            }
        }
        if (responses.length > 0 && best[0] == null) {
            throw new IllegalArgumentException(points.length + " points are too few, or lie in one plane");
        }
        return List.of(best);
    }

    /** Whether so many points are enough for a surface of first order in so many dimensions. */
    public static boolean isEnough(int points, int dimensions) {
        return isEnough(points, dimensions, Terms.LINEAR);
    }

    private static boolean isEnough(int points, int dimensions, Terms terms) {
        return points > terms.coefficients(dimensions) * (1 + SPARE);
    }

    /** Surfaces with given terms; none when the points cannot tell their coefficients apart. */
    static List<ResponseSurface> fit(double[][] points, double[][] responses, Terms terms) {
        double[][] rows = new double[points.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(points[i], terms);
        }
        double[][] products = products(rows);
        CholeskyDecomposition cholesky;
        try {
            cholesky = new CholeskyDecomposition(
                    new Array2DRowRealMatrix(products, false), SINGULAR, SINGULAR * greatest(products));
        } catch (NonPositiveDefiniteMatrixException e) {
            return List.of();
        }
        double[] leverages = leverages(rows, cholesky.getL());
        List<ResponseSurface> surfaces = new ArrayList<>();
        for (double[] response : responses) {
            surfaces.add(surface(rows, response, terms, cholesky.getSolver(), leverages));
        }
        return surfaces;
    }

    private static ResponseSurface surface(
            double[][] rows, double[] response, Terms terms, DecompositionSolver solver, double[] leverages) {
        double[] right = new double[rows[0].length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < right.length; j++) {
                right[j] += rows[i][j] * response[i];
            }
        }
        double[] coefficients = solver.solve(new ArrayRealVector(right, false)).toArray();
        double press = 0;
        for (int i = 0; i < rows.length; i++) {
            double left = (response[i] - product(rows[i], coefficients)) / (1 - leverages[i]);
            press += left * left;
        }
        return new ResponseSurface(
                terms, coefficients, press / rows.length, coefficients.length / (double) rows.length);
    }

    private static double[][] products(double[][] rows) {
        int count = rows[0].length;
        double[][] products = new double[count][count];
        for (double[] row : rows) {
            for (int i = 0; i < count; i++) {
                for (int j = 0; j <= i; j++) {
                    products[i][j] += row[i] * row[j];
                }
            }
        }
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < i; j++) {
                products[j][i] = products[i][j];
            }
        }
        return products;
    }

    private static double greatest(double[][] products) {
        double greatest = 0;
        for (int i = 0; i < products.length; i++) {
            greatest = FastMath.max(greatest, products[i][i]);
        }
        return greatest;
    }

    /** The weight that each point has in its own prediction: the squared length of its row in the decomposition. */
    private static double[] leverages(double[][] rows, RealMatrix lower) {
        double[][] l = lower.getData();
        double[] leverages = new double[rows.length];
        double[] solved = new double[l.length];
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < l.length; j++) {
                double sum = rows[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= l[j][k] * solved[k];
                }
                solved[j] = sum / l[j][j];
                leverages[i] += solved[j] * solved[j];
            }
        }
        return leverages;
    }

    private static double[] row(double[] point, Terms terms) {
        int dimensions = point.length;
        double[] row = new double[terms.coefficients(dimensions)];
        int next = 0;
        row[next++] = 1;
        for (double x : point) {
            row[next++] = x;
        }
        if (terms != Terms.LINEAR) {
            for (double x : point) {
                row[next++] = x * x;
            }
        }
        if (terms == Terms.FULL) {
            for (int i = 0; i < dimensions; i++) {
                for (int j = 0; j < i; j++) {
                    row[next++] = point[i] * point[j];
                }
            }
        }
        return row;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Which terms it has. */
    public Terms terms() {
        return terms;
    }

    /** Mean square of the errors with which each point is predicted from all others; not negative. */
    public double press() {
        return press;
    }

    /**
     * Variance of the surface itself, on average over the points, as a share of the variance of the noise: its coefficients
     * over the points.
     */
    public double uncertainty() {
        return uncertainty;
    }

    /** The height of the surface at a point. */
    public double at(double[] point) {
        int dimensions = point.length;
        double height = coefficients[0];
        for (int i = 0; i < dimensions; i++) {
            height += coefficients[1 + i] * point[i];
        }
        if (terms != Terms.LINEAR) {
            for (int i = 0; i < dimensions; i++) {
                height += coefficients[1 + dimensions + i] * point[i] * point[i];
            }
        }
        if (terms == Terms.FULL) {
            int next = 1 + 2 * dimensions;
            for (int i = 0; i < dimensions; i++) {
                double sum = 0;
                for (int j = 0; j < i; j++) {
                    sum += coefficients[next++] * point[j];
                }
                height += sum * point[i];
            }
        }
        return height;
    }

    /** The slope of the surface at a point, along each coordinate. */
    public double[] slope(double[] point) {
        int dimensions = point.length;
        double[] slope = new double[dimensions];
        System.arraycopy(coefficients, 1, slope, 0, dimensions);
        if (terms != Terms.LINEAR) {
            for (int i = 0; i < dimensions; i++) {
                slope[i] += 2 * coefficients[1 + dimensions + i] * point[i];
            }
        }
        if (terms == Terms.FULL) {
            int next = 1 + 2 * dimensions;
            for (int i = 0; i < dimensions; i++) {
                for (int j = 0; j < i; j++) {
                    slope[i] += coefficients[next] * point[j];
                    slope[j] += coefficients[next++] * point[i];
                }
            }
        }
        return slope;
    }
}
