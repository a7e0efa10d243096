package mainstay.results.study;

import mainstay.results.table.CsvColumn;
import mainstay.results.table.Table;

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
        @CsvColumn(name = "improved_ci_low") double improvedLow,
        @CsvColumn(name = "improved_ci_high") double improvedHigh,
        @CsvColumn(name = "improved_p_adjusted") double improvedP,
        String slipped,
        String slippedMeasure,
        double slippedDifference,
        @CsvColumn(name = "slipped_ci_low") double slippedLow,
        @CsvColumn(name = "slipped_ci_high") double slippedHigh,
        @CsvColumn(name = "slipped_p_adjusted") double slippedP,
        String alsoSlipped,
        String sentence) {
    /** The table of these rows. */
    public static final Table<GuardrailRow> TABLE = Table.of("guardrails.csv", GuardrailRow.class);
}
