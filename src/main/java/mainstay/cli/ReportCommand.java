package mainstay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import mainstay.report.CalibrationCharts;
import mainstay.results.CalibrationFolder;
import mainstay.results.ResultsFolder;
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

    @Parameters(paramLabel = "RESULTS", description = "Results folder that run, compare, score or calibrate wrote.")
    private Path results;

    ReportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Path report = CalibrationFolder.isOne(results)
                ? new CalibrationCharts(results).write()
                : wiring.report(ResultsFolder.open(results).path());
        spec.commandLine().getOut().println("Wrote " + report);
        spec.commandLine().getOut().flush();
        return ExitCode.OK;
    }
}
