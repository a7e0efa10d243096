package mainstay.docs;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mainstay.analysis.score.Pattern;
import mainstay.analysis.score.Patterns;
import mainstay.measure.Measures;
import mainstay.report.chart.study.Waterfall;
import mainstay.report.content.Estimate;
import mainstay.results.evidence.ResponseRow;
import mainstay.statistics.estimate.MeanEstimate;

/** What the studies of referrals, of posts and of where load goes come to, as parts of their pages. */
final class LoadStudies {
    private static final String CASELOAD = "caseload_fte";
    private static final List<String> ON_TIME = List.of("assessments_on_time", "icpc_on_time");

    private LoadStudies() {}

    static Map<String, Object> all() {
        return Map.of(
                "slopes_of_posts", PageParts.text(() -> slopes(ArmRuns.of("posts"))),
                "curve", PageParts.text(() -> curve(ArmRuns.of("posts"))),
                "edge", PageParts.text(() -> edge(ArmRuns.of("posts"))),
                "answers", PageParts.named(measure -> answers(ArmRuns.of("where-load-goes"), measure)));
    }

    /** Elasticities to referrals between arms with fewer and with more, beside those that were published. */
    static String elasticities(ArmRuns runs, List<ResponseRow> published) {
        Map<String, Function<String, double[]>> steps = steps(runs);
        return "| | published | 10 % fewer to 10 % more | 20 % fewer to 20 % more |\n|---|---|---|---|\n"
                + published.stream()
                        .filter(row -> steps.containsKey(row.id()))
                        .map(row -> "| " + row.id() + ", " + row.title() + " | " + Cell.of(row.published(), 2) + " | "
                                + between(runs, steps.get(row.id()), 10) + " | "
                                + between(runs, steps.get(row.id()), 20) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String between(ArmRuns runs, Function<String, double[]> step, int percent) {
        String less = percent + " % fewer";
        String more = percent + " % more";
        return PairedResponse.elasticity(
                        runs.of(less, "referrals_per_year"),
                        runs.of(more, "referrals_per_year"),
                        step.apply(less),
                        step.apply(more))
                .cell(2);
    }

    /** By the published response: children held stand for those in need on 31 March. */
    private static Map<String, Function<String, double[]>> steps(ArmRuns runs) {
        return Map.of(
                "Q21", arm -> share(runs, arm, "no_further_action_percent", ""),
                "Q22", arm -> share(runs, arm, "no_further_action_percent", "not_in_need_percent"),
                "Q23", arm -> times(runs.of(arm, "referrals_per_year"), runs.of(arm, "section_47_per_referral")),
                "Q26", arm -> runs.of(arm, "children_held"));
    }

    /** Referrals less those that some measures in percent take away. */
    private static double[] share(ArmRuns runs, String arm, String first, String second) {
        double[] referrals = runs.of(arm, "referrals_per_year");
        double[] one = runs.of(arm, first);
        double[] two = second.isEmpty() ? new double[one.length] : runs.of(arm, second);
        double[] left = new double[referrals.length];
        Arrays.setAll(left, i -> referrals[i] * (100 - one[i] - two[i]) / 100);
        return left;
    }

    private static double[] times(double[] first, double[] second) {
        double[] product = new double[first.length];
        Arrays.setAll(product, i -> first[i] * second[i]);
        return product;
    }

    /** Points for one more child of caseload, between arms with more and with fewer posts. */
    static String slopes(ArmRuns runs) {
        return "| | published | band | 110 to 90 % of posts | 120 to 80 % of posts |\n|---|---|---|---|---|\n"
                + line(runs, ON_TIME.get(0), Patterns.find("P38").orElseThrow())
                + line(runs, ON_TIME.get(1), Patterns.find("P39").orElseThrow());
    }

    private static String line(ArmRuns runs, String measure, Pattern published) {
        return "| " + title(measure) + " | " + Cell.of(published.value(), 2) + " | "
                + Cell.of(published.low(), published.high(), 2) + " | "
                + slope(runs, measure, 10).cell(2) + " | "
                + slope(runs, measure, 20).cell(2) + " |\n";
    }

    /** Points for one more child of caseload, between so many percent more and fewer posts. */
    static PairedResponse slope(ArmRuns runs, String measure, int percent) {
        String more = 100 + percent + " % of posts";
        String less = 100 - percent + " % of posts";
        return PairedResponse.slope(
                runs.of(more, CASELOAD), runs.of(less, CASELOAD), runs.of(more, measure), runs.of(less, measure));
    }

    /** Every arm in order of its posts. */
    static String curve(ArmRuns runs) {
        List<String> measures = List.of(
                CASELOAD,
                "assessments_on_time",
                "icpc_on_time",
                "assessment_quality",
                "three_or_more_workers_percent",
                "no_further_action_percent",
                "agency_rate_fte",
                "strain",
                "cost_per_year");
        return "| posts | " + measures.stream().map(LoadStudies::title).collect(Collectors.joining(" | ")) + " |\n|---|"
                + "---|".repeat(measures.size()) + "\n"
                + percents(runs)
                        .mapToObj(percent -> "| " + percent + " % | "
                                + measures.stream()
                                        .map(measure -> Cell.of(
                                                runs.mean(arm(percent), measure),
                                                measure.equals("strain") ? 3 : measure.startsWith("cost") ? 0 : 1))
                                        .collect(Collectors.joining(" | "))
                                + " |\n")
                        .collect(Collectors.joining());
    }

    private static IntStream percents(ArmRuns runs) {
        return runs.arms().stream()
                .mapToInt(arm -> arm.equals("As now") ? 100 : Integer.parseInt(arm.replaceFirst(" .*", "")))
                .sorted();
    }

    private static String arm(int percent) {
        return percent == 100 ? "As now" : percent + " % of posts";
    }

    /** Where a tenth of the posts less costs most, and whether that is an edge: twice the mean of the other steps. */
    static String edge(ArmRuns runs) {
        return ON_TIME.stream().map(measure -> edge(runs, measure)).collect(Collectors.joining(" "));
    }

    private static String edge(ArmRuns runs, String measure) {
        int[] percents = percents(runs).toArray();
        double[] lost = IntStream.range(1, percents.length)
                .mapToDouble(i -> runs.mean(arm(percents[i]), measure) - runs.mean(arm(percents[i - 1]), measure))
                .toArray();
        int steepest = IntStream.range(0, lost.length)
                .boxed()
                .max(Comparator.comparingDouble(i -> lost[i]))
                .orElseThrow();
        double others = (Arrays.stream(lost).sum() - lost[steepest]) / (lost.length - 1);
        return title(measure) + ": the steepest step is from " + percents[steepest + 1] + " to " + percents[steepest]
                + " % of posts, " + Cell.of(lost[steepest], 1) + " points, against " + Cell.of(others, 1)
                + " points at each other step on average"
                + (lost[steepest] > 2 * others ? ": that is an edge." : ": there is no edge.");
    }

    /** The difference between pods and individual caseloads with no answer to load, and what each answer changed. */
    static String answers(ArmRuns runs, String measure) {
        List<Waterfall.Part> parts = parts(runs, measure);
        List<String> labels = labels(runs);
        return "| " + title(measure) + " | difference of pods | changed by |\n|---|---|---|\n"
                + IntStream.range(0, labels.size())
                        .mapToObj(i -> "| " + labels.get(i) + " | "
                                + PairedResponse.of(differences(runs, labels.get(i), measure))
                                        .cell(1) + " | "
                                + (i == 0 ? "" : cell(parts.get(i - 1).difference())) + " |\n")
                        .collect(Collectors.joining());
    }

    private static String cell(Estimate change) {
        return Cell.of(change.value(), 1) + " (" + Cell.of(change.low(), change.high(), 1) + ")";
    }

    /** What each answer did to the difference, in the order in which they were turned on. */
    static List<Waterfall.Part> parts(ArmRuns runs, String measure) {
        List<String> labels = labels(runs);
        return IntStream.range(1, labels.size())
                .mapToObj(i -> {
                    double[] before = differences(runs, labels.get(i - 1), measure);
                    double[] with = differences(runs, labels.get(i), measure);
                    Arrays.setAll(with, r -> with[r] - before[r]);
                    MeanEstimate change = MeanEstimate.of(with, 0.95);
                    return new Waterfall.Part(
                            labels.get(i),
                            new Estimate(
                                    change.mean(),
                                    change.interval().low(),
                                    change.interval().high()));
                })
                .toList();
    }

    /** The mean difference of pods with so many answers. */
    static double difference(ArmRuns runs, String measure, int answers) {
        return PairedResponse.of(differences(runs, labels(runs).get(answers), measure))
                .mean();
    }

    private static List<String> labels(ArmRuns runs) {
        return runs.arms().stream()
                .filter(arm -> arm.startsWith("Pods, "))
                .map(arm -> arm.substring("Pods, ".length()))
                .toList();
    }

    private static double[] differences(ArmRuns runs, String label, String measure) {
        double[] pods = runs.of("Pods, " + label, measure);
        double[] individual = runs.of("Individual, " + label, measure);
        double[] difference = new double[pods.length];
        Arrays.setAll(difference, i -> pods[i] - individual[i]);
        return difference;
    }

    static String title(String measure) {
        return Measures.find(measure).orElseThrow().title();
    }
}
