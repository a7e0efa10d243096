package mainstay.results.evidence;

import java.util.List;

/**
 * Every table of a score.
 *
 * @param scores patterns in the order of their numbers
 * @param slopes slopes within places; empty when no places were simulated
 * @param places how measures differ between places; likewise
 * @param byPlace each measure in each place; likewise
 * @param panel each measure in each place, replication and year; likewise
 */
public record ScoreTables(
        List<ScoreRow> scores,
        List<SlopeRow> slopes,
        List<SpreadRow> places,
        List<PlaceRow> byPlace,
        List<PanelRow> panel) {
    /** Copies what it is given. */
    public ScoreTables {
        scores = List.copyOf(scores);
        slopes = List.copyOf(slopes);
        places = List.copyOf(places);
        byPlace = List.copyOf(byPlace);
        panel = List.copyOf(panel);
    }
}
