package mainstay.cli.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.cli.terminal.Amount;
import mainstay.cli.terminal.Output;
import mainstay.cli.terminal.ResumeHint;
import mainstay.pipeline.analysis.Answer;
import mainstay.pipeline.analysis.SweepAnalysis;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.SweepRecord;
import mainstay.results.sweep.SweepTables;
import mainstay.run.RunState;
import mainstay.run.Shard;
import mainstay.run.Trial;
import mainstay.scenario.definition.Plural;
import mainstay.study.DoubtfulColumns;
import mainstay.study.Sweep;

/** What a sweep tells its user. */
public final class SweepMessages extends AnalysisMessages<ResultsFolder, SweepTables> {
    private final SweepAnalysis analysis;
    private final int threads;

    /**
     * While a sweep runs.
     *
     * @param threads runs at a time
     */
    public SweepMessages(Output output, SweepAnalysis analysis, int threads) {
        super(output, "run", ResumeHint.BEGUN);
        this.analysis = analysis;
        this.threads = threads;
    }

    @Override
    Path path(ResultsFolder folder) {
        return folder.path();
    }

    @Override
    SweepTables read(ResultsFolder folder) {
        return new SweepTables(List.of(), SweepTables.robustness(folder.path()));
    }

    /** How large a sweep is, in words. */
    static String size(SweepPlan plan) {
        return Output.counted(plan.arms(), "arm") + " in " + Output.counted(plan.futures(), "future")
                + (plan.sweep().futures().factors().isEmpty()
                        ? ""
                        : " (" + plan.sweep().futures().design().word() + ")")
                + ": " + Output.counted(plan.points(), "point") + " with "
                + Output.counted(plan.study().replications(), "replication") + " each, "
                + Plural.of(plan.runs(), "run");
    }

    @Override
    public void beginning(ResultsFolder folder, Shard shard) {
        SweepPlan plan = analysis.sweep();
        output().note(plan.study().name() + ": " + size(plan) + ", seed " + plan.seed() + ofShard(shard)
                + ". Results in " + folder.path() + ".");
    }

    /** Runs were taken from an earlier sweep. */
    public void reused(int runs, Path earlier) {
        output().note(runs + (runs == 1 ? " run" : " runs") + " taken from " + earlier + ".");
    }

    /** What the values of a list make doubtful. */
    public void doubts(Sweep sweep) {
        DoubtfulColumns.of(sweep).forEach(sentence -> output().problem("Warning: " + sentence));
    }

    @Override
    public boolean wantsEstimate() {
        return true;
    }

    @Override
    public void estimated(Trial trial, Shard shard) {
        if (!trial.runs().isEmpty()) {
            output().note(estimate(trial, shard.of()) + ".");
        }
    }

    /** Says how much it would be, and no more. */
    public void estimate(Trial trial) {
        SweepPlan plan = analysis.sweep();
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("name", plan.study().name());
        result.put("arms", plan.arms());
        result.put("futures", plan.futures());
        result.put("points", plan.points());
        result.put("replications", plan.study().replications());
        result.put("runs", plan.runs());
        result.put("seconds", trial.runs().isEmpty() ? null : seconds(trial));
        result.put("bytes", trial.runs().isEmpty() ? null : Math.round(analysis.bytes(trial)));
        output().result(
                        result,
                        List.of(
                                plan.study().name() + ": " + size(plan) + ".",
                                trial.runs().isEmpty()
                                        ? "The first runs failed, so how long it takes cannot be said."
                                        : estimate(trial, 1) + ". Nothing was written."));
    }

    private double seconds(Trial trial) {
        return analysis.sweep().runs() * trial.seconds() / atATime();
    }

    private int atATime() {
        return Math.min(threads, Runtime.getRuntime().availableProcessors());
    }

    private String estimate(Trial trial, int shards) {
        return "About " + Amount.time(seconds(trial) / shards)
                + " " + Amount.each("one run", trial.seconds(), atATime())
                + " and about " + Amount.bytes(analysis.bytes(trial) / shards) + " of disk";
    }

    @Override
    public void done(ResultsFolder folder, Answer<SweepTables> answer, Path report) {
        RunState state = answer.state();
        output().name(state.failures());
        if (!state.failures().isEmpty()) {
            output().problem(state.failures().size() + " of " + Plural.of(state.total(), "run")
                    + (state.failures().size() == 1 ? " failed and is" : " failed and are")
                    + " left out: see failed_runs.csv. To try them again: the same command with"
                    + " --resume --retry-failed.");
        }
        SweepTables tables = answer.tables().orElseThrow();
        List<String> lines = new ArrayList<>();
        tables.robustness().stream()
                .filter(row -> !row.baseline().isEmpty())
                .map(RobustnessRow::sentence)
                .forEach(lines::add);
        lines.add("");
        lines.add("Wrote " + report + ", and the tables beside it "
                + Amount.took(folder.manifest().runSeconds()) + ".");
        output().result(json(folder, tables, report.toString()), lines);
    }

    @Override
    Map<String, Object> json(ResultsFolder folder, SweepTables tables, String report) {
        SweepRecord asked = SweepRecord.read(folder.path());
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("report", report);
        result.put("name", folder.manifest().name());
        result.put("seed", folder.manifest().seed());
        result.put("replications", folder.manifest().replications());
        result.put("futures", asked.futures());
        result.put("arms", asked.arms());
        result.put("robustness", tables.robustness());
        return result;
    }
}
