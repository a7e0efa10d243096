package mainstay.results.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.results.closelook.CloseUp;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;

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
 * @param trends {@code trends.csv}
 * @param areas {@code areas.csv}; empty where no arm has areas, and then there is no such file
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
        List<TrendRow> trends,
        List<AreaRow> areas,
        CloseUp closeUp)
        implements ResultTables {
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
        trends = List.copyOf(trends);
        areas = List.copyOf(areas);
    }

    @Override
    public List<FolderFile> files() {
        List<FolderFile> files = new ArrayList<>(List.of(
                SummaryRow.TABLE.of(summary),
                ComparisonRow.TABLE.of(comparison),
                GuardrailRow.TABLE.of(guardrails),
                ExplanationRow.TABLE.of(explanation),
                ValueRow.TABLE.of(value),
                RunRow.TABLE.of(runs),
                ArmRow.TABLE.of(arms),
                SeriesRow.TABLE.of(series),
                ReasonRow.TABLE.of(reasons),
                WaitRow.TABLE.of(waits),
                DistributionRow.TABLE.of(distributions),
                FindingRow.TABLE.of(findings),
                PrecisionRow.TABLE.of(precision),
                PublishedRow.TABLE.of(published),
                TrendRow.TABLE.of(trends)));
        if (!areas.isEmpty()) {
            files.add(AreaRow.TABLE.of(areas));
        }
        files.addAll(closeUp.files());
        return files;
    }

    /**
     * Reads every table of a folder. It may have been passed on without its large tables: those that are not there are empty.
     *
     * @throws mainstay.results.file.ResultsProblem if {@code summary.csv} is missing, or a table is damaged
     */
    public static Tables read(Path folder) {
        return new Tables(
                SummaryRow.TABLE.read(folder),
                ComparisonRow.TABLE.readIfThere(folder),
                GuardrailRow.TABLE.readIfThere(folder),
                ExplanationRow.TABLE.readIfThere(folder),
                ValueRow.TABLE.readIfThere(folder),
                RunRow.TABLE.readIfThere(folder),
                ArmRow.TABLE.readIfThere(folder),
                SeriesRow.TABLE.readIfThere(folder),
                ReasonRow.TABLE.readIfThere(folder),
                WaitRow.TABLE.readIfThere(folder),
                DistributionRow.TABLE.readIfThere(folder),
                FindingRow.TABLE.readIfThere(folder),
                PrecisionRow.TABLE.readIfThere(folder),
                PublishedRow.TABLE.readIfThere(folder),
                TrendRow.TABLE.readIfThere(folder),
                AreaRow.TABLE.readIfThere(folder),
                CloseUp.readIfThere(folder));
    }
}
