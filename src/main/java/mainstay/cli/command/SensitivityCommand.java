package mainstay.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import mainstay.cli.message.ScreeningMessages;
import mainstay.cli.message.SobolMessages;
import mainstay.cli.option.ScreeningOptions;
import mainstay.cli.terminal.ExitCode;
import mainstay.cli.terminal.Output;
import mainstay.pipeline.Pipeline;
import mainstay.pipeline.analysis.Order;
import mainstay.pipeline.analysis.ScreeningAnalysis;
import mainstay.pipeline.analysis.SobolAnalysis;
import mainstay.pipeline.analysis.Wiring;
import mainstay.results.folder.SensitivityMethod;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says which assumed settings the answer of a study depends on. */
@Command(
        name = "sensitivity",
        mixinStandardHelpOptions = true,
        description = "Vary the assumed settings behind a study over their plausible ranges, and say which of them the"
                + " differences between its arms depend on, and over which part of the ranges the answer stands; or, of"
                + " a few settings, which share of the variance comes from each, and when.",
        footer = {
            "",
            "Examples:",
            "  mainstay sensitivity scenarios/pods.yaml --out results/pods",
            "  mainstay sensitivity scenarios/pods.yaml --arm Pods --vary \"work.assessment-visit-hours=1..3 hours\"",
            "  mainstay sensitivity scenarios/pods.yaml --out results/pods --method sobol --base 64"
        })
public final class SensitivityCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "STUDY", description = "A study file, or two or more scenarios.")
    private List<String> files;

    @Mixin
    private ScreeningOptions options;

    public SensitivityCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Study study = options.applied(wiring.study(files), wiring, files);
        Output output = Output.of(spec.commandLine(), options.quiet, options.json);
        Pipeline pipeline = new Pipeline(wiring, options.threads());
        Order order = options.order(files, spec);
        if (options.method == SensitivityMethod.SOBOL) {
            SobolAnalysis indices = new SobolAnalysis(
                    options.sobol(study, wiring.measures(), String.join(" ", files), files), wiring.measures());
            return ExitCode.of(pipeline.run(indices, order, new SobolMessages(output, indices, options.threads())));
        }
        ScreeningAnalysis screening = new ScreeningAnalysis(
                options.plan(study, wiring.measures(), String.join(" ", files)), wiring.measures());
        return ExitCode.of(pipeline.run(screening, order, new ScreeningMessages(output, screening, options.threads())));
    }
}
