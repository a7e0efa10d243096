package mainstay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mainstay.analysis.score.ScoredPlace;
import mainstay.journey.Journey;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.pipeline.analysis.Wiring;
import mainstay.report.Format;
import mainstay.results.study.PublishedRow;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.Sequential;
import mainstay.study.Study;
import mainstay.study.Sweep;

/** The program as it is shipped, but that no report is drawn: a page of two words stands for it. */
public class UndrawnWiring implements Wiring {
    private final Wiring real = new BuiltIn();

    @Override
    public Study study(List<String> named) {
        return real.study(named);
    }

    @Override
    public Sequential sequential(List<String> named) {
        return real.sequential(named);
    }

    @Override
    public Sweep sweep(List<String> named) {
        return real.sweep(named);
    }

    @Override
    public Study set(Study study, List<String> assignments) {
        return real.set(study, assignments);
    }

    @Override
    public Scenario scenario(Path file) {
        return real.scenario(file);
    }

    @Override
    public String text(Scenario scenario) {
        return real.text(scenario);
    }

    @Override
    public Simulator simulator() {
        return real.simulator();
    }

    @Override
    public List<ScoredPlace> realPlaces() {
        return real.realPlaces();
    }

    @Override
    public List<MeasureDefinition> measures() {
        return real.measures();
    }

    @Override
    public List<Distribution> distributions() {
        return real.distributions();
    }

    @Override
    public List<PublishedRow> published() {
        return real.published();
    }

    @Override
    public Path picture(Path results, List<Journey> journeys, String title) throws IOException {
        return real.picture(results, journeys, title);
    }

    @Override
    public Path report(Path results, Set<Format> formats) throws IOException {
        return Files.writeString(results.resolve("report.html"), "not drawn");
    }
}
