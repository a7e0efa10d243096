package mainstay.analysis.sensitivity;

import java.util.ArrayList;
import java.util.List;
import mainstay.statistics.design.MorrisDesign;
import mainstay.statistics.design.MorrisEffect;
import mainstay.statistics.estimate.Holm;

/**
 * What each setting does to one difference, and whether that is more than chance.
 *
 * <p>Chance is known in two ways. Replications of an elementary effect scatter: that is the setting's own noise, but there are
 * few of them. Replications at points scatter likewise, and there are many; from them comes the noise of a step that leaves
 * nothing of the chance as it was, which is the most there can be. An effect is told from chance by the smaller of both p, twice
 * over for there being two, and after Holm for all settings.
 */
final class DifferenceEffects {
    /** Odds of calling an effect of any setting one when there is none. */
    static final double CHANCE = 0.05;

    private final List<MorrisEffect> effects = new ArrayList<>();
    private final double[] adjusted;

    /**
     * The effects on a difference.
     *
     * @param settings how many were varied
     * @param arm place of the arm in the study
     * @param measure place of the measure in the plan
     */
    DifferenceEffects(ScreeningDifferences differences, MorrisDesign design, int settings, int arm, int measure) {
        ScreeningDifferences.Variation chance = differences.chance(arm, measure);
        double[] raw = new double[settings];
        for (int factor = 0; factor < settings; factor++) {
            MorrisEffect effect = differences.effect(design, arm, measure, factor);
            effects.add(effect);
            raw[factor] = p(effect, chance);
        }
        this.adjusted = Holm.adjust(raw);
    }

    private static double p(MorrisEffect effect, ScreeningDifferences.Variation chance) {
        double own = effect.pChance();
        double most = chance.variance() > 0 ? effect.pChance(chance.variance(), chance.freedom()) : own;
        return Math.min(1, 2 * Math.min(own, most));
    }

    MorrisEffect of(int setting) {
        return effects.get(setting);
    }

    /** How probable effects as large as this setting's are by chance alone, in any of the settings; NaN if nothing is seen. */
    double pChance(int setting) {
        return adjusted[setting];
    }

    double greatest() {
        return effects.stream()
                .mapToDouble(MorrisEffect::muStar)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }
}
