package mainstay.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mainstay.analysis.comparison.Experiment;
import mainstay.cli.job.Execution;
import mainstay.cli.job.NewManifest;
import mainstay.cli.job.StudyInFolder;
import mainstay.cli.job.SweepMerge;
import mainstay.cli.job.Wiring;
import mainstay.cli.message.Messages;
import mainstay.cli.message.ResumeHint;
import mainstay.cli.message.SweepMessages;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.folder.Shards;
import mainstay.results.sweep.SweepFolder;
import mainstay.run.Shard;
import mainstay.study.Study;
import picocli.CommandLine.Command;
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

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    public MergeCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (SweepFolder.isOne(folders.get(0))) {
            SweepMessages messages = new SweepMessages(spec.commandLine(), quiet, json);
            return new SweepMerge(wiring, messages).merge(out, folders);
        }
        Shards shards = Shards.open(folders);
        shards.refuseUnlessWhole();
        ResultsFolder first = shards.first();
        StudyInFolder held = StudyInFolder.unchanged(first, wiring);
        Study study = held.study();
        int atATime = Runtime.getRuntime().availableProcessors();
        Manifest manifest = NewManifest.manifest(
                study,
                held.texts(),
                first.manifest().inputs(),
                0,
                atATime,
                NewManifest.retyped(first.manifest().command(), study.replications()));
        Messages messages = new Messages(spec.commandLine(), quiet, json);
        try (ResultsFolder folder = ResultsFolder.create(out, manifest, held.texts())) {
            shards.copyInto(folder.runs());
            Experiment nothingLeft = new Experiment(study, wiring.simulator(), 1, folder.runs(), folder.events());
            return new Execution(wiring, messages, atATime, ResumeHint.BEGUN).run(nothingLeft, folder, Shard.ALL);
        }
    }
}
