package mainstay.docs;

import static mainstay.docs.PageParts.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mainstay.analysis.score.Fitted;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreRow.Verdict;

/** Every pattern: published, simulated, met or not, fitted or not, and why some are not met. */
final class PatternParts {
    private final List<ScoreRow> rows;

    PatternParts(List<ScoreRow> rows) {
        this.rows = rows;
    }

    Map<String, Object> all() {
        return Map.of(
                "counts", text(this::summary),
                "table", text(this::table),
                "fitted", text(this::fitted),
                "missed", text(this::reasons));
    }

    private String summary() {
        long compared = count(row -> row.verdict() != Verdict.NOT_COMPARED);
        return "**" + count(row -> row.verdict() == Verdict.MET) + " of " + compared + " patterns are met**: "
                + count(row -> row.verdict() == Verdict.MET && row.fitted()) + " of "
                + count(row -> row.verdict() != Verdict.NOT_COMPARED && row.fitted()) + " that were fitted, and "
                + count(row -> row.verdict() == Verdict.MET && !row.fitted()) + " of "
                + count(row -> row.verdict() != Verdict.NOT_COMPARED && !row.fitted()) + " that were not."
                + (compared == rows.size() ? "" : " " + (rows.size() - compared) + " could not be compared.");
    }

    private long count(Predicate<ScoreRow> which) {
        return rows.stream().filter(which).count();
    }

    private String table() {
        return "| | pattern | published | band | simulated | 95 % interval | bands away | | |\n"
                + "|---|---|---|---|---|---|---|---|---|\n"
                + rows.stream().map(PatternParts::line).collect(Collectors.joining());
    }

    private static String line(ScoreRow row) {
        int decimals = row.decimals();
        return "| " + row.id() + " | " + row.title() + ", " + row.unit() + " | "
                + Cell.of(row.published(), decimals) + " | " + Cell.of(row.low(), row.high(), decimals) + " | "
                + Cell.of(row.simulated(), decimals) + " | " + Cell.of(row.ciLow(), row.ciHigh(), decimals) + " | "
                + Cell.of(row.distance(), 1) + " | "
                + (row.verdict() == Verdict.NOT_MET
                        ? "**not met**"
                        : row.verdict().word()) + " | "
                + (row.fitted() ? "fitted" : "") + " |\n";
    }

    private String fitted() {
        Map<String, String> byWay = new TreeMap<>();
        rows.stream()
                .filter(ScoreRow::fitted)
                .forEach(row -> byWay.merge(
                        Fitted.how().getOrDefault(row.id(), "settings were chosen with a view to it"),
                        row.id(),
                        (before, id) -> before + ", " + id));
        return byWay.entrySet().stream()
                .map(way -> "- " + way.getValue() + ": " + way.getKey() + ".\n")
                .collect(Collectors.joining());
    }

    private String reasons() {
        return rows.stream()
                .filter(row -> row.verdict() == Verdict.NOT_MET)
                .map(row -> "- **" + row.id() + "**, " + row.title() + ": " + row.reason() + "\n")
                .collect(Collectors.joining());
    }
}
