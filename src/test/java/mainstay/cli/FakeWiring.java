package mainstay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.analysis.score.ScoredPlace;
import mainstay.journey.Journey;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.pipeline.analysis.Wiring;
import mainstay.place.BuiltInPlaces;
import mainstay.report.Format;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.PublishedRow;
import mainstay.run.RunExecutor;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.Sequential;
import mainstay.study.Study;
import mainstay.study.Sweep;
import mainstay.study.file.StudyFile;

/** Real files and folders around a simulator whose answers are known. */
public record FakeWiring(Simulator simulator, List<MeasureDefinition> measures, Optional<RunExecutor> cluster)
        implements Wiring {
    private static final BuiltIn REAL = new BuiltIn();

    public FakeWiring(Simulator simulator, List<MeasureDefinition> measures) {
        this(simulator, measures, Optional.empty());
    }

    public FakeWiring(Simulator simulator) {
        this(simulator, FakeAuthority.MEASURES);
    }

    @Override
    public Study study(List<String> named) {
        List<String> measures = measures().stream().map(MeasureDefinition::name).toList();
        return named.size() == 1 && StudyFile.isStudy(Path.of(named.get(0)))
                ? StudyFile.read(Path.of(named.get(0)), measures, new BuiltInPlaces())
                : StudyFile.of(named, measures, new BuiltInPlaces());
    }

    @Override
    public Sequential sequential(List<String> named) {
        List<String> measures = measures().stream().map(MeasureDefinition::name).toList();
        return named.size() == 1 && StudyFile.isStudy(Path.of(named.get(0)))
                ? StudyFile.sequential(Path.of(named.get(0)), measures, new BuiltInPlaces())
                : Sequential.NONE;
    }

    @Override
    public Sweep sweep(List<String> named) {
        List<String> measures = measures().stream().map(MeasureDefinition::name).toList();
        return named.size() == 1 && StudyFile.isStudy(Path.of(named.get(0)))
                ? StudyFile.sweep(Path.of(named.get(0)), measures, new BuiltInPlaces())
                : Sweep.of(study(named));
    }

    @Override
    public Study set(Study study, List<String> assignments) {
        return REAL.set(study, assignments);
    }

    @Override
    public Scenario scenario(Path file) {
        return REAL.scenario(file);
    }

    @Override
    public String text(Scenario scenario) {
        return REAL.text(scenario);
    }

    @Override
    public List<ScoredPlace> realPlaces() {
        return List.of("Ayborough", "Beeshire", "Ceeton").stream()
                .map(name -> new ScoredPlace(
                        name, FakeAuthority.scenario(name, 0.1 + 0.01 * name.length()), Map.of("caseload_fte", 15.0)))
                .toList();
    }

    @Override
    public List<Distribution> distributions() {
        return FakeAuthority.DISTRIBUTIONS;
    }

    @Override
    public List<PublishedRow> published() {
        return List.of(
                new PublishedRow("", PublishedRow.ENGLAND, "assessments_on_time", 84.5, "2025", "a table"),
                new PublishedRow("", PublishedRow.ENGLAND, "caseload_fte", 15.2, "2025", "another"));
    }

    @Override
    public Path picture(Path results, List<Journey> journeys, String title) {
        return results.resolve("charts/journey-family-1.svg");
    }

    @Override
    public Path report(Path results, Set<Format> formats) throws IOException {
        if (!Set.of(AnalysisKind.STUDY, AnalysisKind.SCORE)
                .contains(ResultsFolder.open(results).kind())) {
            return REAL.report(results, formats);
        }
        Path last = results;
        for (Format format : formats) {
            last = Files.writeString(results.resolve("report." + format.ending()), "a report");
        }
        return formats.contains(Format.HTML) ? results.resolve("report.html") : last;
    }
}
