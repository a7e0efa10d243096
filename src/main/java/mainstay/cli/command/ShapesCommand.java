package mainstay.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import mainstay.analysis.shapes.Shapes;
import mainstay.cli.job.NewManifest;
import mainstay.cli.job.Wiring;
import mainstay.cli.message.ExitCode;
import mainstay.cli.message.Messages;
import mainstay.cli.message.ProgressDisplay;
import mainstay.cli.option.RunOptions;
import mainstay.report.ShapesReport;
import mainstay.results.evidence.ShapeTables;
import mainstay.results.evidence.ShapesFolder;
import mainstay.results.folder.Manifest;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at the whole distribution of every duration and spell of a scenario. */
@Command(
        name = "shapes",
        mixinStandardHelpOptions = true,
        description = {
            "Simulate one scenario and write the whole distribution of every duration and spell, beside what is published:"
                    + " shapes.csv, shape_moments.csv, shapes_published.csv and charts."
        },
        footer = {"", "Example:", "  mainstay shapes scenarios/england.yaml --replications 8"})
public final class ShapesCommand implements Callable<Integer> {
    private static final int MOST_REPLICATIONS = 1_000;
    private static final int MOST_THREADS = 1_024;

    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file, or the name of a built-in place.")
    private String scenario;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Folder for the tables and charts; default: results/shapes- and the name of the file."
                    + " Never overwritten.")
    private Path out;

    @Option(names = "--replications", paramLabel = "N", description = "Runs, 1 to 1000.")
    private Integer replications;

    @Option(names = "--seed", paramLabel = "N", description = "Seed of the random numbers, a whole number.")
    private Long seed;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Replications at a time; default: one for each processor. The shapes do not depend on it.")
    private Integer threads;

    @Option(
            names = "--set",
            paramLabel = "PATH=VALUE",
            description = "Set a value, such as \"workforce.turnover=18 %% per year\". Can be repeated.")
    private List<String> assignments = new ArrayList<>();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    public ShapesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() throws IOException {
        between("--replications", replications, MOST_REPLICATIONS);
        between("--threads", threads, MOST_THREADS);
        Study named = wiring.study(List.of(scenario));
        Study study = assignments.isEmpty() ? named : wiring.set(named, assignments);
        if (study.arms().size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    scenario + " is a study of " + study.arms().size() + " arms. Name one scenario.");
        }
        Study asked = study.with(
                replications == null ? study.replications() : replications, seed == null ? study.seed() : seed);
        Path folder = out == null ? Path.of("results", "shapes-" + RunOptions.stem(scenario)) : out;
        String text = wiring.text(asked.baseline());
        int atATime = threads == null ? Runtime.getRuntime().availableProcessors() : threads;
        Manifest manifest = NewManifest.manifest(
                asked, List.of(text), List.of(NewManifest.input(scenario)), 0, atATime, NewManifest.command(spec));
        ShapesFolder.refuseIfTaken(folder, manifest);
        long start = System.nanoTime();
        ShapeTables tables = tables(wiring, asked, atATime, new Messages(spec.commandLine(), quiet, false));
        ShapesFolder written = ShapesFolder.write(
                folder, manifest, text, tables, Math.round((System.nanoTime() - start) / 1e8) / 10.0);
        new ShapesReport(folder).write();
        written.describe();
        if (!quiet) {
            spec.commandLine().getOut().println("Wrote " + folder.resolve("shapes.csv") + ", and charts beside it.");
            spec.commandLine().getOut().flush();
        }
        return ExitCode.OK;
    }

    /** Runs the scenario of a study of one arm, and looks at its shapes. */
    static ShapeTables tables(Wiring wiring, Study study, int threads, Messages messages) {
        try (ProgressDisplay progress = messages.progress()) {
            return Shapes.of(
                            wiring.simulator(), study.baseline(), study.seed(), study.replications(), threads, progress)
                    .tables();
        }
    }

    private void between(String option, Integer value, int greatest) {
        if (value != null && (value < 1 || value > greatest)) {
            throw new ParameterException(
                    spec.commandLine(), option + ": " + value + " is not between 1 and " + greatest + ".");
        }
    }
}
