package mainstay.results.table;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultsProblem;
import mainstay.results.study.ArmRow;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.DistributionRow;
import mainstay.results.study.ExplanationRow;
import mainstay.results.study.FindingRow;
import mainstay.results.study.GuardrailRow;
import mainstay.results.study.PrecisionRow;
import mainstay.results.study.PublishedRow;
import mainstay.results.study.ReasonRow;
import mainstay.results.study.RunRow;
import mainstay.results.study.SeriesRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.study.ValueRow;
import mainstay.results.study.WaitRow;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * One table of the folder: its file, its columns, and how a row becomes cells and back.
 *
 * @param file file name
 * @param columns names of the columns, in order
 * @param cells the cells of a row, one for each column
 * @param row the row of some cells
 */
public record TableFile<R>(String file, List<String> columns, Function<R, List<String>> cells, Function<Cells, R> row) {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();

    public static final TableFile<SummaryRow> SUMMARY = new TableFile<>(
            "summary.csv",
            List.of(
                    "arm",
                    "measure",
                    "unit",
                    "mean",
                    "sd",
                    "ci_low",
                    "ci_high",
                    "p05",
                    "p95",
                    "replications",
                    "observations"),
            row -> List.of(
                    Cells.text(row.arm()),
                    row.measure(),
                    Cells.text(row.unit()),
                    TableNumbers.plain(row.mean()),
                    TableNumbers.plain(row.sd()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    TableNumbers.plain(row.p05()),
                    TableNumbers.plain(row.p95()),
                    Integer.toString(row.replications()),
                    Long.toString(row.observations())),
            cells -> new SummaryRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.count(),
                    cells.whole()));

    public static final TableFile<ComparisonRow> COMPARISON = new TableFile<>(
            "comparison.csv",
            List.of(
                    "arm",
                    "baseline",
                    "measure",
                    "unit",
                    "better",
                    "difference",
                    "ci_low",
                    "ci_high",
                    "probability_better",
                    "p_adjusted",
                    "replications",
                    "method"),
            row -> List.of(
                    Cells.text(row.arm()),
                    Cells.text(row.baseline()),
                    row.measure(),
                    Cells.text(row.unit()),
                    row.better(),
                    TableNumbers.plain(row.difference()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    TableNumbers.plain(row.probabilityBetter()),
                    TableNumbers.plain(row.pAdjusted()),
                    Integer.toString(row.replications()),
                    row.method()),
            cells -> new ComparisonRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.count(),
                    cells.text()));

    public static final TableFile<GuardrailRow> GUARDRAILS = new TableFile<>(
            "guardrails.csv",
            List.of(
                    "arm",
                    "baseline",
                    "improved",
                    "improved_measure",
                    "improved_difference",
                    "improved_ci_low",
                    "improved_ci_high",
                    "improved_p_adjusted",
                    "slipped",
                    "slipped_measure",
                    "slipped_difference",
                    "slipped_ci_low",
                    "slipped_ci_high",
                    "slipped_p_adjusted",
                    "also_slipped",
                    "sentence"),
            row -> List.of(
                    Cells.text(row.arm()),
                    Cells.text(row.baseline()),
                    row.improved(),
                    row.improvedMeasure(),
                    TableNumbers.plain(row.improvedDifference()),
                    TableNumbers.plain(row.improvedLow()),
                    TableNumbers.plain(row.improvedHigh()),
                    TableNumbers.plain(row.improvedP()),
                    row.slipped(),
                    row.slippedMeasure(),
                    TableNumbers.plain(row.slippedDifference()),
                    TableNumbers.plain(row.slippedLow()),
                    TableNumbers.plain(row.slippedHigh()),
                    TableNumbers.plain(row.slippedP()),
                    row.alsoSlipped(),
                    Cells.text(row.sentence())),
            cells -> new GuardrailRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.text(),
                    cells.text()));

    public static final TableFile<ExplanationRow> EXPLANATION = new TableFile<>(
            "explanation.csv",
            List.of(
                    "arm",
                    "baseline",
                    "about",
                    "cohort_or_step",
                    "part",
                    "difference",
                    "ci_low",
                    "ci_high",
                    "share_of_total",
                    "sentence"),
            row -> List.of(
                    Cells.text(row.arm()),
                    Cells.text(row.baseline()),
                    row.about(),
                    row.group(),
                    row.part(),
                    TableNumbers.plain(row.difference()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    TableNumbers.plain(row.sharePercent()),
                    Cells.text(row.sentence())),
            cells -> new ExplanationRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.text()));

    public static final TableFile<ValueRow> VALUE = new TableFile<>(
            "value.csv",
            List.of(
                    "arm",
                    "baseline",
                    "cost_measure",
                    "cost_difference",
                    "changes_difference",
                    "cost_per_change_avoided",
                    "ci_low",
                    "ci_high",
                    "replications",
                    "method",
                    "sentence"),
            row -> List.of(
                    Cells.text(row.arm()),
                    Cells.text(row.baseline()),
                    row.costMeasure(),
                    TableNumbers.plain(row.costDifference()),
                    TableNumbers.plain(row.changesDifference()),
                    TableNumbers.plain(row.costPerChangeAvoided()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    Integer.toString(row.replications()),
                    row.method(),
                    Cells.text(row.sentence())),
            cells -> new ValueRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.count(),
                    cells.text(),
                    cells.text()));

    public static final TableFile<RunRow> RUNS = new TableFile<>(
            "runs.csv",
            List.of("arm", "replication", "seed", "measure", "value", "observations"),
            row -> List.of(
                    Cells.text(row.arm()),
                    Integer.toString(row.replication()),
                    Long.toString(row.seed()),
                    row.measure(),
                    TableNumbers.exact(row.value()),
                    Long.toString(row.observations())),
            cells -> new RunRow(
                    cells.text(), cells.count(), cells.whole(), cells.text(), cells.number(), cells.whole()));

    public static final TableFile<ArmRow> ARMS = new TableFile<>(
            "arms.csv",
            List.of("arm", "parameter", "value", "unit", "differs", "grade", "source"),
            row -> List.of(
                    Cells.text(row.arm()),
                    row.parameter(),
                    Cells.value(row.value()),
                    row.unit(),
                    Cells.yesOrNo(row.differs()),
                    row.grade(),
                    Cells.text(row.source())),
            cells -> new ArmRow(
                    cells.text(), cells.text(), cells.text(), cells.text(), cells.yes(), cells.text(), cells.text()));

    public static final TableFile<SeriesRow> SERIES = new TableFile<>(
            "series.csv",
            List.of("arm", "month", "measure", "mean", "ci_low", "ci_high", "p05", "p95"),
            row -> figures(
                    List.of(Cells.text(row.arm()), row.month(), row.measure()),
                    row.mean(),
                    row.ciLow(),
                    row.ciHigh(),
                    row.p05(),
                    row.p95()),
            cells -> new SeriesRow(
                    cells.text(),
                    cells.month(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number()));

    public static final TableFile<ReasonRow> REASONS = new TableFile<>(
            "changes_by_reason.csv",
            List.of("arm", "reason", "cohort", "changes_per_child_year", "ci_low", "ci_high", "share_percent"),
            row -> figures(
                    List.of(Cells.text(row.arm()), row.reason(), row.cohort()),
                    row.changesPerChildYear(),
                    row.ciLow(),
                    row.ciHigh(),
                    row.sharePercent()),
            cells -> new ReasonRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number()));

    public static final TableFile<WaitRow> WAITS = new TableFile<>(
            "waiting_by_queue.csv",
            List.of("arm", "step", "queue", "days_per_child_year", "ci_low", "ci_high", "share_percent"),
            row -> List.of(
                    Cells.text(row.arm()),
                    row.step(),
                    row.queue(),
                    TableNumbers.plain(row.daysPerChildYear()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    TableNumbers.plain(row.sharePercent())),
            cells -> new WaitRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number()));

    public static final TableFile<DistributionRow> DISTRIBUTIONS = new TableFile<>(
            "distributions.csv",
            List.of("arm", "distribution", "unit", "low", "high", "share_percent", "ci_low", "ci_high"),
            row -> figures(
                    List.of(Cells.text(row.arm()), row.distribution(), row.unit()),
                    row.low(),
                    row.high(),
                    row.sharePercent(),
                    row.ciLow(),
                    row.ciHigh()),
            cells -> new DistributionRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.numberOr(Double.POSITIVE_INFINITY),
                    cells.number(),
                    cells.number(),
                    cells.number()));

    public static final TableFile<FindingRow> FINDINGS = new TableFile<>(
            "findings.csv",
            List.of("arm", "measure", "sentence"),
            row -> List.of(Cells.text(row.arm()), row.measure(), Cells.text(row.sentence())),
            cells -> new FindingRow(cells.text(), cells.text(), cells.text()));

    public static final TableFile<PrecisionRow> PRECISION = new TableFile<>(
            "precision.csv",
            List.of(
                    "arm",
                    "measure",
                    "replications",
                    "standard_error",
                    "half_width",
                    "half_width_percent",
                    "difference_half_width",
                    "gain"),
            row -> figures(
                    List.of(Cells.text(row.arm()), row.measure(), Integer.toString(row.replications())),
                    row.standardError(),
                    row.halfWidth(),
                    row.halfWidthPercent(),
                    row.differenceHalfWidth(),
                    row.gain()),
            cells -> new PrecisionRow(
                    cells.text(),
                    cells.text(),
                    cells.count(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number()));

    public static final TableFile<PublishedRow> PUBLISHED = new TableFile<>(
            "published.csv",
            List.of("arm", "whose", "measure", "value", "period", "source"),
            row -> List.of(
                    Cells.text(row.arm()),
                    row.whose(),
                    row.measure(),
                    TableNumbers.plain(row.value()),
                    Cells.text(row.period()),
                    Cells.text(row.source())),
            cells -> new PublishedRow(
                    cells.text(), cells.text(), cells.text(), cells.number(), cells.text(), cells.text()));

    /** Words, then figures. */
    static List<String> figures(List<String> words, double... figures) {
        return Stream.concat(words.stream(), DoubleStream.of(figures).mapToObj(TableNumbers::plain))
                .toList();
    }

    /** Prints some cells as a line. */
    public static void printLine(Appendable out, List<String> cells) throws IOException {
        FORMAT.printRecord(out, cells.toArray());
    }

    /** The file of some rows. */
    public FolderFile of(List<R> rows) {
        return FolderFile.of(file, bytes(rows));
    }

    /** The bytes of the whole table. */
    public byte[] bytes(List<R> rows) {
        StringBuilder text = new StringBuilder();
        try {
            FORMAT.printRecord(text, columns.toArray());
            for (R each : rows) {
                FORMAT.printRecord(text, cells.apply(each).toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Reads the table of a folder; no rows if the folder does not hold it. */
    public List<R> readIfThere(Path folder) throws IOException {
        return Files.exists(folder.resolve(file)) ? read(folder) : List.of();
    }

    /** Reads the table of a folder that must hold it. */
    public List<R> read(Path folder) throws IOException {
        Path path = folder.resolve(file);
        if (!Files.isRegularFile(path)) {
            throw new ResultsProblem(path + " is missing: this results folder is not whole.");
        }
        List<R> rows = new ArrayList<>();
        try (Reader reader = Files.newBufferedReader(path);
                CSVParser parser = FORMAT.parse(reader)) {
            boolean first = true;
            for (CSVRecord parsed : parser) {
                if (first) {
                    checkHeader(path, parsed.toList());
                    first = false;
                } else {
                    rows.add(row.apply(new Cells(path, columns, parsed)));
                }
            }
            if (first) {
                throw new ResultsProblem(path + " is empty; its first line should name its columns.");
            }
        } catch (java.io.UncheckedIOException | java.nio.charset.CharacterCodingException e) {
            throw new ResultsProblem(
                    path + " cannot be read as a table: it is not UTF-8, or a quotation mark is open.");
        }
        return rows;
    }

    private void checkHeader(Path path, List<String> found) {
        if (!found.equals(columns)) {
            throw new ResultsProblem(path + " has the columns " + String.join(",", found) + " where "
                    + String.join(",", columns) + " belong.");
        }
    }
}
