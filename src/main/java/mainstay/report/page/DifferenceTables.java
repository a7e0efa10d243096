package mainstay.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mainstay.report.content.Estimate;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.study.ComparisonRow;

/** Tables of measures by arm: the value in the first arm, and how far each other arm differs from the one it names. */
final class DifferenceTables {
    /** With more arms than this a table has a row for each arm instead of a column. */
    private static final int MOST_COLUMNS = 6;

    private static final int MOST_TURNED = 12;

    /** Said of a measure whose verdicts are its own, and not adjusted for how many are looked at. */
    static final String NOT_ASKED = "not asked";

    private final LoadedResults results;
    private final List<String> arms;

    DifferenceTables(LoadedResults results, List<String> arms) {
        this.results = results;
        this.arms = arms;
    }

    /** Direction and size in one line for each cell. */
    Grid matrix(List<Topic> topics) {
        Grid grid = table("Outcome", topics, Topic::unit);
        return new Grid(
                arms.size() == 1
                        ? "Each outcome, averaged over the runs"
                        : "Each outcome: the value in the first arm, and how far each other arm differs from "
                                + (named() ? "the one that it names" : "it"),
                grid.columns(),
                grid.rows().stream().map(DifferenceTables::withoutIntervals).toList(),
                grid.across());
    }

    private static Grid.Row withoutIntervals(Grid.Row row) {
        return new Grid.Row(
                row.heading(),
                row.detail(),
                row.cells().stream().map(Grid.Cell::withoutInterval).toList(),
                row.arm(),
                row.outcome());
    }

    /** The same with intervals, and with which way is better. */
    Grid table(String what, List<Topic> topics) {
        return table(what, topics, Topic::scale);
    }

    private Grid table(String what, List<Topic> topics, Function<Topic, String> scale) {
        Grid grid = new Grid(
                arms.size() == 1
                        ? "Each " + what.toLowerCase(Locale.UK) + ", with its 95 % confidence interval"
                        : "Each " + what.toLowerCase(Locale.UK)
                                + ": the value in the first arm, and how far each other arm differs from "
                                + (named() ? "the one that it names" : "it")
                                + " (percentages in percentage points), with 95 % confidence intervals",
                Stream.concat(Stream.of(what), arms.stream()).toList(),
                topics.stream().map(topic -> row(topic, scale)).toList(),
                Grid.Across.ARMS);
        return (named() || arms.size() > MOST_COLUMNS) && topics.size() <= MOST_TURNED
                ? grid.turned("Arm", arms.stream().map(this::comparedWith).toList())
                : grid;
    }

    private boolean named() {
        return !results.manifest().against().isEmpty();
    }

    private Grid.Row row(Topic topic, Function<Topic, String> scale) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (String arm : arms) {
            Optional<ComparisonRow> comparison = results.comparison(arm, topic.name());
            cells.add(comparison
                    .map(row -> Grid.Cell.difference(row, topic.differenceDecimals()))
                    .orElseGet(() -> value(topic, arm)));
        }
        boolean asked = results.isAsked(topic.name());
        String detail = scale.apply(topic) + (arms.size() == 1 || asked ? "" : "; " + NOT_ASKED);
        return new Grid.Row(topic.title(), detail, cells).ofOutcome(topic);
    }

    Grid.Cell value(Topic topic, String arm) {
        return Grid.Cell.estimate(
                results.summary(arm, topic.name()).map(Estimate::of).orElse(Estimate.NONE), topic.decimals());
    }

    /** Said beside an arm that is not compared with the first. */
    private String comparedWith(String arm) {
        String other = results.comparedWith(arm);
        return other.equals(arms.get(0)) ? "" : "compared with " + other;
    }
}
