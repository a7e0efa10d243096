package mainstay.docs;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mainstay.results.study.TrendRow;

/** How an authority in which nothing is changed moves from year to year, as parts of the page about it. */
final class TrendParts {
    private static final String STUDY = "steady";
    private static final double POINTS = 0.1;
    private static final double CHILDREN = 0.05;

    /** What should stay as it is, in the order of the page. */
    private static final List<String> MEASURES = List.of(
            "turnover_rate_fte",
            "vacancy_rate_fte",
            "agency_rate_fte",
            "assessments_on_time",
            "icpc_on_time",
            "three_or_more_workers_percent",
            "same_worker_12_months_percent",
            "caseload_fte");

    private final List<TrendRow> rows;

    /** The trends of one arm. */
    TrendParts(List<TrendRow> trends) {
        rows = MEASURES.stream()
                .map(measure -> trends.stream()
                        .filter(row -> row.measure().equals(measure))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static TrendParts kept() {
        return new TrendParts(TrendRow.TABLE.read(Path.of("results", STUDY)));
    }

    static Map<String, Object> all() {
        return Map.of(
                "trends", PageParts.text(() -> kept().table()),
                "trends_verdict", PageParts.text(() -> kept().verdict()));
    }

    String table() {
        return "| | slope | 95 % interval | criterion | met |\n|---|---|---|---|---|\n"
                + rows.stream().map(TrendParts::line).collect(Collectors.joining());
    }

    private static String line(TrendRow row) {
        return "| " + title(row) + " | " + Cell.of(row.slope(), 3) + " | " + Cell.of(row.ciLow(), row.ciHigh(), 3)
                + " | ±" + Cell.of(most(row), 2) + " " + unit(row) + " | "
                + (met(row) ? "yes" : "no") + (isOpen(row) ? ", within chance" : "") + " |\n";
    }

    /** Which measures meet the criterion, which do not, and which of these verdicts another set of runs could turn. */
    String verdict() {
        List<String> unmet = titles(row -> !met(row));
        List<String> open = titles(TrendParts::isOpen);
        return "**" + (rows.size() - unmet.size()) + " of " + rows.size() + " measures meet the criterion.** "
                + (unmet.isEmpty() ? "" : "Not met: " + String.join("; ", unmet) + ". ")
                + (open.isEmpty()
                        ? "No verdict is within chance: none of the intervals holds an end of its criterion."
                        : "Within chance, since the interval holds an end of the criterion: " + String.join("; ", open)
                                + ".");
    }

    private List<String> titles(Predicate<TrendRow> which) {
        return rows.stream().filter(which).map(TrendParts::title).toList();
    }

    private static boolean met(TrendRow row) {
        return Math.abs(row.slope()) <= most(row);
    }

    private static boolean isOpen(TrendRow row) {
        return holds(row, most(row)) || holds(row, -most(row));
    }

    private static boolean holds(TrendRow row, double slope) {
        return row.ciLow() <= slope && slope <= row.ciHigh();
    }

    private static double most(TrendRow row) {
        return ofChildren(row) ? CHILDREN : POINTS;
    }

    private static String unit(TrendRow row) {
        return ofChildren(row) ? "children" : "points";
    }

    private static boolean ofChildren(TrendRow row) {
        return row.unit().startsWith("children");
    }

    private static String title(TrendRow row) {
        return LoadStudies.title(row.measure());
    }
}
