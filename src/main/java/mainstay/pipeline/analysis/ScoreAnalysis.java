package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.Outcome;
import mainstay.analysis.score.Score;
import mainstay.analysis.score.ScoredPlace;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.file.FolderFile;
import mainstay.results.folder.AnalysisKind;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.run.StudyPlan;
import mainstay.scenario.Scenario;
import mainstay.scenario.definition.Plural;
import mainstay.study.ScoreRequest;
import mainstay.study.Study;
import mainstay.study.file.ScoreFile;

/** A scenario, and some real places, held against published patterns. */
public final class ScoreAnalysis implements Analysis<ScoreTables> {
    private final ScoreRequest request;
    private final List<ScoredPlace> places;
    private final List<MeasureDefinition> measures;

    /**
     * A score.
     *
     * @param request what is asked
     * @param places the places that are simulated
     * @param measures what the values of a replication are, in their order
     */
    public ScoreAnalysis(ScoreRequest request, List<ScoredPlace> places, List<MeasureDefinition> measures) {
        this.request = request;
        this.places = List.copyOf(places);
        this.measures = List.copyOf(measures);
    }

    /** So many of the places, evenly from the first to the last, over the years that places are measured. */
    public static List<ScoredPlace> chosen(List<ScoredPlace> all, ScoreRequest request) {
        int number = Math.min(request.places(), all.size());
        return IntStream.range(0, number)
                .mapToObj(i -> all.get((2 * i + 1) * all.size() / (2 * number)))
                .map(place -> place.with(request.overYears(place.scenario())))
                .toList();
    }

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.SCORE;
    }

    /** What is asked. */
    public ScoreRequest request() {
        return request;
    }

    /** How many places are simulated. */
    public int places() {
        return places.size();
    }

    @Override
    public Study study() {
        String question = "How well does it reproduce the published patterns? "
                + Plural.of(request.replications(), "replication") + " of the scenario, and "
                + Plural.of(places.size(), "real place")
                + (places.isEmpty() ? "" : " with " + Plural.of(request.placeReplications(), "replication") + " each")
                + "; seed "
                + request.seed() + ".";
        List<Scenario> scenarios = Stream.concat(
                        Stream.of(request.scenario()), places.stream().map(ScoredPlace::scenario))
                .toList();
        return new Study(request.name(), question, scenarios, Score.outcomes(), request.replications(), request.seed());
    }

    @Override
    public List<FolderFile> asked() {
        return List.of(FolderFile.of(
                kind().mark(),
                ScoreFile.spelled(
                        request, NewManifest.scenarioFile(0, request.scenario().name()))));
    }

    @Override
    public Answer<ScoreTables> answer(Runner runner, Path folder) {
        Score score = new Score(measures, Score.fitted(request));
        StudyPlan levelRuns = new StudyPlan(Score.levels(request.scenario(), request.replications(), request.seed()));
        if (places.isEmpty()) {
            Outcome levels = Experiment.run(levelRuns, runner);
            return levels.state().complete()
                    ? Answer.of(levels.state(), score.tables(levels), request.replications())
                    : Answer.unfinished(levels.state());
        }
        StudyPlan placeRuns =
                score.placeRuns(Score.places(places, request.placeReplications(), request.seed()), request.moves());
        long total = levelRuns.runs() + placeRuns.runs();
        RunState first = runner.run(levelRuns, 0, total);
        if (first.stopped() || !first.failures().isEmpty()) {
            return Answer.unfinished(first);
        }
        RunState state = runner.run(placeRuns, first.done(), total);
        if (!state.complete()) {
            return Answer.unfinished(state);
        }
        return Answer.of(
                state,
                score.tables(
                        Experiment.outcome(levelRuns, state, runner),
                        Experiment.outcome(placeRuns, state, runner),
                        places),
                request.replications());
    }
}
