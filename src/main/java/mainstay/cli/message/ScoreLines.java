package mainstay.cli.message;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreRow.Verdict;
import mainstay.scenario.definition.Plural;
import mainstay.statistics.estimate.Rounding;

/** A score on a terminal: a line for each pattern in columns, and last how many are met. */
final class ScoreLines {
    private static final List<String> HEADINGS =
            List.of("id", "measure", "published", "band", "simulated", "95 % interval", "distance", "verdict", "");

    private final List<ScoreRow> scores;

    ScoreLines(List<ScoreRow> scores) {
        this.scores = scores;
    }

    List<String> lines() {
        List<List<String>> rows = new ArrayList<>(List.of(HEADINGS));
        scores.forEach(row -> rows.add(cells(row)));
        int[] widths = new int[HEADINGS.size()];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        });
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, widths)));
        lines.add(summary());
        return lines;
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
        }
        return line.toString().stripTrailing();
    }

    private static List<String> cells(ScoreRow row) {
        int decimals = row.decimals();
        return List.of(
                row.id(),
                row.measure(),
                number(row.published(), decimals),
                number(row.low(), decimals) + " to " + number(row.high(), decimals),
                number(row.simulated(), decimals),
                Double.isNaN(row.ciLow())
                        ? "-"
                        : number(row.ciLow(), decimals) + " to " + number(row.ciHigh(), decimals),
                number(row.distance(), 1),
                row.verdict() == Verdict.NOT_MET ? "NOT MET" : row.verdict().word(),
                row.fitted() ? "fitted" : "");
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "-" : new Rounding(decimals).spell(value);
    }

    private String summary() {
        long compared = count(true, true) + count(false, true);
        long without = scores.size() - compared;
        if (compared == 0) {
            return "None of the " + scores.size() + " patterns could be compared: there was nothing to observe.";
        }
        return (count(true, false) + count(false, false)) + " of " + Plural.of(compared, "pattern") + " met ("
                + count(true, false)
                + " of " + count(true, true) + " fitted, " + count(false, false) + " of " + count(false, true)
                + " not fitted)"
                + (without == 0 ? "." : "; " + without + " not compared" + (placesWouldHelp() ? hint() : "."));
    }

    private boolean placesWouldHelp() {
        return scores.stream()
                .filter(row -> row.verdict() == Verdict.NOT_COMPARED)
                .allMatch(row -> row.kind().equals(ScoreRow.SLOPE));
    }

    private static String hint() {
        return ": slopes need real places and two years or more, such as --places 20.";
    }

    private long count(boolean fitted, boolean alsoNotMet) {
        return scores.stream()
                .filter(row -> row.fitted() == fitted)
                .filter(row -> row.verdict() == Verdict.MET || (alsoNotMet && row.verdict() == Verdict.NOT_MET))
                .count();
    }
}
