package mainstay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import mainstay.analysis.score.ScoredPlace;
import mainstay.journey.Journey;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.pipeline.Wiring;
import mainstay.report.Format;
import mainstay.results.study.PublishedRow;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.Sequential;
import mainstay.study.Study;
import mainstay.study.Sweep;
import picocli.CommandLine;

/** Runs a command as the documentation has it typed; all of it is real but the drawing of the report. */
public final class Rehearsal {
    /**
     * What a command did.
     *
     * @param code its exit code
     * @param text what it printed, results first
     */
    public record Performance(int code, String text) {}

    private Rehearsal() {}

    /** Runs the words after {@code mainstay}. */
    public static Performance of(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Mainstay.commandLine(new UndrawnWiring(new BuiltIn()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int code = command.execute(words.toArray(String[]::new));
        return new Performance(code, out.toString() + err);
    }

    private record UndrawnWiring(Wiring real) implements Wiring {
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
}
