package mainstay.hypothesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.hypothesis.Hypothesis.Finding;
import org.junit.jupiter.api.Test;

/** Tries every hypothesis anew: what came out is on the page, so that a change of the model that changes it is seen. */
class HypothesesTest {
    private static final Path PAGE = Path.of("src/site/markdown/hypotheses.md");

    @Test
    void thePageIsWhatComesOut() throws IOException {
        List<Finding> findings =
                Hypotheses.all().stream().map(Hypothesis::tried).toList();
        String page = HypothesesPage.markdown(findings);
        if (Boolean.getBoolean("mainstay.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE)
                .as("write it anew: mvn -Dtest=HypothesesTest -Dmainstay.write=true test")
                .hasContent(page);
    }
}
