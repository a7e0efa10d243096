package mainstay.hypothesis;

import java.nio.file.Path;
import java.util.List;
import mainstay.docs.GeneratedPages;
import mainstay.hypothesis.Hypothesis.Finding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tries every hypothesis anew: what came out is on the page, so that a change of the model that changes it is seen. */
@Tag("docs")
@Tag("slow")
class HypothesesTest {
    @Test
    void thePageIsWhatComesOut() {
        List<Finding> findings =
                Hypotheses.all().stream().map(Hypothesis::tried).toList();
        GeneratedPages.check(Path.of("hypotheses.md"), HypothesesPage.parts(findings));
    }
}
