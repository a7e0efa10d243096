package mainstay.scenario.file;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.format.Key;
import mainstay.scenario.format.NumbersByName;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.Tree;

/**
 * Reads {@code published}: what official statistics say of the place, by measure, in the measure's unit. It takes the
 * place of the base's, so that a place with fewer figures does not keep those of another.
 */
public final class PublishedBlock {
    static final String KEY = "published";
    private static final String NAME = "[a-z][a-z0-9_]*";

    /** The key of a scenario that it stands after. */
    static final Key FORMAT = Key.optional(
            KEY,
            new NumbersByName("measure", NAME),
            "What official statistics say of the place, by measure, in the measure's unit. A run never reads it.");

    private final ProblemList findings;
    private final Expect expect;
    private final List<String> measures;

    /**
     * Reads one block.
     *
     * @param findings where problems go
     * @param measures names of all measures; empty when they are not known, and any name that is spelled like one will do
     */
    PublishedBlock(ProblemList findings, Collection<String> measures) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.measures = List.copyOf(measures);
    }

    /** The scenario of a file with the figures that the file gives, if it gives any. */
    CardLayers read(Tree.Block file, CardLayers layers) {
        return file.find(KEY)
                .flatMap(entry -> expect.block(entry.value(), KEY))
                .map(block -> new CardLayers(layers.plain().against(figures(block)), layers.cards()))
                .orElse(layers);
    }

    private Map<String, Double> figures(Tree.Block block) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Tree.Entry entry : block.entries()) {
            String name = entry.key().text();
            if (measures.isEmpty() ? !name.matches(NAME) : !measures.contains(name)) {
                findings.add(
                        entry.key(),
                        KEY + ": " + ProblemList.echo(name) + " is not a measure." + Suggestion.among(measures, name));
            }
            Optional<Double> value =
                    expect.value(entry.value(), KEY + "." + ProblemList.echo(name), PublishedBlock::number);
            value.ifPresent(number -> figures.put(name, number));
        }
        return figures;
    }

    private static Reading<Double> number(String text) {
        Reading<BigDecimal> reading = Spelling.number(Unit.NUMBER, text);
        if (reading.value().isEmpty()) {
            return Reading.wrong(reading.complaint());
        }
        double value = reading.value().get().doubleValue();
        return Double.isFinite(value)
                ? Reading.of(value)
                : Reading.wrong(ProblemList.echo(text.strip()) + " is too large a number.");
    }
}
