package mainstay.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import mainstay.event.ChangeReason;
import mainstay.event.MonthEndCount.TeamCounted;
import mainstay.event.OrganisationEvent.TeamFormed;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.measure.count.UnitRange;
import mainstay.measure.team.TeamMeasure;
import mainstay.scenario.Area;
import mainstay.scenario.Scenario;
import org.junit.jupiter.api.Test;

class LedgerTest {
    @Test
    void everyMeasureHasItsOwnNameAndSaysWhatItIs() {
        assertThat(Measures.all()).extracting(MeasureDefinition::name).doesNotHaveDuplicates();
        assertThat(Measures.all()).extracting(MeasureDefinition::title).doesNotHaveDuplicates();
        assertThat(Measures.all()).allSatisfy(measure -> {
            assertThat(measure.name()).matches("[a-z][a-zA-Z0-9_]*");
            assertThat(List.of(measure.unit(), measure.numerator(), measure.denominator(), measure.stillOpen()))
                    .noneMatch(String::isBlank);
        });
        assertThat(Measures.all()).isSortedAccordingTo((a, b) -> a.group().compareTo(b.group()));
    }

    @Test
    void everyUnitHasARangeAndIsTheUnitOfSomeMeasure() {
        assertThat(Measures.all()).extracting(MeasureDefinition::unit).hasSameElementsAs(UnitRange.units());
        assertThat(UnitRange.units()).allSatisfy(unit -> assertThat(Measures.all())
                .extracting(MeasureDefinition::unit)
                .contains(unit));
    }

    @Test
    void aRunInWhichNothingHappensHasEveryArrayAndObservesNothing() {
        RunMeasures nothing = new Told().measures();
        int measures = Measures.all().size();
        assertThat(nothing.values()).hasSize(measures);
        assertThat(nothing.observations()).hasSize(measures);
        assertThat(nothing.monthly()).hasDimensions(measures, 15);
        assertThat(nothing.changes()).containsOnlyKeys("all", "looked_after");
        assertThat(nothing.changes().get("all")).hasSize(ChangeReason.values().length);
        assertThat(nothing.distributions().keySet())
                .containsExactlyInAnyOrderElementsOf(Measures.distributions().stream()
                        .map(Distribution::name)
                        .toList());
        assertThat(new Told().value("assessments_on_time")).isNaN();
        assertThat(new Told().value("children_held")).isZero();
    }

    /** Four of five posts and three of five are held in the north, five of five in the south: 30 % and none are vacant. */
    @Test
    void areasAreMeasuredWhereThereAreSome() {
        Scenario divided = Told.scenario()
                .in(List.of(new Area("North", 0.7, 0.7, Map.of()), new Area("South", 0.3, 0.3, Map.of())));
        Ledger ledger = new Ledger(Told.calendar(), divided);
        ledger.accept(new TeamFormed(0, 0, "Elm", "Need", "North"));
        ledger.accept(new TeamFormed(0, 1, "Oak", "Need", "North"));
        ledger.accept(new TeamFormed(0, 2, "Ash", "Need", "South"));
        int monthEnd = Told.endOf("2025-04");
        ledger.accept(new TeamCounted(monthEnd, 0, 5, 1, 0.5, 0, true));
        ledger.accept(new TeamCounted(monthEnd, 1, 5, 2, 0.5, 0, true));
        ledger.accept(new TeamCounted(monthEnd, 2, 5, 0, 0.5, 0, true));
        RunMeasures measures = ledger.close();
        assertThat(measures.areas()).containsOnlyKeys("North", "South");
        assertThat(measures.areas().get("North")[TeamMeasure.VACANCIES.ordinal()])
                .isEqualTo(30, within(1e-9));
        assertThat(measures.areas().get("South")[TeamMeasure.VACANCIES.ordinal()])
                .isZero();
        assertThat(measures.areas().get("South")[TeamMeasure.ASSESSMENTS_ON_TIME.ordinal()])
                .isNaN();
        assertThat(new Told().measures().areas()).isEmpty();
    }

    @Test
    void theSameEventsGiveEqualMeasures() {
        assertThat(new Told(Told.referred("2025-05-01", 0, 2)).measures())
                .isEqualTo(new Told(Told.referred("2025-05-01", 0, 2)).measures())
                .isNotEqualTo(new Told(Told.referred("2025-05-01", 0, 3)).measures());
    }
}
