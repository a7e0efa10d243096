package mainstay.analysis.sensitivity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mainstay.statistics.design.MorrisDesign;
import mainstay.study.Range;

/**
 * Which settings matter most over all arms and measures of a screening. In each pair of arm and measure a setting scores
 * its effect as a share of the greatest; what chance explains scores nothing, unless scores are equal.
 */
final class Ranking {
    private final ScreeningPlan plan;
    private final double[] clear;
    private final double[] all;
    private final Map<Integer, List<DifferenceEffects>> effects = new HashMap<>();

    Ranking(ScreeningPlan plan, ScreeningDifferences differences, MorrisDesign design) {
        this.plan = plan;
        this.clear = new double[plan.ranges().size()];
        this.all = new double[plan.ranges().size()];
        for (int arm : plan.arms()) {
            effects.put(
                    arm,
                    IntStream.range(0, plan.measures().size())
                            .mapToObj(measure -> new DifferenceEffects(differences, design, all.length, arm, measure))
                            .toList());
            effects.get(arm).forEach(this::score);
        }
    }

    private void score(DifferenceEffects difference) {
        double greatest = difference.greatest();
        for (int factor = 0; greatest > 0 && factor < all.length; factor++) {
            double share = difference.of(factor).muStar() / greatest;
            if (Double.isFinite(share)) {
                all[factor] += share;
                clear[factor] += difference.pChance(factor) < DifferenceEffects.CHANCE ? share : 0;
            }
        }
    }

    /** What each setting does to a difference, by the places of its arm and measure. */
    DifferenceEffects effects(int arm, int measure) {
        return effects.get(arm).get(measure);
    }

    /** The settings that are worth a look alone, first the one that matters most. */
    List<Range> settings() {
        Comparator<Integer> byScore = Comparator.comparingDouble(factor -> -clear[factor]);
        return IntStream.range(0, all.length)
                .boxed()
                .sorted(byScore.thenComparingDouble(factor -> -all[factor]))
                .limit(plan.settingsAlone())
                .map(plan.ranges()::get)
                .toList();
    }
}
