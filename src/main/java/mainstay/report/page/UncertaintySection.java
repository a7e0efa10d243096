package mainstay.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.report.content.DisplayNumbers;
import mainstay.report.content.Estimate;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.study.FindingRow;
import mainstay.results.study.PrecisionRow;
import mainstay.statistics.estimate.Interval;

/**
 * How sure the answer is.
 *
 * @param runs of each arm
 * @param tooFew whether these are too few for an interval
 * @param pairing what running the arms on common random numbers has brought; may be empty
 * @param precision how close the averages and differences are; none when the folder does not say
 * @param settled whether the authority has settled; may be empty
 * @param levels what that rests on
 * @param settling figures that show it
 * @param settlingAbove titles of measures that show it and have a section above
 * @param dependence which assumed settings the answer depends on, where a screening looked into that
 * @param grades how well the settings are known
 */
record UncertaintySection(
        int runs,
        boolean tooFew,
        String pairing,
        List<Grid> precision,
        String settled,
        List<String> levels,
        List<Figure> settling,
        List<String> settlingAbove,
        DependenceSection dependence,
        GradesSection grades) {
    private static final List<String> SETTLING = List.of("children_held", "caseload_fte", "grip");

    static UncertaintySection of(
            LoadedResults results,
            List<String> arms,
            List<Topic> topics,
            MeasureFigures figures,
            DependenceSection dependence) {
        List<String> names = topics.stream().map(Topic::name).toList();
        List<PrecisionRow> gains = topics.stream()
                .flatMap(topic -> arms.stream().flatMap(arm -> results.precision(arm, topic.name()).stream()))
                .filter(row -> Double.isFinite(row.gain()))
                .toList();
        return new UncertaintySection(
                results.manifest().replications(),
                results.manifest().replications() < Interval.FEWEST,
                pairing(gains),
                precision(results, arms, topics),
                results.sentences("", FindingRow.SETTLED).findFirst().orElse(""),
                results.tables().findings().stream()
                        .filter(row -> row.measure().startsWith(FindingRow.SETTLED + ":"))
                        .map(FindingRow::sentence)
                        .toList(),
                SETTLING.stream()
                        .filter(measure -> !names.contains(measure))
                        .map(measure -> figures.months(Topic.of(measure, results)))
                        .flatMap(Optional::stream)
                        .toList(),
                topics.stream()
                        .filter(topic -> SETTLING.contains(topic.name()))
                        .map(Topic::title)
                        .toList(),
                dependence,
                GradesSection.of(results, arms));
    }

    /** From the least to the greatest gain. */
    private static String pairing(List<PrecisionRow> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        double least = rows.stream().mapToDouble(PrecisionRow::gain).min().orElseThrow();
        double most = rows.stream().mapToDouble(PrecisionRow::gain).max().orElseThrow();
        String between = least == most ? times(least) : "between " + times(least) + " and " + times(most);
        return "The arms share their random numbers: the same families come on the same days. For differences that was as"
                + " good as " + between + " times as many runs without them.";
    }

    private static String times(double gain) {
        return DisplayNumbers.plain(gain, gain < 10 ? 1 : 0);
    }

    private static List<Grid> precision(LoadedResults results, List<String> arms, List<Topic> topics) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Topic topic : topics) {
            for (String arm : arms) {
                results.precision(arm, topic.name())
                        .map(row -> row(
                                topic,
                                row,
                                results.summary(arm, topic.name())
                                        .map(Estimate::of)
                                        .orElse(Estimate.NONE),
                                arms.indexOf(arm) + 1))
                        .ifPresent(rows::add);
            }
        }
        return rows.isEmpty()
                ? List.of()
                : List.of(new Grid(
                        "How far chance may have moved each average and each difference",
                        List.of(
                                "Outcome and arm",
                                "Runs",
                                "Standard error of the average",
                                "95 % interval of the average",
                                "95 % interval of the difference",
                                "Common random numbers"),
                        rows));
    }

    private static Grid.Row row(Topic topic, PrecisionRow row, Estimate mean, int arm) {
        int decimals = Math.min(4, 1 + Math.max(topic.decimals(), topic.differenceDecimals()));
        Grid.Cell average = Grid.Cell.words(mean.hasInterval() ? DisplayNumbers.interval(mean, topic.decimals()) : "–");
        return new Grid.Row(
                        topic.title(),
                        row.arm(),
                        List.of(
                                Grid.Cell.words(Integer.toString(row.replications())),
                                orDash(row.standardError(), decimals, ""),
                                average,
                                orDash(row.differenceHalfWidth(), decimals, "± "),
                                gain(row.gain())))
                .ofArm(arm)
                .ofOutcome(topic);
    }

    private static Grid.Cell gain(double gain) {
        if (!Double.isFinite(gain)) {
            return Grid.Cell.words("–");
        }
        return new Grid.Cell(
                times(gain), DisplayNumbers.exact(gain), "", "as good as ", " times as many unpaired runs", null);
    }

    private static Grid.Cell orDash(double value, int decimals, String before) {
        return Double.isNaN(value)
                ? Grid.Cell.words("–")
                : new Grid.Cell(
                        DisplayNumbers.plain(value, decimals), DisplayNumbers.exact(value), "", before, "", null);
    }

    /** Every figure of the section. */
    Stream<Figure> figures() {
        return Stream.concat(dependence.figures(), settling.stream());
    }
}
