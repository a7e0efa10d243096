package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.analysis.calibration.CalibrationRun;
import mainstay.analysis.calibration.Fit;
import mainstay.analysis.calibration.Unfinished;
import mainstay.analysis.score.Pattern;
import mainstay.analysis.score.Patterns;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.file.FolderFile;
import mainstay.results.file.Hash;
import mainstay.results.folder.AnalysisKind;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.scenario.definition.Parameter;
import mainstay.study.Calibration;
import mainstay.study.Study;
import mainstay.study.file.CalibrationText;

/** Assumed settings fitted to published patterns. */
public final class CalibrationAnalysis implements Analysis<CalibrationTables> {
    private final Calibration calibration;
    private final List<MeasureDefinition> measures;

    /**
     * A calibration.
     *
     * @param calibration what is asked
     * @param measures every measure, in the order of the values of a replication
     */
    public CalibrationAnalysis(Calibration calibration, List<MeasureDefinition> measures) {
        this.calibration = calibration;
        this.measures = List.copyOf(measures);
    }

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.CALIBRATION;
    }

    /** What is asked. */
    public Calibration calibration() {
        return calibration;
    }

    /** The base as its only arm; its outcomes are the measures that are fitted. */
    @Override
    public Study study() {
        List<String> outcomes = calibration.targets().stream()
                .map(target -> Patterns.find(target.pattern()).orElseThrow().measure())
                .toList();
        return new Study(
                calibration.name(),
                "",
                List.of(calibration.base()),
                outcomes,
                calibration.replications(),
                calibration.seed());
    }

    @Override
    public List<FolderFile> asked() {
        return List.of(FolderFile.of(kind().mark(), text()));
    }

    private String text() {
        return CalibrationText.of(calibration, base(), published());
    }

    private String base() {
        return NewManifest.scenarioFile(0, calibration.base().name());
    }

    /** What is published, in words, by number of the pattern. */
    private static Map<String, String> published() {
        return Patterns.all().stream()
                .collect(Collectors.toMap(
                        Pattern::id,
                        pattern -> pattern.measure() + " " + pattern.value() + " (" + pattern.low() + " to "
                                + pattern.high() + ")"));
    }

    @Override
    public List<String> runsDependOn() {
        return List.of("calibration " + Hash.of(text()));
    }

    @Override
    public Answer<CalibrationTables> answer(Runner runner, Path folder) {
        List<String> doubts = new ArrayList<>();
        try {
            CalibrationTables tables = new CalibrationRun(calibration, Patterns.all(), measures).run(runner, fit -> {
                doubts.addAll(fit.doubts());
                return scenario(fit);
            });
            int runs = tables.points().rows().size() * calibration.replications();
            RunState state = new RunState(runs, runs, List.of(), false);
            return Answer.of(state, tables, calibration.replications()).saying(doubts);
        } catch (Unfinished unfinished) {
            return Answer.unfinished(unfinished.state());
        }
    }

    private String scenario(Fit fit) {
        Map<Parameter, String> remarks = fit.remarks();
        Map<Parameter, CalibrationText.Remarked> values = new LinkedHashMap<>();
        fit.values()
                .forEach((parameter, value) ->
                        values.put(parameter, new CalibrationText.Remarked(value, remarks.get(parameter))));
        List<String> head = new ArrayList<>(List.of(
                "Values that the calibration \"" + calibration.name() + "\" found, rounded to what they deserve."));
        head.addAll(fit.doubts());
        return CalibrationText.fitted(head, calibration.name() + ", fitted", base(), values);
    }
}
