package mainstay.cli.job;

import java.nio.file.Path;
import java.util.List;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.sequential.Rounds;
import mainstay.cli.message.Messages;
import mainstay.cli.message.ResumeHint;
import mainstay.cli.option.RunOptions;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;
import mainstay.study.Precision;
import mainstay.study.Study;
import picocli.CommandLine.Model.CommandSpec;

/** Runs a study into its results folder: what {@code run} and {@code compare} have in common. */
public final class StudyRun {
    private final Wiring wiring;
    private final RunOptions options;
    private final Messages messages;
    private final CommandSpec spec;

    public StudyRun(Wiring wiring, RunOptions options, CommandSpec spec) {
        this.wiring = wiring;
        this.options = options;
        this.spec = spec;
        this.messages = new Messages(spec.commandLine(), options.quiet, options.json);
    }

    /** Runs the study and says what came of it; returns the exit code. */
    public int run(Study study, List<String> named) {
        List<String> texts = study.arms().stream().map(wiring::text).toList();
        Path out = options.out(named);
        List<Precision> wanted = options.precision(wiring.sequential(named).precision(), wiring.measures());
        if (!wanted.isEmpty()) {
            return untilPrecise(study.with(Rounds.first(study, wanted), study.seed()), wanted, named, texts);
        }
        Manifest manifest = NewManifest.manifest(study, texts, named, options, spec);
        try (ResultsFolder folder = options.resume
                ? ResultsFolder.resume(out, manifest, texts)
                : ResultsFolder.create(out, manifest, texts)) {
            if (folder.manifest().complete()) {
                return messages.alreadyComplete(folder, folder.tables());
            }
            Experiment experiment = Execution.experiment(wiring, study, options.threads(), folder)
                    .retryingFailed(options.retryFailed);
            messages.beginning(study, folder, options.share());
            return new Execution(
                            wiring,
                            messages,
                            options.threads(),
                            options.share().isPart() ? ResumeHint.SHARE : ResumeHint.BEGUN)
                    .run(experiment, folder, options.share());
        }
    }

    private int untilPrecise(Study study, List<Precision> wanted, List<String> named, List<String> texts) {
        Path out = options.out(named);
        Manifest manifest =
                NewManifest.manifest(study, texts, named, options, spec).with(wanted);
        try (ResultsFolder folder = options.resume
                ? ResultsFolder.resume(out, manifest, texts)
                : ResultsFolder.create(out, manifest, texts)) {
            if (folder.manifest().complete()) {
                return messages.alreadyComplete(folder, folder.tables());
            }
            Rounds rounds = new Rounds(study, wanted, wiring.measures(), replications -> new Experiment(
                            study.with(replications, study.seed()),
                            wiring.simulator(),
                            options.threads(),
                            folder.runs(),
                            folder.events())
                    .retryingFailed(options.retryFailed));
            messages.beginning(study, folder, options.share());
            return new Execution(wiring, messages, options.threads(), ResumeHint.BEGUN).run(rounds, folder);
        }
    }
}
