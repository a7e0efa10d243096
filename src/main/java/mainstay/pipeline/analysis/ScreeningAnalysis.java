package mainstay.pipeline.analysis;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import mainstay.analysis.sensitivity.Screening;
import mainstay.analysis.sensitivity.ScreeningOutcome;
import mainstay.analysis.sensitivity.ScreeningPlan;
import mainstay.analysis.sensitivity.ScreeningTabulation;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.folder.SensitivityMethod;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.run.RunPlan;
import mainstay.run.Runner;

/** Which assumed settings the answer of a study depends on, over all of their ranges: elementary effects. */
public final class ScreeningAnalysis implements SensitivityAnalysis<SensitivityTables> {
    private final ScreeningPlan design;
    private final List<MeasureDefinition> measures;

    /**
     * An analysis.
     *
     * @param design what is varied, and how
     * @param measures what the values of a replication are, in their order
     */
    public ScreeningAnalysis(ScreeningPlan design, List<MeasureDefinition> measures) {
        this.design = design;
        this.measures = List.copyOf(measures);
    }

    @Override
    public SensitivityMethod method() {
        return SensitivityMethod.MORRIS;
    }

    @Override
    public ScreeningPlan design() {
        return design;
    }

    @Override
    public Optional<RunPlan> plan() {
        return Optional.of(new Screening(design, measures).walks());
    }

    @Override
    public Answer<SensitivityTables> answer(Runner runner, Path folder) {
        ScreeningOutcome outcome = new Screening(design, measures).run(runner);
        return outcome.complete()
                ? Answer.of(outcome.state(), new ScreeningTabulation(outcome).tables(), study().replications())
                : Answer.unfinished(outcome.state());
    }
}
