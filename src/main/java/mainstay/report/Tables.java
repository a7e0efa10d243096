package mainstay.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * The tables of one results folder, as they stand there.
 *
 * @param summary one row for each arm and measure
 * @param comparisons each arm against the baseline; none when there is one arm
 * @param months each measure by month
 * @param changes changes of worker by reason
 * @param shares distributions in bands
 * @param findings sentences
 * @param settings parameters of each arm
 */
record Tables(
        List<Summary> summary,
        List<Comparison> comparisons,
        List<Month> months,
        List<Change> changes,
        List<Share> shares,
        List<Finding> findings,
        List<Setting> settings) {
    private static final Pattern ILLEGIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}");

    record Summary(
            String arm,
            String measure,
            String unit,
            Estimate mean,
            double p05,
            double p95,
            String replications,
            String observations) {}

    record Comparison(
            String arm,
            String baseline,
            String measure,
            String unit,
            String better,
            Estimate difference,
            double probabilityBetter,
            double adjusted,
            String replications,
            String method) {}

    record Month(String arm, YearMonth month, String measure, Estimate mean, double p05, double p95) {}

    record Change(String arm, String reason, String cohort, Estimate perChildYear, double share) {}

    record Share(String arm, String distribution, String unit, double low, double high, Estimate percent) {}

    record Finding(String arm, String measure, String sentence) {}

    record Setting(String arm, String parameter, String value, String unit, String grade, String source) {}

    /**
     * Reads what there is.
     *
     * @throws IOException when the folder has no summary.csv, or a table cannot be read; the message says which
     */
    static Tables read(Path folder) throws IOException {
        if (!Files.isRegularFile(folder.resolve("summary.csv"))) {
            throw new NoSuchFileException(
                    folder + ": no summary.csv here, so this is not a results folder (run and compare write one)");
        }
        return new Tables(
                rows(folder, "summary.csv", Tables::summary),
                rows(folder, "comparison.csv", Tables::comparison),
                rows(folder, "series.csv", Tables::month),
                rows(folder, "changes_by_reason.csv", Tables::change),
                rows(folder, "distributions.csv", Tables::share),
                rows(folder, "findings.csv", Tables::finding),
                rows(folder, "arms.csv", Tables::setting));
    }

    /** Names of the arms in the order they first appear. */
    List<String> arms() {
        return summary.stream().map(Summary::arm).distinct().toList();
    }

    Optional<Summary> summary(String arm, String measure) {
        return summary.stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst();
    }

    Optional<Comparison> comparison(String arm, String measure) {
        return comparisons.stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst();
    }

    List<Month> months(String arm, String measure) {
        return months.stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .toList();
    }

    Stream<String> sentences(String arm, String measure) {
        return findings.stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .map(Finding::sentence);
    }

    private static Summary summary(CSVRecord row) {
        return new Summary(
                text(row, "arm"),
                text(row, "measure"),
                text(row, "unit"),
                estimate(row, "mean"),
                number(row, "p05"),
                number(row, "p95"),
                text(row, "replications"),
                text(row, "observations"));
    }

    private static Comparison comparison(CSVRecord row) {
        return new Comparison(
                text(row, "arm"),
                text(row, "baseline"),
                text(row, "measure"),
                text(row, "unit"),
                text(row, "better"),
                estimate(row, "difference"),
                number(row, "probability_better"),
                number(row, "p_adjusted"),
                text(row, "replications"),
                text(row, "method"));
    }

    private static Month month(CSVRecord row) {
        return new Month(
                text(row, "arm"),
                YearMonth.parse(text(row, "month")),
                text(row, "measure"),
                estimate(row, "mean"),
                number(row, "p05"),
                number(row, "p95"));
    }

    private static Change change(CSVRecord row) {
        return new Change(
                text(row, "arm"),
                text(row, "reason"),
                text(row, "cohort"),
                estimate(row, "changes_per_child_year"),
                number(row, "share_percent"));
    }

    private static Share share(CSVRecord row) {
        return new Share(
                text(row, "arm"),
                text(row, "distribution"),
                text(row, "unit"),
                number(row, "low"),
                number(row, "high"),
                estimate(row, "share_percent"));
    }

    private static Finding finding(CSVRecord row) {
        return new Finding(text(row, "arm"), text(row, "measure"), text(row, "sentence"));
    }

    private static Setting setting(CSVRecord row) {
        return new Setting(
                text(row, "arm"),
                text(row, "parameter"),
                text(row, "value"),
                text(row, "unit"),
                text(row, "grade"),
                text(row, "source"));
    }

    private static <T> List<T> rows(Path folder, String name, Function<CSVRecord, T> row) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            return parser.stream().map(cells -> read(cells, row)).toList();
        } catch (UncheckedIOException e) {
            throw new IOException(file + ": " + e.getCause().getMessage(), e);
        }
    }

    private static <T> T read(CSVRecord cells, Function<CSVRecord, T> row) {
        try {
            return row.apply(cells);
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new UncheckedIOException(
                    new IOException("row " + cells.getRecordNumber() + " cannot be read: " + e.getMessage(), e));
        }
    }

    private static Estimate estimate(CSVRecord row, String column) {
        return new Estimate(number(row, column), number(row, "ci_low"), number(row, "ci_high"));
    }

    private static double number(CSVRecord row, String column) {
        String cell = text(row, column);
        if (cell.isBlank()) {
            return Double.NaN;
        }
        double value = Double.parseDouble(cell);
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static String text(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? legible(row.get(column)) : "";
    }

    /** The same without characters that no page or drawing may hold. */
    static String legible(String text) {
        return ILLEGIBLE.matcher(text).replaceAll("\uFFFD");
    }
}
