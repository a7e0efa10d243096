package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.analysis.shapes.Shapes;
import mainstay.direction.SmallAuthority;
import mainstay.measure.count.ShapeDefinition;
import mainstay.measure.shape.ShapeCatalogue;
import mainstay.results.evidence.ShapeTables;
import mainstay.results.store.RunStore;
import mainstay.run.AuthorityRun;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.study.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page on validation says of each distribution is written by hand, and its figures are not. */
class ValidationWordsTest {
    @TempDir
    private Path folder;

    private static final Path TEMPLATE = Path.of("validation.md");

    @Test
    void everyShapeHasAParagraphAndNoOther() throws IOException {
        assertThat(shapes().lines().filter(line -> line.startsWith("**")).map(line -> line.split("\\.", 3)[1]))
                .containsExactlyInAnyOrderElementsOf(
                        ShapeCatalogue.all().stream().map(ShapeDefinition::name).collect(Collectors.toSet()));
    }

    @Test
    void everyFigureIsThereForAnyResults() {
        // Small, but everything happens in it.
        Study study = new Study("Small", "", List.of(SmallAuthority.scenario(0.25, 3, 24)), List.of(), 2, 1);
        ShapeTables tables;
        try (RunStore store = RunStore.open(folder.resolve(RunStore.FILE), "shapes")) {
            new Runner(new LocalExecutor(new AuthorityRun(), 2), store).run(Shapes.plan(study));
            tables = Shapes.of(study, store).tables();
        }
        String page = GeneratedPages.filled(TEMPLATE, ValidationParts.with(tables));
        assertThat(page.substring(page.indexOf("## Shapes\n"))).doesNotContain("{", "null", "NaN");
        ShapeCatalogue.all().forEach(shape -> assertThat(page).contains("\n**" + shape.title() + ".** "));
    }

    @Test
    void noResultIsWrittenByHand() throws IOException {
        // A decimal number is a result.
        assertThat(shapes().replaceAll("\\$\\{[^}]*}", "")).doesNotContainPattern("[0-9]\\.[0-9]");
    }

    private static String shapes() throws IOException {
        String template = Files.readString(GeneratedPages.TEMPLATES.resolve(TEMPLATE));
        return template.substring(template.indexOf("## Shapes\n"));
    }
}
