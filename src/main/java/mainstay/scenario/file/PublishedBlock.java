package mainstay.scenario.file;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.format.Key;
import mainstay.scenario.format.NumbersByName;
import mainstay.scenario.format.ValueFormat.Named;
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

    static final String FITTED = "fitted-to";

    /** The key of a scenario that says which of its figures are no test. */
    static final Key FITTED_FORMAT = Key.optional(
            FITTED,
            new Named("measure").list().allDifferent(),
            "Those of the published figures that settings were fitted to: that a run comes near them proves nothing.");

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
        CardLayers held = file.find(KEY)
                .flatMap(entry -> expect.block(entry.value(), KEY))
                .map(block -> new CardLayers(layers.plain().against(figures(block)), layers.cards()))
                .orElse(layers);
        return file.find(FITTED)
                .flatMap(entry -> expect.items(entry.value(), FITTED))
                .map(items -> new CardLayers(
                        held.plain()
                                .fittedTo(fitted(items, held.plain().published().keySet())),
                        held.cards()))
                .orElse(held);
    }

    private Set<String> fitted(Tree.Items items, Set<String> published) {
        Set<String> fitted = new LinkedHashSet<>();
        for (Tree item : items.items()) {
            expect.value(item, FITTED, Reading::of).ifPresent(name -> {
                if (!published.contains(name)) {
                    findings.add(
                            item,
                            FITTED + ": " + ProblemList.echo(name)
                                    + " is none of the published figures of this scenario."
                                    + Suggestion.among(List.copyOf(published), name));
                }
                fitted.add(name);
            });
        }
        return fitted;
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
