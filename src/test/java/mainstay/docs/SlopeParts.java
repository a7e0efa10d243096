package mainstay.docs;

import static mainstay.docs.PageParts.text;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.evidence.SlopeRow;

/** How measures move together within places, and what makes them move. */
final class SlopeParts {
    private final ScoreTables tables;

    SlopeParts(ScoreTables tables) {
        this.tables = tables;
    }

    Map<String, Object> all() {
        return Map.of("table", text(() -> rows(SlopeParts::line)), "between", text(() -> rows(SlopeParts::between)));
    }

    private String rows(Function<SlopeRow, String> row) {
        return tables.slopes().stream().map(row).collect(Collectors.joining());
    }

    private static String line(SlopeRow row) {
        return "| " + row.id() + " | `" + row.outcome() + "` on `" + row.regressor() + "` | "
                + Cell.of(row.published(), 2) + " | " + Cell.of(row.low(), row.high(), 2) + " | "
                + Cell.of(row.slope(), 2) + " | " + Cell.of(row.ciLow(), row.ciHigh(), 2) + " | " + row.units() + " | "
                + Cell.of(row.units() == 0 ? Double.NaN : (double) row.observations() / row.units(), 1) + " |\n";
    }

    private static String between(SlopeRow row) {
        return "| `" + row.outcome() + "` and `" + row.regressor() + "` | " + Cell.of(row.publishedBetween(), 2) + " | "
                + Cell.of(row.between(), 2) + " |\n";
    }
}
