package mainstay.statistics.design;

/**
 * The points at which a function of some factors is asked for its Sobol indices (Saltelli and others 2010): two sets of
 * base points, A and B, and for every factor set A with that one factor taken from B.
 */
public final class SaltelliDesign {
    private final double[][] a;
    private final double[][] b;

    private SaltelliDesign(double[][] a, double[][] b) {
        this.a = a;
        this.b = b;
    }

    /**
     * A design.
     *
     * @param factors how many, 1 to 500
     * @param base number of base points, at least 2; a power of two is best
     * @param draws the shift of the sequence that the points are taken from
     */
    public static SaltelliDesign of(int factors, int base, UniformDraws draws) {
        double[][] both = SobolPoints.of(base, 2 * factors, draws);
        double[][] a = new double[base][factors];
        double[][] b = new double[base][factors];
        for (int row = 0; row < base; row++) {
            System.arraycopy(both[row], 0, a[row], 0, factors);
            System.arraycopy(both[row], factors, b[row], 0, factors);
        }
        return new SaltelliDesign(a, b);
    }

    /** Number of factors. */
    public int factors() {
        return a[0].length;
    }

    /** Number of base points. */
    public int base() {
        return a.length;
    }

    /** Number of points in all. */
    public int points() {
        return base() * (factors() + 2);
    }

    /** Points of one row: A, B, and A with each factor from B. */
    public int perRow() {
        return factors() + 2;
    }

    /**
     * A point; they are numbered row by row, and within a row A, B, then A with the first factor from B, and so on.
     *
     * @param number 0 to one less than {@link #points}
     * @return a new array of coordinates above 0 and below 1
     */
    public double[] point(int number) {
        int row = number / perRow();
        int place = number % perRow();
        double[] point = (place == 1 ? b : a)[row].clone();
        if (place > 1) {
            point[place - 2] = b[row][place - 2];
        }
        return point;
    }
}
