package mainstay.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mainstay.measure.count.ShapeDefinition.Method;
import mainstay.results.evidence.ShapeMomentsRow;
import mainstay.results.evidence.ShapePublishedRow;
import mainstay.results.evidence.ShapeRow;
import mainstay.results.evidence.ShapeTables;

/**
 * The section of a page about the shapes of distributions: each in numbers and in words. The words are written by hand
 * and beside this class; every number in them is a placeholder that the tables fill:
 *
 * <ul>
 *   <li>{@code {assessment.median}}: a column of {@code shape_moments.csv};
 *   <li>{@code {assessment[0,18]}}: percent from a bound (included) to another (not included), the last one open;
 *   <li>{@code {assessment.published.p25}}, {@code {episode_open.published[0,3]}}: what is published.
 * </ul>
 */
final class ShapesSection {
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\{([a-z0-9_]+?)(\\.published)?(?:\\.([a-z0-9_]+)|\\[([0-9]+),([0-9]*)])}");

    private final ShapeTables tables;
    private final StringBuilder text = new StringBuilder();

    private ShapesSection(ShapeTables tables) {
        this.tables = tables;
    }

    /** The section, from its heading of the second level on. */
    static String markdown(ShapeTables tables) {
        ShapesSection section = new ShapesSection(tables);
        section.write();
        return section.text.toString();
    }

    private void write() {
        line("## Shapes");
        line("");
        line(
                "An average can be right for the wrong reason, so here is how each duration and spell is distributed. Lengths"
                        + " are in the unit named; *variation* is the standard deviation over the mean (1 for an exponential"
                        + " distribution); *pull* is what ends in the five days up to the limit over what ends in the five days"
                        + " before those; *heap* is the bin that stands out most from the two on either side, and how many times"
                        + " their mean it holds.");
        line("");
        for (Method method : Method.values()) {
            line("- *" + word(method) + "*. " + method.words());
        }
        Map<String, String> words = words();
        tables.moments().stream().map(ShapeMomentsRow::group).distinct().forEach(group -> group(group, words));
    }

    private static String word(Method method) {
        return method.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void group(String group, Map<String, String> words) {
        List<ShapeMomentsRow> shapes = tables.moments().stream()
                .filter(shape -> shape.group().equals(group) && shape.observations() > 0)
                .toList();
        line("");
        line("### " + heading(group));
        line("");
        line("![" + heading(group) + "](../resources/images/validation-shapes-" + group + ".svg)");
        line("");
        line(
                "| shape | unit | how | mean (95 % interval) | variation | P25 | median | P75 | P90 | limit | % after | pull | heap |");
        line("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        shapes.forEach(this::row);
        for (ShapeMomentsRow shape : shapes) {
            line("");
            line("**" + shape.title() + ".** " + filled(words.get(shape.shape())));
        }
    }

    private static String heading(String group) {
        return switch (group) {
            case "decisions" -> "How long do decisions take?";
            case "visits" -> "How far apart are visits and reviews?";
            case "stays" -> "How long do children stay, and when do they come back?";
            case "relationships" -> "How long do children keep a worker?";
            default -> "How long do workers stay, and how much do they hold?";
        };
    }

    private void row(ShapeMomentsRow shape) {
        int decimals = decimals(shape.unit());
        line("| " + shape.title() + " | " + shape.unit() + " | "
                + shape.method().replace('_', ' ') + " | "
                + number(shape.mean(), 1)
                + (Double.isNaN(shape.ciLow())
                        ? ""
                        : " (" + number(shape.ciLow(), 1) + " to " + number(shape.ciHigh(), 1) + ")")
                + " | " + number(shape.variation(), 2) + " | " + number(shape.p25(), decimals) + " | "
                + number(shape.median(), decimals) + " | " + number(shape.p75(), decimals) + " | "
                + number(shape.p90(), decimals) + " | " + number(shape.limit(), 0) + " | "
                + number(shape.afterLimitPercent(), 1) + " | " + number(shape.spikeRatio(), 2) + " | " + heap(shape)
                + " |");
    }

    private static String heap(ShapeMomentsRow shape) {
        return Double.isNaN(shape.heapAt())
                ? "–"
                : number(shape.heapAt(), 0) + " (× " + number(shape.heapRatio(), 1) + ")";
    }

    private static int decimals(String unit) {
        return unit.equals("working days") || unit.equals("children") ? 0 : 1;
    }

    private static String number(double value, int decimals) {
        return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /** What is written by hand: a paragraph for each shape, its name on the line before. */
    static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        try (InputStream in = ShapesSection.class.getResourceAsStream("shapes.txt")) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            for (String paragraph : all.split("\n\n", -1)) {
                String[] nameAndWords = paragraph.split("\n", 2);
                words.put(nameAndWords[0], nameAndWords[1].replace('\n', ' '));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private String filled(String words) {
        return PLACEHOLDER.matcher(words).replaceAll(found -> Matcher.quoteReplacement(figure(found)));
    }

    private String figure(MatchResult found) {
        String shape = found.group(1);
        boolean published = found.group(2) != null;
        String column = found.group(3);
        if (column != null) {
            return published ? published(shape, column) : moment(shape, column);
        }
        double from = Double.parseDouble(found.group(4));
        double to = found.group(5).isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(found.group(5));
        return published ? published(shape, from, to) : percent(shape, from, to);
    }

    private String percent(String shape, double from, double to) {
        List<ShapeRow> rows = tables.shapes().stream()
                .filter(row -> row.shape().equals(shape) && row.from() >= from && row.to() <= to)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalArgumentException(shape + " has no bins from " + from + " to " + to);
        }
        return number(rows.stream().mapToDouble(ShapeRow::sharePercent).sum(), 1);
    }

    private String published(String shape, String statistic) {
        ShapePublishedRow row = tables.published().stream()
                .filter(each -> each.shape().equals(shape) && each.statistic().equals(statistic))
                .findFirst()
                .orElseThrow();
        return number(row.published(), 0);
    }

    private String published(String shape, double from, double to) {
        ShapePublishedRow row = tables.published().stream()
                .filter(each -> each.shape().equals(shape) && each.from() == from && each.to() == to)
                .findFirst()
                .orElseThrow();
        return number(row.published(), 1);
    }

    private String moment(String shape, String column) {
        ShapeMomentsRow row = tables.moments().stream()
                .filter(each -> each.shape().equals(shape))
                .findFirst()
                .orElseThrow();
        int lengths = decimals(row.unit());
        return switch (column) {
            case "mean" -> number(row.mean(), 1);
            case "variation" -> number(row.variation(), 2);
            case "p25" -> number(row.p25(), lengths);
            case "median" -> number(row.median(), lengths);
            case "p75" -> number(row.p75(), lengths);
            case "p90" -> number(row.p90(), lengths);
            case "beyond_percent" -> number(row.beyondPercent(), 1);
            case "limit" -> number(row.limit(), 0);
            case "after_limit_percent" -> number(row.afterLimitPercent(), 1);
            case "next_5_percent" -> number(row.nextFivePercent(), 1);
            case "last_5_percent" -> number(row.lastFivePercent(), 1);
            case "5_before_percent" -> number(row.fiveBeforePercent(), 1);
            case "spike_ratio" -> number(row.spikeRatio(), 2);
            case "heap_at" -> number(row.heapAt(), 0);
            case "heap_percent" -> number(row.heapPercent(), 1);
            case "heap_ratio" -> number(row.heapRatio(), 1);
            default -> throw new IllegalArgumentException(column + " is no column that words may name");
        };
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
