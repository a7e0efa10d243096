package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import mainstay.analysis.shapes.Shapes;
import mainstay.direction.SmallAuthority;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.shape.ShapeCatalogue;
import mainstay.results.evidence.ShapeTables;
import org.junit.jupiter.api.Test;

class ShapesSectionTest {
    @Test
    void everyShapeHasWordsAndNoOther() {
        assertThat(ShapesSection.words().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        ShapeCatalogue.all().stream().map(ShapeDefinition::name).collect(Collectors.toSet()));
    }

    @Test
    void everyPlaceholderIsFilledAndNoNumberOfAResultIsWrittenByHand() {
        // Small, but everything happens in it.
        ShapeTables tables =
                Shapes.of(SmallAuthority.scenario(0.25, 3, 24), 1, 2, 2).tables();
        String section = ShapesSection.markdown(tables);
        assertThat(section).startsWith("## Shapes\n").doesNotContain("{", "null", "NaN");
        ShapeCatalogue.all().forEach(shape -> assertThat(section).contains("**" + shape.title() + ".** "));
        // A decimal number is a result: the words hold none but through placeholders.
        ShapesSection.words()
                .forEach((shape, words) ->
                        assertThat(words.replaceAll("\\{[^}]*}", "")).as(shape).doesNotContainPattern("[0-9]\\.[0-9]"));
    }
}
