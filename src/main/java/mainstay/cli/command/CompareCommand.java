package mainstay.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import mainstay.cli.option.RunOptions;
import mainstay.pipeline.analysis.Wiring;
import mainstay.study.Study;
import mainstay.study.Sweep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares ways of working on the same random numbers. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        description =
                "Run the arms of a study, or several scenarios, on the same random numbers; write paired differences,"
                        + " a results folder and a report, as a page and for print. The first arm is the baseline.",
        footer = {
            "",
            "Examples:",
            "  mainstay compare scenarios/pods.yaml",
            "  mainstay compare england-2025 my-plan.yaml --out results/my-plan"
        })
public final class CompareCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "A study file, or two or more scenarios.")
    private List<String> files;

    @Mixin
    private RunOptions options;

    public CompareCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Sweep sweep = wiring.sweep(files);
        Study study = sweep.study();
        if (study.arms().size() < 2) {
            throw new ParameterException(
                    spec.commandLine(),
                    String.join(" ", files) + " has one arm, so there is nothing to compare it with."
                            + " Give a study file with two or more arms, or several scenario files.");
        }
        if (!sweep.futures().factors().isEmpty() && !options.quiet) {
            spec.commandLine()
                    .getErr()
                    .println(
                            "Note: compare runs the arms once, as the base has the world. The futures of this study are"
                                    + " for sweep.");
        }
        return new StudyFlow(wiring, options, spec).run(options.applied(study, wiring), files);
    }
}
