package mainstay.cli.message;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.analysis.sensitivity.SobolPlan;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.analysis.SobolAnalysis;
import mainstay.results.folder.SensitivityFolder;
import mainstay.results.sensitivity.SobolTable;

/** What is told of Sobol indices. */
public final class SobolMessages extends SensitivityMessages<SobolTable> {
    private final SobolPlan plan;

    /**
     * While they are estimated.
     *
     * @param threads runs at a time
     */
    public SobolMessages(Output output, SobolAnalysis analysis, int threads) {
        super(output, analysis.design().runs(), threads);
        this.plan = analysis.design();
    }

    @Override
    String what() {
        return "Sobol indices of " + Output.counted(plan.ranges().size(), "setting") + " from "
                + Output.counted(plan.base(), "row") + " of "
                + Output.counted(plan.ranges().size() + 2, "point") + " with "
                + Output.counted(plan.replications(), "replication") + " each, "
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
        return "holds these Sobol indices complete: nothing was left to run.";
    }

    @Override
    String leftOut() {
        return "runs failed; rows of the design that miss one are left out: see the column base of sobol.csv.";
    }

    @Override
    List<String> sentences(SobolTable table, List<String> remarks) {
        return remarks;
    }

    @Override
    String written(SensitivityFolder folder, Path report) {
        return report + ", and the table sobol.csv";
    }

    @Override
    SobolTable read(SensitivityFolder folder) {
        return SobolTable.readIfThere(folder.path());
    }

    @Override
    Map<String, Object> json(SensitivityFolder folder, SobolTable table, String report) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("results", folder.path().toString());
        result.put("report", report);
        result.put("indices", table.rows());
        return result;
    }
}
