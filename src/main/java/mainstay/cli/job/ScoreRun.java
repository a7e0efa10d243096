package mainstay.cli.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.Outcome;
import mainstay.analysis.score.Fitted;
import mainstay.analysis.score.Score;
import mainstay.analysis.score.ScoredPlace;
import mainstay.cli.message.ExitCode;
import mainstay.cli.message.Messages;
import mainstay.cli.message.ProgressDisplay;
import mainstay.cli.message.ResumeHint;
import mainstay.cli.option.ScoreOptions;
import mainstay.place.BuiltInPlaces;
import mainstay.results.evidence.ScoreFolder;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.folder.Manifest;
import mainstay.results.table.TableVerdict;
import mainstay.run.Failure;
import mainstay.run.LocalExecutor;
import mainstay.scenario.Scenario;
import mainstay.study.ScoreRequest;
import mainstay.study.Study;
import mainstay.study.file.ScoreFile;

/** Runs a score into its results folder: first the scenario, then the places. */
public final class ScoreRun {
    private final Wiring wiring;
    private final Messages messages;
    private final int threads;

    public ScoreRun(Wiring wiring, Messages messages, int threads) {
        this.wiring = wiring;
        this.messages = messages;
        this.threads = threads;
    }

    /** So many of the places, evenly from the first to the last, over the years that places are measured. */
    public static List<ScoredPlace> chosen(List<ScoredPlace> all, ScoreRequest request) {
        int number = Math.min(request.places(), all.size());
        return IntStream.range(0, number)
                .mapToObj(i -> all.get((2 * i + 1) * all.size() / (2 * number)))
                .map(place -> place.with(request.overYears(place.scenario())))
                .toList();
    }

    /** Runs the score and says what came of it; returns the exit code. */
    public int run(
            ScoreRequest request,
            List<ScoredPlace> places,
            Manifest.Input input,
            String command,
            ScoreOptions options,
            Path out) {
        List<String> texts = texts(request, places);
        Manifest manifest = manifest(request, places, texts, input, command);
        String asked = ScoreFile.spelled(request, manifest.arms().get(0).file());
        try (ScoreFolder folder = options.resume
                ? ScoreFolder.resume(out, manifest, texts, asked)
                : ScoreFolder.create(out, manifest, texts, asked)) {
            ScoreTables tables;
            if (folder.manifest().complete()) {
                tables = folder.tables();
            } else {
                messages.beginning(request, places.size(), folder.path());
                Attempt attempt = execute(request, places, folder, options.retryFailed);
                if (attempt.tables() == null) {
                    return messages.unfinished(folder.path(), attempt.last(), ResumeHint.BEGUN);
                }
                tables = attempt.tables();
            }
            return report(folder, tables, options.strict);
        }
    }

    private int report(ScoreFolder folder, ScoreTables tables, boolean strict) {
        try {
            messages.scored(folder, tables, wiring.report(folder.path()));
        } catch (IOException e) {
            return messages.reportFailed(folder.path(), e);
        }
        boolean failed = tables.scores().stream().anyMatch(row -> row.verdict() == ScoreRow.Verdict.NOT_MET);
        return strict && failed ? ExitCode.DID_NOT_HOLD : ExitCode.OK;
    }

    /**
     * Runs a score again and compares every table.
     *
     * @param before the complete folder
     * @param place where the tables are made again
     */
    public List<TableVerdict> again(ScoreFolder before, Path place) {
        ScoreRequest request = ScoreFile.read(
                before.path().resolve(ScoreFolder.ASKED),
                ScoreOptions.patterns(),
                Fitted.shipped(),
                ScoreOptions.measures(),
                new BuiltInPlaces());
        List<ScoredPlace> places = chosen(wiring.realPlaces(), request);
        List<String> texts = texts(request, places);
        Manifest then = before.manifest();
        Manifest manifest = manifest(request, places, texts, then.inputs().get(0), then.command());
        List<TableVerdict> verdicts = new ArrayList<>(changed(then, manifest));
        try (ScoreFolder folder = ScoreFolder.create(
                place,
                manifest,
                texts,
                ScoreFile.spelled(request, manifest.arms().get(0).file()))) {
            Attempt attempt = execute(request, places, folder, false);
            if (attempt.tables() == null) {
                Failure failure = attempt.last().failures().get(0);
                throw new IllegalStateException("replication " + failure.replication() + " of \"" + failure.arm()
                        + "\" failed: " + failure.cause());
            }
            verdicts.addAll(before.compareWith(folder));
        }
        return verdicts;
    }

    /** Scenarios that are others by now: places follow from official figures, which may have been brought up to date. */
    private static List<TableVerdict> changed(Manifest then, Manifest now) {
        if (then.arms().size() != now.arms().size()) {
            return List.of(new TableVerdict("scenario/", false, "there are other places by now"));
        }
        return IntStream.range(0, now.arms().size())
                .filter(i ->
                        !now.arms().get(i).sha256().equals(then.arms().get(i).sha256()))
                .mapToObj(i -> new TableVerdict(now.arms().get(i).file(), false, "is another scenario by now"))
                .toList();
    }

    /** What came of running: the tables, or null and the last outcome when it was stopped or something failed. */
    private record Attempt(ScoreTables tables, Outcome last) {}

    private Attempt execute(ScoreRequest request, List<ScoredPlace> places, ScoreFolder folder, boolean retry) {
        long start = System.nanoTime();
        Score score = new Score(wiring.measures(), request.fitted());
        Outcome levels = outcome(new Experiment(
                        Score.levels(request.scenario(), request.replications(), request.seed()),
                        new LocalExecutor(wiring.simulator(), threads),
                        folder.runs())
                .retryingFailed(retry));
        if (!levels.complete()) {
            return new Attempt(null, levels);
        }
        Supplier<ScoreTables> tables = () -> score.tables(levels);
        Outcome last = levels;
        if (!places.isEmpty()) {
            Outcome ofPlaces = outcome(new Experiment(
                            Score.places(places, request.placeReplications(), request.seed()),
                            new LocalExecutor(score.ofPlaces(wiring.simulator()), threads),
                            folder.placeRuns())
                    .retryingFailed(retry));
            if (!ofPlaces.complete()) {
                return new Attempt(null, ofPlaces);
            }
            tables = () -> score.tables(levels, ofPlaces, places);
            last = ofPlaces;
        }
        ScoreTables made = tables.get();
        folder.complete(made, Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        return new Attempt(made, last);
    }

    private Outcome outcome(Experiment experiment) {
        Outcome[] outcome = new Outcome[1];
        Interruption.patient(experiment::stop, () -> {
            try (ProgressDisplay progress = messages.progress()) {
                outcome[0] = experiment.run(progress);
            }
            return ExitCode.OK;
        });
        return outcome[0];
    }

    private List<String> texts(ScoreRequest request, List<ScoredPlace> places) {
        return scenarios(request, places).stream().map(wiring::text).toList();
    }

    private static List<Scenario> scenarios(ScoreRequest request, List<ScoredPlace> places) {
        return Stream.concat(Stream.of(request.scenario()), places.stream().map(ScoredPlace::scenario))
                .toList();
    }

    private Manifest manifest(
            ScoreRequest request, List<ScoredPlace> places, List<String> texts, Manifest.Input input, String command) {
        String question = "How well does it reproduce the published patterns? " + request.replications()
                + " replications of the scenario, and " + places.size() + " real places"
                + (places.isEmpty() ? "" : " with " + request.placeReplications() + " replications each") + "; seed "
                + request.seed() + ".";
        Study whole = new Study(
                request.name(),
                question,
                scenarios(request, places),
                Score.outcomes(),
                request.replications(),
                request.seed());
        return NewManifest.manifest(whole, texts, List.of(input), 0, threads, command);
    }
}
