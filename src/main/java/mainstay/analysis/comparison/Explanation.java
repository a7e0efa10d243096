package mainstay.analysis.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import mainstay.measure.count.MeasureDefinition;
import mainstay.measure.count.MeasureDefinition.Group;
import mainstay.measure.count.RunMeasures;
import mainstay.results.study.ComparisonRow;
import mainstay.results.study.ExplanationRow;
import mainstay.results.table.TableNumbers;
import mainstay.statistics.estimate.Interval;
import mainstay.statistics.estimate.NaturalRange;
import mainstay.statistics.estimate.PairedDifference;
import mainstay.study.Study;

/**
 * Where clear differences come from: changes of worker by reason, for arms whose outcomes clearly differ in them, and
 * waiting by what holds it up, for arms whose outcomes clearly differ in timeliness.
 *
 * <p>The parts of every replication add up to its total, so those of the mean differences do.
 */
final class Explanation {
    /** Outcomes that are made of changes of worker. */
    private static final Set<String> OF_CHANGES = Set.of(
            "worker_changes_per_child_year",
            "looked_after_worker_changes_per_child_year",
            "three_or_more_workers_percent",
            "one_worker_in_year_percent",
            "worker_spells_per_child_year",
            "same_worker_12_months_percent",
            "worker_spell_days_p50");

    private final Outcome outcome;
    private final Study study;
    private final List<ComparisonRow> comparison;
    private final Set<String> timeliness = new TreeSet<>();

    Explanation(Outcome outcome, List<MeasureDefinition> measures, List<ComparisonRow> comparison) {
        this.outcome = outcome;
        this.study = outcome.study();
        this.comparison = comparison;
        measures.stream()
                .filter(measure -> measure.group() == Group.TIMELINESS)
                .forEach(measure -> timeliness.add(measure.name()));
    }

    List<ExplanationRow> rows() {
        List<ExplanationRow> rows = new ArrayList<>();
        for (int arm = 1; arm < study.arms().size(); arm++) {
            if (differsClearly(arm, OF_CHANGES::contains)) {
                for (String cohort : new TreeSet<>(outcome.arm(0)[0].changes().keySet())) {
                    rows.addAll(rows(arm, Parts.ofChanges(cohort)));
                }
            }
            if (differsClearly(arm, timeliness::contains)) {
                for (String step : new TreeSet<>(outcome.arm(0)[0].waits().keySet())) {
                    rows.addAll(rows(arm, Parts.ofWaiting(step)));
                }
            }
        }
        return rows;
    }

    private boolean differsClearly(int arm, Predicate<String> measure) {
        String name = study.arms().get(arm).name();
        return comparison.stream()
                .anyMatch(row -> row.arm().equals(name)
                        && study.outcomes().contains(row.measure())
                        && measure.test(row.measure())
                        && ComparisonVerdict.of(row).isClear());
    }

    private List<ExplanationRow> rows(int arm, Parts parts) {
        List<PairedDifference> differences = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            int part = i;
            differences.add(difference(arm, run -> parts.values(run)[part]));
        }
        PairedDifference total =
                difference(arm, run -> Arrays.stream(parts.values(run)).sum());
        Origin origin = new Origin(parts, total, differences);
        List<ExplanationRow> rows = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            rows.add(row(arm, parts, parts.name(i), differences.get(i), origin.sharePercent(differences.get(i)), ""));
        }
        rows.add(row(
                arm,
                parts,
                ExplanationRow.TOTAL,
                total,
                origin.sharePercent(total),
                origin.sentence(study.arms().get(arm).name())));
        return rows;
    }

    /** As the table spells it, so that the sentence matches. */
    private PairedDifference difference(int arm, ToDoubleFunction<RunMeasures> value) {
        PairedDifference exact = PairedDifference.of(
                Arrays.stream(outcome.arm(arm)).mapToDouble(value).toArray(),
                Arrays.stream(outcome.arm(study.baselineOf(arm)))
                        .mapToDouble(value)
                        .toArray(),
                Tabulation.CONFIDENCE,
                NaturalRange.UNBOUNDED);
        Interval interval = new Interval(
                TableNumbers.tabled(exact.interval().low()),
                TableNumbers.tabled(exact.interval().high()));
        return new PairedDifference(
                exact.n(),
                TableNumbers.tabled(exact.mean()),
                interval,
                exact.probabilityAbove(),
                exact.pValue(),
                exact.method());
    }

    private ExplanationRow row(
            int arm, Parts parts, String part, PairedDifference difference, double share, String sentence) {
        return new ExplanationRow(
                study.arms().get(arm).name(),
                study.comparedWith(arm).name(),
                parts.about(),
                parts.group(),
                part,
                difference.mean(),
                difference.interval().low(),
                difference.interval().high(),
                TableNumbers.tabled(share),
                sentence);
    }
}
