package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mainstay.analysis.shapes.Shapes;
import mainstay.results.evidence.ShapeTables;
import mainstay.results.folder.AnalysisKind;
import mainstay.run.RunPlan;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.study.Study;

/**
 * The whole distribution of every duration and spell of one scenario.
 *
 * @param study of one arm
 */
public record ShapesAnalysis(Study study) implements ExtendableAnalysis<ShapeTables> {
    @Override
    public ShapesAnalysis with(int replications) {
        return new ShapesAnalysis(study.with(replications, study.seed()));
    }

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.SHAPES;
    }

    @Override
    public List<String> runsDependOn() {
        return List.of("measured: shapes");
    }

    @Override
    public Optional<RunPlan> plan() {
        return Optional.of(Shapes.plan(study));
    }

    @Override
    public Answer<ShapeTables> answer(Runner runner, Path folder) {
        RunState state = runner.run(Shapes.plan(study));
        return state.complete() && !runner.shard().isPart()
                ? Answer.of(state, Shapes.of(study, runner.store()).tables(), study.replications())
                : Answer.unfinished(state);
    }
}
