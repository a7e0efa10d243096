package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.FindingRow;
import mainstay.results.study.SummaryRow;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.Rounding;
import mainstay.study.Study;

/** What may be said about each arm, made from the figures of the tables alone. */
final class StudyFindings {
    private final Study study;
    private final Map<String, MeasureDefinition> measures = new LinkedHashMap<>();
    private final List<SummaryRow> summary;
    private final List<ComparisonRow> comparison;

    StudyFindings(
            Study study, List<MeasureDefinition> measures, List<SummaryRow> summary, List<ComparisonRow> comparison) {
        this.study = study;
        this.summary = summary;
        this.comparison = comparison;
        measures.forEach(measure -> this.measures.put(measure.name(), measure));
    }

    /** For each arm its headline, then a sentence for each outcome; last whether the baseline has settled. */
    List<FindingRow> rows(WarmUpDiagnosis settling, WarmUp warmUp) {
        List<FindingRow> rows = new ArrayList<>();
        rows.add(new FindingRow(study.baseline().name(), FindingRow.HEADLINE, baselineHeadline()));
        for (int i = 1; i < study.arms().size(); i++) {
            String arm = study.arms().get(i).name();
            Map<String, Sentence> sentences = sentences(arm);
            String headline = headline(arm, study.comparedWith(i).name(), sentences);
            rows.add(new FindingRow(arm, FindingRow.HEADLINE, headline));
            sentences.forEach((outcome, sentence) -> rows.add(new FindingRow(arm, outcome, sentence.text())));
        }
        rows.addAll(settling.rows());
        rows.addAll(warmUp.rows());
        return rows;
    }

    private Map<String, Sentence> sentences(String arm) {
        Map<String, Sentence> sentences = new LinkedHashMap<>();
        for (String outcome : study.outcomes()) {
            ComparisonRow row = comparison.stream()
                    .filter(each -> each.arm().equals(arm) && each.measure().equals(outcome))
                    .findFirst()
                    .orElseThrow();
            sentences.put(outcome, new Sentence(measures.get(outcome), row, average(row.baseline(), outcome)));
        }
        return sentences;
    }

    private SummaryRow average(String arm, String measure) {
        return summary.stream()
                .filter(row -> row.arm().equals(arm) && row.measure().equals(measure))
                .findFirst()
                .orElseThrow();
    }

    private String baselineHeadline() {
        String averages = study.outcomes().stream().map(this::average).collect(Collectors.joining("; "));
        String over = study.replications() == 1 ? "In one replication of " : "On average over the replications of ";
        return over + study.baseline().name() + ": " + averages + "."
                + (study.replications() < Interval.FEWEST ? " That is too few replications for an interval." : "")
                + (study.arms().size() > 1 ? comparedWithIt() : "");
    }

    private String comparedWithIt() {
        return study.against().isEmpty()
                ? " The other arms are compared with it."
                : " Other arms are compared with it unless they name another.";
    }

    private String average(String outcome) {
        SummaryRow row = average(study.baseline().name(), outcome);
        MeasureDefinition measure = measures.get(outcome);
        if (row.replications() == 0) {
            return MeasureWords.title(measure) + " had nothing to observe";
        }
        Rounding rounding = Rounding.of(row.ciLow(), row.ciHigh());
        String amount = rounding.spell(row.mean());
        return MeasureWords.title(measure) + " " + amount + unitUnlessSaid(measure, amount)
                + (Double.isNaN(row.ciLow())
                        ? withoutInterval(row)
                        : " (95 % interval " + rounding.spell(row.ciLow()) + " to " + rounding.spell(row.ciHigh())
                                + ")");
    }

    /** Why there is none: too few values, or all of them at an end of what is possible. */
    private String withoutInterval(SummaryRow row) {
        if (row.replications() >= Interval.FEWEST) {
            return " in every replication";
        }
        return study.replications() < Interval.FEWEST ? "" : " (too few replications for an interval)";
    }

    /** The unit, unless the title says it already: {@code children held 2104}. */
    private static String unitUnlessSaid(MeasureDefinition measure, String amount) {
        boolean said = measure.title().toLowerCase(Locale.ROOT).contains(measure.unit());
        return said ? "" : MeasureWords.spelledUnit(measure, amount);
    }

    private String headline(String arm, String baseline, Map<String, Sentence> sentences) {
        List<String> parts = new ArrayList<>();
        group(parts, sentences, ComparisonVerdict.CLEARLY_WORSE, "clearly worse on ", true);
        group(parts, sentences, ComparisonVerdict.CLEARLY_BETTER, "clearly better on ", true);
        group(parts, sentences, ComparisonVerdict.CLEARLY_DIFFERENT, "clearly different in ", true);
        group(parts, sentences, ComparisonVerdict.UNCERTAIN, "different on average, but uncertain, in ", true);
        group(parts, sentences, ComparisonVerdict.NO_CLEAR_DIFFERENCE, "no clear difference in ", false);
        group(parts, sentences, ComparisonVerdict.IDENTICAL, "identical in ", false);
        group(parts, sentences, ComparisonVerdict.TOO_FEW, "too few replications for an interval of ", false);
        group(parts, sentences, ComparisonVerdict.UNKNOWN, "nothing can be said about ", false);
        return "Compared with " + baseline + ", " + arm + ": " + String.join("; ", parts) + ".";
    }

    private void group(
            List<String> parts,
            Map<String, Sentence> sentences,
            ComparisonVerdict verdict,
            String words,
            boolean amounts) {
        List<String> found = sentences.entrySet().stream()
                .filter(each -> each.getValue().verdict() == verdict)
                .map(each -> MeasureWords.title(measures.get(each.getKey()))
                        + (amounts ? " (" + each.getValue().difference() + ")" : ""))
                .toList();
        if (!found.isEmpty()) {
            parts.add(words + String.join(", ", found));
        }
    }
}
