package mainstay.cli.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import mainstay.analysis.sweep.BoxCondition;
import mainstay.analysis.sweep.Discovery;
import mainstay.cli.terminal.ExitCode;
import mainstay.pipeline.ReportDrawing;
import mainstay.pipeline.analysis.Wiring;
import mainstay.report.Format;
import mainstay.report.chart.Typeface;
import mainstay.report.chart.analysis.BoxCharts;
import mainstay.results.file.Json;
import mainstay.results.folder.AnalysisKind;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sweep.BoxTables;
import mainstay.results.sweep.SweepTables;
import mainstay.results.sweep.SweptPoints;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says in which futures of a sweep a condition on an outcome holds. */
@Command(
        name = "discover",
        mixinStandardHelpOptions = true,
        description =
                "Find the box of factors in which a condition on an outcome of a sweep mostly holds (PRIM), with its"
                        + " coverage and density, and draw it. Nothing is simulated.",
        footer = {
            "",
            "Examples:",
            "  mainstay discover results/pods-sweep --measure assessments_on_time --arm Pods --difference \"< -5\"",
            "  mainstay discover results/pods-sweep --measure assessments_on_time --value \">= 80\""
        })
public final class DiscoverCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "Results folder that sweep wrote.")
    private Path results;

    @Option(names = "--measure", required = true, paramLabel = "M", description = "The measure the condition is about.")
    private String measure;

    @Option(
            names = "--arm",
            paramLabel = "NAME",
            defaultValue = "",
            description =
                    "Of this arm. Default: of all of them together; what leaders choose is then among the factors.")
    private String arm;

    @ArgGroup(multiplicity = "1")
    private Asked asked;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Where the tables and charts go; default: a folder named for the condition in RESULTS/boxes.")
    private Path out;

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    /** One of the two. */
    private static final class Asked {
        @Option(
                names = "--difference",
                paramLabel = "\"< X\"",
                description =
                        "Where its difference from the arm that it is compared with is below (<), at most (<=), above"
                                + " (>) or at least (>=) X.")
        private String difference;

        @Option(names = "--value", paramLabel = "\"> X\"", description = "Where its value is so.")
        private String value;
    }

    private final Wiring wiring;

    public DiscoverCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        boolean ofDifference = asked.difference != null;
        String text = ofDifference ? asked.difference : asked.value;
        BoxCondition condition = BoxCondition.read(measure.strip(), arm.strip(), ofDifference, text)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        (ofDifference ? "--difference: " : "--value: ") + text
                                + " is not a condition. Write a sign and a number, such as \"< -5\" or \">= 80\"."));
        if (Files.notExists(results.resolve(SweepTables.MEANS))) {
            ResultsFolder.open(results);
        }
        BoxTables tables = new Discovery(SweptPoints.read(results, condition.measure()), condition).tables();
        Path folder = out == null ? results.resolve(BoxTables.FOLDER).resolve(slug(condition.words())) : out;
        tables.write(folder);
        Typeface.bundled(folder);
        new BoxCharts(folder).write(tables);
        boolean reported = out == null && isSweep();
        if (reported) {
            new ReportDrawing(wiring).draw(results, EnumSet.allOf(Format.class));
        }
        PrintWriter printer = spec.commandLine().getOut();
        if (json) {
            Map<String, Object> result = new LinkedHashMap<>();
            result.put("results", folder.toString());
            result.put("sentence", tables.sentence());
            result.put("box", tables.limits());
            result.put("boxes", tables.boxes());
            printer.print(new String(Json.write(result), StandardCharsets.UTF_8));
        } else if (!quiet) {
            printer.println(tables.sentence());
            printer.println();
            printer.println("Wrote " + folder.resolve("box.csv") + ", the boxes on the way, and charts beside it"
                    + (reported ? "; the report of the sweep shows them." : "."));
        }
        printer.flush();
        return ExitCode.OK;
    }

    private static String slug(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace("−", "minus ")
                .replaceAll("[^a-z0-9.]+", "-")
                .replaceAll("^-|-$", "");
    }

    private boolean isSweep() {
        return Files.isRegularFile(results.resolve(AnalysisKind.SWEEP.mark()));
    }
}
