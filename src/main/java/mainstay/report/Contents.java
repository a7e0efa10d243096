package mainstay.report;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.measure.MeasureDefinition;
import mainstay.measure.MeasureDefinition.Group;
import mainstay.measure.Measures;
import mainstay.results.ComparisonRow;
import mainstay.results.FindingRow;
import mainstay.results.GuardrailRow;
import mainstay.results.Manifest;
import mainstay.results.SeriesRow;
import mainstay.results.ValueRow;

/**
 * What stands on the page, in order.
 *
 * @param name title
 * @param question may be empty
 * @param setup how many runs of which arms over which time
 * @param arms names, the baseline first
 * @param headlines the answer in words
 * @param baseline what is said of the arm that the others are compared with
 * @param guardrails warnings that an arm pays for one thing with another
 * @param answer the answer as a table
 * @param outcomes one section for each
 * @param sentences how many their sections hold
 * @param origins where differences come from, by arm
 * @param reasons why workers change
 * @param distributions how something is spread
 * @param families measures of quality and of cost, whether or not the question asked for them
 * @param dependence which assumed settings the answer depends on, where a screening looked into that
 * @param shares where the variance over plausible ranges comes from, where Sobol indices say so
 * @param settled whether the authority has settled; may be empty
 * @param levels what that rests on
 * @param settling figures that show it
 * @param settlingAbove titles of measures that show it and have a section above
 * @param differing parameters that differ
 * @param frame when, which services, which dated changes: what is alike in all arms besides parameters
 * @param parameters all, in blocks
 * @param measures all, with the value of each arm, by what sort of thing they measure
 * @param definitions what each measure is
 * @param command what was typed
 * @param facts how it was made
 * @param hashes of the tables
 */
record Contents(
        String name,
        String question,
        String setup,
        List<String> arms,
        List<Headline> headlines,
        List<String> baseline,
        List<String> guardrails,
        Grid answer,
        List<Outcome> outcomes,
        int sentences,
        List<Origins.Origin> origins,
        List<Figure> reasons,
        List<Figure> distributions,
        List<Family> families,
        Dependence dependence,
        Shares shares,
        String settled,
        List<String> levels,
        List<Figure> settling,
        List<String> settlingAbove,
        Grid differing,
        Grid frame,
        List<Settings.Block> parameters,
        List<Grid> measures,
        Grid definitions,
        String command,
        Map<String, String> facts,
        Map<String, String> hashes) {

    private static final List<String> USUAL = List.of(
            "assessments_on_time",
            "icpc_on_time",
            "decision_wait_days",
            "worker_changes_per_child_year",
            "same_worker_12_months_percent",
            "caseload_fte",
            "supervision_on_time",
            "turnover_rate_fte");
    private static final List<String> SETTLING = List.of("children_held", "caseload_fte", "grip");
    /** With more arms than this a table has a row for each arm instead of a column. */
    private static final int MOST_COLUMNS = 6;

    private static final int MOST_TURNED = 12;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);

    /**
     * The section of one outcome.
     *
     * @param anchor where it stands on the page
     * @param title of the measure
     * @param scale its unit and which way is better
     * @param definition what is counted, of what; may be empty
     * @param sentences one for each arm that is compared
     * @param figures its charts
     */
    record Outcome(
            String anchor,
            String title,
            String scale,
            String definition,
            List<String> sentences,
            List<Figure> figures) {}

    /**
     * The section of measures of one sort.
     *
     * @param anchor where it stands on the page
     * @param title what they measure
     * @param sentences what is said of them
     * @param table the baseline's values, and how far each other arm differs
     */
    record Family(String anchor, String title, List<String> sentences, Grid table) {}

    /** Every figure of the page. */
    List<Figure> figures() {
        return Stream.of(
                        outcomes.stream().flatMap(outcome -> outcome.figures().stream()),
                        origins.stream().flatMap(origin -> origin.figures().stream()),
                        reasons.stream(),
                        distributions.stream(),
                        dependence.figures(),
                        shares.figures(),
                        settling.stream())
                .flatMap(figures -> figures)
                .toList();
    }

    static Contents of(Results results) {
        Manifest manifest = results.manifest();
        List<String> arms = results.arms();
        List<Topic> topics = outcomes(results).stream()
                .map(measure -> Topic.of(measure, results))
                .toList();
        List<String> names = topics.stream().map(Topic::name).toList();
        Figures figures = new Figures(results, arms);
        Settings settings = new Settings(results, arms);
        List<Outcome> sections = topics.stream()
                .map(topic -> outcome(topic, results, arms, figures))
                .toList();
        return new Contents(
                manifest.name(),
                manifest.question(),
                setup(results, arms),
                arms,
                headlines(results, arms),
                arms.size() == 1
                        ? List.of()
                        : results.sentences(arms.get(0), "").toList(),
                results.tables().guardrails().stream()
                        .map(GuardrailRow::sentence)
                        .toList(),
                differences("Outcome", topics, results, arms),
                sections,
                sections.stream()
                        .mapToInt(section -> section.sentences().size())
                        .sum(),
                figures.origins(),
                figures.reasons(),
                figures.distributions(),
                families(results, arms),
                figures.dependence(),
                figures.shares(),
                results.sentences("", "settled").findFirst().orElse(""),
                results.tables().findings().stream()
                        .filter(row -> row.measure().startsWith("settled:"))
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
                settings.differing(),
                settings.frame(),
                settings.blocks(),
                measures(results, arms),
                definitions(results),
                manifest.command(),
                facts(manifest),
                manifest.tables());
    }

    private static List<Headline> headlines(Results results, List<String> arms) {
        return arms.stream()
                .skip(arms.size() == 1 ? 0 : 1)
                .flatMap(arm ->
                        results.sentences(arm, "").map(text -> Headline.of(text, arm, results.comparedWith(arm))))
                .toList();
    }

    private static List<String> outcomes(Results results) {
        List<String> there = results.measures();
        return Stream.of(results.manifest().outcomes(), USUAL, there.subList(0, Math.min(8, there.size())))
                .map(list -> list.stream().filter(there::contains).toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String setup(Results results, List<String> arms) {
        int number = results.manifest().replications();
        String runs = ", " + number + (number == 1 ? " run" : " runs");
        String what =
                arms.size() == 1 ? "One way of working" + runs : arms.size() + " ways of working" + runs + " of each";
        String when = results.tables().series().stream()
                .map(SeriesRow::month)
                .max(String::compareTo)
                .map(last -> ", measured from " + MONTH.format(results.measuredFrom()) + " to "
                        + MONTH.format(YearMonth.parse(last)))
                .orElse("");
        return what + when + ".";
    }

    /** How it was made, by label. */
    private static Map<String, String> facts(Manifest manifest) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Seed", Long.toString(manifest.seed()));
        facts.put("Runs of each arm", Integer.toString(manifest.replications()));
        facts.put("Mainstay version", manifest.version());
        facts.put("Java", manifest.java());
        facts.put("Machine", manifest.machine());
        facts.put("Time it took", manifest.runSeconds() + " seconds");
        return facts;
    }

    private static Grid differences(String what, List<Topic> topics, Results results, List<String> arms) {
        List<Grid.Row> rows = new ArrayList<>();
        for (Topic topic : topics) {
            List<Grid.Cell> cells = new ArrayList<>();
            for (String arm : arms) {
                Optional<ComparisonRow> comparison = results.comparison(arm, topic.name());
                cells.add(comparison
                        .map(row -> Grid.Cell.difference(row, topic.differenceDecimals()))
                        .orElseGet(() -> value(topic, results, arm)));
            }
            rows.add(new Grid.Row(topic.title(), topic.scale(), cells));
        }
        boolean named = !results.manifest().against().isEmpty();
        Grid grid = new Grid(
                arms.size() == 1
                        ? "Each " + what.toLowerCase(Locale.UK) + ", with its 95 % confidence interval"
                        : "Each " + what.toLowerCase(Locale.UK)
                                + ": the value in the first arm, and how far each other arm differs from "
                                + (named ? "the one that it names" : "it")
                                + " (percentages in percentage points), with 95 % confidence intervals",
                Stream.concat(Stream.of(what), arms.stream()).toList(),
                rows);
        return (named || arms.size() > MOST_COLUMNS) && topics.size() <= MOST_TURNED
                ? grid.turned(
                        "Arm",
                        arms.stream().map(arm -> comparedWith(results, arm)).toList())
                : grid;
    }

    /** Said beside an arm that is not compared with the first. */
    private static String comparedWith(Results results, String arm) {
        String other = results.comparedWith(arm);
        return other.equals(results.arms().get(0)) ? "" : "compared with " + other;
    }

    private static Grid.Cell value(Topic topic, Results results, String arm) {
        return Grid.Cell.estimate(
                results.summary(arm, topic.name()).map(Estimate::of).orElse(Estimate.NONE), topic.decimals());
    }

    private static Outcome outcome(Topic topic, Results results, List<String> arms, Figures figures) {
        return new Outcome(
                Chart.fileName(topic.name()),
                topic.title(),
                topic.scale(),
                Measures.find(topic.name())
                        .map(it -> "Counted: " + it.numerator()
                                + (it.denominator().isBlank() ? "" : "; out of: " + it.denominator()))
                        .orElse(""),
                arms.stream()
                        .flatMap(arm -> results.sentences(arm, topic.name()))
                        .toList(),
                Stream.concat(Stream.of(figures.arms(topic)), figures.months(topic).stream())
                        .toList());
    }

    /** Quality and cost, where they are measured. */
    private static List<Family> families(Results results, List<String> arms) {
        return Stream.of(Group.QUALITY, Group.COST)
                .filter(group -> topics(group, results).findAny().isPresent())
                .map(group -> new Family(
                        Chart.fileName(group.name()),
                        title(group),
                        group == Group.COST
                                ? results.tables().value().stream()
                                        .map(ValueRow::sentence)
                                        .toList()
                                : List.of(),
                        differences("Measure", topics(group, results).toList(), results, arms)))
                .toList();
    }

    private static Stream<Topic> topics(Group group, Results results) {
        return results.measures().stream()
                .filter(measure -> group(measure) == group)
                .map(measure -> Topic.of(measure, results));
    }

    /** One that this version does not know describes the service. */
    private static Group group(String measure) {
        return Measures.find(measure).map(MeasureDefinition::group).orElse(Group.PATHWAY);
    }

    private static String title(Group group) {
        return switch (group) {
            case TIMELINESS -> "Decisions on time";
            case STABILITY -> "Who stays with the child";
            case QUALITY -> "Quality of the work";
            case WORKLOAD -> "Workload";
            case WORKFORCE -> "Workforce";
            case CHILDREN -> "Children";
            case PATHWAY -> "Pathway";
            case COST -> "What it costs";
        };
    }

    private static List<Grid> measures(Results results, List<String> arms) {
        return Stream.of(Group.values())
                .filter(group -> topics(group, results).findAny().isPresent())
                .map(group -> new Grid(
                        title(group) + ": average and 95 % confidence interval",
                        Stream.concat(Stream.of("Measure"), arms.stream()).toList(),
                        topics(group, results)
                                .map(topic -> new Grid.Row(
                                        topic.title(),
                                        topic.scale(),
                                        arms.stream()
                                                .map(arm -> value(topic, results, arm))
                                                .toList()))
                                .toList()))
                .toList();
    }

    private static Grid definitions(Results results) {
        List<Grid.Row> rows = results.measures().stream()
                .map(Measures::find)
                .flatMap(Optional::stream)
                .map(Contents::definition)
                .toList();
        return new Grid(
                "What each measure is",
                List.of("Measure", "What is counted", "Out of", "What is still open at the end"),
                rows);
    }

    private static Grid.Row definition(MeasureDefinition measure) {
        return new Grid.Row(
                measure.title(),
                measure.name(),
                Stream.of(measure.numerator(), measure.denominator(), measure.stillOpen())
                        .map(Grid.Cell::words)
                        .toList());
    }
}
