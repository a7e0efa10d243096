package mainstay.study.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import mainstay.scenario.definition.Unit;
import mainstay.scenario.format.BlockFormat;
import mainstay.scenario.format.ValueFormat;
import mainstay.scenario.format.ValueFormat.Named;
import mainstay.scenario.format.ValueFormat.Text;
import mainstay.scenario.format.ValueFormat.Whole;
import mainstay.scenario.yaml.Expect;
import mainstay.scenario.yaml.OfficeCharacters;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Spelling;
import mainstay.scenario.yaml.Spelling.Reading;
import mainstay.scenario.yaml.Tree;
import mainstay.study.Precision;
import mainstay.study.Selection;
import mainstay.study.Sequential;

/** Reads what of a study decides how many replications there are: {@code precision} and {@code select}. */
final class SequentialBlocks {
    static final String PRECISION = "precision";
    static final String SELECT = "select";
    private static final Whole MOST = new Whole(Precision.LEAST, 100_000);

    /** The keys that say how precisely a measure is to be known. */
    static final BlockFormat PRECISION_FORMAT = BlockFormat.of(
                    PRECISION, "A measure and half the width of the intervals in it.")
            .required("measure", new Named("measure"), "The measure.")
            .required("half-width", ValueFormat.any(), "In the unit of the measure; above 0.")
            .optional(
                    "confidence",
                    new Text(0, "^\\s*95\\s*%\\s*$", "95 %"),
                    "Of the intervals: always 95 %, so that it may be left out.")
            .optional("most", MOST, "Replications at most.");

    /** The keys that say which arm is to be found. */
    static final BlockFormat SELECT_FORMAT = BlockFormat.of(
                    SELECT, "Which arm mainstay select is to find: the best in a measure.")
            .required("measure", new Named("measure"), "The measure.")
            .optional("probability", ValueFormat.any(), "With which it is to be found, such as 95 %.")
            .required("indifference", ValueFormat.any(), "Smallest difference worth telling apart; above 0.")
            .optional("most", MOST, "Replications at most.");

    private final ProblemList findings;
    private final Expect expect;
    private final Function<String, Reading<String>> measure;

    /**
     * Blocks of a study.
     *
     * @param measure reads the name of a measure
     */
    SequentialBlocks(ProblemList findings, Function<String, Reading<String>> measure) {
        this.findings = findings;
        this.expect = new Expect(findings);
        this.measure = measure;
    }

    Sequential read(Tree.Block study) {
        List<Precision> precision = new ArrayList<>();
        study.find(PRECISION).ifPresent(entry -> {
            if (entry.value() instanceof Tree.Items items) {
                items.items().forEach(item -> precision(item).ifPresent(precision::add));
            } else {
                precision(entry.value()).ifPresent(precision::add);
            }
        });
        return new Sequential(precision, study.find(SELECT).flatMap(entry -> select(entry.value())));
    }

    private Optional<Precision> precision(Tree tree) {
        return expect.block(tree, PRECISION).flatMap(block -> {
            PRECISION_FORMAT.refuseUnknown(block, findings);
            Optional<String> name = expect.required(block, "measure", "precision.measure", measure);
            Optional<Double> half =
                    expect.required(block, "half-width", "precision.half-width", SequentialBlocks::above0);
            expect.optional(block, "confidence", "precision.confidence", SequentialBlocks::confidence);
            int most = most(block, PRECISION, Precision.USUAL_MOST);
            return name.isPresent() && half.isPresent()
                    ? Optional.of(new Precision(name.get(), half.get(), most))
                    : Optional.empty();
        });
    }

    private Optional<Selection> select(Tree tree) {
        return expect.block(tree, SELECT).flatMap(block -> {
            SELECT_FORMAT.refuseUnknown(block, findings);
            Optional<String> name = expect.required(block, "measure", "select.measure", measure);
            Optional<Double> indifference =
                    expect.required(block, "indifference", "select.indifference", SequentialBlocks::above0);
            double probability = expect.optional(
                            block, "probability", "select.probability", SequentialBlocks::probability)
                    .orElse(Selection.USUAL_PROBABILITY);
            int most = most(block, SELECT, Selection.USUAL_MOST);
            return name.isPresent() && indifference.isPresent()
                    ? Optional.of(new Selection(name.get(), probability, indifference.get(), most))
                    : Optional.empty();
        });
    }

    private int most(Tree.Block block, String what, int usual) {
        return expect.optional(block, "most", what + ".most", MOST::read)
                .map(Math::toIntExact)
                .orElse(usual);
    }

    /** A plain number above 0. */
    static Reading<Double> above0(String text) {
        Reading<BigDecimal> number = Spelling.number(Unit.NUMBER, text);
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint().replace("Write a number", "Write it in the unit of the measure"));
        }
        double value = number.value().get().doubleValue();
        return value > 0
                ? Reading.of(value)
                : Reading.wrong(ProblemList.echo(text) + " is too low. Allowed: numbers above 0.");
    }

    private static Reading<Double> probability(String text) {
        Reading<BigDecimal> number = Spelling.number(Unit.PERCENT, text);
        if (number.value().isEmpty()) {
            return Reading.wrong(number.complaint());
        }
        double percent = number.value().get().doubleValue();
        return percent >= 50 && percent <= 99.99
                ? Reading.of(percent / 100)
                : Reading.wrong(ProblemList.echo(text) + " is not between 50 % and 99.99 %. Write it such as 95 %.");
    }

    /** Every interval of every table is of 95 %: it may be said, and not be changed. */
    private static Reading<String> confidence(String text) {
        return OfficeCharacters.value(text).matches("95\\s*%")
                ? Reading.of(text)
                : Reading.wrong(
                        ProblemList.echo(text) + " cannot be had: intervals are of 95 %. Write 95 %, or leave it out.");
    }
}
