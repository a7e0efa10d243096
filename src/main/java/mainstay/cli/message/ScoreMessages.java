package mainstay.cli.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.cli.terminal.Output;
import mainstay.cli.terminal.ResumeHint;
import mainstay.pipeline.analysis.Answer;
import mainstay.pipeline.analysis.ScoreAnalysis;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.folder.ResultsFolder;
import mainstay.run.Shard;
import mainstay.study.ScoreRequest;

/** What a score tells its user. */
final class ScoreMessages extends AnalysisMessages<ResultsFolder, ScoreTables> {
    private final ScoreAnalysis analysis;

    ScoreMessages(Output output, ScoreAnalysis analysis) {
        super(output, "replication", ResumeHint.BEGUN);
        this.analysis = analysis;
    }

    @Override
    Path path(ResultsFolder folder) {
        return folder.path();
    }

    @Override
    ScoreTables read(ResultsFolder folder) {
        return ScoreTables.read(folder.path());
    }

    @Override
    public void beginning(ResultsFolder folder, Shard shard) {
        ScoreRequest request = analysis.request();
        output().note(request.name() + ": " + Output.counted(request.replications(), "replication")
                + (analysis.places() == 0
                        ? ""
                        : ", and " + Output.counted(analysis.places(), "place") + " with "
                                + Output.counted(request.placeReplications(), "replication") + " each")
                + ", seed " + request.seed() + ". Results in " + folder.path() + ".");
    }

    @Override
    public void alreadyComplete(ResultsFolder folder) {
        scored(folder, read(folder), folder.path().resolve("report.html"));
    }

    @Override
    public void done(ResultsFolder folder, Answer<ScoreTables> answer, Path report) {
        scored(folder, answer.tables().orElseThrow(), report);
    }

    private void scored(ResultsFolder folder, ScoreTables tables, Path report) {
        List<String> lines = new ArrayList<>(new ScoreLines(tables.scores()).lines());
        lines.add("");
        lines.add("Wrote " + report + ", and the tables in " + folder.path() + ".");
        output().result(json(folder, tables, report.toString()), lines);
    }

    @Override
    Map<String, Object> json(ResultsFolder folder, ScoreTables tables, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("report", report);
        result.put("name", folder.manifest().name());
        result.put("seed", folder.manifest().seed());
        result.put("replications", folder.manifest().replications());
        result.put("scores", tables.scores());
        result.put("slopes", tables.slopes());
        result.put("places", tables.places());
        return result;
    }
}
