package mainstay.results.evidence;

import java.nio.file.Path;
import java.util.List;
import mainstay.results.file.FolderFile;
import mainstay.results.file.ResultTables;

/**
 * Every table of a score.
 *
 * @param scores patterns in the order of their numbers
 * @param slopes slopes within places; empty when no places were simulated
 * @param responses published responses within places to load, demand and the year before; likewise
 * @param yearToYear published figures of how places remember and move; likewise
 * @param places how measures differ between places; likewise
 * @param placeFit how near places come to what is published of them; likewise
 * @param byPlace each measure in each place; likewise
 * @param panel each measure in each place, replication and year; likewise
 */
public record ScoreTables(
        List<ScoreRow> scores,
        List<SlopeRow> slopes,
        List<ResponseRow> responses,
        List<YearToYearRow> yearToYear,
        List<SpreadRow> places,
        List<PlaceFitRow> placeFit,
        List<PlaceRow> byPlace,
        List<PanelRow> panel)
        implements ResultTables {
    /** Copies what it is given. */
    public ScoreTables {
        scores = List.copyOf(scores);
        slopes = List.copyOf(slopes);
        responses = List.copyOf(responses);
        yearToYear = List.copyOf(yearToYear);
        places = List.copyOf(places);
        placeFit = List.copyOf(placeFit);
        byPlace = List.copyOf(byPlace);
        panel = List.copyOf(panel);
    }

    @Override
    public List<FolderFile> files() {
        return List.of(
                ScoreRow.TABLE.of(scores),
                SlopeRow.TABLE.of(slopes),
                ResponseRow.TABLE.of(responses),
                YearToYearRow.TABLE.of(yearToYear),
                SpreadRow.TABLE.of(places),
                PlaceFitRow.TABLE.of(placeFit),
                PlaceRow.TABLE.of(byPlace),
                PanelRow.TABLE.of(panel));
    }

    /**
     * Reads every table of a folder. It may have been passed on without those of single places: they are empty then.
     *
     * @throws mainstay.results.file.ResultsProblem if {@code scores.csv} is missing, or a table is damaged
     */
    public static ScoreTables read(Path folder) {
        return new ScoreTables(
                ScoreRow.TABLE.read(folder),
                SlopeRow.TABLE.readIfThere(folder),
                ResponseRow.TABLE.readIfThere(folder),
                YearToYearRow.TABLE.readIfThere(folder),
                SpreadRow.TABLE.readIfThere(folder),
                PlaceFitRow.TABLE.readIfThere(folder),
                PlaceRow.TABLE.readIfThere(folder),
                PanelRow.TABLE.readIfThere(folder));
    }
}
