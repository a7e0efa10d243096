package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mainstay.results.study.TrendRow;
import org.junit.jupiter.api.Test;

class TrendPartsTest {
    private static final List<String> STILL = List.of(
            "vacancy_rate_fte",
            "agency_rate_fte",
            "assessments_on_time",
            "icpc_on_time",
            "three_or_more_workers_percent",
            "same_worker_12_months_percent");

    @Test
    void aSlopeWithinATenthOfAPointMeetsTheCriterion() {
        TrendParts parts = with(points("turnover_rate_fte", 0.1, 0.05, 0.15), children(0, -0.01, 0.01));
        assertThat(parts.table())
                .contains("| 0.100 | 0.050 to 0.150 | ±0.10 points | yes, within chance |")
                .contains("| 0.000 | −0.010 to 0.010 | ±0.05 children | yes |");
        assertThat(parts.verdict())
                .startsWith("**8 of 8 measures meet the criterion.** Within chance")
                .doesNotContain("Not met");
    }

    @Test
    void aSlopeBeyondItIsNamed() {
        TrendParts parts = with(points("turnover_rate_fte", -0.38, -0.4, -0.36), children(0.06, 0.055, 0.065));
        assertThat(parts.table()).contains("| −0.380 | −0.400 to −0.360 | ±0.10 points | no |");
        assertThat(parts.verdict())
                .isEqualTo("**6 of 8 measures meet the criterion.** Not met: "
                        + LoadStudies.title("turnover_rate_fte") + "; " + LoadStudies.title("caseload_fte")
                        + ". No verdict is within chance: none of the intervals holds an end of its criterion.");
    }

    private static TrendParts with(TrendRow first, TrendRow last) {
        return new TrendParts(Stream.of(
                        Stream.of(first),
                        STILL.stream().map(measure -> points(measure, 0, -0.02, 0.02)),
                        Stream.of(last))
                .flatMap(rows -> rows)
                .toList());
    }

    private static TrendRow points(String measure, double slope, double low, double high) {
        return new TrendRow("Nothing happens", measure, "percent", slope, low, high, 10, 100);
    }

    private static TrendRow children(double slope, double low, double high) {
        return new TrendRow("Nothing happens", "caseload_fte", "children per FTE", slope, low, high, 10, 100);
    }
}
