package mainstay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import mainstay.scenario.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Simulates one scenario. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Simulate one scenario with replications; write a results folder and a report.",
        footer = {"", "Example:", "  mainstay run scenarios/england.yaml --replications 20"})
final class RunCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "SCENARIO", description = "Scenario file, or the name of a built-in place.")
    private String scenario;

    @Mixin
    private RunOptions options;

    RunCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        Study study = wiring.study(List.of(scenario));
        if (study.arms().size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    scenario + " is a study of " + study.arms().size() + " arms. Use: mainstay compare " + scenario);
        }
        return new StudyRun(wiring, options, spec).run(options.applied(study, wiring), List.of(scenario));
    }
}
