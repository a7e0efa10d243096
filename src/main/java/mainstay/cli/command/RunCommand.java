package mainstay.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import mainstay.cli.option.RunOptions;
import mainstay.pipeline.analysis.Wiring;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;
import mainstay.study.Study;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Simulates one scenario. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Simulate one scenario with replications; write a results folder and a report, as a"
                + " page and for print.",
        footer = {
            "",
            "Examples:",
            "  mainstay run scenarios/england.yaml --replications 20",
            "  mainstay run --place Leeds"
        })
public final class RunCommand implements Callable<Integer> {
    private final Wiring wiring;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "SCENARIO",
            description = "Scenario file, or the name of a built-in place: a local authority, or england-2025.")
    private String scenario;

    @Option(
            names = "--place",
            paramLabel = "NAME",
            description = "A built-in place, in place of SCENARIO: name or code of a local authority, or england-2025.")
    private String place;

    @Mixin
    private RunOptions options;

    public RunCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        String named = named();
        Study study = wiring.study(List.of(named));
        if (study.arms().size() > 1) {
            throw new ParameterException(
                    spec.commandLine(),
                    named + " is a study of " + study.arms().size() + " arms. Use: mainstay compare " + named);
        }
        return new StudyFlow(wiring, options, spec).run(options.applied(study, wiring), List.of(named));
    }

    private String named() {
        if (scenario != null && place != null) {
            throw new ParameterException(
                    spec.commandLine(), "Give a scenario or --place, not both: " + scenario + " and " + place + ".");
        }
        if (place == null) {
            if (scenario == null) {
                throw new ParameterException(
                        spec.commandLine(), "Say what to simulate: a scenario file, or --place and a local authority.");
            }
            return scenario;
        }
        BuiltInPlaces places = new BuiltInPlaces();
        if (places.find(place).isEmpty()) {
            String near = places.hint(place);
            throw new Problems(
                    List.of(new Problem("--place", 0, 0, "there is no built-in place " + place + "." + near)));
        }
        return place;
    }
}
