package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mainstay.analysis.sensitivity.SobolOutcome;
import mainstay.analysis.sensitivity.SobolPlan;
import mainstay.analysis.sensitivity.SobolRuns;
import mainstay.analysis.sensitivity.SobolTabulation;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.folder.SensitivityMethod;
import mainstay.results.sensitivity.SobolTable;
import mainstay.run.RunPlan;
import mainstay.run.Runner;

/** Which share of the variance of an answer comes from each of a few settings, and when: Sobol indices. */
public final class SobolAnalysis implements SensitivityAnalysis<SobolTable> {
    private final SobolPlan design;
    private final List<MeasureDefinition> measures;

    /**
     * An analysis.
     *
     * @param design what is varied, and how
     * @param measures what the values of a replication are, in their order
     */
    public SobolAnalysis(SobolPlan design, List<MeasureDefinition> measures) {
        this.design = design;
        this.measures = List.copyOf(measures);
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.SOBOL;
    }

    @Override
    public SobolPlan design() {
        return design;
    }

    @Override
    public Optional<RunPlan> plan() {
        return Optional.of(new SobolRuns(design, measures).runs());
    }

    @Override
    public Answer<SobolTable> answer(Runner runner, Path folder) {
        SobolOutcome outcome = new SobolRuns(design, measures).run(runner);
        if (!outcome.complete()) {
            return Answer.unfinished(outcome.state());
        }
        SobolTabulation tabulation = new SobolTabulation(outcome);
        SobolTable table = new SobolTable(tabulation.rows());
        return Answer.of(outcome.state(), table, study().replications()).saying(tabulation.sentences(table.rows()));
    }
}
