package mainstay.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import mainstay.analysis.comparison.Experiment;
import mainstay.cli.job.Execution;
import mainstay.cli.job.NewManifest;
import mainstay.cli.job.StudyInFolder;
import mainstay.cli.job.SweepJob;
import mainstay.cli.job.Wiring;
import mainstay.cli.message.Messages;
import mainstay.cli.message.ResumeHint;
import mainstay.cli.message.SweepMessages;
import mainstay.cli.option.RunOptions;
import mainstay.results.file.ResultsProblem;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sweep.SweepFolder;
import mainstay.run.Shard;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds replications to a study without running again what is there. */
@Command(
        name = "extend",
        mixinStandardHelpOptions = true,
        description =
                "Add replications to the study of a results folder; what is there is not run again. The tables come out"
                        + " as if the study had been run with so many replications from the start, and stay as they are until then."
                        + " To add points to a sweep: sweep --reuse.",
        footer = {"", "Example:", "  mainstay extend results/pods --replications 100"})
public final class ExtendCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RESULTS", description = "Results folder that run, compare or sweep wrote.")
    private Path results;

    @Option(
            names = "--replications",
            paramLabel = "N",
            required = true,
            description = "Runs of each arm there are to be in all, up to 100000.")
    private int replications;

    @Option(
            names = "--threads",
            paramLabel = "N",
            defaultValue = "0",
            description = "Replications at a time; default: one for each processor.")
    private int threads;

    @Option(names = "--retry-failed", description = "Run replications again that failed before.")
    private boolean retryFailed;

    @Option(names = "--quiet", description = "Print nothing but problems.")
    private boolean quiet;

    @Option(names = "--json", description = "Print the result as JSON.")
    private boolean json;

    public ExtendCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (replications < 1 || replications > RunOptions.MOST_REPLICATIONS) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--replications: " + replications + " is not between 1 and " + RunOptions.MOST_REPLICATIONS + ".");
        }
        if (SweepFolder.isOne(results)) {
            return extendSweep(SweepFolder.open(results));
        }
        Messages messages = new Messages(spec.commandLine(), quiet, json);
        ResultsFolder there = ResultsFolder.open(results);
        Manifest before = there.manifest();
        StudyInFolder held = StudyInFolder.unchanged(there, wiring);
        if (before.complete() && before.replications() == replications) {
            return messages.alreadyComplete(there, there.tables());
        }
        Study study = held.study().with(replications, before.seed());
        int atATime = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        Manifest manifest = NewManifest.manifest(
                study,
                held.texts(),
                before.inputs(),
                before.eventsReplications(),
                atATime,
                NewManifest.retyped(before.command(), replications));
        try (ResultsFolder folder = ResultsFolder.extend(results, manifest)) {
            messages.extending(folder, before, study);
            Experiment experiment =
                    Execution.experiment(wiring, study, atATime, folder).retryingFailed(retryFailed);
            ResumeHint goingOn = before.complete() ? ResumeHint.extended(before.replications()) : ResumeHint.BEGUN;
            return new Execution(wiring, messages, atATime, goingOn).run(experiment, folder, Shard.ALL);
        }
    }

    private int extendSweep(SweepFolder there) {
        List<String> changed = StudyInFolder.changed(there.study());
        if (!changed.isEmpty()) {
            throw new ResultsProblem(results + ": " + String.join(", ", changed)
                    + " was changed since the sweep ran, so its runs do not belong to it any more.");
        }
        SweepMessages messages = new SweepMessages(spec.commandLine(), quiet, json);
        if (there.manifest().complete() && there.manifest().replications() == replications && !retryFailed) {
            return messages.alreadyComplete(there);
        }
        int atATime = threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
        return new SweepJob(wiring, messages, atATime).extend(there, replications, retryFailed);
    }
}
