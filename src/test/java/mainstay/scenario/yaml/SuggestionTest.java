package mainstay.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void aDroppedAnAddedAChangedAndTwoSwappedLettersAreOneMistakeEach() {
        assertThat(Suggestion.distance("turnover", "turnovr")).isEqualTo(1);
        assertThat(Suggestion.distance("turnover", "turnoverr")).isEqualTo(1);
        assertThat(Suggestion.distance("turnover", "turnower")).isEqualTo(1);
        assertThat(Suggestion.distance("turnover", "trunover")).isEqualTo(1);
        assertThat(Suggestion.distance("turnover", "turnover")).isZero();
        assertThat(Suggestion.distance("", "abc")).isEqualTo(3);
    }

    @Test
    void onlyWhatIsNearIsSuggested() {
        List<String> words = List.of("posts", "turnover", "notice");
        assertThat(Suggestion.nearest(words, "post")).contains("posts");
        assertThat(Suggestion.nearest(words, "zebra")).isEmpty();
        assertThat(Suggestion.nearest(words, "")).isEmpty();
        assertThat(Suggestion.nearest(words, "x".repeat(100_000))).isEmpty();
    }

    @Test
    void theBeginningOfOneWordAloneStandsForIt() {
        List<String> words = List.of("decision_wait_days", "worker_changes", "worker_changes_per_child_year");
        assertThat(Suggestion.nearest(words, "decision_wait")).contains("decision_wait_days");
        assertThat(Suggestion.nearest(words, "worker")).isEmpty();
        assertThat(Suggestion.nearest(words, "dec")).isEmpty();
    }
}
