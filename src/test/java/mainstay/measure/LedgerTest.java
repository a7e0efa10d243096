package mainstay.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mainstay.event.ChangeReason;
import mainstay.measure.count.Distribution;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.measure.count.UnitRange;
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

    @Test
    void theSameEventsGiveEqualMeasures() {
        assertThat(new Told(Told.referred("2025-05-01", 0, 2)).measures())
                .isEqualTo(new Told(Told.referred("2025-05-01", 0, 2)).measures())
                .isNotEqualTo(new Told(Told.referred("2025-05-01", 0, 3)).measures());
    }
}
