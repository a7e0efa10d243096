package mainstay.results.evidence;

import java.util.List;

/**
 * A row of {@code points.csv}: a point that a calibration tried, and what came of it. All numbers are spelled as they
 * were used, so that what is read back is what was calculated with.
 *
 * @param number number of the point, from 1
 * @param phase why it was tried: {@code luck}, {@code spread} …
 * @param settings value of each fitted setting, in units of the file
 * @param means mean of each pattern's measure over the replications; empty where too little was observed
 * @param variances Monte Carlo variance of each of these means
 * @param loss how far it is from what is published; empty in the first phase
 */
public record PointRow(
        int number, String phase, List<String> settings, List<String> means, List<String> variances, String loss) {
    /** Copies what it is given. */
    public PointRow {
        settings = List.copyOf(settings);
        means = List.copyOf(means);
        variances = List.copyOf(variances);
    }
}
