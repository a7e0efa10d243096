package mainstay.pipeline.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mainstay.analysis.sweep.Kept;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.analysis.sweep.SweepRuns;
import mainstay.analysis.sweep.SweepTabulation;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.export.ParquetTable;
import mainstay.results.file.FolderFile;
import mainstay.results.file.Json;
import mainstay.results.file.PlainFile;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.sweep.SweepTable;
import mainstay.results.sweep.SweepTables;
import mainstay.run.RunPlan;
import mainstay.run.RunState;
import mainstay.run.Runner;
import mainstay.run.Trial;
import mainstay.study.Study;
import mainstay.study.Sweep;

/** The arms of a study in many futures. */
public final class SweepAnalysis implements ExtendableAnalysis<SweepTables> {
    private final SweepPlan plan;
    private final Kept kept;
    private final List<MeasureDefinition> measures;
    private final boolean parquet;

    /**
     * A sweep.
     *
     * @param plan what is run
     * @param kept what is kept of each run
     * @param measures what the values of runs are, in their order
     */
    public SweepAnalysis(SweepPlan plan, Kept kept, List<MeasureDefinition> measures) {
        this(plan, kept, measures, false);
    }

    private SweepAnalysis(SweepPlan plan, Kept kept, List<MeasureDefinition> measures, boolean parquet) {
        this.plan = plan;
        this.kept = kept;
        this.measures = List.copyOf(measures);
        this.parquet = parquet;
    }

    /** The same, which writes the table of runs as Parquet besides. */
    public SweepAnalysis parquet(boolean also) {
        return new SweepAnalysis(plan, kept, measures, also);
    }

    @Override
    public SweepAnalysis with(int replications) {
        Sweep more = plan.sweep().with(study -> study.with(replications, study.seed()));
        return new SweepAnalysis(plan.with(more), kept, measures);
    }

    @Override
    public AnalysisKind kind() {
        return AnalysisKind.SWEEP;
    }

    /** What is run. */
    public SweepPlan sweep() {
        return plan;
    }

    /** What is kept of each run. */
    public Kept kept() {
        return kept;
    }

    /** Its arms are its scenarios before their settings vary. */
    @Override
    public Study study() {
        Study study = plan.study();
        return new Study(
                study.name(),
                study.question(),
                plan.sweep().variants(),
                study.outcomes(),
                study.replications(),
                study.seed());
    }

    @Override
    public List<FolderFile> asked() {
        return List.of(
                FolderFile.of(kind().mark(), Json.write(SweepDescription.of(plan, kept))),
                SweepTabulation.points(plan));
    }

    @Override
    public List<String> runsDependOn() {
        List<String> lines = new ArrayList<>();
        try {
            lines.add("points " + SweepTabulation.points(plan).hash());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.add(keptOf());
        return lines;
    }

    /** What is kept of each run, for whoever holds two sweeps against each other. */
    public String keptOf() {
        return "kept " + kept.word()
                + (kept == Kept.VALUES
                        ? ""
                        : " of " + String.join(" ", plan.study().outcomes()));
    }

    @Override
    public Optional<RunPlan> plan() {
        return Optional.of(new SweepRuns(plan, kept, measures));
    }

    @Override
    public boolean toleratesFailures() {
        return true;
    }

    @Override
    public Answer<SweepTables> answer(Runner runner, Path folder) {
        RunState state = runner.run(new SweepRuns(plan, kept, measures));
        if (!state.ended() || runner.shard().isPart()) {
            return Answer.unfinished(state);
        }
        SweepTabulation tabulation = new SweepTabulation(plan, runner.store(), kept, measures);
        List<SweepTable> tables = tabulation.tables();
        tables.forEach(table -> writeParquet(folder, table));
        return Answer.of(
                state,
                new SweepTables(tables, tabulation.robustness()),
                plan.study().replications());
    }

    /** The same cells in another form: it is no table of the manifest, but one that is there is kept as new as the text. */
    private void writeParquet(Path folder, SweepTable table) {
        Path file = folder.resolve(table.title() + ".parquet");
        if (table.title().equals(SweepTables.RUNS) && (parquet || PlainFile.isThere(file))) {
            ParquetTable.write(file, table);
        }
    }

    /** About how many bytes it takes on the disk, from what some of its runs took; NaN if none could be finished. */
    public double bytes(Trial trial) {
        return trial.runs().values().stream()
                .mapToDouble(run -> SweepTabulation.bytes(plan, kept, measures, run))
                .average()
                .orElse(Double.NaN);
    }
}
