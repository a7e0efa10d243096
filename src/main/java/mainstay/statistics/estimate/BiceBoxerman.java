package mainstay.statistics.estimate;

/** Continuity of care by Bice and Boxerman (1977): the chance that two contacts drawn at random are with the same person. */
public final class BiceBoxerman {
    private BiceBoxerman() {}

    /**
     * Continuity index of one family, (Σ n² − N) / (N (N − 1)).
     *
     * @param contacts number of contacts with each worker, none negative
     * @return 1 when all contacts are with one worker, 0 when each is with another; NaN for fewer than two contacts
     */
    public static double index(int... contacts) {
        long total = 0;
        long squares = 0;
        for (int n : contacts) {
            total += n;
            squares += (long) n * n;
        }
        return total < 2 ? Double.NaN : (double) (squares - total) / (total * (total - 1.0));
    }
}
