package mainstay.pipeline;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.analysis.calibration.CalibrationRun;
import mainstay.analysis.score.Fitted;
import mainstay.analysis.score.Pattern;
import mainstay.analysis.score.Patterns;
import mainstay.measure.count.MeasureDefinition;
import mainstay.pipeline.analysis.Analysis;
import mainstay.pipeline.analysis.CalibrationAnalysis;
import mainstay.pipeline.analysis.ExtendableAnalysis;
import mainstay.pipeline.analysis.PlaceFitAnalysis;
import mainstay.pipeline.analysis.ScoreAnalysis;
import mainstay.pipeline.analysis.SelectionAnalysis;
import mainstay.pipeline.analysis.ShapesAnalysis;
import mainstay.pipeline.analysis.StudyAnalysis;
import mainstay.pipeline.analysis.SweepDescription;
import mainstay.pipeline.analysis.Wiring;
import mainstay.place.BuiltInPlaces;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.study.Calibration;
import mainstay.study.ScoreRequest;
import mainstay.study.Study;
import mainstay.study.file.CalibrationFile;
import mainstay.study.file.ScoreFile;

/** Reads the analysis that a results folder holds, from the scenarios and requests in it. */
public final class AnalysisReader {
    private final Wiring wiring;
    private final int threads;

    /**
     * A reader.
     *
     * @param wiring the parts of the program
     * @param threads runs at a time, at least 1
     */
    public AnalysisReader(Wiring wiring, int threads) {
        this.wiring = wiring;
        this.threads = threads;
    }

    /**
     * The analysis of a folder.
     *
     * @throws mainstay.results.file.ResultsProblem if a file in it cannot be used
     */
    public Analysis<?> read(ResultsFolder folder) {
        return switch (folder.kind()) {
            case STUDY -> study(folder);
            case SWEEP -> SweepDescription.read(folder, wiring);
            case SHAPES -> new ShapesAnalysis(arms(folder));
            case SCORE -> score(folder);
            case CALIBRATION ->
                new CalibrationAnalysis(
                        calibration(folder.path().resolve(folder.kind().mark())), wiring.measures());
            case FIT ->
                new PlaceFitAnalysis(arms(folder).baseline(), folder.manifest().seed(), wiring.measures());
            case SELECTION -> SelectionAnalysis.read(folder, arms(folder), wiring.measures());
        };
    }

    /** The same of one that replications can be added to; empty if they cannot. */
    Optional<ExtendableAnalysis<?>> extendable(ResultsFolder folder) {
        return read(folder) instanceof ExtendableAnalysis<?> analysis ? Optional.of(analysis) : Optional.empty();
    }

    private StudyAnalysis study(ResultsFolder folder) {
        return new StudyAnalysis(arms(folder), List.of(), wiring, threads);
    }

    /** The study of a folder, from the scenarios in it. */
    public Study arms(ResultsFolder folder) {
        Manifest manifest = folder.manifest();
        return new Study(
                manifest.name(),
                manifest.question(),
                IntStream.range(0, manifest.arms().size())
                        .mapToObj(arm -> wiring.scenario(folder.scenarios().file(arm)))
                        .toList(),
                manifest.against(),
                manifest.outcomes(),
                manifest.replications(),
                manifest.seed());
    }

    private ScoreAnalysis score(ResultsFolder folder) {
        return score(score(folder.path().resolve(folder.kind().mark())));
    }

    /** The request of a score file. */
    public ScoreRequest score(Path file) {
        return ScoreFile.read(
                file,
                Patterns.all().stream().map(Pattern::id).toList(),
                Fitted.shipped(),
                wiring.measures().stream().map(MeasureDefinition::name).toList(),
                new BuiltInPlaces());
    }

    private ScoreAnalysis score(ScoreRequest request) {
        return new ScoreAnalysis(request, ScoreAnalysis.chosen(wiring.realPlaces(), request), wiring.measures());
    }

    /**
     * The calibration of a file.
     *
     * @throws mainstay.scenario.Problems if the file, or one that it is based on, has any
     */
    public Calibration calibration(Path file) {
        Set<String> measures =
                wiring.measures().stream().map(MeasureDefinition::name).collect(Collectors.toSet());
        return CalibrationFile.read(file, refusals(measures), new BuiltInPlaces());
    }

    /** Number of every published pattern, with the reason why it cannot be fitted to; empty where it can. */
    public static Map<String, String> refusals(Set<String> measures) {
        Map<String, String> refusals = new LinkedHashMap<>();
        Patterns.all().forEach(pattern -> refusals.put(pattern.id(), CalibrationRun.refusal(pattern, measures)));
        return refusals;
    }
}
