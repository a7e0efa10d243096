package mainstay.results;

import java.util.Arrays;
import java.util.List;

/** The tables of a score: their files and columns. */
final class ScoreTableFile {
    static final TableFile<ScoreRow> SCORES = new TableFile<>(
            "scores.csv",
            List.of(
                    "id",
                    "kind",
                    "measure",
                    "title",
                    "unit",
                    "published",
                    "low",
                    "high",
                    "simulated",
                    "ci_low",
                    "ci_high",
                    "distance",
                    "verdict",
                    "fitted",
                    "replications",
                    "reason"),
            row -> List.of(
                    row.id(),
                    row.kind(),
                    row.measure(),
                    Cells.text(row.title()),
                    Cells.text(row.unit()),
                    Numbers.plain(row.published()),
                    Numbers.plain(row.low()),
                    Numbers.plain(row.high()),
                    Numbers.plain(row.simulated()),
                    Numbers.plain(row.ciLow()),
                    Numbers.plain(row.ciHigh()),
                    Numbers.plain(row.distance()),
                    row.verdict().word(),
                    Cells.yesOrNo(row.fitted()),
                    Integer.toString(row.replications()),
                    Cells.text(row.reason())),
            cells -> new ScoreRow(
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
                    cells.number(),
                    cells.number(),
                    verdict(cells),
                    cells.yes(),
                    cells.count(),
                    cells.text()));

    static final TableFile<SlopeRow> SLOPES = new TableFile<>(
            "slopes.csv",
            List.of(
                    "id",
                    "outcome",
                    "regressor",
                    "published",
                    "low",
                    "high",
                    "slope",
                    "standard_error",
                    "ci_low",
                    "ci_high",
                    "units",
                    "observations",
                    "published_between",
                    "between"),
            row -> List.of(
                    row.id(),
                    row.outcome(),
                    row.regressor(),
                    Numbers.plain(row.published()),
                    Numbers.plain(row.low()),
                    Numbers.plain(row.high()),
                    Numbers.plain(row.slope()),
                    Numbers.plain(row.standardError()),
                    Numbers.plain(row.ciLow()),
                    Numbers.plain(row.ciHigh()),
                    Integer.toString(row.units()),
                    Integer.toString(row.observations()),
                    Numbers.plain(row.publishedBetween()),
                    Numbers.plain(row.between())),
            cells -> new SlopeRow(
                    cells.text(),
                    cells.text(),
                    cells.text(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.count(),
                    cells.count(),
                    cells.number(),
                    cells.number()));

    static final TableFile<SpreadRow> PLACES = new TableFile<>(
            "places.csv",
            List.of(
                    "measure",
                    "unit",
                    "input",
                    "published_mean",
                    "published_sd",
                    "published_p05",
                    "published_p95",
                    "mean",
                    "sd",
                    "p05",
                    "p95",
                    "chance_sd",
                    "chance_percent",
                    "published_persistence",
                    "persistence",
                    "rank_correlation",
                    "rank_low",
                    "rank_high",
                    "ranked",
                    "places"),
            row -> List.of(
                    row.measure(),
                    Cells.text(row.unit()),
                    Cells.yesOrNo(row.input()),
                    Numbers.plain(row.publishedMean()),
                    Numbers.plain(row.publishedSd()),
                    Numbers.plain(row.publishedP05()),
                    Numbers.plain(row.publishedP95()),
                    Numbers.plain(row.mean()),
                    Numbers.plain(row.sd()),
                    Numbers.plain(row.p05()),
                    Numbers.plain(row.p95()),
                    Numbers.plain(row.chanceSd()),
                    Numbers.plain(row.chancePercent()),
                    Numbers.plain(row.publishedPersistence()),
                    Numbers.plain(row.persistence()),
                    Numbers.plain(row.rankCorrelation()),
                    Numbers.plain(row.rankLow()),
                    Numbers.plain(row.rankHigh()),
                    Integer.toString(row.ranked()),
                    Integer.toString(row.places())),
            cells -> new SpreadRow(
                    cells.text(),
                    cells.text(),
                    cells.yes(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.number(),
                    cells.count(),
                    cells.count()));

    static final TableFile<PlaceRow> BY_PLACE = new TableFile<>(
            "by_place.csv",
            List.of("place", "measure", "published", "simulated"),
            row -> List.of(
                    Cells.text(row.place()),
                    row.measure(),
                    Numbers.plain(row.published()),
                    Numbers.plain(row.simulated())),
            cells -> new PlaceRow(cells.text(), cells.text(), cells.number(), cells.number()));

    static final TableFile<PanelRow> PANEL = new TableFile<>(
            "panel.csv",
            List.of("place", "replication", "year", "measure", "value"),
            row -> List.of(
                    Cells.text(row.place()),
                    Integer.toString(row.replication()),
                    Integer.toString(row.year()),
                    row.measure(),
                    Numbers.plain(row.value())),
            cells -> new PanelRow(cells.text(), cells.count(), cells.count(), cells.text(), cells.number()));

    private ScoreTableFile() {}

    private static ScoreRow.Verdict verdict(Cells cells) {
        String word = cells.text();
        return Arrays.stream(ScoreRow.Verdict.values())
                .filter(each -> each.word().equals(word))
                .findFirst()
                .orElseThrow(() -> cells.wrong(word, "met, not met or not compared"));
    }
}
