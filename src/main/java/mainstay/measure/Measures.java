package mainstay.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import mainstay.measure.casework.CareEntryMeasures;
import mainstay.measure.casework.CareFlowMeasures;
import mainstay.measure.casework.ClockMeasures;
import mainstay.measure.casework.LegalMeasures;
import mainstay.measure.casework.PathwayMeasures;
import mainstay.measure.casework.QualityMeasures;
import mainstay.measure.casework.QueueMeasures;
import mainstay.measure.casework.StockMeasures;
import mainstay.measure.casework.WaitingMeasures;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.Gauge;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.Register;
import mainstay.measure.count.Span;
import mainstay.measure.relationship.RelationshipMeasures;
import mainstay.measure.relationship.SpellMeasures;
import mainstay.measure.relationship.WorkersInYearMeasures;
import mainstay.measure.workforce.CaseloadMeasures;
import mainstay.measure.workforce.CostMeasures;
import mainstay.measure.workforce.OversightMeasures;
import mainstay.measure.workforce.PracticeMeasures;
import mainstay.measure.workforce.WorkforceMeasures;
import mainstay.scenario.Settings;
import mainstay.scenario.parameter.RelationshipSettings;
import mainstay.scenario.parameter.workforce.WorkingTimeSettings;

/**
 * Every measure there is, in the order of the tables: by group, and in each group as its gauges declare them. A gauge is
 * named once, here.
 */
public final class Measures {
    private static final List<Entry> GAUGES = List.of(
            entry(ClockMeasures.DEFINITIONS, run -> new ClockMeasures(run.span(), run.register())),
            entry(CareEntryMeasures.DEFINITIONS, run -> new CareEntryMeasures(run.span())),
            entry(LegalMeasures.DEFINITIONS, run -> new LegalMeasures(run.span())),
            entry(CareFlowMeasures.DEFINITIONS, run -> new CareFlowMeasures(run.span())),
            entry(WaitingMeasures.DEFINITIONS, run -> new WaitingMeasures(run.span())),
            entry(QueueMeasures.DEFINITIONS, run -> new QueueMeasures(run.span(), run.register())),
            entry(SpellMeasures.DEFINITIONS, run -> new SpellMeasures(run.span(), run.register())),
            entry(WorkersInYearMeasures.DEFINITIONS, run -> new WorkersInYearMeasures(run.span(), run.register())),
            entry(
                    RelationshipMeasures.DEFINITIONS,
                    run -> new RelationshipMeasures(
                            run.span(), run.register(), run.settings().get(RelationshipSettings.KNOWN_FROM))),
            entry(QualityMeasures.DEFINITIONS, run -> new QualityMeasures(run.span(), run.register())),
            entry(
                    CaseloadMeasures.DEFINITIONS,
                    run -> new CaseloadMeasures(run.span(), run.settings().get(WorkingTimeSettings.WEEK))),
            entry(WorkforceMeasures.DEFINITIONS, run -> new WorkforceMeasures(run.span())),
            entry(OversightMeasures.DEFINITIONS, run -> new OversightMeasures(run.span())),
            entry(PracticeMeasures.DEFINITIONS, run -> new PracticeMeasures(run.span())),
            entry(StockMeasures.DEFINITIONS, run -> new StockMeasures(run.span(), run.register())),
            entry(PathwayMeasures.DEFINITIONS, run -> new PathwayMeasures(run.span())),
            entry(CostMeasures.DEFINITIONS, run -> new CostMeasures(run.span(), run.register(), run.settings())));

    private static final List<MeasureDefinition> ALL = GAUGES.stream()
            .flatMap(entry -> entry.definitions().stream())
            .sorted(Comparator.comparing(MeasureDefinition::group))
            .toList();

    /** In the alphabetical order of their gauges. */
    private static final List<Distribution> DISTRIBUTIONS = Stream.of(
                    CaseloadMeasures.DISTRIBUTIONS,
                    ClockMeasures.DISTRIBUTIONS,
                    SpellMeasures.DISTRIBUTIONS,
                    WorkersInYearMeasures.DISTRIBUTIONS)
            .flatMap(List::stream)
            .toList();

    /**
     * A run that is measured.
     *
     * @param span its days
     * @param register where every family stands
     * @param settings of its scenario
     */
    record Run(Span span, Register register, Settings settings) {}

    /**
     * A gauge and what it measures.
     *
     * @param definitions its measures
     * @param gauge makes one for a run
     */
    private record Entry(List<MeasureDefinition> definitions, Function<Run, Gauge> gauge) {}

    private static Entry entry(List<MeasureDefinition> definitions, Function<Run, Gauge> gauge) {
        return new Entry(definitions, gauge);
    }

    /** A gauge of each kind for a run, in the order in which they hear of events. */
    static List<Gauge> gauges(Run run) {
        return GAUGES.stream().map(entry -> entry.gauge().apply(run)).toList();
    }

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
