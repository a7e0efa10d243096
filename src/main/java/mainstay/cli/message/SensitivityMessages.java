package mainstay.cli.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mainstay.cli.terminal.Amount;
import mainstay.cli.terminal.Output;
import mainstay.cli.terminal.ResumeHint;
import mainstay.pipeline.analysis.Answer;
import mainstay.results.file.ResultTables;
import mainstay.results.folder.SensitivityFolder;
import mainstay.run.RunState;
import mainstay.run.Shard;
import mainstay.run.Trial;

/** What analyses of what an answer depends on tell their user in the same words. */
abstract class SensitivityMessages<T extends ResultTables> extends AnalysisMessages<SensitivityFolder, T> {
    private final int runs;
    private final int threads;
    private final long start = System.nanoTime();

    SensitivityMessages(Output output, int runs, int threads) {
        super(output, "run", new ResumeHint("There are no tables yet.", " with --resume", " with --resume"));
        this.runs = runs;
        this.threads = threads;
    }

    /** Name of the study. */
    abstract String study();

    /** What is run, in words. */
    abstract String what();

    /** What to say of a folder in which it is complete. */
    abstract String completeAlready();

    /** What to say of runs that failed, after how many they are. */
    abstract String leftOut();

    /** What came of it. */
    abstract List<String> sentences(T tables, List<String> remarks);

    /** What was written. */
    abstract String written(SensitivityFolder folder, Path report);

    @Override
    final Path path(SensitivityFolder folder) {
        return folder.path();
    }

    @Override
    public final void beginning(SensitivityFolder folder, Shard shard) {
        output().note(study() + ": " + what() + ". Results in " + folder.path() + ".");
        output().note(Output.counted(runs, "run") + ".");
    }

    @Override
    public final boolean wantsEstimate() {
        return true;
    }

    @Override
    public final void estimated(Trial trial, Shard shard) {
        int atATime = Math.min(threads, Runtime.getRuntime().availableProcessors());
        if (!trial.runs().isEmpty()) {
            output().note("About " + Amount.time(runs * trial.seconds() / atATime) + " "
                    + Amount.each("one", trial.seconds(), atATime) + ".");
        }
    }

    @Override
    public final void alreadyComplete(SensitivityFolder folder) {
        output().result(
                        output().json() ? json(folder, read(folder), "") : Map.of(),
                        List.of(folder.path() + " " + completeAlready()));
    }

    @Override
    public final void done(SensitivityFolder folder, Answer<T> answer, Path report) {
        RunState state = answer.state();
        output().name(state.failures());
        if (!state.failures().isEmpty()) {
            output().problem(state.failures().size() + " of " + state.total() + " " + leftOut());
        }
        T tables = answer.tables().orElseThrow();
        List<String> lines = new ArrayList<>(sentences(tables, answer.remarks()));
        lines.add("");
        lines.add("Wrote " + written(folder, report) + " " + Amount.took((System.nanoTime() - start) / 1e9) + ".");
        output().result(json(folder, tables, folder.isHosted() ? report.toString() : ""), lines);
    }
}
