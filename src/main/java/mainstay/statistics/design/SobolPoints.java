package mainstay.statistics.design;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points of Sobol's sequence in a cube, which fill it more evenly than chance would: of the first 2ᵏ points every one of
 * as many equal slices of each coordinate holds exactly one.
 *
 * <p>The directions are those of Joe and Kuo (2008). All points are moved together by a digital shift (the bits of every
 * coordinate are turned over where those of a draw are set), which keeps that evenness, so that another seed gives other
 * points and none lies on a face of the cube.
 */
public final class SobolPoints {
    /** The most coordinates that directions are known for. */
    public static final int MOST_DIMENSIONS = 1000;

    private static final double CELLS = 0x1.0p52;

    private SobolPoints() {}

    /**
     * The first points of the sequence.
     *
     * @param points how many, at least 1; a power of two is best
     * @param dimensions of how many coordinates, 1 to {@link #MOST_DIMENSIONS}
     * @param draws the shift of each coordinate: set 0, numbered by the coordinate
     * @return one row for each point, every coordinate above 0 and below 1
     */
    public static double[][] of(int points, int dimensions, UniformDraws draws) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
        long[] shift = new long[dimensions];
        for (int i = 0; i < dimensions; i++) {
            shift[i] = (long) (draws.uniform(0, i) * CELLS);
        }
        double[][] cube = new double[points][];
        for (int point = 0; point < points; point++) {
            cube[point] = sequence.nextVector();
            for (int i = 0; i < dimensions; i++) {
                cube[point][i] = (((long) (cube[point][i] * CELLS) ^ shift[i]) + 0.5) / CELLS;
            }
        }
        return cube;
    }
}
