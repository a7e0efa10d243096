package mainstay.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.place.figure.Authorities;
import mainstay.place.figure.LocalAuthority;
import mainstay.place.figure.PublishedFigure;

/** A country of few authorities whose figures are easy to work with by hand. */
public final class SmallCountry {
    private final List<LocalAuthority> all = new ArrayList<>();
    private final Map<String, List<String>> neighbours = new LinkedHashMap<>();

    public SmallCountry() {
        england(
                PublishedFigure.REFERRALS,
                1000,
                PublishedFigure.SECTION_47_ENQUIRIES,
                400,
                PublishedFigure.NO_FURTHER_ACTION_PERCENT,
                8);
    }

    private void england(Object... figures) {
        all.add(authority("E92000001", figures));
    }

    /** An authority, with its figures in pairs: figure, value. */
    public SmallCountry with(String code, Object... figures) {
        all.add(authority(code, figures));
        return this;
    }

    public SmallCountry neighbours(String code, String... nearestFirst) {
        neighbours.put(code, List.of(nearestFirst));
        return this;
    }

    public Authorities build() {
        return Authorities.of(all, neighbours);
    }

    private static LocalAuthority authority(String code, Object... figures) {
        Map<PublishedFigure, Double> published = new EnumMap<>(PublishedFigure.class);
        for (int i = 0; i < figures.length; i += 2) {
            published.put((PublishedFigure) figures[i], ((Number) figures[i + 1]).doubleValue());
        }
        return new LocalAuthority(code, code, "", false, published);
    }
}
