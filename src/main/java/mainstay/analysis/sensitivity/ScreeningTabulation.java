package mainstay.analysis.sensitivity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import mainstay.analysis.comparison.Tabulation;
import mainstay.measure.count.MeasureDefinition;
import mainstay.results.sensitivity.SensitivityFactorRow;
import mainstay.results.sensitivity.SensitivityPointRow;
import mainstay.results.sensitivity.SensitivityRow;
import mainstay.results.sensitivity.SensitivitySignRow;
import mainstay.results.sensitivity.SensitivityTables;
import mainstay.results.table.TableNumbers;
import mainstay.scenario.definition.Parameter;
import mainstay.statistics.design.MorrisEffect;
import mainstay.statistics.estimate.MeanEstimate;
import mainstay.study.Range;
import org.apache.commons.math3.util.FastMath;

/** Makes the tables of a screening. Figures are rounded as the tables spell them, so that sentences match them. */
public final class ScreeningTabulation {
    private final ScreeningOutcome outcome;
    private final ScreeningPlan plan;

    /** The tables of a complete screening. */
    public ScreeningTabulation(ScreeningOutcome outcome) {
        this.outcome = outcome;
        this.plan = outcome.plan();
    }

    /** Every table. */
    public SensitivityTables tables() {
        List<SensitivityRow> effects = new ArrayList<>();
        List<SensitivitySignRow> signs = new ArrayList<>();
        for (int arm : plan.arms()) {
            for (int measure = 0; measure < outcome.measures().size(); measure++) {
                List<SensitivityRow> ranked = effects(arm, measure);
                effects.addAll(ranked);
                signs.addAll(new SignTable(outcome, arm, measure, ranked).rows());
            }
        }
        return new SensitivityTables(effects, signs, points(), factors());
    }

    private List<SensitivityRow> effects(int arm, int measure) {
        DifferenceEffects effects = outcome.ranking().effects(arm, measure);
        List<Integer> settings = IntStream.range(0, plan.ranges().size())
                .boxed()
                .sorted(Comparator.comparingDouble(
                        setting -> -sortable(effects.of(setting).muStar())))
                .toList();
        List<SensitivityRow> rows = new ArrayList<>();
        for (int setting : settings) {
            rows.add(row(
                    arm,
                    measure,
                    plan.ranges().get(setting),
                    effects.of(setting),
                    effects.pChance(setting),
                    rows.size() + 1));
        }
        return rows;
    }

    private static double sortable(double muStar) {
        return Double.isNaN(muStar) ? -1 : muStar;
    }

    private SensitivityRow row(int arm, int measure, Range range, MorrisEffect effect, double pChance, int rank) {
        MeasureDefinition definition = outcome.measures().get(measure);
        Parameter parameter = range.parameter();
        return new SensitivityRow(
                plan.study().arms().get(arm).name(),
                plan.study().comparedWith(arm).name(),
                definition.name(),
                definition.unit(),
                parameter.path(),
                parameter.unit().toFile(range.low()),
                parameter.unit().toFile(range.high()),
                parameter.unit().toFile(plan.standard(range)),
                parameter.unit().suffix(),
                TableNumbers.tabled(effect.mu()),
                TableNumbers.tabled(effect.muStar()),
                TableNumbers.tabled(effect.muStarInterval().low()),
                TableNumbers.tabled(effect.muStarInterval().high()),
                TableNumbers.tabled(effect.sigma()),
                TableNumbers.tabled(effect.noise()),
                TableNumbers.tabled(pChance),
                rank,
                Influence.of(effect, pChance).word());
    }

    private List<SensitivityPointRow> points() {
        List<SensitivityPointRow> rows = new ArrayList<>();
        for (ScreeningPoint point : outcome.points()) {
            for (int arm : plan.arms()) {
                for (int measure = 0; measure < outcome.measures().size(); measure++) {
                    rows.add(row(point, arm, measure));
                }
            }
        }
        return rows;
    }

    private SensitivityPointRow row(ScreeningPoint point, int arm, int measure) {
        MeanEstimate difference = MeanEstimate.of(
                ScreeningDifferences.seen(outcome.differences().at(point.number(), arm, measure)),
                Tabulation.CONFIDENCE);
        return new SensitivityPointRow(
                point.number(),
                point.kind().word(),
                point.trajectory(),
                point.moved(),
                plan.study().arms().get(arm).name(),
                plan.study().comparedWith(arm).name(),
                outcome.measures().get(measure).name(),
                TableNumbers.tabled(difference.mean()),
                TableNumbers.tabled(difference.sd() / FastMath.sqrt(difference.n())),
                difference.n(),
                outcome.problem(point.number(), arm));
    }

    private List<SensitivityFactorRow> factors() {
        List<SensitivityFactorRow> rows = new ArrayList<>();
        for (ScreeningPoint point : outcome.points()) {
            point.values()
                    .forEach((parameter, value) -> rows.add(new SensitivityFactorRow(
                            point.number(),
                            parameter.path(),
                            parameter.unit().toFile(value),
                            parameter.unit().suffix())));
        }
        return rows;
    }
}
