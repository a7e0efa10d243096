package mainstay.scenario.file;

import java.time.LocalDate;
import java.util.Optional;
import mainstay.scenario.Period;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Months;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Tree;

/** Reads the {@code period} of a scenario or study; what it does not say stays as in the base. */
public final class PeriodBlock {
    private static final int LONGEST = 240;

    /** The keys of a period. */
    public static final BlockFormat FORMAT = BlockFormat.of("period", "The dates of the run.")
            .optional("start", ValueFormat.date(), "First date that is measured, such as 2025-04-01.")
            .optional("warm-up", new Months(0, LONGEST), "Simulated before it and not measured; 0 to 240 months.")
            .optional("measure", new Months(1, LONGEST), "Time that is measured; 1 to 240 months.");

    private final ProblemList findings;
    private final Expect expect;

    public PeriodBlock(ProblemList findings) {
        this.findings = findings;
        this.expect = new Expect(findings);
    }

    /** The period of a block that may have one. */
    public Optional<Period> read(Tree.Block file, Base base) {
        Optional<Tree.Entry> entry = file.find("period");
        if (entry.isEmpty()) {
            if (base.known() && base.period().isEmpty()) {
                findings.add(
                        file,
                        "period is missing. Write period: { start: 2025-04-01, warm-up: 2 years, measure: 3 years }.");
            }
            return base.period();
        }
        return expect.block(entry.get().value(), "period").flatMap(block -> read(block, base, base.period()));
    }

    private Optional<Period> read(Tree.Block block, Base base, Optional<Period> before) {
        FORMAT.refuseUnknown(block, findings);
        boolean complete = base.known() && before.isEmpty();
        Optional<LocalDate> start =
                part(block, "start", complete, Spelling::date).or(() -> before.map(Period::start));
        Optional<Integer> warmUp =
                part(block, "warm-up", complete, FORMAT.months("warm-up")).or(() -> before.map(Period::warmUpMonths));
        Optional<Integer> measure =
                part(block, "measure", complete, FORMAT.months("measure")).or(() -> before.map(Period::measureMonths));
        if (start.isEmpty() || warmUp.isEmpty() || measure.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Period(start.get(), warmUp.get(), measure.get()));
    }

    private <T> Optional<T> part(
            Tree.Block block,
            String key,
            boolean required,
            java.util.function.Function<String, Spelling.Reading<T>> spelling) {
        return required
                ? expect.required(block, key, "period." + key, spelling)
                : expect.optional(block, key, "period." + key, spelling);
    }
}
