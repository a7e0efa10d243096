package mainstay.report.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Better;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.SummaryRow;

/**
 * A measure as the report speaks of it.
 *
 * @param name as in the tables
 * @param title in words
 * @param unit in words
 * @param better {@code higher}, {@code lower} or {@code neither}
 * @param decimals that its values are written with
 * @param differenceDecimals that differences of its values are written with
 */
public record Topic(String name, String title, String unit, String better, int decimals, int differenceDecimals) {

    public static Topic of(String measure, LoadedResults results) {
        Optional<MeasureDefinition> definition = Measures.find(measure);
        List<SummaryRow> rows = results.tables().summary().stream()
                .filter(row -> row.measure().equals(measure))
                .toList();
        Stream<String> units = rows.stream().map(SummaryRow::unit);
        List<ComparisonRow> comparisons = results.tables().comparison().stream()
                .filter(row -> row.measure().equals(measure))
                .toList();
        Stream<String> betters = comparisons.stream().map(ComparisonRow::better);
        int decimals = DisplayNumbers.decimals(rows.stream().map(Estimate::of).toList());
        int ofDifferences = DisplayNumbers.forIntervals(
                comparisons.stream().map(Estimate::of).toList(), 1);
        return new Topic(
                measure,
                definition.map(MeasureDefinition::title).orElseGet(() -> words(measure)),
                units.findFirst()
                        .or(() -> definition.map(MeasureDefinition::unit))
                        .orElse(""),
                betters.findFirst()
                        .or(() -> definition.map(MeasureDefinition::better).map(Better::name))
                        .orElse("neither")
                        .toLowerCase(Locale.ROOT),
                decimals,
                Math.max(decimals, ofDifferences));
    }

    /** A name as a heading: {@code worker_changes_per_child_year} becomes {@code Worker changes per child year}. */
    public static String words(String name) {
        String words = name.replace('_', ' ').replace('-', ' ').strip();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** What its section of the page is called. */
    public String anchor() {
        return FileName.of(name);
    }

    public MeasureDefinition.Group group() {
        return Measures.find(name).map(MeasureDefinition::group).orElse(MeasureDefinition.Group.PATHWAY);
    }

    String direction() {
        return switch (better) {
            case "higher" -> "higher is better";
            case "lower" -> "lower is better";
            default -> "";
        };
    }

    /** The unit and which way is better: {@code percent; higher is better}. */
    public String scale() {
        return Stream.of(unit, direction())
                .filter(word -> !word.isEmpty())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
