package mainstay.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.results.study.PublishedRow;

/**
 * What official statistics say of a measure, as a line of a chart.
 *
 * @param whose {@code England} or {@code this place}
 * @param value in the unit of the measure
 * @param period of which time; may be empty
 * @param source where it is published; may be empty
 * @param arm place of the only arm it is held against, from 0; {@link #EVERY} when it holds for all
 */
public record ReferenceLine(String whose, double value, String period, String source, int arm) {
    /** In the place of an arm: it holds for all. */
    static final int EVERY = -1;

    /**
     * England's first; what is the same for every arm is one line. A place whose figure is England's, as that of an average
     * authority is, has no line of its own.
     */
    public static List<ReferenceLine> of(String measure, LoadedResults results) {
        List<String> arms = results.arms();
        Map<ReferenceLine, List<Integer>> heldAgainst = new LinkedHashMap<>();
        for (PublishedRow row : results.tables().published()) {
            if (row.measure().equals(measure) && !Double.isNaN(row.value())) {
                heldAgainst
                        .computeIfAbsent(
                                new ReferenceLine(row.whose(), row.value(), row.period(), row.source(), EVERY),
                                same -> new ArrayList<>())
                        .add(row.arm().isEmpty() ? EVERY : arms.indexOf(row.arm()));
            }
        }
        List<ReferenceLine> references = new ArrayList<>();
        heldAgainst.forEach((reference, held) -> {
            if (held.contains(EVERY) || held.size() >= arms.size()) {
                references.add(reference);
            } else {
                held.forEach(arm -> references.add(reference.only(arm)));
            }
        });
        return Stream.of(true, false)
                .flatMap(first -> references.stream().filter(reference -> reference.isEngland() == first))
                .filter(reference -> reference.isEngland()
                        || references.stream()
                                .noneMatch(other -> other.isEngland() && other.value() == reference.value()))
                .toList();
    }

    private ReferenceLine only(int one) {
        return new ReferenceLine(whose, value, period, source, one);
    }

    public boolean isEngland() {
        return whose.equals(PublishedRow.ENGLAND);
    }

    public boolean isForAll() {
        return arm == EVERY;
    }

    /** As a chart names it: {@code England, published: 78.4}. */
    public String label(int decimals) {
        return name() + ", published: " + DisplayNumbers.plain(value, decimals);
    }

    /** As a table and a caption name it: {@code England, published}. */
    public String name() {
        return Topic.words(whose);
    }

    /** Of which time and where; may be empty. */
    public String detail() {
        return Stream.of(period, source)
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
