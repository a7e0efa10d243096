package mainstay.cli.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import mainstay.analysis.score.Fitted;
import mainstay.analysis.score.ScoredPlace;
import mainstay.cli.message.AllMessages;
import mainstay.cli.option.ScoreOptions;
import mainstay.cli.terminal.ExitCode;
import mainstay.pipeline.Ending;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.ScoreAnalysis;
import mainstay.pipeline.analysis.Wiring;
import mainstay.place.BuiltInPlaces;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreTables;
import mainstay.scenario.Scenario;
import mainstay.study.ScoreRequest;
import mainstay.study.Study;
import mainstay.study.YearlyMoves;
import mainstay.study.file.ScoreFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds a scenario against the published patterns. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = "Show how well a scenario reproduces published patterns of England's children's social care: a"
                + " table, a results folder and charts. It is a measurement: patterns that are not met are no failure.",
        footer = {
            "",
            "Examples:",
            "  mainstay score england-2025",
            "  mainstay score scenarios/validation.yaml --places 20"
        })
public final class ScoreCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "SCENARIO",
            description = "Scenario file, the name of a built-in place, or a file that begins with mainstay-score: 1.")
    private String named;

    @Mixin
    private ScoreOptions options;

    public ScoreCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        ScoreRequest request = options.applied(request());
        List<ScoredPlace> places = chosen(request);
        ScoreAnalysis analysis = new ScoreAnalysis(set(request), set(places), wiring.measures());
        AllMessages messages = new AllMessages(options.output(), options.threads());
        Ending ending = new Pipeline(wiring, options.threads())
                .run(analysis, options.order(named, spec), messages.with(analysis));
        boolean failed = options.strict
                && ending == Ending.COMPLETE
                && ScoreTables.read(options.out(named)).scores().stream()
                        .anyMatch(row -> row.verdict() == ScoreRow.Verdict.NOT_MET);
        return failed ? ExitCode.DID_NOT_HOLD : ExitCode.of(ending);
    }

    private ScoreRequest request() {
        if (isScoreFile()) {
            return ScoreFile.read(
                    Path.of(named),
                    ScoreOptions.patterns(),
                    Fitted.shipped(),
                    ScoreOptions.measures(),
                    new BuiltInPlaces());
        }
        Study study = wiring.study(List.of(named));
        if (study.arms().size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    named + " is a study of " + study.arms().size()
                            + " arms. Score one scenario at a time: name its file, or a built-in place.");
        }
        Scenario scenario = study.baseline();
        return new ScoreRequest(
                scenario.name(),
                scenario,
                study.replications(),
                study.seed(),
                0,
                ScoreRequest.USUAL_PLACE_REPLICATIONS,
                ScoreRequest.USUAL_YEARS,
                YearlyMoves.NONE,
                Fitted.shipped());
    }

    private boolean isScoreFile() {
        try {
            return ScoreFile.isOne(Path.of(named));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private ScoreRequest set(ScoreRequest request) {
        Study study = new Study("", "", List.of(request.scenario()), List.of(), 1, 1);
        return request.of(options.set(study, wiring).baseline());
    }

    private List<ScoredPlace> set(List<ScoredPlace> places) {
        if (places.isEmpty()) {
            return places;
        }
        Study study =
                new Study("", "", places.stream().map(ScoredPlace::scenario).toList(), List.of(), 1, 1);
        List<Scenario> set = options.set(study, wiring).arms();
        return IntStream.range(0, places.size())
                .mapToObj(i -> places.get(i).with(set.get(i)))
                .toList();
    }

    private List<ScoredPlace> chosen(ScoreRequest request) {
        List<ScoredPlace> all = wiring.realPlaces();
        if (request.places() > 0 && all.size() < 2) {
            throw new ParameterException(
                    spec.commandLine(), "This build has no real places to simulate. Use --places none.");
        }
        if (request.places() != ScoreRequest.ALL && request.places() > all.size()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--places: " + request.places() + " is more than the " + all.size()
                            + " places there are. Use all.");
        }
        return ScoreAnalysis.chosen(all, request);
    }
}
