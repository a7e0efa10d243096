package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.PublishedRow;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.Scenario;

/** What official statistics say of what a study measures: of England, and of the place that its scenarios are about. */
final class Published {
    private final List<Scenario> arms;
    private final List<MeasureDefinition> measures;
    private final Collection<PublishedRow> elsewhere;

    /** Figures for a study; those of other places than its own are given. */
    Published(List<Scenario> arms, List<MeasureDefinition> measures, Collection<PublishedRow> elsewhere) {
        this.arms = arms;
        this.measures = measures;
        this.elsewhere = elsewhere;
    }

    /** In the order of the measures: first the figures given, then those of the place. */
    List<PublishedRow> rows() {
        List<PublishedRow> rows = new ArrayList<>();
        for (MeasureDefinition measure : measures) {
            elsewhere.stream()
                    .filter(row -> row.measure().equals(measure.name()))
                    .forEach(rows::add);
            rows.addAll(ofThePlace(measure.name()));
        }
        return rows;
    }

    /** One row if all arms say the same and were fitted to it alike, else one for each that says something. */
    private List<PublishedRow> ofThePlace(String measure) {
        List<Scenario> saying = arms.stream()
                .filter(arm -> arm.published().containsKey(measure))
                .toList();
        Set<Double> figures =
                saying.stream().map(arm -> arm.published().get(measure)).collect(Collectors.toSet());
        boolean alike = saying.stream()
                        .map(arm -> arm.fittedTo().contains(measure))
                        .distinct()
                        .count()
                == 1;
        if (saying.size() == arms.size() && figures.size() == 1 && alike) {
            return List.of(row("", saying.get(0), measure));
        }
        return saying.stream().map(arm -> row(arm.name(), arm, measure)).toList();
    }

    private static PublishedRow row(String name, Scenario arm, String measure) {
        double figure = TableNumbers.tabled(arm.published().get(measure));
        String mark = arm.fittedTo().contains(measure) ? PublishedRow.NO_TEST : "";
        return new PublishedRow(name, PublishedRow.PLACE, measure, figure, "", mark);
    }
}
