package mainstay.analysis.sensitivity;

import mainstay.statistics.design.MorrisEffect;

/** What may be said of one setting's effect on a difference. */
enum Influence {
    /** Nothing was observed. */
    UNSEEN("nothing to observe"),
    /** Every elementary effect is zero. */
    NONE("no effect"),
    /** Variation alone explains effects as large. */
    CHANCE("not distinguishable from chance"),
    /** It goes one way here and the other there: its spread without chance is greater than its size. */
    MIXED("depends on the other settings"),
    RAISES("raises the difference"),
    LOWERS("lowers the difference");

    private final String word;

    Influence(String word) {
        this.word = word;
    }

    /**
     * What may be said.
     *
     * @param pChance how probable effects as large are by chance alone
     */
    static Influence of(MorrisEffect effect, double pChance) {
        if (effect.n() == 0) {
            return UNSEEN;
        }
        if (effect.muStar() == 0) {
            return NONE;
        }
        if (!(pChance < DifferenceEffects.CHANCE)) {
            return CHANCE;
        }
        if (effect.sigmaWithoutNoise() > effect.muStar()) {
            return MIXED;
        }
        return effect.mu() > 0 ? RAISES : LOWERS;
    }

    /** In the table. */
    String word() {
        return word;
    }
}
