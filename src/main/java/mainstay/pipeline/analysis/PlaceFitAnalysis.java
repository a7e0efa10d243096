package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import mainstay.analysis.calibration.CalibrationRun;
import mainstay.analysis.calibration.Fit;
import mainstay.analysis.calibration.OwnFigures;
import mainstay.analysis.calibration.Unfinished;
import mainstay.analysis.score.Pattern;
import mainstay.measure.count.MeasureDefinition;
import mainstay.place.Inference;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.evidence.FitRow;
import mainstay.results.evidence.PlaceFitTables;
import mainstay.results.file.FolderFile;
import mainstay.results.file.Hash;
import mainstay.results.folder.AnalysisKind;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.scenario.Period;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.scenario.Registry;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Parameter;
import mainstay.study.Calibration;
import mainstay.study.Calibration.Fitted;
import mainstay.study.Calibration.Target;
import mainstay.study.Study;
import mainstay.study.UnseenSettings;
import mainstay.study.file.CalibrationText;

/**
 * The few settings of a place that no return holds, fitted to the place's own published figures: a calibration with one
 * run at each of the points that its emulator is made from.
 */
public final class PlaceFitAnalysis implements Analysis<PlaceFitTables> {
    private static final int WARM_UP_MONTHS = 24;
    private static final int MEASURED_MONTHS = 24;
    private static final int REPLICATIONS = 2;
    private static final int POPULATION = 8;
    private static final int DRAWS = 10;

    private final Scenario place;
    private final List<MeasureDefinition> measures;
    private final List<Pattern> figures;
    private final Calibration calibration;

    /**
     * The fit of a place.
     *
     * @param place its scenario, as it was before
     * @param seed seed of the runs, and of the draws
     * @param measures every measure, in the order of the values of a replication
     * @throws Problems if nothing is published of it that settings could be fitted to
     */
    public PlaceFitAnalysis(Scenario place, long seed, List<MeasureDefinition> measures) {
        this.place = place;
        this.measures = List.copyOf(measures);
        this.figures = new OwnFigures(place)
                .patterns(measures.stream()
                        .filter(measure -> UnseenSettings.figures().contains(measure.name()))
                        .toList());
        List<Fitted> fitted = UnseenSettings.of(place);
        if (fitted.isEmpty()) {
            throw new Problems(List.of(new Problem(
                    place.name(),
                    0,
                    0,
                    "there is no published figure that settings could be fitted to. Give some of them under published: "
                            + String.join(", ", UnseenSettings.figures()) + ".")));
        }
        this.calibration = new Calibration(
                place.name(),
                place.asItStands().over(new Period(place.period().start(), WARM_UP_MONTHS, MEASURED_MONTHS)),
                fitted,
                figures.stream().map(figure -> new Target(figure.id(), 1)).toList(),
                REPLICATIONS,
                seed,
                0,
                POPULATION,
                Calibration.fewestPoints(fitted.size()),
                1,
                DRAWS);
    }

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.FIT;
    }

    /** What is asked, as a calibration. */
    public Calibration calibration() {
        return calibration;
    }

    /** The place as its only arm; its outcomes are the figures. */
    @Override
    public Study study() {
        return new Study(
                place.name(),
                "",
                List.of(place),
                figures.stream().map(Pattern::measure).toList(),
                calibration.replications(),
                calibration.seed());
    }

    @Override
    public List<FolderFile> asked() {
        return List.of(FolderFile.of(kind().mark(), text()));
    }

    private String base() {
        return NewManifest.scenarioFile(0, place.name());
    }

    private String text() {
        Map<String, String> published = new LinkedHashMap<>();
        figures.forEach(figure -> published.put(
                figure.id(), figure.value() + ", by chance " + figure.low() + " to " + figure.high() + " or wider"));
        return CalibrationText.ofPlace(calibration, base(), published);
    }

    @Override
    public List<String> runsDependOn() {
        return List.of("fit " + Hash.of(text()));
    }

    @Override
    public Answer<PlaceFitTables> answer(Runner runner, Path folder) {
        AtomicReference<Fit> found = new AtomicReference<>();
        try {
            CalibrationTables tables = CalibrationRun.toOneYear(calibration, figures, measures)
                    .run(runner, fit -> {
                        found.set(fit);
                        return scenario(fit);
                    });
            int runs = Math.toIntExact(CalibrationRun.mostRuns(calibration));
            PlaceFitTables fitted = new PlaceFitTables(
                    settings(tables.fit(), found.get().values()),
                    tables.predictive().stream().map(OwnFigures::row).toList(),
                    tables.correlations(),
                    tables.points(),
                    tables.fittedScenario());
            return Answer.of(new RunState(runs, runs, List.of(), false), fitted, calibration.replications())
                    .saying(found.get().doubts());
        } catch (Unfinished unfinished) {
            return Answer.unfinished(unfinished.state());
        }
    }

    /** With the rounded values, which the scenario has. */
    private static List<FitRow> settings(List<FitRow> rows, Map<Parameter, Double> values) {
        List<FitRow> rounded = new ArrayList<>();
        for (FitRow row : rows) {
            Parameter parameter = Registry.find(row.parameter()).orElseThrow();
            rounded.add(row.setTo(values.get(parameter) * parameter.unit().scale()));
        }
        return rounded;
    }

    private String scenario(Fit fit) {
        Map<Parameter, String> remarks = fit.remarks();
        Map<Parameter, CalibrationText.Remarked> values = new LinkedHashMap<>();
        fit.values()
                .forEach((parameter, value) ->
                        values.put(parameter, new CalibrationText.Remarked(value, remarks.get(parameter))));
        List<String> head = new ArrayList<>(List.of(
                "What no return holds of \"" + place.name() + "\", fitted to its own published figures.",
                "That a run comes near those under fitted-to proves nothing."));
        head.addAll(fit.doubts());
        return CalibrationText.fitted(head, place.name() + ", fitted", base(), values) + "fitted-to: ["
                + String.join(", ", study().outcomes()) + "]\n";
    }

    /** What was found, as places keep it. */
    public static Inference inference(PlaceFitTables tables) {
        return new Inference(
                tables.fit().stream()
                        .map(row -> Inference.Value.of(row.parameter(), row.best(), row.ciLow(), row.ciHigh()))
                        .toList(),
                tables.figures().stream()
                        .map(row -> new Inference.Figure(
                                row.measure(), row.published(), row.noise(), row.before(), row.after()))
                        .toList());
    }
}
