package mainstay.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestionTest {
    @Test
    void aDroppedAnAddedAChangedAndTwoSwappedLettersAreOneMistakeEach() {
        // In words of up to five letters one mistake is forgiven, and two are not.
        List<String> words = List.of("notice", "post");
        assertThat(Suggestion.nearest(words, "pst")).contains("post");
        assertThat(Suggestion.nearest(words, "posst")).contains("post");
        assertThat(Suggestion.nearest(words, "pest")).contains("post");
        assertThat(Suggestion.nearest(words, "psot")).contains("post");
        assertThat(Suggestion.nearest(words, "post")).contains("post");
        assertThat(Suggestion.nearest(words, "best")).isEmpty();
        assertThat(Suggestion.nearest(words, "pestt")).isEmpty();
    }

    @Test
    void theNearestIsSuggestedAndOfEqualsTheFirst() {
        assertThat(Suggestion.nearest(List.of("turnings", "turnover", "turnovers"), "turnovrs"))
                .contains("turnovers");
        assertThat(Suggestion.nearest(List.of("cast", "cost", "cost"), "cst")).contains("cast");
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
