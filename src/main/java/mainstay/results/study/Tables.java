package mainstay.results.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;
import mainstay.results.table.TableFile;

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
    }

    @Override
    public List<FolderFile> files() {
        List<FolderFile> files = new ArrayList<>(List.of(
                TableFile.SUMMARY.of(summary),
                TableFile.COMPARISON.of(comparison),
                TableFile.GUARDRAILS.of(guardrails),
                TableFile.EXPLANATION.of(explanation),
                TableFile.VALUE.of(value),
                TableFile.RUNS.of(runs),
                TableFile.ARMS.of(arms),
                TableFile.SERIES.of(series),
                TableFile.REASONS.of(reasons),
                TableFile.WAITS.of(waits),
                TableFile.DISTRIBUTIONS.of(distributions),
                TableFile.FINDINGS.of(findings),
                TableFile.PRECISION.of(precision),
                TableFile.PUBLISHED.of(published)));
        CloseUpFile.bytes(closeUp).forEach((name, bytes) -> files.add(FolderFile.of(name, bytes)));
        return files;
    }

    /**
     * Reads every table of a folder. It may have been passed on without its large tables: those that are not there are empty.
     *
     * @throws mainstay.results.file.ResultsProblem if {@code summary.csv} is missing, or a table is damaged
     */
    public static Tables read(Path folder) {
        try {
            return new Tables(
                    TableFile.SUMMARY.read(folder),
                    TableFile.COMPARISON.readIfThere(folder),
                    TableFile.GUARDRAILS.readIfThere(folder),
                    TableFile.EXPLANATION.readIfThere(folder),
                    TableFile.VALUE.readIfThere(folder),
                    TableFile.RUNS.readIfThere(folder),
                    TableFile.ARMS.readIfThere(folder),
                    TableFile.SERIES.readIfThere(folder),
                    TableFile.REASONS.readIfThere(folder),
                    TableFile.WAITS.readIfThere(folder),
                    TableFile.DISTRIBUTIONS.readIfThere(folder),
                    TableFile.FINDINGS.readIfThere(folder),
                    TableFile.PRECISION.readIfThere(folder),
                    TableFile.PUBLISHED.readIfThere(folder),
                    CloseUpFile.readIfThere(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
