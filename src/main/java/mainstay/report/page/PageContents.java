package mainstay.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.report.chart.Theme;
import mainstay.report.chart.Typeface;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.results.folder.Manifest;
import mainstay.results.study.SeriesRow;

/**
 * What stands on the page, in order.
 *
 * @param name title
 * @param question may be empty
 * @param setup how many runs of which arms over which time
 * @param arms names, the baseline first
 * @param choices the outcomes that the study asks for, for readers to choose from
 * @param answer what is read first
 * @param families the outcomes, by what sort of thing they measure
 * @param areas how areas do; without rows for an authority that is one area
 * @param origins where differences come from, by arm
 * @param reasons why workers change
 * @param journeys what happened to single families
 * @param closeLook one run of each arm, month by month
 * @param uncertainty how sure all that is
 * @param variance where the variance over plausible ranges comes from, where Sobol indices say so
 * @param differing parameters that differ
 * @param frame when, which services, which dated changes: what is alike in all arms besides parameters
 * @param dates what leaders did, by date
 * @param parameters all, in blocks
 * @param measures all, with the value of each arm, by what sort of thing they measure
 * @param definitions what each measure is
 * @param command what was typed
 * @param facts how it was made
 * @param inputs hashes of the files it was made from
 * @param hashes of the tables
 */
public record PageContents(
        String name,
        String question,
        String setup,
        List<String> arms,
        List<Choice> choices,
        AnswerSection answer,
        List<OutcomesSection> families,
        AreasSection areas,
        List<OriginsSection.Origin> origins,
        List<Figure> reasons,
        JourneySection journeys,
        CloseLookSection closeLook,
        UncertaintySection uncertainty,
        VarianceSection variance,
        Grid differing,
        Grid frame,
        Grid dates,
        List<SettingsSection.Block> parameters,
        List<Grid> measures,
        Grid definitions,
        String command,
        Map<String, String> facts,
        Map<String, String> inputs,
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

    /**
     * An outcome to choose.
     *
     * @param anchor what its section is called
     * @param title of the measure
     */
    record Choice(String anchor, String title) {}

    /** Every figure of the report: those of the page, and those that stand beside it. */
    public List<Figure> figures() {
        return Stream.of(
                        families.stream().flatMap(OutcomesSection::figures),
                        origins.stream().flatMap(origin -> origin.figures().stream()),
                        reasons.stream(),
                        journeys.figures(),
                        closeLook.figures(),
                        uncertainty.figures(),
                        variance.figures())
                .flatMap(figures -> figures)
                .toList();
    }

    public static PageContents of(LoadedResults results) {
        Manifest manifest = results.manifest();
        List<String> arms = results.arms();
        List<Topic> asked = outcomes(results).stream()
                .map(measure -> Topic.of(measure, results))
                .toList();
        // Before the theme, whose colours are the first drawing classes to load.
        Typeface typeface = Typeface.bundled();
        Theme theme = new Theme(typeface);
        MeasureFigures figures = new MeasureFigures(results, arms, theme);
        SettingsSection settings = new SettingsSection(results, arms);
        return new PageContents(
                manifest.name(),
                manifest.question(),
                setup(results, arms),
                arms,
                asked.stream()
                        .map(topic -> new Choice(topic.anchor(), topic.title()))
                        .toList(),
                AnswerSection.of(results, arms, asked),
                OutcomesSection.of(results, arms, asked, figures, new DistributionFigures(results, arms, theme)),
                AreasSection.of(results, arms),
                new OriginsSection(results, arms, theme).sections(),
                new ReasonFigures(results, arms, theme).reasons(),
                JourneySection.of(results, arms, theme),
                CloseLookSection.of(results, arms, theme),
                UncertaintySection.of(results, arms, asked, figures, DependenceSection.of(results, theme)),
                VarianceSection.of(results, theme),
                settings.differing(),
                settings.frame(),
                figures.dates(),
                settings.blocks(),
                measures(results, arms),
                definitions(results),
                manifest.command(),
                facts(manifest),
                inputs(manifest),
                manifest.tables());
    }

    private static List<String> outcomes(LoadedResults results) {
        List<String> there = results.measures();
        return Stream.of(results.manifest().outcomes(), USUAL, there.subList(0, Math.min(8, there.size())))
                .map(list -> list.stream().filter(there::contains).toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String setup(LoadedResults results, List<String> arms) {
        int number = results.manifest().replications();
        String runs = ", " + number + (number == 1 ? " run" : " runs");
        String what =
                arms.size() == 1 ? "One way of working" + runs : arms.size() + " ways of working" + runs + " of each";
        String when = results.tables().series().stream()
                .map(SeriesRow::month)
                .max(String::compareTo)
                .map(last -> ", measured from " + results.measuredMonths().words())
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

    /** The files that were given, and the scenarios that came of them. */
    private static Map<String, String> inputs(Manifest manifest) {
        Map<String, String> inputs = new LinkedHashMap<>();
        manifest.inputs().stream()
                .filter(input -> !input.sha256().isEmpty())
                .forEach(input -> inputs.put(input.file(), input.sha256()));
        manifest.arms().stream()
                .filter(arm -> !arm.sha256().isEmpty())
                .forEach(arm -> inputs.put(arm.file(), arm.sha256()));
        return inputs;
    }

    private static List<Grid> measures(LoadedResults results, List<String> arms) {
        DifferenceTables differences = new DifferenceTables(results, arms);
        List<Topic> topics = results.measures().stream()
                .map(measure -> Topic.of(measure, results))
                .toList();
        return Stream.of(Group.values())
                .filter(group -> topics.stream().anyMatch(topic -> topic.group() == group))
                .map(group -> new Grid(
                        OutcomesSection.title(group) + ": average and 95 % confidence interval",
                        Stream.concat(Stream.of("Measure"), arms.stream()).toList(),
                        topics.stream()
                                .filter(topic -> topic.group() == group)
                                .map(topic -> new Grid.Row(
                                        topic.title(),
                                        topic.scale(),
                                        arms.stream()
                                                .map(arm -> differences.value(topic, arm))
                                                .toList()))
                                .toList(),
                        Grid.Across.ARMS))
                .toList();
    }

    private static Grid definitions(LoadedResults results) {
        List<Grid.Row> rows = results.measures().stream()
                .map(Measures::find)
                .flatMap(Optional::stream)
                .map(PageContents::definition)
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
