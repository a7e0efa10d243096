package mainstay.results.study;

import java.util.List;

/**
 * Every table of a study, each in the order of its file.
 *
 * @param summary {@code summary.csv}
 * @param comparison {@code comparison.csv}; empty for a single arm
 * @param guardrails {@code guardrails.csv}
 * @param explanation {@code explanation.csv}
 * @param value {@code value.csv}
 * @param runs {@code runs.csv}
 * @param arms {@code arms.csv}
 * @param series {@code series.csv}
 * @param reasons {@code changes_by_reason.csv}
 * @param waits {@code waiting_by_queue.csv}
 * @param distributions {@code distributions.csv}
 * @param findings {@code findings.csv}
 * @param precision {@code precision.csv}
 * @param published {@code published.csv}
 * @param closeUp the first replication of each arm, looked at closely
 */
public record Tables(
        List<SummaryRow> summary,
        List<ComparisonRow> comparison,
        List<GuardrailRow> guardrails,
        List<ExplanationRow> explanation,
        List<ValueRow> value,
        List<RunRow> runs,
        List<ArmRow> arms,
        List<SeriesRow> series,
        List<ReasonRow> reasons,
        List<WaitRow> waits,
        List<DistributionRow> distributions,
        List<FindingRow> findings,
        List<PrecisionRow> precision,
        List<PublishedRow> published,
        CloseUp closeUp) {
    /** Copies what it is given. */
    public Tables {
        summary = List.copyOf(summary);
        comparison = List.copyOf(comparison);
        guardrails = List.copyOf(guardrails);
        explanation = List.copyOf(explanation);
        value = List.copyOf(value);
        runs = List.copyOf(runs);
        arms = List.copyOf(arms);
        series = List.copyOf(series);
        reasons = List.copyOf(reasons);
        waits = List.copyOf(waits);
        distributions = List.copyOf(distributions);
        findings = List.copyOf(findings);
        precision = List.copyOf(precision);
        published = List.copyOf(published);
    }
}
