package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import mainstay.scenario.Parameter;
import mainstay.scenario.Registry;
import org.junit.jupiter.api.Test;

class ReferencePageTest {
    private static final Path PAGE = Path.of("src/site/markdown/scenario-reference.md");

    @Test
    void thePageIsWhatTheRegistrySays() throws IOException {
        if (Boolean.getBoolean("mainstay.write")) {
            Files.writeString(PAGE, ReferencePage.markdown());
        }
        assertThat(PAGE)
                .as("write it anew: mvn -Dtest=ReferenceTest -Dmainstay.write=true test")
                .hasContent(ReferencePage.markdown());
    }

    @Test
    void everyParameterHasARow() {
        String page = ReferencePage.markdown();
        for (Parameter parameter : Registry.all()) {
            assertThat(page).containsOnlyOnce("\n| `" + parameter.path() + "`");
        }
        assertThat(page)
                .contains("| `workforce.turnover` | Share of permanent workers who leave the authority in a year. |"
                        + " 11.8 % per year |  | 0 to 500 % per year | measured | England, year to 30 September 2025 (DfE"
                        + " workforce) |");
    }
}
