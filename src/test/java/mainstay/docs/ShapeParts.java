package mainstay.docs;

import static mainstay.docs.PageParts.named;
import static mainstay.docs.PageParts.text;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.results.evidence.ShapeMomentsRow;
import mainstay.results.evidence.ShapePublishedRow;
import mainstay.results.evidence.ShapeRow;
import mainstay.results.evidence.ShapeTables;

/**
 * What a page may say about the shapes of distributions. Beside {@code methods} and {@code table("group")} there is each
 * shape by its name, with
 *
 * <ul>
 *   <li>its columns of {@code shape_moments.csv}, such as {@code assessment.median};
 *   <li>{@code share(0, 18)}: percent from a bound (included) to another (not included); with one bound, from it on;
 *   <li>{@code published}: the same two, where something is published.
 * </ul>
 */
final class ShapeParts {
    private final ShapeTables tables;

    ShapeParts(ShapeTables tables) {
        this.tables = tables;
    }

    Map<String, Object> all() {
        Map<String, Object> parts = new HashMap<>();
        tables.moments().forEach(shape -> parts.put(shape.shape(), figures(shape)));
        parts.put("methods", text(ShapeParts::methods));
        parts.put("table", named(this::table));
        return parts;
    }

    private static String methods() {
        return Arrays.stream(Method.values())
                .map(method -> "- *" + word(method.name()) + "*. " + method.words() + "\n")
                .collect(Collectors.joining());
    }

    private static String word(String method) {
        return method.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String table(String group) {
        return "| shape | unit | how | mean (95 % interval) | variation | P25 | median | P75 | P90 | limit | % after | pull |"
                + " heap |\n|---|---|---|---|---|---|---|---|---|---|---|---|---|\n"
                + tables.moments().stream()
                        .filter(shape -> shape.group().equals(group) && shape.observations() > 0)
                        .map(ShapeParts::row)
                        .collect(Collectors.joining());
    }

    private static String row(ShapeMomentsRow shape) {
        int decimals = decimals(shape.unit());
        return "| " + shape.title() + " | " + shape.unit() + " | " + word(shape.method()) + " | "
                + number(shape.mean(), 1)
                + (Double.isNaN(shape.ciLow())
                        ? ""
                        : " (" + number(shape.ciLow(), 1) + " to " + number(shape.ciHigh(), 1) + ")")
                + " | " + number(shape.variation(), 2) + " | " + number(shape.p25(), decimals) + " | "
                + number(shape.median(), decimals) + " | " + number(shape.p75(), decimals) + " | "
                + number(shape.p90(), decimals) + " | " + number(shape.limit(), 0) + " | "
                + number(shape.afterLimitPercent(), 1) + " | " + number(shape.spikeRatio(), 2) + " | " + heap(shape)
                + " |\n";
    }

    private static String heap(ShapeMomentsRow shape) {
        return Double.isNaN(shape.heapAt())
                ? "–"
                : number(shape.heapAt(), 0) + " (× " + number(shape.heapRatio(), 1) + ")";
    }

    private Map<String, Object> figures(ShapeMomentsRow row) {
        int lengths = decimals(row.unit());
        Map<String, Object> figures = new HashMap<>();
        figures.put("title", row.title());
        figures.put("mean", number(row.mean(), 1));
        figures.put("variation", number(row.variation(), 2));
        figures.put("p25", number(row.p25(), lengths));
        figures.put("median", number(row.median(), lengths));
        figures.put("p75", number(row.p75(), lengths));
        figures.put("p90", number(row.p90(), lengths));
        figures.put("beyond_percent", number(row.beyondPercent(), 1));
        figures.put("limit", number(row.limit(), 0));
        figures.put("after_limit_percent", number(row.afterLimitPercent(), 1));
        figures.put("next_5_percent", number(row.nextFivePercent(), 1));
        figures.put("last_5_percent", number(row.lastFivePercent(), 1));
        figures.put("5_before_percent", number(row.fiveBeforePercent(), 1));
        figures.put("spike_ratio", number(row.spikeRatio(), 2));
        figures.put("heap_at", number(row.heapAt(), 0));
        figures.put("heap_percent", number(row.heapPercent(), 1));
        figures.put("heap_ratio", number(row.heapRatio(), 1));
        figures.put("share", (TemplateMethodModelEx) bounds -> share(row.shape(), low(bounds), high(bounds)));
        figures.put("published", published(row.shape()));
        return figures;
    }

    private Map<String, Object> published(String shape) {
        Map<String, Object> figures = new HashMap<>();
        tables.published().stream()
                .filter(row -> row.shape().equals(shape) && !row.statistic().equals("share"))
                .forEach(row -> figures.put(row.statistic(), number(row.published(), 0)));
        figures.put("share", (TemplateMethodModelEx) bounds -> published(shape, low(bounds), high(bounds)));
        return figures;
    }

    private String published(String shape, double from, double to) {
        Predicate<ShapePublishedRow> asked = row -> row.shape().equals(shape) && row.from() == from && row.to() == to;
        return number(
                tables.published().stream()
                        .filter(asked)
                        .findFirst()
                        .orElseThrow()
                        .published(),
                1);
    }

    private String share(String shape, double from, double to) {
        List<ShapeRow> rows = tables.shapes().stream()
                .filter(row -> row.shape().equals(shape) && row.from() >= from && row.to() <= to)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(shape + " has no bins from " + from + " to " + to);
        }
        return number(rows.stream().mapToDouble(ShapeRow::sharePercent).sum(), 1);
    }

    private static double low(List<?> bounds) throws TemplateModelException {
        return ((TemplateNumberModel) bounds.get(0)).getAsNumber().doubleValue();
    }

    private static double high(List<?> bounds) throws TemplateModelException {
        return bounds.size() == 1
                ? Double.POSITIVE_INFINITY
                : ((TemplateNumberModel) bounds.get(1)).getAsNumber().doubleValue();
    }

    private static int decimals(String unit) {
        return unit.equals("working days") || unit.equals("children") ? 0 : 1;
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }
}
