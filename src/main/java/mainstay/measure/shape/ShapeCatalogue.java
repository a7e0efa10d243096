package mainstay.measure.shape;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.measure.count.ShapeDefinition;

/** Every shape that is looked at. */
public final class ShapeCatalogue {
    private static final List<ShapeDefinition> ALL = Stream.of(
                    ClockShapes.DEFINITIONS,
                    DecisionShapes.DEFINITIONS,
                    StageShapes.DEFINITIONS,
                    EpisodeShapes.DEFINITIONS,
                    ReturnShapes.DEFINITIONS,
                    WorkerSpellShapes.DEFINITIONS,
                    PostShapes.DEFINITIONS,
                    TenureShapes.DEFINITIONS,
                    SicknessShapes.DEFINITIONS,
                    SupervisionShapes.DEFINITIONS,
                    CaseloadShapes.DEFINITIONS,
                    AgeShapes.DEFINITIONS)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(ShapeDefinition::group))
            .toList();

    private ShapeCatalogue() {}

    /** Every shape, in the order of the tables. */
    public static List<ShapeDefinition> all() {
        return ALL;
    }

    /** The shape with this name. */
    public static Optional<ShapeDefinition> find(String name) {
        return ALL.stream().filter(shape -> shape.name().equals(name)).findFirst();
    }
}
