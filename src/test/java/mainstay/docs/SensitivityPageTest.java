package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.results.sensitivity.SobolRow;
import org.junit.jupiter.api.Test;

/** Every column of the tables of sensitivity has its place on the page about the results folder. */
class SensitivityPageTest {
    @Test
    void everyColumnIsExplained() {
        Page page = Page.read(Path.of("src/site/markdown/results-folder.md"));
        assertThat(page.codes()).containsAll(SensitivityTables.columns()).containsAll(SobolRow.TABLE.columns());
    }
}
