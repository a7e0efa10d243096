package mainstay.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import mainstay.results.evidence.Examined;
import mainstay.results.evidence.PanelRow;
import mainstay.results.evidence.ResponseRow;
import org.junit.jupiter.api.Test;

/** Responses that were put into a panel by hand are found. */
class ResponseTest {
    private static final int PLACES = 6;
    private static final int YEARS = 5;

    /** Referrals and caseloads that neither a place nor a year explains. */
    private static double moved(int place, int year) {
        return (place * 7 + year * year * 5 + place * year * 3) % 11;
    }

    private static double referrals(int place, int year) {
        return 1000 * (1 + place) * Math.exp(0.05 * moved(place, year));
    }

    @Test
    void anElasticityIsTheSlopeOfLogarithms() {
        ResponseRow row = fitted("Q21", (place, year) -> 3 * (1 + year) * Math.pow(referrals(place, year), 0.86));
        assertThat(row.simulated()).isCloseTo(0.86, within(1e-6));
        assertThat(row.verdict()).isEqualTo(Examined.MET);
        assertThat(row.fails()).isEmpty();
        assertThat(row.units()).isEqualTo(PLACES);
        assertThat(row.observations()).isEqualTo(PLACES * YEARS);
    }

    @Test
    void theYearBeforeIsSeenBesideTheSameYear() {
        ResponseRow row = fitted(
                "Q27",
                (place, year) -> Math.pow(referrals(place, year), 0.54) * Math.pow(referrals(place, year - 1), 0.24));
        assertThat(row.simulated()).isCloseTo(0.24, within(1e-6));
        assertThat(row.observations()).isEqualTo(PLACES * (YEARS - 1));
    }

    @Test
    void theYearBeforeIsSeenAlone() {
        ResponseRow row = fitted("Q42", (place, year) -> 0.26 * moved(place, year - 1) + 3 * year + place);
        assertThat(row.simulated()).isCloseTo(0.26, within(1e-6));
        assertThat(row.verdict()).isEqualTo(Examined.MET);
        assertThat(row.observations()).isEqualTo(PLACES * (YEARS - 1));
    }

    /** Three quarters of what is unusual in a place's vacancies is there in the next year, whatever is usual in it. */
    @Test
    void aMeasureIsSeenToCarryOver() {
        ResponseRow row = fitted("Q44", (place, year) -> place + (place % 2 == 0 ? 16 : -16) * Math.pow(0.75, year));
        assertThat(row.simulated()).isCloseTo(0.75, within(1e-6));
        assertThat(row.verdict()).isEqualTo(Examined.NOT_MET);
    }

    @Test
    void pointsForOneLogUnitAreSeen() {
        ResponseRow row = fitted("Q29", (place, year) -> 20 + 2 * Math.log(referrals(place, year)));
        assertThat(row.simulated()).isCloseTo(2, within(1e-4));
        assertThat(row.verdict()).isEqualTo(Examined.NOT_MET);
        assertThat(row.fails()).isEqualTo("outside the interval");
    }

    @Test
    void logOddsAreThoseOfAPercentage() {
        ResponseRow row =
                fitted("Q03", (place, year) -> 100 / (1 + Math.exp(-(2 + 0.2 * place - 0.072 * moved(place, year)))));
        assertThat(row.simulated()).isCloseTo(-0.072, within(1e-6));
    }

    /** Places 0 and 1 have the fewest on time and lose 1.5 for each child; places 4 and 5 the most and lose 0.6. */
    @Test
    void aThirdOfTheAuthoritiesHasASlopeOfItsOwn() {
        Cell onTime = (place, year) -> 50 + 8 * place - (place < 2 ? 1.5 : place < 4 ? 1 : 0.6) * moved(place, year);
        assertThat(fitted("Q10", onTime).simulated()).isCloseTo(-1.5, within(1e-6));
        assertThat(fitted("Q11", onTime).simulated()).isCloseTo(-0.6, within(1e-6));
        assertThat(fitted("Q11", onTime).units()).isEqualTo(2);
    }

    @Test
    void aSlopeThatIsNotPreciseIsNotKnownAndSaysWhy() {
        double[] noise = {9, -9, 7, -8, 1, -6, 8, -7, 2, 9};
        ResponseRow row = fitted(
                "Q01", (place, year) -> 80 - 0.97 * moved(place, year) + noise[(place * 3 + year * 7) % noise.length]);
        assertThat(row.standardError()).isGreaterThan(0.25 * 0.65);
        assertThat(row.fails()).contains("standard error too large");
        assertThat(row.verdict()).isNotEqualTo(Examined.MET);
    }

    @Test
    void nothingToCompareIsNotKnown() {
        ResponseRow row = fitted("Q01", (place, year) -> Double.NaN);
        assertThat(row.verdict()).isEqualTo(Examined.NOT_KNOWN);
        assertThat(row.fails()).isEqualTo("nothing to compare");
    }

    @FunctionalInterface
    private interface Cell {
        double of(int place, int year);
    }

    private static ResponseRow fitted(String id, Cell outcome) {
        Response response = Response.all().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
        boolean demand = response.regressor().equals("referrals");
        List<PanelRow> rows = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            for (int year = 0; year < YEARS; year++) {
                if (!response.regressor().equals(response.outcome())) {
                    add(rows, place, year, response.regressor(), demand ? referrals(place, year) : moved(place, year));
                }
                add(rows, place, year, response.outcome(), outcome.of(place, year));
            }
        }
        return response.fitted(new Panel(rows));
    }

    private static void add(List<PanelRow> rows, int place, int year, String measure, double value) {
        rows.add(new PanelRow("Place " + place, 0, 2026 + year, measure, value));
    }
}
