package mainstay.results.study;

/**
 * One row of {@code guardrails.csv}: an arm clearly improves a measure of one family while one of another clearly slips.
 *
 * @param arm name of the arm
 * @param baseline name of the arm it is compared with
 * @param improved what improves: {@code stability}, {@code timeliness}, {@code workload} or {@code quality}
 * @param improvedMeasure name of its measure that improves most, beside the baseline's average
 * @param improvedDifference mean of its paired differences, arm less baseline
 * @param improvedLow lower end of the 95 % interval of that mean
 * @param improvedHigh upper end of it
 * @param improvedP p of its paired t test after Holm, over all measures that are watched in the arm
 * @param slipped what slips
 * @param slippedMeasure name of its measure that slips most
 * @param slippedDifference mean of its paired differences, arm less baseline
 * @param slippedLow lower end of the 95 % interval of that mean
 * @param slippedHigh upper end of it
 * @param slippedP p of its paired t test, adjusted likewise
 * @param alsoSlipped other families with a measure that clearly slips, with semicolons between them; may be empty
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
        String alsoSlipped,
        String sentence) {}
