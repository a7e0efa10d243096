package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.GuardrailRow;
import mainstay.results.study.SummaryRow;
import mainstay.study.Study;

/**
 * Warns when an arm clearly improves one of stability, timeliness, workload and quality while another clearly slips.
 *
 * <p>Clearly: the 95 % interval leaves zero out, p is under 5 % after Holm over everything that is watched in the arm, and
 * the difference is not small ({@link Sentence#SMALL}). So an arm that differs in nothing is warned of in fewer than one
 * study in twenty.
 */
final class Guardrails {
    private static final Comparator<Change> GREATEST_FIRST =
            Comparator.comparingDouble(Change::relative).reversed();

    private final Study study;
    private final List<MeasureDefinition> measures;
    private final List<SummaryRow> summary;
    private final Comparison comparison;

    Guardrails(Study study, List<MeasureDefinition> measures, List<SummaryRow> summary, Comparison comparison) {
        this.study = study;
        this.measures = measures;
        this.summary = summary;
        this.comparison = comparison;
    }

    /**
     * A watched measure that clearly differs from the baseline.
     *
     * @param guardrail the family it stands for
     * @param row the comparison
     * @param sentence what may be said of it
     * @param relative how great it is, whatever its unit
     */
    private record Change(Guardrail guardrail, ComparisonRow row, Sentence sentence, double relative) {
        boolean improves() {
            return sentence.verdict() == ComparisonVerdict.CLEARLY_BETTER;
        }
    }

    /** At most one row for each arm: its greatest loss, beside its greatest gain in another family. */
    List<GuardrailRow> rows() {
        List<GuardrailRow> rows = new ArrayList<>();
        for (int arm = 1; arm < study.arms().size(); arm++) {
            List<Change> changes = changes(arm);
            changes.stream()
                    .filter(change -> !change.improves())
                    .sorted(GREATEST_FIRST)
                    .flatMap(loss -> gainBeside(loss, changes).map(gain -> row(gain, loss, changes)))
                    .findFirst()
                    .ifPresent(rows::add);
        }
        return rows;
    }

    /** The greatest gain of another family; of one that does not slip as well, if there is one. */
    private static Stream<Change> gainBeside(Change loss, List<Change> changes) {
        return changes.stream()
                .filter(change -> change.improves() && change.guardrail() != loss.guardrail())
                .sorted(Comparator.<Change, Boolean>comparing(gain -> isMixed(gain.guardrail(), changes))
                        .thenComparing(GREATEST_FIRST))
                .limit(1);
    }

    private static boolean isMixed(Guardrail guardrail, List<Change> changes) {
        return changes.stream()
                        .filter(change -> change.guardrail() == guardrail)
                        .map(Change::improves)
                        .distinct()
                        .count()
                > 1;
    }

    private List<Change> changes(int arm) {
        List<Change> changes = new ArrayList<>();
        for (ComparisonRow row : comparison.rows(arm, Guardrail.watched())) {
            Sentence sentence = new Sentence(measure(row.measure()), row, baseline(row));
            if (sentence.verdict().isJudged() && !sentence.isSmall()) {
                changes.add(new Change(guardrail(row.measure()), row, sentence, relative(row)));
            }
        }
        return changes;
    }

    /**
     * The difference beside the baseline's average, so that different units can be held against each other; that of a
     * percentage beside its distance from 0 or 100, whichever is nearer: five of the ten late assessments in a hundred
     * are as much as five of ten on time.
     */
    private double relative(ComparisonRow row) {
        double base = Math.abs(baseline(row).mean());
        boolean share = row.unit().equals("percent") && base <= 100;
        return Math.abs(row.difference()) / (share ? Math.min(base, 100 - base) : base);
    }

    private static Guardrail guardrail(String measure) {
        return Arrays.stream(Guardrail.values())
                .filter(each -> each.measures().contains(measure))
                .findFirst()
                .orElseThrow();
    }

    private MeasureDefinition measure(String name) {
        return measures.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private SummaryRow baseline(ComparisonRow compared) {
        return summary.stream()
                .filter(row ->
                        row.arm().equals(compared.baseline()) && row.measure().equals(compared.measure()))
                .findFirst()
                .orElseThrow();
    }

    private static GuardrailRow row(Change gain, Change loss, List<Change> changes) {
        List<Guardrail> also = changes.stream()
                .filter(change -> !change.improves() && change.guardrail() != loss.guardrail())
                .map(Change::guardrail)
                .distinct()
                .sorted()
                .toList();
        return new GuardrailRow(
                gain.row().arm(),
                gain.row().baseline(),
                gain.guardrail().word(),
                gain.row().measure(),
                gain.row().difference(),
                gain.row().ciLow(),
                gain.row().ciHigh(),
                gain.row().pAdjusted(),
                loss.guardrail().word(),
                loss.row().measure(),
                loss.row().difference(),
                loss.row().ciLow(),
                loss.row().ciHigh(),
                loss.row().pAdjusted(),
                also.stream().map(Guardrail::word).collect(Collectors.joining("; ")),
                sentence(gain, loss, also, changes));
    }

    private static String sentence(Change gain, Change loss, List<Guardrail> also, List<Change> changes) {
        return "Compared with " + gain.row().baseline() + ", " + gain.row().arm() + " improves "
                + inPart(gain.guardrail(), changes) + " (" + gain.sentence().inBrief() + ") while "
                + inPart(loss.guardrail(), changes) + " slips ("
                + loss.sentence().inBrief() + ")"
                + (also.isEmpty() ? "" : "; also slipping: ")
                + also.stream().map(each -> inPart(each, changes)).collect(Collectors.joining(", ")) + ".";
    }

    /** A family of which one measure improves and another slips does neither as a whole. */
    private static String inPart(Guardrail guardrail, List<Change> changes) {
        return (isMixed(guardrail, changes) ? "part of " : "") + guardrail.word();
    }
}
