package mainstay.analysis.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.analysis.score.Pattern;
import mainstay.measure.Measures;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Scenario;
import org.junit.jupiter.api.Test;

class OwnFiguresTest {
    private static final Scenario ENGLAND =
            new BuiltInPlaces().find("england-2025").orElseThrow();

    private static Pattern pattern(Map<String, Double> published, String measure) {
        List<Pattern> patterns = new OwnFigures(ENGLAND.against(published))
                .patterns(List.of(Measures.find(measure).orElseThrow()));
        assertThat(patterns).hasSize(1);
        return patterns.get(0);
    }

    private static double variance(Pattern pattern) {
        double half = (pattern.high() - pattern.low()) / 2;
        return half * half / Axis.PRIOR.cut() / Axis.PRIOR.cut();
    }

    private static Map<String, Double> with(String measure, double value) {
        Map<String, Double> published = new LinkedHashMap<>(Map.of(
                "referrals_per_year", 1000.0,
                "no_further_action_percent", 20.0,
                "section_47_per_referral", 40.0,
                "icpc_per_section_47", 25.0,
                "cpp_at_31_march", 50.0));
        published.put(measure, value);
        return published;
    }

    /** Of 1,000 referrals 800 are assessed: 601 of 802 with one more of each kind, and what a digit hides. */
    @Test
    void anAssessmentIsOneOfThoseThatReferralsLeadTo() {
        Pattern pattern = pattern(with("assessments_on_time", 75), "assessments_on_time");
        assertThat(pattern.id()).isEqualTo("assessments_on_time");
        assertThat(pattern.value()).isEqualTo(75);
        assertThat(variance(pattern)).isCloseTo(2.348475, within(1e-6));
    }

    /** 1,000 × 0.4 × 0.25 are 100 conferences: 81 of 102. */
    @Test
    void aConferenceIsOneOfThoseThatEnquiriesLeadTo() {
        assertThat(variance(pattern(with("icpc_on_time", 80), "icpc_on_time"))).isCloseTo(16.350314, within(1e-6));
    }

    /** All 50 plans: 51 of 52, so that all of them are not all for sure. */
    @Test
    void allOfFewAreNotAllForSure() {
        assertThat(variance(pattern(with("cp_reviews_on_time", 100), "cp_reviews_on_time")))
                .isCloseTo(3.773023, within(1e-6));
    }

    @Test
    void whatIsNoPercentageOfAKnownNumberHasItsLastDigit() {
        assertThat(variance(pattern(with("caseload_fte", 15.2), "caseload_fte")))
                .isCloseTo(0.01 / 12, within(1e-9));
        assertThat(variance(pattern(Map.of("rereferral_percent", 20.0), "rereferral_percent")))
                .isCloseTo(0.01 / 12, within(1e-9));
    }

    @Test
    void whatIsNotPublishedIsNoPattern() {
        assertThat(new OwnFigures(ENGLAND.against(Map.of("caseload_fte", 15.0))).patterns(Measures.all()))
                .extracting(Pattern::measure)
                .containsExactly("caseload_fte");
    }
}
