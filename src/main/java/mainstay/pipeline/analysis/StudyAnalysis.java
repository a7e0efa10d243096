package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import mainstay.analysis.closelook.ArmRecordFiles;
import mainstay.analysis.closelook.CloseLook;
import mainstay.analysis.closelook.CloseLookSimulator;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.Outcome;
import mainstay.analysis.comparison.Tabulation;
import mainstay.analysis.sequential.Rounds;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.study.Tables;
import mainstay.run.RecordingSimulator;
import mainstay.run.RunPlan;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.run.StudyPlan;
import mainstay.run.Task;
import mainstay.study.Precision;
import mainstay.study.Study;

/**
 * The arms of a study compared, or one scenario looked at: with a number of replications that is given, or as many as it
 * takes to know differences precisely.
 */
public final class StudyAnalysis implements ExtendableAnalysis<Tables> {
    private final Study study;
    private final List<Precision> wanted;
    private final Wiring wiring;
    private final int threads;

    /**
     * A study.
     *
     * @param wanted how precisely differences are to be known; none for the replications of the study
     * @param wiring the parts of the program
     * @param threads how many arms at a time are looked at closely
     */
    public StudyAnalysis(Study study, List<Precision> wanted, Wiring wiring, int threads) {
        this.study = wanted.isEmpty() ? study : study.with(Rounds.first(study, wanted), study.seed());
        this.wanted = List.copyOf(wanted);
        this.wiring = wiring;
        this.threads = threads;
    }

    @Override
    public StudyAnalysis with(int replications) {
        return new StudyAnalysis(study.with(replications, study.seed()), List.of(), wiring, threads);
    }

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.STUDY;
    }

    @Override
    public Study study() {
        return study;
    }

    @Override
    public Manifest described(Manifest manifest) {
        return manifest.with(wanted);
    }

    @Override
    public Optional<RunPlan> plan() {
        return wanted.isEmpty() ? Optional.of(new StudyPlan(study)) : Optional.empty();
    }

    @Override
    public Simulator recording(Simulator simulator, ResultsFolder folder) {
        ArmRecordFiles records = new ArmRecordFiles(folder.replications(), study);
        return new RecordingSimulator(new CloseLookSimulator(simulator, study, records), study, folder.events());
    }

    @Override
    public Predicate<Task> recorded(ResultsFolder folder) {
        return task -> folder.events().hold(task.point(), task.replication());
    }

    @Override
    public Answer<Tables> answer(Runner runner, Path folder) {
        Rounds rounds = new Rounds(study, wanted, wiring.measures());
        Outcome outcome = wanted.isEmpty() ? Experiment.run(study, runner) : rounds.run(runner);
        if (!outcome.state().complete() || runner.shard().isPart()) {
            return Answer.unfinished(outcome.state());
        }
        Tables tables = new Tabulation(
                        outcome,
                        wiring.measures(),
                        wiring.distributions(),
                        wiring.published(),
                        new CloseLook(wiring.simulator(), threads)
                                .at(
                                        outcome,
                                        new ArmRecordFiles(ResultsFolder.replications(folder), study),
                                        wiring.measures()))
                .tables();
        return Answer.of(outcome.state(), tables, outcome.study().replications())
                .saying(rounds.sentences());
    }
}
