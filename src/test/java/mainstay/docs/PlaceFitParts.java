package mainstay.docs;

import static mainstay.docs.PageParts.text;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.measure.Measures;
import mainstay.results.evidence.PlaceFitRow;

/** How near places, to which nothing was fitted, come to what is published of them. */
final class PlaceFitParts {
    /** The score of all places with many replications. */
    private static final Path PLACES = Path.of("results/places");

    Map<String, Object> all() {
        return Map.of("sentence", text(PlaceFitParts::table));
    }

    private static String table() {
        Path folder = Files.isDirectory(PLACES) ? PLACES : ValidationParts.RESULTS;
        String rows = PlaceFitRow.TABLE.readIfThere(folder).stream()
                .map(PlaceFitParts::line)
                .collect(Collectors.joining());
        return rows.isEmpty()
                ? ""
                : "Place by place, from means of all years and replications of `" + folder
                        + "`. *Error* is the root of the mean"
                        + " squared difference from the published figure; whoever says the national mean of every place has the"
                        + " error beside it.\n\n"
                        + "| | places | error | national mean | lowest mean | rank correlation with caseload | published |\n"
                        + "|---|---|---|---|---|---|---|\n"
                        + rows;
    }

    private static String line(PlaceFitRow row) {
        return "| " + Measures.find(row.measure()).orElseThrow().title() + " | " + row.places() + " | "
                + Cell.of(row.rmse(), 1) + " | " + Cell.of(row.publishedSd(), 1) + " | " + Cell.of(row.lowest(), 1)
                + " (" + row.lowestPlace() + ") | " + Cell.of(row.correlation(), 2) + " | "
                + Cell.of(row.publishedCorrelation(), 2) + " |\n";
    }
}
