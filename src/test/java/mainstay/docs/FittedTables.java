package mainstay.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.evidence.CalibrationTables;
import mainstay.results.evidence.CorrelationRow;
import mainstay.results.evidence.FitRow;
import mainstay.results.evidence.PointRow;
import mainstay.results.evidence.PredictiveRow;
import mainstay.results.folder.Manifest;
import mainstay.results.folder.ResultsFolder;

/** What came out of a committed calibration: settings, pairs and patterns, as tables. */
final class FittedTables {
    private final StringBuilder text = new StringBuilder();

    private FittedTables() {}

    /**
     * The tables of a calibration.
     *
     * @param name of its folder in {@code results}
     */
    static String markdown(String name) {
        FittedTables made = new FittedTables();
        Path folder = Path.of("results", name);
        CalibrationTables tables = CalibrationTables.read(folder);
        made.effort(ResultsFolder.open(folder).manifest(), tables.points().rows());
        made.settings(tables.fit());
        made.pairs(tables.correlations());
        made.patterns(tables, true, "Patterns that it was fitted to");
        made.patterns(tables, false, "Patterns that it was not fitted to");
        return made.text.toString();
    }

    private void effort(Manifest manifest, List<PointRow> points) {
        line(points.size() + " points of " + manifest.replications() + " replications, seed " + manifest.seed()
                + "; measured from " + manifest.measuredFrom() + " until " + manifest.until() + ".");
        line("");
    }

    private void settings(List<FitRow> rows) {
        line("| setting | unit | before | best | 95 % after | 95 % before | shrinkage |");
        line("|---|---|---|---|---|---|---|");
        for (FitRow row : rows) {
            line("| `" + row.parameter() + "` | " + row.unit() + " | " + number(row.standard()) + " | "
                    + number(row.best()) + " | " + span(row.ciLow(), row.ciHigh()) + " | "
                    + span(row.priorLow(), row.priorHigh()) + " | "
                    + String.format(Locale.ROOT, "%.2f", row.shrinkage())
                    + (row.identified() ? "" : ", *not identified*") + " |");
        }
        line("");
        long identified = rows.stream().filter(FitRow::identified).count();
        line(identified + " of " + rows.size() + " settings are identified.");
    }

    private void pairs(List<CorrelationRow> rows) {
        String pairs = rows.stream()
                .filter(CorrelationRow::onlyTogether)
                .map(row -> "`" + row.parameter() + "` and `" + row.other() + "` ("
                        + String.format(Locale.ROOT, "%.2f", row.correlation()) + ")")
                .collect(Collectors.joining("; "));
        line(
                pairs.isEmpty()
                        ? "No two are so close that they are identified only together."
                        : "Identified only together: " + pairs + ".");
        line("");
    }

    private void patterns(CalibrationTables tables, boolean fitted, String title) {
        List<PredictiveRow> rows = tables.predictive().stream()
                .filter(row -> row.fitted() == fitted)
                .toList();
        long met = rows.stream().filter(PredictiveRow::holds).count();
        line("**" + title + "**: " + met + " of " + rows.size() + " are met with the values found.");
        line("");
        line("| pattern | measure | published | counts as met | before | with the values found | 95 % of draws |");
        line("|---|---|---|---|---|---|---|");
        for (PredictiveRow row : rows) {
            line("| " + row.pattern() + " | " + title(row.measure()) + " | " + number(row.published()) + " | "
                    + span(row.low(), row.high()) + " | " + number(row.atStart()) + " | "
                    + (row.holds() ? number(row.atBest()) : "**" + number(row.atBest()) + "**") + " | "
                    + span(row.ciLow(), row.ciHigh()) + " |");
        }
        line("");
    }

    private static String title(String measure) {
        return Measures.find(measure).map(MeasureDefinition::title).orElse(measure);
    }

    private static String span(double low, double high) {
        return number(low) + " to " + number(high);
    }

    private static String number(double value) {
        if (Double.isNaN(value)) {
            return "none seen";
        }
        int decimals = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : Math.abs(value) >= 1 ? 2 : 3;
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
