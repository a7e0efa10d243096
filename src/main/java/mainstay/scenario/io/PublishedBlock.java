package mainstay.scenario.io;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.Unit;
import mainstay.scenario.io.Spelling.Reading;

/**
 * Reads {@code published}: what official statistics say of the place, by measure, in the measure's unit. It takes the
 * place of the base's, so that a place with fewer figures does not keep those of another.
 */
final class PublishedBlock {
    static final String KEY = "published";
    static final String NAME = "[a-z][a-z0-9_]*";

    private final Findings findings;
    private final Expect expect;
    private final List<String> measures;

    /**
     * Reads one block.
     *
     * @param findings where problems go
     * @param measures names of all measures; empty when they are not known, and any name that is spelled like one will do
     */
    PublishedBlock(Findings findings, Collection<String> measures) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.measures = List.copyOf(measures);
    }

    /** The scenario of a file with the figures that the file gives, if it gives any. */
    Layers read(Tree.Block file, Layers layers) {
        return file.find(KEY)
                .flatMap(entry -> expect.block(entry.value(), KEY))
                .map(block -> new Layers(layers.plain().against(figures(block)), layers.cards()))
                .orElse(layers);
    }

    private Map<String, Double> figures(Tree.Block block) {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (Tree.Entry entry : block.entries()) {
            String name = entry.key().text();
            if (measures.isEmpty() ? !name.matches(NAME) : !measures.contains(name)) {
                findings.add(
                        entry.key(),
                        KEY + ": " + Findings.echo(name) + " is not a measure." + Suggestion.among(measures, name));
            }
            Optional<Double> value =
                    expect.value(entry.value(), KEY + "." + Findings.echo(name), PublishedBlock::number);
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
                : Reading.wrong(Findings.echo(text.strip()) + " is too large a number.");
    }
}
