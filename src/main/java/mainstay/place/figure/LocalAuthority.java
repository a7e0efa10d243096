package mainstay.place.figure;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * A local authority, or England, with the figures that are published of it.
 *
 * @param code code of the Office for National Statistics, such as E08000035
 * @param name as the Department for Education spells it
 * @param region region; empty for England
 * @param joint whether its workforce rates are those of a pair of authorities that made one return
 * @param published what is published; nothing stands for what is not
 */
public record LocalAuthority(
        String code, String name, String region, boolean joint, Map<PublishedFigure, Double> published) {
    /** A published figure. */
    public OptionalDouble published(PublishedFigure figure) {
        Double value = published.get(figure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public boolean publishes(PublishedFigure figure) {
        return published.containsKey(figure);
    }
}
