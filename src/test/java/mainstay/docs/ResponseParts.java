package mainstay.docs;

import static mainstay.docs.PageParts.text;

import java.util.Map;
import java.util.stream.Collectors;
import mainstay.results.evidence.ExaminedRow;
import mainstay.results.evidence.ScoreTables;

/** How simulated places answer to load and demand, remember and move, beside what is published. */
final class ResponseParts {
    private final ScoreTables tables;

    ResponseParts(ScoreTables tables) {
        this.tables = tables;
    }

    Map<String, Object> all() {
        return Map.of(
                "years",
                        text(() -> tables.yearToYear().isEmpty()
                                ? "no"
                                : String.valueOf(tables.yearToYear().get(0).years())),
                "moves", text(this::moves),
                "table",
                        text(() -> tables.responses().stream()
                                .map(ResponseParts::line)
                                .collect(Collectors.joining())),
                "yearToYear",
                        text(() -> tables.yearToYear().stream()
                                .map(ResponseParts::line)
                                .collect(Collectors.joining())));
    }

    private String moves() {
        return tables.responses().isEmpty()
                ? "Only chance moves a simulated place from one year to the next: who leaves and when the post is filled, how many"
                        + " families come and what they need."
                : "Besides chance, new referrals and posts of each simulated place move on each 1 April by what was measured"
                        + " ([evidence](evidence.md#how-far-referrals-and-posts-move)).";
    }

    private static String line(ExaminedRow row) {
        int decimals = Math.abs(row.published()) < 0.1 ? 3 : 2;
        return "| " + row.id() + " | " + row.title() + ", " + row.unit() + " | " + Cell.of(row.published(), decimals)
                + " | " + Cell.of(row.low(), row.high(), decimals) + " | " + Cell.of(row.simulated(), decimals) + " | "
                + Cell.of(row.standardError(), decimals) + " | " + Cell.of(row.ciLow(), row.ciHigh(), decimals) + " | "
                + row.verdict().word() + (row.fails().isEmpty() ? "" : ": " + row.fails()) + " |\n";
    }
}
