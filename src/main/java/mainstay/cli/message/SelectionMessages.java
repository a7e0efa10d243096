package mainstay.cli.message;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.cli.terminal.Output;
import mainstay.cli.terminal.ResumeHint;
import mainstay.pipeline.analysis.Answer;
import mainstay.pipeline.analysis.SelectionAnalysis;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.selection.SelectionRow;
import mainstay.results.selection.SelectionTable;
import mainstay.run.Shard;
import mainstay.statistics.estimate.Rounding;

/** What a search for the best arm tells its user. */
final class SelectionMessages extends AnalysisMessages<ResultsFolder, SelectionTable> {
    private final SelectionAnalysis analysis;

    SelectionMessages(Output output, SelectionAnalysis analysis) {
        super(output, "run", new ResumeHint("", " with --resume", " with --resume"));
        this.analysis = analysis;
    }

    @Override
    Path path(ResultsFolder folder) {
        return folder.path();
    }

    @Override
    SelectionTable read(ResultsFolder folder) {
        return SelectionTable.read(folder.path());
    }

    @Override
    public void beginning(ResultsFolder folder, Shard shard) {
        output().note(analysis.study().name() + ": the best of "
                + analysis.study().arms().size() + " arms in "
                + analysis.wanted().measure() + ", at least " + analysis.study().replications() + " and at most "
                + analysis.wanted().most() + " replications of each, seed "
                + analysis.study().seed() + ". Results in " + folder.path() + ".");
    }

    @Override
    public void done(ResultsFolder folder, Answer<SelectionTable> answer, Path report) {
        SelectionTable table = answer.tables().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(table.sentence());
        table.rows().forEach(row -> lines.add("  " + row.rank() + ". " + row.arm() + ": " + about(row)));
        lines.add("");
        lines.add("Wrote " + folder.path().resolve(SelectionRow.TABLE.file()) + ".");
        output().result(json(folder, table, ""), lines);
    }

    /** To a thousandth of itself: the table has all digits. */
    private static String about(SelectionRow row) {
        String over = row.replications() + " replications";
        double mean = row.mean();
        return Double.isFinite(mean)
                ? Rounding.of(0.999 * mean, 1.001 * mean).showing(mean).spell(mean) + " over " + over + ", "
                        + row.verdict()
                : row.verdict() + " in one of " + over + " or more";
    }

    @Override
    Map<String, Object> json(ResultsFolder folder, SelectionTable table, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("sentence", table.sentence());
        result.put("arms", table.rows());
        return result;
    }
}
