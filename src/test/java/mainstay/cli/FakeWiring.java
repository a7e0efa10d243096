package mainstay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mainstay.evidence.ScoredPlace;
import mainstay.experiment.FakeAuthority;
import mainstay.experiment.Simulator;
import mainstay.measure.Distribution;
import mainstay.measure.MeasureDefinition;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Scenario;
import mainstay.scenario.Sequential;
import mainstay.scenario.Study;
import mainstay.scenario.Sweep;
import mainstay.scenario.io.StudyFile;

/** Real files and folders around a simulator whose answers are known. */
record FakeWiring(Simulator simulator, List<MeasureDefinition> measures) implements Wiring {
    private static final BuiltIn REAL = new BuiltIn();

    FakeWiring(Simulator simulator) {
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
    public Path report(Path results) throws IOException {
        return Files.writeString(results.resolve("report.html"), "a report");
    }
}
