package mainstay.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import mainstay.analysis.sweep.SweepPlan;
import mainstay.cli.message.SweepMessages;
import mainstay.cli.option.SweepOptions;
import mainstay.cli.terminal.ExitCode;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.SweepReuse;
import mainstay.pipeline.analysis.SweepAnalysis;
import mainstay.pipeline.analysis.Wiring;
import mainstay.run.Trial;
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
        SweepAnalysis analysis = new SweepAnalysis(plan, options.kept(), wiring.measures()).parquet(options.parquet);
        SweepMessages messages = new SweepMessages(options.output(), analysis, options.threads());
        messages.doubts(sweep);
        if (options.dryRun) {
            messages.estimate(Trial.of(analysis.plan().orElseThrow(), wiring.simulator()));
            return ExitCode.OK;
        }
        Optional<SweepReuse> reuse = Optional.ofNullable(options.reuse)
                .map(from -> new SweepReuse(wiring, from, analysis, options.allowsOtherBuilds()));
        return ExitCode.of(new Pipeline(wiring, options.threads())
                .run(
                        analysis,
                        options.order(files, spec)
                                .takingRunsOf(reuse.map(SweepReuse::makers).orElse(List.of())),
                        messages,
                        store -> reuse.ifPresent(
                                earlier -> messages.reused(earlier.copyInto(store, options.shard()), earlier.path()))));
    }
}
