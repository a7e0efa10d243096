package mainstay.experiment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mainstay.measure.MeasureDefinition;
import mainstay.results.ComparisonRow;
import mainstay.results.GuardrailRow;
import mainstay.results.SummaryRow;
import mainstay.scenario.Study;

/**
 * Warns when an arm clearly improves one of stability, timeliness, workload and quality while another clearly slips.
 *
 * <p>Clearly: the 95 % interval leaves zero out, p is under 5 % after Holm over everything that is watched in the arm, and
 * the difference is not small ({@link Sentence#SMALL}). So an arm that differs in nothing is warned of in fewer than one
 * study in twenty.
 */
final class Guardrails {
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

    /** A watched measure that clearly differs from the baseline. */
    private record Change(Guardrail guardrail, ComparisonRow row, Sentence sentence, double relative) {
        boolean improves() {
            return sentence.verdict() == Verdict.CLEARLY_BETTER;
        }
    }

    /** For each arm, each family that slips while another improves: its worst measure beside the best of the others. */
    List<GuardrailRow> rows() {
        List<GuardrailRow> rows = new ArrayList<>();
        for (int arm = 1; arm < study.arms().size(); arm++) {
            List<Change> changes = changes(arm);
            for (Guardrail guardrail : Guardrail.values()) {
                Optional<Change> worst = greatest(changes.stream()
                        .filter(change -> !change.improves() && change.guardrail() == guardrail)
                        .toList());
                Optional<Change> best = greatest(changes.stream()
                        .filter(change -> change.improves() && change.guardrail() != guardrail)
                        .toList());
                if (worst.isPresent() && best.isPresent()) {
                    rows.add(row(best.get(), worst.get()));
                }
            }
        }
        return rows;
    }

    private List<Change> changes(int arm) {
        List<Change> changes = new ArrayList<>();
        for (ComparisonRow row : comparison.rows(arm, Guardrail.watched())) {
            double base = baseline(row.measure()).mean();
            Sentence sentence = new Sentence(measure(row.measure()), row, baseline(row.measure()));
            if (sentence.verdict().isJudged() && !sentence.isSmall()) {
                changes.add(new Change(
                        guardrail(row.measure()), row, sentence, Math.abs(row.difference()) / Math.abs(base)));
            }
        }
        return changes;
    }

    /** Beside the baseline's average, so that different units can be held against each other. */
    private static Optional<Change> greatest(List<Change> changes) {
        return changes.stream().max(Comparator.comparingDouble(Change::relative));
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

    private SummaryRow baseline(String measure) {
        return summary.stream()
                .filter(row -> row.arm().equals(study.baseline().name())
                        && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private static GuardrailRow row(Change best, Change worst) {
        return new GuardrailRow(
                best.row().arm(),
                best.row().baseline(),
                best.guardrail().word(),
                best.row().measure(),
                best.row().difference(),
                best.row().ciLow(),
                best.row().ciHigh(),
                best.row().pAdjusted(),
                worst.guardrail().word(),
                worst.row().measure(),
                worst.row().difference(),
                worst.row().ciLow(),
                worst.row().ciHigh(),
                worst.row().pAdjusted(),
                "Compared with " + best.row().baseline() + ", " + best.row().arm() + " improves "
                        + best.guardrail().word() + " (" + best.sentence().inBrief() + ") while "
                        + worst.guardrail().word() + " slips ("
                        + worst.sentence().inBrief() + ").");
    }
}
