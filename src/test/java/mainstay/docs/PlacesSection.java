package mainstay.docs;

import java.util.List;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.evidence.SpreadRow;

/** Whether simulated places differ as real ones do, and which differences the model explains. */
final class PlacesSection implements ValidationPage.Section {
    private final ScoreTables tables;

    PlacesSection(ScoreTables tables) {
        this.tables = tables;
    }

    @Override
    public String markdown() {
        if (tables.places().isEmpty()) {
            return "";
        }
        return """
                ## Differences between places

                %s places were simulated. Of the simulation, a figure here is that of all places in one year and one
                replication, on average over years and replications, so that it is like for like with one published year. *Chance* is
                the share of the variance between simulated places that is there between replications of one place too.

                | measure | | mean | sd | 5th to 95th percentile | chance | this year with the next |
                |---|---|---|---|---|---|---|
                """.formatted(tables.places().get(0).places())
                + tables.places().stream().map(PlacesSection::lines).collect(Collectors.joining())
                + "\n"
                + tables.places().stream()
                        .map(PlacesSection::sentence)
                        .filter(text -> !text.isEmpty())
                        .map(text -> "- " + text + "\n")
                        .collect(Collectors.joining())
                + (hasPublished()
                        ? "\n![Places, published and simulated](../resources/images/validation-places.svg)\n"
                        : "")
                + """

                The model knows of a place how many families come, what becomes of them on the way, how many posts there are, how many
                people leave and how vacancies are covered. It does not know how well its managers keep deadlines, how many chairs it has
                beside its size, which practice model it works by, what its last inspection said, or how it records. What real places
                differ in beyond the simulated spread lies there, or in figures that the published ones leave out.
                """;
    }

    private boolean hasPublished() {
        return tables.byPlace().stream().anyMatch(row -> Double.isFinite(row.published()));
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
