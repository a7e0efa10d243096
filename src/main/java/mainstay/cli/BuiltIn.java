package mainstay.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mainstay.analysis.score.Pattern;
import mainstay.analysis.score.Patterns;
import mainstay.analysis.score.ScoredPlace;
import mainstay.journey.Journey;
import mainstay.measure.Measures;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.pipeline.analysis.Wiring;
import mainstay.place.BuiltInPlaces;
import mainstay.report.CalibrationCharts;
import mainstay.report.Format;
import mainstay.report.Report;
import mainstay.report.ScoreReport;
import mainstay.report.ShapesReport;
import mainstay.report.SweepReport;
import mainstay.report.chart.Typeface;
import mainstay.report.page.JourneyPicture;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.PublishedRow;
import mainstay.run.AuthorityRun;
import mainstay.run.RunExecutor;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.Assignment;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.file.ScenarioText;
import mainstay.study.Sequential;
import mainstay.study.Study;
import mainstay.study.Sweep;
import mainstay.study.file.StudyFile;

/** The program as it is shipped. */
public final class BuiltIn implements Wiring {
    private final Optional<RunExecutor> cluster;

    /** All runs are done on this machine. */
    public BuiltIn() {
        this(Optional.empty());
    }

    /** The runs of studies are done on a cluster, if one is given. */
    public BuiltIn(Optional<RunExecutor> cluster) {
        this.cluster = cluster;
    }

    @Override
    public Study study(List<String> named) {
        List<String> names = measureNames();
        if (named.size() == 1 && isStudy(named.get(0))) {
            return StudyFile.read(Path.of(named.get(0)), names, new BuiltInPlaces());
        }
        return StudyFile.of(named, names, new BuiltInPlaces());
    }

    @Override
    public Sequential sequential(List<String> named) {
        return named.size() == 1 && isStudy(named.get(0))
                ? StudyFile.sequential(Path.of(named.get(0)), measureNames(), new BuiltInPlaces())
                : Sequential.NONE;
    }

    @Override
    public Sweep sweep(List<String> named) {
        return named.size() == 1 && isStudy(named.get(0))
                ? StudyFile.sweep(Path.of(named.get(0)), measureNames(), new BuiltInPlaces())
                : Sweep.of(study(named));
    }

    private static boolean isStudy(String named) {
        try {
            return StudyFile.isStudy(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    @Override
    public Study set(Study study, List<String> assignments) {
        return study.withEach(arm -> Assignment.apply(arm, assignments));
    }

    @Override
    public Scenario scenario(Path file) {
        return ScenarioFile.read(file, new BuiltInPlaces(), measureNames());
    }

    private List<String> measureNames() {
        return measures().stream().map(MeasureDefinition::name).toList();
    }

    @Override
    public String text(Scenario scenario) {
        return ScenarioText.of(scenario);
    }

    @Override
    public Simulator simulator() {
        return new AuthorityRun();
    }

    @Override
    public Optional<RunExecutor> cluster() {
        return cluster;
    }

    @Override
    public List<ScoredPlace> realPlaces() {
        BuiltInPlaces places = new BuiltInPlaces();
        return places.authorities().stream()
                .map(name -> new ScoredPlace(name, places.unfitted(name), places.published(name)))
                .toList();
    }

    @Override
    public List<MeasureDefinition> measures() {
        return Measures.all();
    }

    @Override
    public List<Distribution> distributions() {
        return Measures.distributions();
    }

    @Override
    public List<PublishedRow> published() {
        return Patterns.all().stream()
                .filter(pattern ->
                        pattern.kind() == Pattern.Kind.LEVEL && pattern.place().equals(PublishedRow.ENGLAND))
                .map(pattern -> new PublishedRow(
                        "",
                        PublishedRow.ENGLAND,
                        pattern.measure(),
                        pattern.value(),
                        pattern.period(),
                        pattern.source()))
                .toList();
    }

    @Override
    public Path report(Path results, Set<Format> formats) throws IOException {
        Typeface.bundled(results);
        return switch (ResultsFolder.open(results).kind()) {
            case STUDY -> new Report(results).write(formats);
            case SCORE -> new ScoreReport(results).write(formats);
            case SWEEP -> new SweepReport(results).write();
            case CALIBRATION -> new CalibrationCharts(results).write();
            case SHAPES -> new ShapesReport(results).write().get(0).getParent();
            case SELECTION, FIT -> results;
        };
    }

    @Override
    public Path picture(Path results, List<Journey> journeys, String title) throws IOException {
        Typeface.bundled(results);
        return JourneyPicture.write(results, journeys, title);
    }
}
