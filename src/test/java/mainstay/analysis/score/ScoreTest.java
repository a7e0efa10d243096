package mainstay.analysis.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.analysis.comparison.Outcome;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.RunMeasures;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreRow.Verdict;
import mainstay.results.store.RunStore;
import mainstay.run.LocalExecutor;
import mainstay.run.Runner;
import mainstay.run.Simulator;
import mainstay.scenario.Scenario;
import mainstay.study.ScoreRequest;
import mainstay.study.YearlyMoves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {
    private static final List<MeasureDefinition> MEASURES = List.of(
            measure("assessments_on_time"), measure("caseload_fte"), measure("assessment_days_p75"), measure("strain"));

    @TempDir
    private Path place;

    @Test
    void aPatternIsMetWhenTheMeanLiesInItsBand() {
        ScoreRow row = row("P01");
        assertThat(row.simulated()).isEqualTo(87);
        // Standard deviation 1, three replications, t with two degrees of freedom at 97.5 %: 4.302653.
        // On the logit scale ln(87/13) = 1.900959, with an error of 100 / (87 × 13 × √3) = 0.0510485.
        assertThat(row.ciLow()).isCloseTo(100 / (1 + Math.exp(-1.900959 + 4.302653 * 0.0510485)), within(1e-4));
        assertThat(row.ciHigh()).isCloseTo(100 / (1 + Math.exp(-1.900959 - 4.302653 * 0.0510485)), within(1e-4));
        assertThat(row.distance()).isCloseTo((87 - 85.7) / (87.6 - 85.7), within(1e-5));
        assertThat(row.verdict()).isEqualTo(Verdict.MET);
        assertThat(row.replications()).isEqualTo(3);
        assertThat(row.reason()).isEmpty();
    }

    @Test
    void aLevelThatAScenarioWasFittedToIsNoTestOfIt() {
        Scenario scenario = FakeAuthority.scenario("Ours", 0.15)
                .against(Map.of("assessments_on_time", 80.0))
                .fittedTo(Set.of("assessments_on_time"));
        ScoreRequest request = new ScoreRequest(
                "Ours", scenario, 1, 1, 0, 1, ScoreRequest.USUAL_YEARS, YearlyMoves.NONE, Set.of("P22"));
        assertThat(Score.fitted(request)).containsExactlyInAnyOrder("P01", "P22");
        assertThat(Score.fitted(request.of(scenario.fittedTo(Set.of())))).containsExactly("P22");
    }

    @Test
    void aPatternThatIsMissedHasItsReason() {
        ScoreRow row = row("P04");
        assertThat(row.simulated()).isEqualTo(37);
        assertThat(row.distance()).isEqualTo(2);
        assertThat(row.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(row.reason()).isEqualTo(Reasons.of("P04"));
    }

    @Test
    void replicationsWithNothingToObserveAreLeftOut() {
        assertThat(row("P22").simulated()).isEqualTo(15);
        assertThat(row("P22").replications()).isEqualTo(2);
    }

    @Test
    void whatIsNotMeasuredAndSlopesWithoutPlacesAreNotCompared() {
        for (String id : List.of("P05", "P38")) {
            assertThat(row(id).verdict()).isEqualTo(Verdict.NOT_COMPARED);
            assertThat(row(id).simulated()).isNaN();
            assertThat(row(id).distance()).isNaN();
            assertThat(row(id).reason()).isEmpty();
        }
    }

    @Test
    void fittedIsWhatTheCallerSays() {
        assertThat(row("P22").fitted()).isTrue();
        assertThat(row("P01").fitted()).isFalse();
    }

    @Test
    void everyPatternHasARowInItsOrder() {
        assertThat(rows())
                .extracting(ScoreRow::id)
                .isEqualTo(Patterns.all().stream().map(Pattern::id).toList());
    }

    /** Patterns are about measures that there are, and everything that is said about patterns is about one there is. */
    @Test
    void whatIsWrittenAboutPatternsFits() {
        List<String> ids = Patterns.all().stream().map(Pattern::id).toList();
        assertThat(ids).hasSize(56).doesNotHaveDuplicates();
        assertThat(Score.outcomes()).allMatch(measure -> Measures.find(measure).isPresent());
        for (String table : List.of("fitted.csv", "reasons.csv", "titles.csv", "slopes.csv")) {
            assertThat(EvidenceTable.rows(table))
                    .as(table)
                    .extracting(row -> row.get("id"))
                    .isSubsetOf(ids);
        }
        assertThat(Slope.all())
                .extracting(Slope::id)
                .isEqualTo(Patterns.all().stream()
                        .filter(pattern -> pattern.kind() == Pattern.Kind.SLOPE)
                        .map(Pattern::id)
                        .toList());
        assertThat(EvidenceTable.rows("spreads.csv"))
                .extracting(row -> row.get("measure"))
                .isSubsetOf(PlaceYears.MEASURES);
        assertThat(YearToYear.all())
                .allSatisfy(figure -> assertThat(PlaceYears.MEASURES).contains(figure.measure()))
                .allSatisfy(figure -> assertThat(figure.published()).isBetween(figure.low(), figure.high()))
                .extracting(YearToYear::id)
                .doesNotHaveDuplicates();
        assertThat(Response.all())
                .allSatisfy(
                        response -> assertThat(PlaceYears.MEASURES).contains(response.outcome(), response.regressor()))
                .allSatisfy(response -> assertThat(response.published()).isBetween(response.low(), response.high()))
                .extracting(Response::id)
                .doesNotHaveDuplicates();
    }

    private ScoreRow row(String id) {
        return rows().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow();
    }

    private List<ScoreRow> rows() {
        return new Score(MEASURES, Set.of("P22")).tables(outcome()).scores();
    }

    private Outcome outcome() {
        double[][] values = {{86, 14, 36, 1}, {87, Double.NaN, 37, 1}, {88, 16, 38, 1}};
        Simulator simulator = (scenario, seed, replication, events) ->
                new RunMeasures(values[replication], new long[4], new double[4][0], Map.of(), Map.of(), Map.of());
        Scenario scenario = FakeAuthority.scenario("Ours", 0.15);
        return Experiment.run(
                Score.levels(scenario, 3, 1),
                new Runner(new LocalExecutor(simulator, 1), RunStore.open(place.resolve("runs.store"), "a score")));
    }

    private static MeasureDefinition measure(String name) {
        return Measures.find(name).orElseThrow();
    }
}
