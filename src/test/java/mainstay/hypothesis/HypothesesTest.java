package mainstay.hypothesis;

import java.nio.file.Path;
import java.util.List;
import mainstay.docs.GeneratedPages;
import mainstay.hypothesis.Hypothesis.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Tries every hypothesis anew and writes what came out on the page: some minutes. Whether the page is still that of the model,
 * {@code HypothesesRunsTest} says in seconds.
 */
@Tag("docs")
@Tag("docs-only")
class HypothesesTest {
    @Test
    void thePageIsWhatComesOut() {
        List<Finding> findings =
                Hypotheses.all().stream().map(Hypothesis::tried).toList();
        GeneratedPages.check(Path.of("hypotheses.md"), HypothesesPage.parts(findings));
    }
}
