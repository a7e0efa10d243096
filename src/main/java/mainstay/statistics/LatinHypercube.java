package mainstay.statistics;

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
