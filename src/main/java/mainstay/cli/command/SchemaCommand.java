package mainstay.cli.command;

import java.util.List;
import java.util.concurrent.Callable;
import mainstay.analysis.score.Pattern;
import mainstay.analysis.score.Patterns;
import mainstay.cli.option.ScoreOptions;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.scenario.file.Card;
import mainstay.study.file.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of a file format. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Print the JSON Schema of a file format, for editors that complete and check.",
        footer = {"", "Example:", "  mainstay schema study > study.schema.json"})
public final class SchemaCommand implements Callable<Integer> {
    /** The formats there are. */
    enum Format {
        scenario,
        study,
        calibration,
        practice,
        strategy,
        score
    }

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FORMAT",
            defaultValue = "scenario",
            description = "scenario (default), study, calibration, practice, strategy or score")
    private Format format;

    @Override
    public Integer call() {
        List<String> measures =
                Measures.all().stream().map(MeasureDefinition::name).toList();
        String schema =
                switch (format) {
                    case scenario -> Schemas.scenario(measures);
                    case study -> Schemas.study(measures);
                    case calibration ->
                        Schemas.calibration(
                                Patterns.all().stream().map(Pattern::id).toList());
                    case practice -> Schemas.card(Card.Kind.PRACTICE);
                    case strategy -> Schemas.card(Card.Kind.STRATEGY);
                    case score -> Schemas.score(ScoreOptions.patterns());
                };
        spec.commandLine().getOut().print(schema);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
