package mainstay.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mainstay.report.content.Grid;
import mainstay.report.content.LoadedResults;
import mainstay.report.content.Topic;
import mainstay.report.content.VerdictLabel;
import mainstay.results.study.FindingRow;
import mainstay.results.study.GuardrailRow;

/**
 * What a leader reads first.
 *
 * @param compared the arm that every other is compared with; empty when there are several
 * @param briefs what is clear of each arm, in a line or two
 * @param headlines the same in full
 * @param baseline what is said of the arm that the others are compared with
 * @param warnings that an arm pays for one thing with another, in a line or two
 * @param guardrails the same in full
 * @param matrix direction and size, by outcome and arm
 * @param table the same with intervals; none for a single arm, where the matrix has them
 * @param settled whether the authority has settled, in a sentence; may be empty
 */
record AnswerSection(
        String compared,
        List<Brief> briefs,
        List<Headline> headlines,
        List<String> baseline,
        List<Brief> warnings,
        List<String> guardrails,
        Grid matrix,
        List<Grid> table,
        String settled) {
    private static final List<VerdictLabel> CLEAR =
            List.of(VerdictLabel.BETTER, VerdictLabel.WORSE, VerdictLabel.HIGHER, VerdictLabel.LOWER);
    private static final Pattern INTERVAL = Pattern.compile(", 95 % interval [^();]*(?=\\))");

    /**
     * A short form of what is said of an arm.
     *
     * @param arm its number, from 1
     * @param lead which arm, compared with which
     * @param text what of it
     */
    record Brief(int arm, String lead, String text) {}

    static AnswerSection of(LoadedResults results, List<String> arms, List<Topic> topics) {
        DifferenceTables differences = new DifferenceTables(results, arms);
        boolean alone = arms.size() == 1;
        List<Headline> headlines = arms.stream()
                .skip(alone ? 0 : 1)
                .flatMap(arm -> results.sentences(arm, FindingRow.HEADLINE)
                        .map(text -> Headline.of(text, arm, results.comparedWith(arm))))
                .toList();
        List<String> baselines =
                arms.stream().skip(1).map(results::comparedWith).distinct().toList();
        String compared = baselines.size() == 1 ? baselines.get(0) : "";
        return new AnswerSection(
                compared,
                alone ? List.of() : briefs(results, arms, topics, compared),
                headlines,
                alone
                        ? List.of()
                        : results.sentences(arms.get(0), FindingRow.HEADLINE).toList(),
                results.tables().guardrails().stream()
                        .map(row -> warning(row, arms))
                        .toList(),
                results.tables().guardrails().stream()
                        .map(GuardrailRow::sentence)
                        .toList(),
                alone ? differences.table("Outcome", topics) : differences.matrix(topics),
                alone ? List.of() : List.of(differences.table("Outcome", topics)),
                results.sentences("", FindingRow.SETTLED)
                        .findFirst()
                        .map(AnswerSection::firstSentence)
                        .orElse(""));
    }

    private static List<Brief> briefs(LoadedResults results, List<String> arms, List<Topic> topics, String compared) {
        List<Brief> briefs = new ArrayList<>();
        for (String arm : arms.subList(1, arms.size())) {
            String baseline = results.comparedWith(arm);
            results.sentences(arm, FindingRow.HEADLINE)
                    .map(text -> Headline.of(text, arm, baseline))
                    .map(headline -> new Brief(
                            arms.indexOf(arm) + 1,
                            headline.points().isEmpty() ? "" : compared.isEmpty() ? headline.lead() : arm,
                            brief(headline, results, arm, topics)))
                    .forEach(briefs::add);
        }
        return briefs;
    }

    /** What is clear, and of how many outcomes nothing is. */
    private static String brief(Headline headline, LoadedResults results, String arm, List<Topic> topics) {
        List<Headline.Point> clear = headline.points().stream()
                .filter(point -> point.verdict() != null && CLEAR.contains(point.verdict()))
                .toList();
        if (clear.isEmpty()) {
            return headline.points().isEmpty()
                    ? headline.lead()
                    : headline.points().stream().map(Headline.Point::text).collect(Collectors.joining(" "));
        }
        return clear.stream().map(Headline.Point::text).collect(Collectors.joining(" ")) + others(results, arm, topics);
    }

    private static String others(LoadedResults results, String arm, List<Topic> topics) {
        List<VerdictLabel> verdicts = topics.stream()
                .flatMap(topic -> results.comparison(arm, topic.name()).stream())
                .map(VerdictLabel::of)
                .toList();
        String counts = Stream.of(
                        VerdictLabel.UNCERTAIN,
                        VerdictLabel.UNCLEAR,
                        VerdictLabel.IDENTICAL,
                        VerdictLabel.TOO_FEW,
                        VerdictLabel.UNKNOWN)
                .filter(verdicts::contains)
                .map(verdict -> verdicts.stream().filter(verdict::equals).count() + " " + verdict.word())
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? "" : " The other outcomes: " + counts + ".";
    }

    /** Without the intervals, and without the arm that it is compared with, which stands above. */
    private static Brief warning(GuardrailRow row, List<String> arms) {
        String opening = "Compared with " + row.baseline() + ", " + row.arm() + " ";
        String text = INTERVAL.matcher(row.sentence()).replaceAll("");
        return text.startsWith(opening)
                ? new Brief(arms.indexOf(row.arm()) + 1, row.arm(), text.substring(opening.length()))
                : new Brief(arms.indexOf(row.arm()) + 1, "", text);
    }

    private static String firstSentence(String text) {
        int end = text.indexOf(". ");
        return end < 0 ? text : text.substring(0, end + 1);
    }
}
