package mainstay.docs;

import java.util.stream.Collectors;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.evidence.SlopeRow;

/** How measures move together within places, and what makes them move. */
final class SlopesSection implements ValidationPage.Section {
    private final ScoreTables tables;

    SlopesSection(ScoreTables tables) {
        this.tables = tables;
    }

    @Override
    public String markdown() {
        if (tables.slopes().isEmpty()) {
            return "";
        }
        return """
                ## Slopes within places

                Patterns P38 to P41 are slopes over authorities and years: real places are simulated, each with its own figures, and
                the regression that was fitted to the published figures is fitted to theirs. It has an effect of each place (in each
                replication) and of each year, and one regressor; the error is robust to what ties the years of a place together.
                Each figure is counted by its own clock: timeliness from 1 April to 31 March, and caseload, vacancies and agency
                workers on 30 September in the middle of that year, with the leavers of the twelve months before.

                | | slope | published | band | simulated | 95 % interval | places × replications | years each |
                |---|---|---|---|---|---|---|---|
                """ + tables.slopes().stream().map(SlopesSection::line).collect(Collectors.joining()) + """

                What moves in a simulated place from one year to the next is luck alone: who leaves and when the post is filled, how
                many families come and what they need. Its budget, its number of posts, its demand and its ways of working stay as they
                are. Real places were reorganised, inspected, cut and funded over the ten published years. A slope that agrees says
                that a chance change of caseload or of turnover does in the model what changes of whatever cause did in reality.

                Between places, which differ in more than luck, the same pairs correlate like this (rank correlation in one year):

                | | published | simulated |
                |---|---|---|
                """
                + tables.slopes().stream().map(SlopesSection::between).collect(Collectors.joining());
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
