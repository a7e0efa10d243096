package mainstay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mainstay.report.CalibrationCharts;
import mainstay.report.ShapesReport;
import mainstay.results.CalibrationFolder;
import mainstay.results.ResultsFolder;
import mainstay.results.ShapesFolder;
import mainstay.results.SweepFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the report of a results folder again. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Draw the charts and write the report of a results folder again; nothing is simulated.",
        footer = {"", "Example:", "  mainstay report results/pods"})
final class ReportCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RESULTS",
            description = "Results folder that run, compare, sweep, score, shapes or calibrate wrote.")
    private Path results;

    ReportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Path report;
        if (CalibrationFolder.isOne(results)) {
            report = new CalibrationCharts(results).write();
        } else if (ShapesFolder.isOne(results)) {
            report = new ShapesReport(results).write().get(0).getParent();
            ShapesFolder.open(results).describe();
        } else if (SweepFolder.isOne(results)) {
            report = wiring.report(results);
        } else {
            report = wiring.report(ResultsFolder.open(results).path());
        }
        spec.commandLine().getOut().println("Wrote " + report);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
