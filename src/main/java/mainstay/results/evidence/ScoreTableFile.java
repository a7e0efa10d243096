package mainstay.results.evidence;

import java.util.Arrays;
import java.util.List;
import mainstay.results.table.Cells;
import mainstay.results.table.TableFile;
import mainstay.results.table.TableNumbers;

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
                    TableNumbers.plain(row.published()),
                    TableNumbers.plain(row.low()),
                    TableNumbers.plain(row.high()),
                    TableNumbers.plain(row.simulated()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    TableNumbers.plain(row.distance()),
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
                    TableNumbers.plain(row.published()),
                    TableNumbers.plain(row.low()),
                    TableNumbers.plain(row.high()),
                    TableNumbers.plain(row.slope()),
                    TableNumbers.plain(row.standardError()),
                    TableNumbers.plain(row.ciLow()),
                    TableNumbers.plain(row.ciHigh()),
                    Integer.toString(row.units()),
                    Integer.toString(row.observations()),
                    TableNumbers.plain(row.publishedBetween()),
                    TableNumbers.plain(row.between())),
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
                    TableNumbers.plain(row.publishedMean()),
                    TableNumbers.plain(row.publishedSd()),
                    TableNumbers.plain(row.publishedP05()),
                    TableNumbers.plain(row.publishedP95()),
                    TableNumbers.plain(row.mean()),
                    TableNumbers.plain(row.sd()),
                    TableNumbers.plain(row.p05()),
                    TableNumbers.plain(row.p95()),
                    TableNumbers.plain(row.chanceSd()),
                    TableNumbers.plain(row.chancePercent()),
                    TableNumbers.plain(row.publishedPersistence()),
                    TableNumbers.plain(row.persistence()),
                    TableNumbers.plain(row.rankCorrelation()),
                    TableNumbers.plain(row.rankLow()),
                    TableNumbers.plain(row.rankHigh()),
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
                    TableNumbers.plain(row.published()),
                    TableNumbers.plain(row.simulated())),
            cells -> new PlaceRow(cells.text(), cells.text(), cells.number(), cells.number()));

    static final TableFile<PanelRow> PANEL = new TableFile<>(
            "panel.csv",
            List.of("place", "replication", "year", "measure", "value"),
            row -> List.of(
                    Cells.text(row.place()),
                    Integer.toString(row.replication()),
                    Integer.toString(row.year()),
                    row.measure(),
                    TableNumbers.plain(row.value())),
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
