package mainstay.cli.message;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import mainstay.cli.terminal.ErrorHandlers;
import mainstay.cli.terminal.Output;
import mainstay.cli.terminal.ResumeHint;
import mainstay.pipeline.Conversation;
import mainstay.results.file.ResultTables;
import mainstay.run.Progress;
import mainstay.run.RunState;
import mainstay.run.Shard;

/** What every analysis tells its user in the same words. */
abstract class AnalysisMessages<F, T extends ResultTables> implements Conversation<F, T> {
    private final Output output;
    private final String unit;
    private final ResumeHint hint;

    /**
     * Messages.
     *
     * @param unit what runs are called: {@code run} or {@code replication}
     * @param hint how to go on when it does not come to its end
     */
    AnalysisMessages(Output output, String unit, ResumeHint hint) {
        this.output = output;
        this.unit = unit;
        this.hint = hint;
    }

    final Output output() {
        return output;
    }

    abstract Path path(F folder);

    /** What is printed for programs, of tables that are complete; the report is empty where none was drawn. */
    abstract Map<String, Object> json(F folder, T tables, String report);

    /** The tables of a complete folder. */
    abstract T read(F folder);

    @Override
    public final Progress progress() {
        return output.progress();
    }

    @Override
    public void drawnLate(F folder, Path report) {
        output.note("The report of " + path(folder) + " was not there as it was drawn; it is now: " + report);
    }

    @Override
    public void alreadyComplete(F folder) {
        output.result(
                output.json() ? json(folder, read(folder), "") : Map.of(),
                List.of(path(folder) + " is complete already: nothing was left to run."));
    }

    @Override
    public void unfinished(F folder, RunState state) {
        boolean interrupted = !state.ended();
        output.name(state.failures());
        output.problem((interrupted ? "Interrupted. " : "") + state.done() + " of " + state.total() + " " + unit
                + "s are finished and kept in " + path(folder) + "."
                + (hint.tables().isEmpty() ? "" : " " + hint.tables()));
        if (interrupted) {
            output.problem("To go on: the same command" + hint.again() + ".");
        }
        if (!state.failures().isEmpty()) {
            output.problem("To run those that failed again: the same command" + hint.retry() + ".");
        }
    }

    @Override
    public void shardDone(F folder, RunState state, Shard shard) {
        output.name(state.failures());
        output.result(
                Map.of("results", path(folder).toString(), "done", state.done()),
                List.of("Shard " + shard + ": " + Output.counted(state.done(), "run") + " in " + path(folder)
                        + ". When every shard is done: mainstay merge OUT SHARD…"));
    }

    @Override
    public void reportFailed(F folder, IOException problem) {
        output.problem("The tables are in " + path(folder) + ", but the report could not be written. "
                + ErrorHandlers.unreadable(problem));
        output.problem("Once that is mended: mainstay report " + path(folder));
    }

    static String ofShard(Shard shard) {
        return shard.isPart() ? ", shard " + shard + " of the runs" : "";
    }
}
