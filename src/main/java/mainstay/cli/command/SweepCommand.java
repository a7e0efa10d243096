package mainstay.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.analysis.sweep.SweepRun.Trial;
import mainstay.analysis.sweep.SweepTabulation;
import mainstay.cli.job.NewManifest;
import mainstay.cli.job.SweepInFolder;
import mainstay.cli.job.SweepJob;
import mainstay.cli.job.SweepReuse;
import mainstay.cli.job.Wiring;
import mainstay.cli.message.SweepMessages;
import mainstay.cli.option.SweepOptions;
import mainstay.results.folder.Manifest;
import mainstay.results.sweep.SweepFolder;
import mainstay.results.sweep.SweepRecord;
import mainstay.results.sweep.SweepTable;
import mainstay.scenario.Scenario;
import mainstay.study.Sweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs the arms of a study in many futures. */
@Command(
        name = "sweep",
        mixinStandardHelpOptions = true,
        description =
                "Run every arm of a study, crossed with its levers, in every future that it names, all on the same random"
                        + " numbers; say in how many futures each arm is better, and write tables and a report.",
        footer = {
            "",
            "Examples:",
            "  mainstay sweep scenarios/futures.yaml --dry-run",
            "  mainstay sweep scenarios/futures.yaml --out results/futures"
        })
public final class SweepCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "STUDY", description = "A study file, or two or more scenarios.")
    private List<String> files;

    @Mixin
    private SweepOptions options;

    public SweepCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Sweep sweep = options.applied(wiring.sweep(files), wiring);
        SweepPlan plan = SweepPlan.of(sweep);
        SweepMessages messages = new SweepMessages(spec.commandLine(), options.quiet, options.json);
        SweepJob job = new SweepJob(wiring, messages, options.threads());
        if (options.dryRun) {
            return messages.estimate(plan, options.kept(), wiring.measures(), job.trial(plan), options.threads());
        }
        List<Scenario> variants = sweep.variants();
        List<String> texts = variants.stream().map(wiring::text).toList();
        List<Manifest.Input> inputs = files.stream().map(NewManifest::input).toList();
        Manifest manifest = NewManifest.manifest(
                SweepInFolder.asStudy(sweep), texts, inputs, 0, options.threads(), NewManifest.command(spec));
        SweepRecord asked = SweepInFolder.record(plan, options.kept());
        SweepTable points = SweepTabulation.points(plan);
        Optional<SweepReuse> reuse =
                Optional.ofNullable(options.reuse).map(from -> new SweepReuse(wiring, from, manifest, asked));
        Path out = options.out(files);
        try (SweepFolder folder = options.resume
                ? SweepFolder.resume(out, manifest, texts, asked, points)
                : SweepFolder.create(out, manifest, texts, asked, points)) {
            if (!folder.manifest().complete()) {
                return run(job, plan, folder, reuse);
            }
            if (!options.retryFailed || folder.runs().failures().isEmpty()) {
                return messages.alreadyComplete(folder);
            }
        }
        try (SweepFolder folder = SweepFolder.extend(out, manifest)) {
            return run(job, plan, folder, reuse);
        }
    }

    private int run(SweepJob job, SweepPlan plan, SweepFolder folder, Optional<SweepReuse> reuse) {
        if (options.parquet) {
            folder.alsoAsParquet();
        }
        reuse.ifPresent(earlier -> job.reuse(earlier, plan, folder, options.share()));
        boolean begun = folder.hasRuns();
        Optional<Trial> trial = begun ? Optional.empty() : Optional.of(job.trial(plan));
        return job.run(plan, folder, options.kept(), options.share(), options.retryFailed, trial);
    }
}
