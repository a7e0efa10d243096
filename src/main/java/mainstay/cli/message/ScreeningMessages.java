package mainstay.cli.message;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.analysis.sensitivity.ScreeningPlan;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.analysis.ScreeningAnalysis;
import mainstay.results.folder.SensitivityFolder;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivitySignRow;
import mainstay.results.sensitivity.SensitivityTables;

/** What a screening tells its user. */
public final class ScreeningMessages extends SensitivityMessages<SensitivityTables> {
    private final ScreeningPlan plan;

    /**
     * While a screening runs.
     *
     * @param threads runs at a time
     */
    public ScreeningMessages(Output output, ScreeningAnalysis analysis, int threads) {
        super(output, analysis.design().runs(), threads);
        this.plan = analysis.design();
    }

    @Override
    String what() {
        return Output.counted(plan.ranges().size(), "setting") + " varied in "
                + Output.counted(plan.trajectories(), "walk") + ", "
                + Output.counted(plan.arms().size(), "difference") + " in "
                + Output.counted(plan.measures().size(), "measure") + ", seed "
                + plan.study().seed();
    }

    @Override
    String study() {
        return plan.study().name();
    }

    @Override
    String completeAlready() {
        return "holds this screening complete: nothing was left to run.";
    }

    @Override
    String leftOut() {
        return "runs failed and are left out: see the column problem of sensitivity_points.csv.";
    }

    @Override
    List<String> sentences(SensitivityTables tables, List<String> remarks) {
        return tables.signs().stream()
                .filter(row -> row.parameter().equals(SensitivitySignRow.ALL))
                .map(SensitivitySignRow::sentence)
                .toList();
    }

    @Override
    String written(SensitivityFolder folder, Path report) {
        return (folder.isHosted() ? report : folder.path().resolve(SensitivityRow.TABLE.file()))
                + ", and the tables beside it";
    }

    @Override
    SensitivityTables read(SensitivityFolder folder) {
        return SensitivityTables.read(folder.path());
    }

    @Override
    Map<String, Object> json(SensitivityFolder folder, SensitivityTables tables, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("report", report);
        result.put("signs", tables.signs());
        result.put("effects", tables.effects());
        return result;
    }
}
