package mainstay.analysis.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.results.study.PublishedRow;
import mainstay.scenario.Scenario;
import org.junit.jupiter.api.Test;

class PublishedTest {
    private static final PublishedRow ENGLAND =
            new PublishedRow("", PublishedRow.ENGLAND, "assessments_on_time", 84.5, "2024-25", "DfE");

    private static Scenario arm(String name, Map<String, Double> published) {
        return FakeAuthority.scenario(name, 0.15).against(published);
    }

    private static List<PublishedRow> rows(List<PublishedRow> elsewhere, Scenario... arms) {
        return new Published(List.of(arms), FakeAuthority.MEASURES, elsewhere).rows();
    }

    @Test
    void englandsFigureOfWhatIsMeasuredIsTold() {
        PublishedRow notMeasured = new PublishedRow("", PublishedRow.ENGLAND, "caseload_fte", 15, "2025", "DfE");
        assertThat(rows(List.of(notMeasured, ENGLAND), arm("As now", Map.of()))).containsExactly(ENGLAND);
    }

    @Test
    void aFigureThatAllArmsAreHeldAgainstHasOneRow() {
        Map<String, Double> own = Map.of("assessments_on_time", 77.0, "worker_mood", 3.0);
        assertThat(rows(List.of(ENGLAND), arm("As now", own), arm("Pods", own)))
                .containsExactly(ENGLAND, new PublishedRow("", PublishedRow.PLACE, "assessments_on_time", 77, "", ""));
    }

    @Test
    void armsAboutDifferentPlacesHaveARowEach() {
        assertThat(rows(
                        List.of(),
                        arm("Ayborough", Map.of("grip", 0.5)),
                        arm("Beeshire", Map.of("grip", 0.6)),
                        arm("Nowhere", Map.of())))
                .containsExactly(
                        new PublishedRow("Ayborough", PublishedRow.PLACE, "grip", 0.5, "", ""),
                        new PublishedRow("Beeshire", PublishedRow.PLACE, "grip", 0.6, "", ""));
    }

    @Test
    void aFigureThatAnArmWasFittedToIsMarked() {
        Map<String, Double> own = Map.of("assessments_on_time", 77.0, "grip", 0.5);
        Scenario fitted = arm("Fitted", own).fittedTo(Set.of("assessments_on_time"));
        assertThat(rows(List.of(), fitted))
                .containsExactly(
                        new PublishedRow("", PublishedRow.PLACE, "assessments_on_time", 77, "", PublishedRow.NO_TEST),
                        new PublishedRow("", PublishedRow.PLACE, "grip", 0.5, "", ""));
        assertThat(rows(List.of(), arm("As now", own), fitted))
                .containsExactly(
                        new PublishedRow("As now", PublishedRow.PLACE, "assessments_on_time", 77, "", ""),
                        new PublishedRow(
                                "Fitted", PublishedRow.PLACE, "assessments_on_time", 77, "", PublishedRow.NO_TEST),
                        new PublishedRow("", PublishedRow.PLACE, "grip", 0.5, "", ""));
    }
}
