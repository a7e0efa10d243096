package mainstay.analysis.score;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import mainstay.analysis.comparison.Outcome;
import mainstay.measure.Measures;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.evidence.ResponseRow;
import mainstay.results.evidence.ScoreRow;
import mainstay.results.evidence.ScoreRow.Verdict;
import mainstay.results.evidence.ScoreTables;
import mainstay.results.evidence.SlopeRow;
import mainstay.results.table.TableNumbers;
import mainstay.run.StudyPlan;
import mainstay.scenario.Scenario;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.MeanEstimate;
import mainstay.statistics.estimate.NaturalRange;
import mainstay.study.ScoreRequest;
import mainstay.study.Study;
import mainstay.study.YearlyMoves;

/**
 * How well a scenario reproduces the published patterns: levels by its own replications, slopes by those of real places.
 */
public final class Score {
    static final double CONFIDENCE = 0.95;

    private static final Map<String, String> SHORT = EvidenceTable.rows("titles.csv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get("id"), row -> row.get("title")));

    private final List<MeasureDefinition> measures;
    private final Set<String> fitted;

    /**
     * A score by these measures.
     *
     * @param measures what the values of a replication are, in their order
     * @param fitted numbers of the patterns that settings were chosen by
     */
    public Score(List<MeasureDefinition> measures, Set<String> fitted) {
        this.measures = List.copyOf(measures);
        this.fitted = Set.copyOf(fitted);
    }

    /** Numbers of the patterns that prove nothing of a scenario: those the request names, and levels that the scenario was fitted to. */
    public static Set<String> fitted(ScoreRequest request) {
        return Patterns.all().stream()
                .filter(pattern -> request.fitted().contains(pattern.id())
                        || (pattern.kind() == Pattern.Kind.LEVEL
                                && request.scenario().fittedTo().contains(pattern.measure())))
                .map(Pattern::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The study whose replications the levels are taken from. */
    public static Study levels(Scenario scenario, int replications, long seed) {
        return new Study(scenario.name(), "", List.of(scenario), outcomes(), replications, seed);
    }

    /** The runs of the scenario. */
    public static StudyPlan levelRuns(Study levels) {
        return new StudyPlan(levels);
    }

    /** The study of the places. */
    public static Study places(List<ScoredPlace> places, int replications, long seed) {
        return new Study(
                "Places",
                "",
                places.stream().map(ScoredPlace::scenario).toList(),
                PlaceYears.MEASURES,
                replications,
                seed);
    }

    /** The runs of places that move so from year to year: they are kept beside those of the scenario. */
    public StudyPlan placeRuns(Study places, YearlyMoves moves) {
        return new StudyPlan(places, 1, PlaceYears.measurement(measures, moves));
    }

    /** The measures that patterns are about, in order. */
    public static List<String> outcomes() {
        return Patterns.all().stream()
                .filter(pattern -> pattern.kind() == Pattern.Kind.LEVEL)
                .map(Pattern::measure)
                .toList();
    }

    /** Every table of a score without places: slopes are not compared. */
    public ScoreTables tables(Outcome levels) {
        return new ScoreTables(
                scores(levels, List.of()), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * Every table of a score.
     *
     * @param levels complete, of {@link #levels}
     * @param outcome complete, of {@link #placeRuns}
     * @param places the places, in order
     */
    public ScoreTables tables(Outcome levels, Outcome outcome, List<ScoredPlace> places) {
        Panel panel = Panel.of(outcome);
        List<SlopeRow> slopes =
                Slope.all().stream().map(slope -> slope.fitted(panel)).toList();
        Spread spread = new Spread(panel, places);
        List<ResponseRow> responses =
                Response.all().stream().map(response -> response.fitted(panel)).toList();
        return new ScoreTables(
                scores(levels, slopes),
                slopes,
                responses,
                YearToYear.all().stream().map(figure -> figure.fitted(panel)).toList(),
                spread.rows(),
                new PlaceFit(spread.byPlace()).rows(),
                spread.byPlace(),
                panel.rows());
    }

    private List<ScoreRow> scores(Outcome levels, List<SlopeRow> slopes) {
        return Patterns.all().stream()
                .map(pattern -> pattern.kind() == Pattern.Kind.LEVEL ? level(pattern, levels) : slope(pattern, slopes))
                .toList();
    }

    private ScoreRow level(Pattern pattern, Outcome levels) {
        int measure = measures.stream().map(MeasureDefinition::name).toList().indexOf(pattern.measure());
        double[] values = measure < 0
                ? new double[0]
                : Arrays.stream(levels.values(0, measure))
                        .filter(Double::isFinite)
                        .toArray();
        MeanEstimate estimate = MeanEstimate.of(
                values,
                CONFIDENCE,
                measure < 0
                        ? NaturalRange.UNBOUNDED
                        : measures.get(measure).range().ofAverages());
        return row(pattern, title(pattern), estimate.mean(), estimate.interval(), estimate.n());
    }

    /** Short enough for a row of a chart. */
    private static String title(Pattern pattern) {
        String usual =
                Measures.find(pattern.measure()).map(MeasureDefinition::title).orElse(pattern.measure());
        return SHORT.getOrDefault(pattern.id(), usual);
    }

    private ScoreRow slope(Pattern pattern, List<SlopeRow> slopes) {
        String title = Slope.find(pattern.id()).orElseThrow().title();
        return slopes.stream()
                .filter(row -> row.id().equals(pattern.id()))
                .findFirst()
                .map(row -> row(pattern, title, row.slope(), new Interval(row.ciLow(), row.ciHigh()), row.units()))
                .orElseGet(() -> row(pattern, title, Double.NaN, Interval.NONE, 0));
    }

    private ScoreRow row(Pattern pattern, String title, double simulated, Interval interval, int replications) {
        double tabled = TableNumbers.tabled(simulated);
        Verdict verdict =
                !Double.isFinite(tabled) ? Verdict.NOT_COMPARED : pattern.holds(tabled) ? Verdict.MET : Verdict.NOT_MET;
        return new ScoreRow(
                pattern.id(),
                pattern.kind().name().toLowerCase(Locale.ROOT),
                pattern.measure(),
                title,
                pattern.unit(),
                pattern.value(),
                pattern.low(),
                pattern.high(),
                tabled,
                TableNumbers.tabled(interval.low()),
                TableNumbers.tabled(interval.high()),
                TableNumbers.tabled(pattern.distance(tabled)),
                verdict,
                fitted.contains(pattern.id()),
                replications,
                verdict == Verdict.NOT_MET ? Reasons.of(pattern.id()) : "");
    }
}
