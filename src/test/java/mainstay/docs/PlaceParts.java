package mainstay.docs;

import static mainstay.docs.PageParts.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.evidence.SpreadRow;

/** Whether simulated places differ as real ones do, and which differences the model explains. */
final class PlaceParts {
    private final ScoreTables tables;

    PlaceParts(ScoreTables tables) {
        this.tables = tables;
    }

    Map<String, Object> all() {
        return Map.of(
                "number", text(() -> String.valueOf(tables.places().get(0).places())),
                "table", text(() -> rows(PlaceParts::lines)),
                "sentences", text(() -> rows(PlaceParts::item)));
    }

    private String rows(Function<SpreadRow, String> row) {
        return tables.places().stream().map(row).collect(Collectors.joining());
    }

    private static String item(SpreadRow row) {
        String sentence = sentence(row);
        return sentence.isEmpty() ? "" : "- " + sentence + "\n";
    }

    private static String lines(SpreadRow row) {
        return "| " + title(row) + " | published | " + Cell.of(row.publishedMean(), 1) + " | "
                + Cell.of(row.publishedSd(), 1) + " | " + Cell.of(row.publishedP05(), row.publishedP95(), 1) + " | | "
                + Cell.of(row.publishedPersistence(), 2) + " |\n| | simulated | " + Cell.of(row.mean(), 1) + " | "
                + Cell.of(row.sd(), 1) + " | " + Cell.of(row.p05(), row.p95(), 1) + " | "
                + (Double.isNaN(row.chancePercent()) ? "–" : Cell.of(row.chancePercent(), 0) + " %") + " | "
                + Cell.of(row.persistence(), 2) + " |\n";
    }

    private static String sentence(SpreadRow row) {
        if (Double.isNaN(row.publishedSd()) || Double.isNaN(row.sd())) {
            return "";
        }
        String spread = "**" + title(row) + "**: the standard deviation between simulated places is "
                + Cell.of(row.sd() / row.publishedSd(), 1) + " times the published one"
                + (Double.isNaN(row.chancePercent())
                        ? ""
                        : ", and chance makes " + Cell.of(row.chancePercent(), 0) + " % of the variance");
        if (Double.isNaN(row.rankCorrelation())) {
            return spread + ".";
        }
        String ranks = " (rank correlation " + Cell.of(row.rankCorrelation(), 2)
                + (Double.isNaN(row.rankLow()) ? "" : ", " + Cell.of(row.rankLow(), row.rankHigh(), 2)) + ", "
                + row.ranked() + " places)";
        return spread
                + (row.input()
                        ? ". The published figure goes into the scenario of a place, so agreement is no test" + ranks
                        : ". " + agreement(row) + ranks)
                + ".";
    }

    private static String agreement(SpreadRow row) {
        if (Double.isNaN(row.rankLow())) {
            return "Too few places to say whether those that do well are the same";
        }
        List<String> words = List.of(
                "The places that do well are, beyond chance, those that do well in reality",
                "The places that do well are, beyond chance, those that do badly in reality",
                "Which places do well in reality the model does not explain");
        return words.get(row.rankLow() > 0 ? 0 : row.rankHigh() < 0 ? 1 : 2);
    }

    private static String title(SpreadRow row) {
        return Measures.find(row.measure()).map(MeasureDefinition::title).orElse(row.measure());
    }
}
