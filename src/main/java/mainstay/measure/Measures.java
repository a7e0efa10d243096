package mainstay.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mainstay.measure.casework.ClockMeasures;
import mainstay.measure.casework.PathwayMeasures;
import mainstay.measure.casework.QualityMeasures;
import mainstay.measure.casework.QueueMeasures;
import mainstay.measure.casework.StockMeasures;
import mainstay.measure.casework.WaitingMeasures;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.relationship.RelationshipMeasures;
import mainstay.measure.relationship.SpellMeasures;
import mainstay.measure.relationship.WorkersInYearMeasures;
import mainstay.measure.workforce.CaseloadMeasures;
import mainstay.measure.workforce.CostMeasures;
import mainstay.measure.workforce.OversightMeasures;
import mainstay.measure.workforce.PracticeMeasures;
import mainstay.measure.workforce.WorkforceMeasures;

/** Every measure there is, in the order of the tables: by group, and in each group as its gauges declare them. */
public final class Measures {
    private static final List<MeasureDefinition> ALL = Stream.of(
                    ClockMeasures.DEFINITIONS,
                    WaitingMeasures.DEFINITIONS,
                    QueueMeasures.DEFINITIONS,
                    SpellMeasures.DEFINITIONS,
                    WorkersInYearMeasures.DEFINITIONS,
                    RelationshipMeasures.DEFINITIONS,
                    QualityMeasures.DEFINITIONS,
                    CaseloadMeasures.DEFINITIONS,
                    WorkforceMeasures.DEFINITIONS,
                    OversightMeasures.DEFINITIONS,
                    PracticeMeasures.DEFINITIONS,
                    StockMeasures.DEFINITIONS,
                    PathwayMeasures.DEFINITIONS,
                    CostMeasures.DEFINITIONS)
            .flatMap(List::stream)
            .sorted(Comparator.comparing(MeasureDefinition::group))
            .toList();
    private static final List<Distribution> DISTRIBUTIONS = Stream.of(
                    CaseloadMeasures.DISTRIBUTIONS,
                    ClockMeasures.DISTRIBUTIONS,
                    SpellMeasures.DISTRIBUTIONS,
                    WorkersInYearMeasures.DISTRIBUTIONS)
            .flatMap(List::stream)
            .toList();

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
