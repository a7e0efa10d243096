package mainstay.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A country of few authorities whose figures are easy to work with by hand. */
final class SmallCountry {
    private final List<Authority> all = new ArrayList<>();
    private final Map<String, List<String>> neighbours = new LinkedHashMap<>();

    SmallCountry() {
        england(Figure.REFERRALS, 1000, Figure.SECTION_47_ENQUIRIES, 400, Figure.NO_FURTHER_ACTION_PERCENT, 8);
    }

    private void england(Object... figures) {
        all.add(authority("E92000001", figures));
    }

    /** An authority, with its figures in pairs: figure, value. */
    SmallCountry with(String code, Object... figures) {
        all.add(authority(code, figures));
        return this;
    }

    SmallCountry neighbours(String code, String... nearestFirst) {
        neighbours.put(code, List.of(nearestFirst));
        return this;
    }

    Authorities build() {
        return Authorities.of(all, neighbours);
    }

    private static Authority authority(String code, Object... figures) {
        Map<Figure, Double> published = new EnumMap<>(Figure.class);
        for (int i = 0; i < figures.length; i += 2) {
            published.put((Figure) figures[i], ((Number) figures[i + 1]).doubleValue());
        }
        return new Authority(code, code, "", false, published);
    }
}
