package mainstay.measure;

import java.util.List;
import java.util.Optional;

/** Every measure there is, in the order of the tables. */
public final class Measures {
    private static final List<MeasureDefinition> ALL = List.of();
    private static final List<Distribution> DISTRIBUTIONS = List.of();

    private Measures() {}

    /** Every measure, in the order of the tables. */
    public static List<MeasureDefinition> all() {
        return ALL;
    }

    /** Every distribution that is kept. */
    public static List<Distribution> distributions() {
        return DISTRIBUTIONS;
    }

    /** The measure with this name. */
    public static Optional<MeasureDefinition> find(String name) {
        return ALL.stream().filter(measure -> measure.name().equals(name)).findFirst();
    }
}
