package mainstay.measure.shape;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.Register;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.count.Span;

/** Every shape that is looked at. A gauge is named once, here. */
public final class ShapeCatalogue {
    private static final List<Entry> GAUGES = List.of(
            new Entry(ClockShapes.DEFINITIONS, ClockShapes::new),
            new Entry(DecisionShapes.DEFINITIONS, DecisionShapes::new),
            new Entry(StageShapes.DEFINITIONS, StageShapes::new),
            new Entry(EpisodeShapes.DEFINITIONS, EpisodeShapes::new),
            new Entry(ReturnShapes.DEFINITIONS, ReturnShapes::new),
            new Entry(WorkerSpellShapes.DEFINITIONS, WorkerSpellShapes::new),
            new Entry(PostShapes.DEFINITIONS, (span, register) -> new PostShapes(span)),
            new Entry(TenureShapes.DEFINITIONS, (span, register) -> new TenureShapes(span)),
            new Entry(SicknessShapes.DEFINITIONS, (span, register) -> new SicknessShapes(span)),
            new Entry(SupervisionShapes.DEFINITIONS, (span, register) -> new SupervisionShapes(span)),
            new Entry(CaseloadShapes.DEFINITIONS, (span, register) -> new CaseloadShapes(span)),
            new Entry(AgeShapes.DEFINITIONS, AgeShapes::new));

    private static final List<ShapeDefinition> ALL = GAUGES.stream()
            .flatMap(entry -> entry.definitions().stream())
            .sorted(Comparator.comparing(ShapeDefinition::group))
            .toList();

    /**
     * A gauge and what it looks at.
     *
     * @param definitions its shapes
     * @param gauge makes one from the days of a run and where every family stands
     */
    private record Entry(List<ShapeDefinition> definitions, BiFunction<Span, Register, Gauge> gauge) {}

    /** A gauge of each kind for a run, in the order in which they hear of events. */
    static List<Gauge> gauges(Span span, Register register) {
        return GAUGES.stream().map(entry -> entry.gauge().apply(span, register)).toList();
    }

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
