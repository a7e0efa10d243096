package mainstay.cli;

import java.util.List;
import java.util.concurrent.Callable;
import mainstay.measure.MeasureDefinition;
import mainstay.measure.Measures;
import mainstay.scenario.io.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a file format. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Print the JSON Schema of scenario or study files, for editors that complete and check.",
        footer = {"", "Example:", "  mainstay schema study > study.schema.json"})
public final class SchemaCommand implements Callable<Integer> {
    /** The formats there are. */
    enum Format {
        scenario,
        study
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FORMAT",
            defaultValue = "scenario",
            description = "scenario (default) or study")
    private Format format;

    @Override
    public Integer call() {
        List<String> measures =
                Measures.all().stream().map(MeasureDefinition::name).toList();
        spec.commandLine().getOut().print(format == Format.study ? Schemas.study(measures) : Schemas.scenario());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
