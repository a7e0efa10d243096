package mainstay.docs;

import static mainstay.docs.PageParts.text;

import java.util.Map;
import java.util.stream.Collectors;
import mainstay.results.evidence.Examined;
import mainstay.results.evidence.ResponseRow;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.evidence.YearToYearRow;

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
                                .map(row -> line(row))
                                .collect(Collectors.joining())),
                "yearToYear",
                        text(() -> tables.yearToYear().stream()
                                .map(row -> line(row))
                                .collect(Collectors.joining())));
    }

    private String moves() {
        return tables.responses().isEmpty()
                ? "Only chance moves a simulated place from one year to the next: who leaves and when the post is filled, how many"
                        + " families come and what they need."
                : "Besides chance, new referrals and posts of each simulated place move on each 1 April by what was measured"
                        + " ([evidence](evidence.md#how-far-referrals-and-posts-move)).";
    }

    private static String line(ResponseRow row) {
        return line(
                row.id(),
                row.title() + ", " + row.unit(),
                new double[] {
                    row.published(),
                    row.low(),
                    row.high(),
                    row.simulated(),
                    row.standardError(),
                    row.ciLow(),
                    row.ciHigh()
                },
                row.verdict(),
                row.fails());
    }

    private static String line(YearToYearRow row) {
        return line(
                row.id(),
                row.title() + ", " + row.unit(),
                new double[] {
                    row.published(),
                    row.low(),
                    row.high(),
                    row.simulated(),
                    row.standardError(),
                    row.ciLow(),
                    row.ciHigh()
                },
                row.verdict(),
                row.fails());
    }

    /** Figures: published, its interval, simulated, its error and its interval. */
    private static String line(String id, String title, double[] figures, Examined verdict, String fails) {
        int decimals = Math.abs(figures[0]) < 0.1 ? 3 : 2;
        return "| " + id + " | " + title + " | " + Cell.of(figures[0], decimals)
                + " | " + Cell.of(figures[1], figures[2], decimals) + " | " + Cell.of(figures[3], decimals) + " | "
                + Cell.of(figures[4], decimals) + " | " + Cell.of(figures[5], figures[6], decimals) + " | "
                + verdict.word() + (fails.isEmpty() ? "" : ": " + fails) + " |\n";
    }
}
