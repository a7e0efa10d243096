package mainstay.study.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Inside;
import mainstay.scenario.format.ValueFormat.Named;
import mainstay.scenario.format.ValueFormat.Weight;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Suggestion;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Calibration.Target;

/** Reads the {@code patterns} of a calibration: published patterns that settings are fitted to. */
final class TargetList {
    private static final int MOST_WEIGHT = 1_000;
    private static final BlockFormat KEYS = BlockFormat.of(
                    "a pattern to fit to", "A pattern, and how much its misfit counts.")
            .required("id", new Named("pattern"), "Its number.")
            .optional("weight", new Weight(MOST_WEIGHT), "How much its misfit counts; 1 is usual.");

    /** The number of a pattern alone, or with its weight. */
    static final ValueFormat FORMAT =
            new Named("pattern").or(new Inside(KEYS)).saying("A published pattern, by its number.");

    private final ProblemList findings;
    private final Expect expect;
    private final Map<String, String> patterns;

    /**
     * Patterns of a calibration.
     *
     * @param patterns number of every published pattern, with the reason why it cannot be fitted to, empty if it can
     */
    TargetList(ProblemList findings, Map<String, String> patterns) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.patterns = patterns;
    }

    /** The patterns of a calibration file. */
    List<Target> read(Tree.Block block) {
        Map<String, Target> all = new LinkedHashMap<>();
        expect.items(block, "patterns", "the published patterns to fit to, such as [P01, P05].")
                .ifPresent(items -> items.items().forEach(item -> target(item).ifPresent(target -> {
                    if (all.putIfAbsent(target.pattern(), target) != null) {
                        findings.add(item, "patterns: " + target.pattern() + " is given twice. Give it once.");
                    }
                })));
        return new ArrayList<>(all.values());
    }

    private Optional<Target> target(Tree item) {
        if (!(item instanceof Tree.Block block)) {
            return expect.value(item, "patterns", this::pattern).map(id -> new Target(id, 1));
        }
        KEYS.refuseUnknown(block, findings);
        Optional<String> id = expect.required(block, "id", "the pattern's id", this::pattern);
        Optional<Double> weight = block.find("weight").isPresent()
                ? expect.optional(block, "weight", "weight", TargetList::weight)
                : Optional.of(1.0);
        return id.flatMap(found -> weight.map(w -> new Target(found, w)));
    }

    private Reading<String> pattern(String text) {
        String id = text.strip();
        String refusal = patterns.get(id);
        if (refusal == null) {
            return Reading.wrong(ProblemList.echo(id) + " is not a published pattern (there are "
                    + String.join(", ", patterns.keySet()) + ")." + Suggestion.among(patterns.keySet(), id));
        }
        return refusal.isEmpty() ? Reading.of(id) : Reading.wrong(refusal);
    }

    private static Reading<Double> weight(String text) {
        Reading<BigDecimal> number = Spelling.number(Unit.NUMBER, text);
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint());
        }
        double weight = number.value().get().doubleValue();
        return weight > 0 && weight <= MOST_WEIGHT
                ? Reading.of(weight)
                : Reading.wrong(ProblemList.echo(text) + " is out of range. Allowed: above 0, up to " + MOST_WEIGHT
                        + ". To leave a" + " pattern out, do not name it.");
    }
}
