package mainstay.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import mainstay.engine.AuthorityRun;
import mainstay.engine.Engine;
import mainstay.engine.Simulator;
import mainstay.evidence.Pattern;
import mainstay.evidence.Patterns;
import mainstay.evidence.ScoredPlace;
import mainstay.measure.Distribution;
import mainstay.measure.MeasureDefinition;
import mainstay.measure.Measures;
import mainstay.place.BuiltInPlaces;
import mainstay.report.Format;
import mainstay.report.JourneyPicture;
import mainstay.report.Report;
import mainstay.report.ScoreReport;
import mainstay.report.SweepReport;
import mainstay.results.JourneyRow;
import mainstay.results.PublishedRow;
import mainstay.results.ScoreFolder;
import mainstay.results.SweepFolder;
import mainstay.scenario.Scenario;
import mainstay.scenario.Sequential;
import mainstay.scenario.Study;
import mainstay.scenario.Sweep;
import mainstay.scenario.io.Assignment;
import mainstay.scenario.io.ScenarioFile;
import mainstay.scenario.io.ScenarioText;
import mainstay.scenario.io.StudyFile;

/** The program as it is shipped. */
final class BuiltIn implements Wiring {
    private final Optional<Engine> cluster;

    /** All runs are done on this machine. */
    BuiltIn() {
        this(Optional.empty());
    }

    /** The runs of studies are done on a cluster, if one is given. */
    BuiltIn(Optional<Engine> cluster) {
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
        return Assignment.apply(study, assignments);
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
    public Optional<Engine> cluster() {
        return cluster;
    }

    @Override
    public List<ScoredPlace> realPlaces() {
        BuiltInPlaces places = new BuiltInPlaces();
        return places.authorities().stream()
                .map(name -> new ScoredPlace(name, places.find(name).orElseThrow(), places.published(name)))
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
        if (SweepFolder.isOne(results)) {
            return new SweepReport(results).write();
        }
        return ScoreFolder.isOne(results)
                ? new ScoreReport(results).write(formats)
                : new Report(results).write(formats);
    }

    @Override
    public Path picture(Path results, List<JourneyRow> journey, String title) throws IOException {
        return JourneyPicture.write(results, journey, title);
    }
}
