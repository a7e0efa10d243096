package mainstay.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mainstay.cli.Rehearsal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The results that the project shows come out of the model as it stands: every run of the main study again, about a minute
 * and a half on two cores. After a change of results, {@code src/scripts/kept-results pods} makes them again.
 */
@Tag("slow")
class PodsResultsTest {
    @Test
    void theCommittedResultsComeOutAgain() {
        Rehearsal.Performance reproduced = Rehearsal.of(List.of("reproduce", "results/pods", "--quiet"));
        assertThat(reproduced.text()).doesNotContain("FAIL").contains("Every table came out the same.");
        assertThat(reproduced.code()).isZero();
    }
}
