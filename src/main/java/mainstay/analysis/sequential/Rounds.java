package mainstay.analysis.sequential;

import java.util.ArrayList;
import java.util.List;
import mainstay.analysis.comparison.Experiment;
import mainstay.analysis.comparison.MeasureWords;
import mainstay.analysis.comparison.Outcome;
import mainstay.measure.count.MeasureDefinition;
import mainstay.run.Runner;
import mainstay.statistics.estimate.NaturalRange;
import mainstay.statistics.estimate.Rounding;
import mainstay.study.Precision;
import mainstay.study.Study;

/**
 * Adds replications to a study, round by round, until every difference that is asked for is known as precisely as wanted,
 * or there are as many as are allowed. How many there come to be follows from the results alone.
 */
public final class Rounds {
    private final Study study;
    private final List<Precision> wanted;
    private final List<String> names;
    private final List<MeasureDefinition> measures;
    private final List<String> sentences = new ArrayList<>();

    /**
     * Rounds of a study.
     *
     * @param study its replications are those of the first round, or at least {@link Precision#LEAST}
     * @param wanted at least one
     * @param measures what the values of its replications are, in their order
     */
    public Rounds(Study study, List<Precision> wanted, List<MeasureDefinition> measures) {
        this.study = study;
        this.wanted = List.copyOf(wanted);
        this.measures = measures;
        this.names = measures.stream().map(MeasureDefinition::name).toList();
    }

    /** Replications of the first round. */
    public static int first(Study study, List<Precision> wanted) {
        int most = wanted.stream().mapToInt(Precision::most).max().orElseThrow();
        return Math.min(most, Math.max(Precision.LEAST, study.replications()));
    }

    /**
     * Runs what is not kept yet.
     *
     * @return what came of the last round; not complete where it was stopped or something failed
     */
    public Outcome run(Runner runner) {
        int now = first(study, wanted);
        while (true) {
            Outcome outcome = Experiment.run(study.with(now, study.seed()), runner);
            if (!outcome.state().complete()) {
                return outcome;
            }
            int next = next(outcome, now);
            if (next == now) {
                describe(outcome, now);
                return outcome;
            }
            now = next;
        }
    }

    private int next(Outcome outcome, int now) {
        int next = now;
        for (Precision each : wanted) {
            for (int arm = firstArm(); arm < study.arms().size(); arm++) {
                next = Math.max(next, rule(outcome, each, arm).next(now));
            }
        }
        return next;
    }

    private int firstArm() {
        return study.arms().size() == 1 ? 0 : 1;
    }

    private PrecisionRule rule(Outcome outcome, Precision precision, int arm) {
        int measure = names.indexOf(precision.measure());
        double[] here = outcome.values(arm, measure);
        double[] other =
                study.arms().size() == 1 ? new double[here.length] : outcome.values(study.baselineOf(arm), measure);
        NaturalRange range = study.arms().size() == 1
                ? NaturalRange.UNBOUNDED
                : measures.get(measure).range().ofDifferences();
        return new PrecisionRule(precision, here, other, range);
    }

    private void describe(Outcome outcome, int now) {
        for (Precision each : wanted) {
            for (int arm = firstArm(); arm < study.arms().size(); arm++) {
                sentences.add(sentence(each, arm, rule(outcome, each, arm), now));
            }
        }
    }

    private String sentence(Precision precision, int arm, PrecisionRule rule, int now) {
        MeasureDefinition measure = measures.get(names.indexOf(precision.measure()));
        boolean alone = study.arms().size() == 1;
        String about = study.arms().get(arm).name()
                + (alone ? "" : " compared with " + study.comparedWith(arm).name()) + ": "
                + MeasureWords.title(measure);
        if (!rule.isSeen()) {
            return about
                    + " had something to observe in too few replications for an interval, so nothing can be known of it.";
        }
        Rounding rounding =
                Rounding.of(0.95 * rule.halfWidth(), 1.05 * rule.halfWidth()).showing(rule.halfWidth());
        String width = rounding.spell(rule.halfWidth());
        String unit = alone ? MeasureWords.spelledUnit(measure, width) : MeasureWords.unitOfDifference(measure, width);
        String known = about + " is known to ± " + width + unit + " after " + now + " replications; wanted: ± "
                + mainstay.results.table.TableNumbers.plain(precision.halfWidth());
        return rule.isMet()
                ? known + "."
                : known + ". That is not met, for " + precision.most() + " replications are the most allowed: about "
                        + (rule.needed(now) - now) + " more would be needed.";
    }

    /** How precisely each difference is known at the end, and how many replications more it would take. */
    public List<String> sentences() {
        return List.copyOf(sentences);
    }
}
