package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mainstay.scenario.Registry;
import mainstay.scenario.definition.Parameter;
import org.junit.jupiter.api.Test;

/** Settings are named in the pages as they are in scenario files. */
class NamesInPagesTest {
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

    private static String section(String path) {
        return path.substring(0, path.indexOf('.'));
    }

    private static Set<String> settings() {
        return Registry.all().stream().map(Parameter::path).collect(Collectors.toCollection(TreeSet::new));
    }
}
