package mainstay.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.SummaryRow;
import mainstay.results.sweep.BoxLimitRow;
import mainstay.results.sweep.BoxPointRow;
import mainstay.results.sweep.RobustnessRow;
import mainstay.results.sweep.SweepTables;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Figures of the studies that are kept, from their tables. */
final class KeptFigures {
    private static final Path WHERE_PODS_HOLD = Path.of("results/where-pods-hold");
    private static final Map<String, List<ComparisonRow>> COMPARISONS = new ConcurrentHashMap<>();
    private static final Map<String, List<SummaryRow>> SUMMARIES = new ConcurrentHashMap<>();

    private KeptFigures() {}

    static ComparisonRow row(String study, String arm, String measure) {
        return COMPARISONS.computeIfAbsent(study, name -> ComparisonRow.TABLE.read(Path.of("results", name))).stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    static double difference(String study, String arm, String measure) {
        return row(study, arm, measure).difference();
    }

    static double level(String study, String arm, String measure) {
        return SUMMARIES.computeIfAbsent(study, name -> SummaryRow.TABLE.read(Path.of("results", name))).stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow()
                .mean();
    }

    static double hoursOfConsultants(String difference) {
        return BoxLimitRow.TABLE.read(boxOf(difference)).stream()
                .filter(row -> row.factor().equals("pods.consultant-hours"))
                .findFirst()
                .orElseThrow()
                .low();
    }

    /** Share of the futures inside a box in which its condition holds. */
    static double heldInside(String difference) {
        return BoxPointRow.TABLE.read(boxOf(difference)).stream()
                .filter(BoxPointRow::inside)
                .mapToInt(row -> row.holds() ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** A difference of pods in each future in which consultants have at least and less than so many hours a week. */
    static DoubleSummaryStatistics whereConsultantsHave(double atLeast, double lessThan, String difference) {
        Map<Integer, Double> hours = hoursByPoint();
        return BoxPointRow.TABLE.read(boxOf(difference)).stream()
                .filter(row -> hours.get(row.point()) >= atLeast && hours.get(row.point()) < lessThan)
                .collect(Collectors.summarizingDouble(BoxPointRow::value));
    }

    private static Map<Integer, Double> hoursByPoint() {
        CSVFormat header = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser points =
                CSVParser.parse(WHERE_PODS_HOLD.resolve("points.csv"), StandardCharsets.UTF_8, header)) {
            return points.stream()
                    .collect(Collectors.toMap(
                            row -> Integer.valueOf(row.get("point")),
                            row -> Double.valueOf(row.get("pods.consultant-hours"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path boxOf(String difference) {
        return WHERE_PODS_HOLD.resolve("boxes").resolve("the-difference-in-" + difference);
    }

    static RobustnessRow robustness(String study, String measure) {
        return SweepTables.robustness(Path.of("results", study)).stream()
                .filter(row -> !row.baseline().isEmpty() && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }
}
