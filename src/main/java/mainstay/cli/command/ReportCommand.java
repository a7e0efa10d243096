package mainstay.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import mainstay.cli.terminal.ExitCode;
import mainstay.pipeline.ReportDrawing;
import mainstay.pipeline.analysis.Wiring;
import mainstay.report.Format;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.ResultsFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws the report of a results folder again. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Draw the charts and write the report of a results folder again; nothing is simulated.",
        footer = {"", "Examples:", "  mainstay report results/pods", "  mainstay report results/pods --format pdf"})
public final class ReportCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "RESULTS",
            description = "Results folder that run, compare, sweep, score, shapes or calibrate wrote.")
    private Path results;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "html (report.html and the charts beside it), pdf (report.pdf, for print), or both; default:"
                    + " html,pdf. Of shapes, calibrations and sweeps it is always the same.")
    private List<String> formats;

    public ReportCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        Set<Format> asked = asked();
        AnalysisKind kind = ResultsFolder.open(results).kind();
        if (kind != AnalysisKind.STUDY && kind != AnalysisKind.SCORE) {
            refuseFormats(kind.aWhat());
            wrote(new ReportDrawing(wiring).draw(results, asked));
        } else {
            Path report = new ReportDrawing(wiring).draw(results, asked);
            asked.forEach(format -> wrote(report.resolveSibling("report." + format.ending())));
        }
        return ExitCode.OK;
    }

    private Set<Format> asked() {
        Set<Format> asked = EnumSet.noneOf(Format.class);
        for (String name : formats == null ? List.<String>of() : formats) {
            asked.add(format(name)
                    .orElseThrow(() -> new ParameterException(
                            spec.commandLine(),
                            "--format: \"" + name
                                    + "\" is not a format of a report. There are html and pdf, or both: html,pdf.")));
        }
        return asked.isEmpty() ? EnumSet.allOf(Format.class) : asked;
    }

    private static Optional<Format> format(String name) {
        return Arrays.stream(Format.values())
                .filter(format -> format.ending().equals(name.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private void refuseFormats(String what) {
        if (formats != null) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--format: " + results + " holds " + what + ", whose report has one form. Leave --format out.");
        }
    }

    private void wrote(Path report) {
        spec.commandLine().getOut().println("Wrote " + report);
        spec.commandLine().getOut().flush();
    }
}
