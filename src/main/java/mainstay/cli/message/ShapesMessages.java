package mainstay.cli.message;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.cli.terminal.Output;
import mainstay.cli.terminal.ResumeHint;
import mainstay.pipeline.analysis.Answer;
import mainstay.results.evidence.ShapeRow;
import mainstay.results.evidence.ShapeTables;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.run.Shard;

/** What is told of the shapes of a scenario. */
final class ShapesMessages extends AnalysisMessages<ResultsFolder, ShapeTables> {
    private ShapesMessages(Output output, ResumeHint hint) {
        super(output, "replication", hint);
    }

    /** While they are run: what failed is tried again with whatever else is missing. */
    static ShapesMessages of(Output output) {
        return new ShapesMessages(
                output, new ResumeHint(ResumeHint.BEGUN.tables(), " with --resume", " with --resume"));
    }

    /** While replications are added. */
    static ShapesMessages extending(Output output, Manifest before) {
        return new ShapesMessages(
                output, before.complete() ? ResumeHint.extended(before.replications()) : ResumeHint.BEGUN);
    }

    @Override
    Path path(ResultsFolder folder) {
        return folder.path();
    }

    @Override
    ShapeTables read(ResultsFolder folder) {
        return ShapeTables.read(folder.path());
    }

    @Override
    public void beginning(ResultsFolder folder, Shard shard) {
        output().note(folder.manifest().name() + ": "
                + Output.counted(folder.manifest().replications(), "replication") + ", seed "
                + folder.manifest().seed() + ofShard(shard) + ". Results in " + folder.path() + ".");
    }

    @Override
    public void done(ResultsFolder folder, Answer<ShapeTables> answer, Path report) {
        output().result(
                        json(folder, answer.tables().orElseThrow(), report.toString()),
                        List.of("Wrote " + folder.path().resolve(ShapeRow.TABLE.file()) + ", and charts beside it."));
    }

    @Override
    Map<String, Object> json(ResultsFolder folder, ShapeTables tables, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("charts", report);
        result.put("moments", tables.moments());
        result.put("published", tables.published());
        return result;
    }
}
