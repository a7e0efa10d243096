package mainstay.docs;

import static mainstay.docs.PageParts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.measure.Measures;
import mainstay.results.evidence.Examined;
import mainstay.results.evidence.ExaminedRow;
import mainstay.results.evidence.PlaceFitRow;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.evidence.SlopeRow;
import mainstay.results.evidence.SpreadRow;

/** What was asked of places that nothing was fitted to, and what they came to. */
final class JudgedParts {
    /** Figures of how authorities remember and move from year to year that places are judged by. */
    private static final Set<String> YEARS = Set.of(
            "Q50", "Q51", "Q52", "Q56", "Q57", "Q58", "Q59", "Q60", "Q65", "Q66", "Q69", "Q70", "Q71", "Q72", "Q76",
            "Q77");

    private static final double SPREAD_WITHIN = 0.15;

    /** What was asked, what it came to, and whether that meets it. */
    private record Judged(String what, String asked, String cameTo, boolean met) {
        String line() {
            return "| " + what + " | " + asked + " | " + cameTo + " | " + (met ? "met" : "**not met**") + " |\n";
        }
    }

    private final ScoreTables tables;
    private final List<PlaceFitRow> fit;

    JudgedParts(ScoreTables tables, List<PlaceFitRow> fit) {
        this.tables = tables;
        this.fit = fit;
    }

    static Map<String, Object> all() {
        JudgedParts parts = new JudgedParts(
                ScoreTables.read(ValidationParts.RESULTS), PlaceFitRow.TABLE.readIfThere(ValidationParts.RESULTS));
        return Map.of("judged", text(parts::table), "judgedYears", text(parts::years));
    }

    String table() {
        return "| | asked | came to | |\n|---|---|---|---|\n"
                + Stream.of(nearness(), ranks(), spread(), List.of(memory()))
                        .flatMap(List::stream)
                        .map(Judged::line)
                        .collect(Collectors.joining());
    }

    private List<Judged> nearness() {
        return fit.stream()
                .map(row -> new Judged(
                        "How far a place is off, " + title(row.measure()) + ", points",
                        "at most " + Cell.of(row.publishedSd(), 1) + ", as whoever says the national mean everywhere",
                        Cell.of(row.rmse(), 1),
                        row.rmse() <= row.publishedSd()))
                .toList();
    }

    private List<Judged> ranks() {
        List<Judged> ranks = new ArrayList<>();
        for (SlopeRow row : tables.slopes()) {
            if (row.regressor().equals("caseload_fte")) {
                boolean assessments = row.outcome().equals("assessments_on_time");
                double low = assessments ? -0.35 : -0.25;
                double high = assessments ? 0 : 0.1;
                ranks.add(new Judged(
                        "Rank correlation of " + title(row.outcome()) + " with caseload, one year",
                        Cell.of(low, high, 2) + " (published " + Cell.of(row.publishedBetween(), 2) + ")",
                        Cell.of(row.between(), 2),
                        low <= row.between() && row.between() <= high));
            }
        }
        return ranks;
    }

    private List<Judged> spread() {
        return tables.places().stream()
                .filter(row -> !Double.isNaN(row.publishedSd()))
                .map(JudgedParts::spread)
                .toList();
    }

    private static Judged spread(SpreadRow row) {
        return new Judged(
                "Standard deviation between places in one year, " + title(row.measure()),
                Cell.of(row.publishedSd(), 1) + ", within 15 %",
                Cell.of(row.sd(), 1),
                Math.abs(row.sd() / row.publishedSd() - 1) <= SPREAD_WITHIN);
    }

    private Judged memory() {
        List<ExaminedRow> named = named();
        long met = named.stream().filter(row -> row.verdict() == Examined.MET).count();
        return new Judged(
                "Figures of how authorities remember and move from year to year",
                "two thirds of " + named.size() + ", which is " + (int) Math.ceil(named.size() * 2 / 3.0),
                String.valueOf(met),
                3 * met >= 2L * named.size());
    }

    private List<ExaminedRow> named() {
        return tables.yearToYear().stream()
                .filter(row -> YEARS.contains(row.id()))
                .map(row -> (ExaminedRow) row)
                .toList();
    }

    /** The figures that the last line of the table counts. */
    String years() {
        return "| | | published interval | came to | |\n|---|---|---|---|---|\n"
                + named().stream()
                        .map(row -> "| " + row.id() + " | " + row.title() + " | " + Cell.of(row.low(), row.high(), 2)
                                + " | " + Cell.of(row.simulated(), 2) + " | "
                                + row.verdict().word() + " |\n")
                        .collect(Collectors.joining());
    }

    private static String title(String measure) {
        String title = Measures.find(measure).orElseThrow().title();
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
