package mainstay.cli;

import java.util.List;
import java.util.Optional;
import mainstay.build.Build;
import mainstay.cli.command.CalibrateCommand;
import mainstay.cli.command.CheckCommand;
import mainstay.cli.command.CompareCommand;
import mainstay.cli.command.DiscoverCommand;
import mainstay.cli.command.ExtendCommand;
import mainstay.cli.command.FitCommand;
import mainstay.cli.command.JourneyCommand;
import mainstay.cli.command.MergeCommand;
import mainstay.cli.command.PlaceCommand;
import mainstay.cli.command.ReportCommand;
import mainstay.cli.command.ReproduceCommand;
import mainstay.cli.command.RunCommand;
import mainstay.cli.command.SchemaCommand;
import mainstay.cli.command.ScoreCommand;
import mainstay.cli.command.SelectCommand;
import mainstay.cli.command.SensitivityCommand;
import mainstay.cli.command.ShapesCommand;
import mainstay.cli.command.SweepCommand;
import mainstay.cli.option.OptionValues;
import mainstay.cli.terminal.ErrorHandlers;
import mainstay.cli.terminal.ExitCode;
import mainstay.pipeline.analysis.Wiring;
import mainstay.run.RunExecutor;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: what stands behind {@code mainstay} on a command line. */
@Command(
        name = "mainstay",
        mixinStandardHelpOptions = true,
        versionProvider = Mainstay.Version.class,
        description = {
            "What-if simulation for children's social care: decisions on time, and who stays with the child.",
            "It compares ways of organising a service. It is no tool for decisions about one child."
        },
        footer = {
            "",
            "Example:",
            "  mainstay compare scenarios/pods.yaml",
            "",
            "Exit codes: 0 done; 1 a check or reproduction did not hold; 2 the input is wrong;",
            "3 the run, or some replications, failed (finished ones are kept), or not everything could be printed;",
            "130 interrupted, 143 told to end (finished ones are kept)."
        })
public final class Mainstay implements Runnable {
    @Spec
    private CommandSpec spec;

    Mainstay() {}

    /**
     * Runs a command and ends the program with its exit code.
     *
     * @param args the words after {@code mainstay}
     */
    public static void main(String[] args) {
        if (!ProgramFolder.isReadable(Mainstay.class)) {
            ProgramFolder.run(Mainstay.class, args);
            return;
        }
        StandardOutput out = StandardOutput.watched();
        int code = run(new BuiltIn(), args);
        Optional<String> lost = out.lost();
        lost.ifPresent(reason -> System.err.println("Not everything could be printed: " + reason + "."));
        System.exit(lost.isPresent() && code == ExitCode.OK ? ExitCode.FAILED : code);
    }

    /**
     * Runs a command, with the runs of studies done on a cluster, and returns its exit code.
     *
     * @param cluster does the runs of every analysis
     * @param args the words after {@code mainstay}
     */
    public static int onCluster(RunExecutor cluster, String... args) {
        return run(new BuiltIn(Optional.of(cluster)), args);
    }

    private static int run(Wiring wiring, String... args) {
        CommandLine command = ErrorHandlers.withNothingHidden(commandLine(wiring));
        try {
            int code = command.execute(args);
            if (code != ExitCode.OK) {
                FileNames.advice(List.of(args)).ifPresent(command.getErr()::println);
                command.getErr().flush();
            }
            return code;
        } catch (Error e) {
            return ErrorHandlers.outOfResources(e, command);
        }
    }

    public static CommandLine commandLine(Wiring wiring) {
        CommandLine commands = new CommandLine(new Mainstay())
                .addSubcommand(new RunCommand(wiring))
                .addSubcommand(new CompareCommand(wiring))
                .addSubcommand(new SweepCommand(wiring))
                .addSubcommand(new ExtendCommand(wiring))
                .addSubcommand(new MergeCommand(wiring))
                .addSubcommand(new SensitivityCommand(wiring))
                .addSubcommand(new SelectCommand(wiring))
                .addSubcommand(new DiscoverCommand(wiring))
                .addSubcommand(new CalibrateCommand(wiring))
                .addSubcommand(new FitCommand(wiring))
                .addSubcommand(new PlaceCommand(wiring))
                .addSubcommand(new ScoreCommand(wiring))
                .addSubcommand(new CheckCommand())
                .addSubcommand(new ShapesCommand(wiring))
                .addSubcommand(new ReportCommand(wiring))
                .addSubcommand(new ReproduceCommand(wiring))
                .addSubcommand(new JourneyCommand(wiring))
                .addSubcommand(new SchemaCommand())
                .addSubcommand(new HelpCommand())
                .addSubcommand(new GenerateCompletion())
                .setExecutionStrategy(ErrorHandlers::executeUnlessTakenApart)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(ErrorHandlers::wrongUsage)
                .setExecutionExceptionHandler(ErrorHandlers::failure);
        return OptionValues.readBy(commands);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do: a command is missing.");
    }

    /** Prints the version of the program and of Java. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {
                "mainstay " + Build.version(),
                "build " + Build.identity().brief() + ", commit " + Build.commit(),
                "Java " + Runtime.version()
            };
        }
    }
}
