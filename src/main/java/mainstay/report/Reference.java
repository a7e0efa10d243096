package mainstay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mainstay.results.PublishedRow;

/**
 * What official statistics say of a measure, as a line of a chart.
 *
 * @param whose {@code England} or {@code this place}
 * @param value in the unit of the measure
 * @param period of which time; may be empty
 * @param source where it is published; may be empty
 * @param arm place of the only arm it is held against, from 0; {@link #EVERY} when it holds for all
 */
record Reference(String whose, double value, String period, String source, int arm) {
    /** In the place of an arm: it holds for all. */
    static final int EVERY = -1;

    /** England's first; what is the same for every arm is one line. */
    static List<Reference> of(String measure, Results results) {
        List<String> arms = results.arms();
        Map<Reference, List<Integer>> heldAgainst = new LinkedHashMap<>();
        for (PublishedRow row : results.tables().published()) {
            if (row.measure().equals(measure) && !Double.isNaN(row.value())) {
                heldAgainst
                        .computeIfAbsent(
                                new Reference(row.whose(), row.value(), row.period(), row.source(), EVERY),
                                same -> new ArrayList<>())
                        .add(row.arm().isEmpty() ? EVERY : arms.indexOf(row.arm()));
            }
        }
        List<Reference> references = new ArrayList<>();
        heldAgainst.forEach((reference, held) -> {
            if (held.contains(EVERY) || held.size() >= arms.size()) {
                references.add(reference);
            } else {
                held.forEach(arm -> references.add(reference.only(arm)));
            }
        });
        return Stream.of(true, false)
                .flatMap(first -> references.stream().filter(reference -> reference.isEngland() == first))
                .toList();
    }

    private Reference only(int one) {
        return new Reference(whose, value, period, source, one);
    }

    boolean isEngland() {
        return whose.equals(PublishedRow.ENGLAND);
    }

    boolean isForAll() {
        return arm == EVERY;
    }

    /** As a chart names it: {@code England, published: 78.4}. */
    String label(int decimals) {
        return name() + ", published: " + Numbers.plain(value, decimals);
    }

    /** As a table and a caption name it: {@code England, published}. */
    String name() {
        return Topic.words(whose);
    }

    /** Of which time and where; may be empty. */
    String detail() {
        return Stream.of(period, source)
                .filter(text -> !text.isEmpty())
                .reduce((a, b) -> a + "; " + b)
                .orElse("");
    }
}
