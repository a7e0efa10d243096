package mainstay.results;

/**
 * One row of {@code guardrails.csv}: an arm clearly improves one family of measures while another clearly slips.
 *
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with
 * @param improved what improves: {@code stability}, {@code timeliness}, {@code workload} or {@code quality}
 * @param improvedMeasure name of the measure of any other family that improves most beside the baseline's average
 * @param improvedDifference mean of its paired differences, arm less baseline
 * @param improvedLow lower end of the 95 % interval of that mean
 * @param improvedHigh upper end of it
 * @param improvedP p of its paired t test after Holm, over all measures that are watched in the arm
 * @param slipped what slips
 * @param slippedMeasure name of its measure that slips most beside the baseline's average
 * @param slippedDifference mean of its paired differences, arm less baseline
 * @param slippedLow lower end of the 95 % interval of that mean
 * @param slippedHigh upper end of it
 * @param slippedP p of its paired t test, adjusted likewise
 * @param sentence the warning
 */
public record GuardrailRow(
        String arm,
        String baseline,
        String improved,
        String improvedMeasure,
        double improvedDifference,
        double improvedLow,
        double improvedHigh,
        double improvedP,
        String slipped,
        String slippedMeasure,
        double slippedDifference,
        double slippedLow,
        double slippedHigh,
        double slippedP,
        String sentence) {}
