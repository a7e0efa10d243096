package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mainstay.scenario.Parameter;
import mainstay.scenario.Registry;
import org.junit.jupiter.api.Test;

/** Settings are named in the pages as they are in scenario files, and the description of the model leaves none out. */
class NamesInPagesTest {
    private static final Path MODEL = Path.of("src/site/markdown/model.md");

    @Test
    void everySettingThatAPageNamesIsThere() {
        Set<String> settings = settings();
        Set<String> sections = settings.stream()
                .map(path -> path.substring(0, path.indexOf('.')))
                .collect(Collectors.toSet());
        for (Page page : Page.all()) {
            for (String code : page.codes()) {
                String path = code.replaceFirst("[=:].*", "");
                boolean meant = path.matches("[a-z-]+\\.(?!yaml)[a-z0-9-]+") && sections.contains(section(path));
                assertThat(!meant || settings.contains(path))
                        .as(page.file() + " names " + code)
                        .isTrue();
            }
        }
    }

    @Test
    void theDescriptionOfTheModelSaysWhatEverySettingDoes() {
        List<String> codes = Page.read(MODEL).codes();
        assertThat(settings())
                .as("every setting of the registry is named in " + MODEL)
                .allMatch(codes::contains);
    }

    private static String section(String path) {
        return path.substring(0, path.indexOf('.'));
    }

    private static Set<String> settings() {
        return Registry.all().stream().map(Parameter::path).collect(Collectors.toCollection(TreeSet::new));
    }
}
