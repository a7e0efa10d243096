package mainstay.statistics.design;

import java.util.function.DoubleSupplier;

/**
 * Points that fill a cube evenly: in every dimension each of as many equal slices holds exactly one of them (McKay,
 * Beckman and Conover 1979).
 */
public final class LatinHypercube {
    private LatinHypercube() {}

    /**
     * Points in the unit cube.
     *
     * @param points how many, at least 1
     * @param dimensions of how many coordinates, at least 1
     * @param uniforms independent draws between 0 and 1; two are taken for each coordinate of each point
     * @return one row for each point, every coordinate above 0 and below 1
     */
    public static double[][] of(int points, int dimensions, DoubleSupplier uniforms) {
        double[][] cube = new double[points][dimensions];
        for (int dimension = 0; dimension < dimensions; dimension++) {
            int[] slices = shuffled(points, uniforms);
            for (int point = 0; point < points; point++) {
                cube[point][dimension] = (slices[point] + uniforms.getAsDouble()) / points;
            }
        }
        return cube;
    }

    /**
     * Points that lie far apart: of several cubes the one whose two nearest points are farthest from each other (Johnson,
     * Moore and Ylvisaker 1990).
     *
     * @param points how many, at least 1
     * @param dimensions of how many coordinates, at least 1
     * @param candidates how many cubes to choose from, at least 1
     * @param draws set: the cube; number: the draw
     * @return one row for each point, every coordinate above 0 and below 1
     */
    public static double[][] maximin(int points, int dimensions, int candidates, UniformDraws draws) {
        double[][] best = {};
        double farthest = Double.NEGATIVE_INFINITY;
        for (int candidate = 0; candidate < candidates; candidate++) {
            int set = candidate;
            int[] next = {0};
            double[][] cube = of(points, dimensions, () -> draws.uniform(set, next[0]++));
            double nearest = nearest(cube);
            if (nearest > farthest) {
                farthest = nearest;
                best = cube;
            }
        }
        return best;
    }

    /** The least squared distance between two points; 0 of a single point. */
    static double nearest(double[][] cube) {
        double nearest = cube.length < 2 ? 0 : Double.POSITIVE_INFINITY;
        for (int i = 0; i < cube.length; i++) {
            for (int j = 0; j < i; j++) {
                double square = 0;
                for (int k = 0; k < cube[i].length; k++) {
                    square += (cube[i][k] - cube[j][k]) * (cube[i][k] - cube[j][k]);
                }
                nearest = Math.min(nearest, square);
            }
        }
        return nearest;
    }

    /** Fisher and Yates: every order is as likely. */
    private static int[] shuffled(int count, DoubleSupplier uniforms) {
        int[] order = new int[count];
        for (int i = 0; i < count; i++) {
            int j = (int) (uniforms.getAsDouble() * (i + 1));
            order[i] = order[j];
            order[j] = i;
        }
        return order;
    }
}
