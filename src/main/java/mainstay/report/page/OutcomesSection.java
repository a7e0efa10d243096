package mainstay.report.page;

import java.util.List;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.report.content.FileName;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.study.ValueRow;

/**
 * The section of measures of one sort.
 *
 * @param anchor where it stands on the page
 * @param title what they measure
 * @param outcomes those that the study asks for
 * @param spread how something is spread whose average hides it
 * @param sentences what is said of all of them
 * @param tables every measure of the sort, asked for or not; none for most sorts
 */
record OutcomesSection(
        String anchor,
        String title,
        List<Outcome> outcomes,
        List<Figure> spread,
        List<String> sentences,
        List<Grid> tables) {

    /**
     * One outcome.
     *
     * @param anchor where it stands on the page
     * @param title of the measure
     * @param scale its unit and which way is better
     * @param definition what is counted, of what; may be empty
     * @param sentences one for each arm that is compared
     * @param figures its charts
     */
    public record Outcome(
            String anchor,
            String title,
            String scale,
            String definition,
            List<Sentence> sentences,
            List<Figure> figures) {}

    /**
     * What is said of an arm.
     *
     * @param arm its number, from 1
     * @param text of one sentence
     */
    record Sentence(int arm, String text) {}

    /** Those that there is something to show of, in order. */
    static List<OutcomesSection> of(
            LoadedResults results,
            List<String> arms,
            List<Topic> asked,
            MeasureFigures figures,
            DistributionFigures spread) {
        return Stream.of(Group.values())
                .map(group -> of(group, results, arms, asked, figures, spread))
                .filter(family -> !family.isEmpty())
                .toList();
    }

    private static OutcomesSection of(
            Group group,
            LoadedResults results,
            List<String> arms,
            List<Topic> asked,
            MeasureFigures figures,
            DistributionFigures spread) {
        List<Topic> all = results.measures().stream()
                .map(measure -> Topic.of(measure, results))
                .filter(topic -> topic.group() == group)
                .toList();
        boolean wanted = group == Group.QUALITY || group == Group.COST;
        return new OutcomesSection(
                FileName.of(group.name()),
                title(group),
                asked.stream()
                        .filter(topic -> topic.group() == group)
                        .map(topic -> outcome(topic, results, arms, figures))
                        .toList(),
                spread.of(group),
                group == Group.COST
                        ? results.tables().value().stream()
                                .map(ValueRow::sentence)
                                .toList()
                        : List.of(),
                wanted && !all.isEmpty()
                        ? List.of(new DifferenceTables(results, arms).table("Measure", all))
                        : List.of());
    }

    private boolean isEmpty() {
        return outcomes.isEmpty() && spread.isEmpty() && sentences.isEmpty() && tables.isEmpty();
    }

    private static Outcome outcome(Topic topic, LoadedResults results, List<String> arms, MeasureFigures figures) {
        return new Outcome(
                topic.anchor(),
                topic.title(),
                topic.scale(),
                Measures.find(topic.name())
                        .map(it -> "Counted: " + it.numerator()
                                + (it.denominator().isBlank() ? "" : "; out of: " + it.denominator()))
                        .orElse(""),
                arms.stream()
                        .flatMap(arm -> results.sentences(arm, topic.name())
                                .map(text -> new Sentence(arms.indexOf(arm) + 1, text)))
                        .toList(),
                Stream.concat(Stream.of(figures.arms(topic)), figures.months(topic).stream())
                        .toList());
    }

    /** Every figure of the section. */
    Stream<Figure> figures() {
        return Stream.concat(outcomes.stream().flatMap(outcome -> outcome.figures().stream()), spread.stream());
    }

    static String title(Group group) {
        return switch (group) {
            case TIMELINESS -> "Timeliness: decisions on time";
            case STABILITY -> "Stability: who stays with the child";
            case QUALITY -> "Quality of the work";
            case WORKLOAD -> "Workload";
            case WORKFORCE -> "Workforce";
            case CHILDREN -> "Children";
            case PATHWAY -> "Pathway";
            case COST -> "Cost";
        };
    }
}
