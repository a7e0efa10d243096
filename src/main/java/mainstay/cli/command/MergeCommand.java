package mainstay.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mainstay.cli.message.AllMessages;
import mainstay.cli.option.BuildOption;
import mainstay.cli.terminal.ExitCode;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts together what several machines have run. */
@Command(
        name = "merge",
        mixinStandardHelpOptions = true,
        description =
                "Put together the folders that run, compare or sweep wrote with --shard 1/N to N/N, and write the tables: they"
                        + " come out as if one machine had run everything. The folders of the shards stay as they are.",
        footer = {"", "Example:", "  mainstay merge results/pods shards/pods-1 shards/pods-2 shards/pods-3"})
public final class MergeCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OUT", description = "Folder for the results. Never overwritten.")
    private Path out;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "SHARD",
            description = "Folders of the shards, in any order.")
    private List<Path> folders;

    @Option(names = "--resume", description = "Go on with a merge that was interrupted.")
    private boolean resume;

    @Mixin
    private BuildOption build = new BuildOption();

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    public MergeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        int atATime = Runtime.getRuntime().availableProcessors();
        AllMessages messages = new AllMessages(Output.of(spec.commandLine(), quiet, json), atATime);
        return ExitCode.of(new Pipeline(wiring, atATime).merge(out, folders, resume, build.allowsOthers(), messages));
    }
}
