package mainstay.hypothesis;

import java.util.Collection;

/** What the intervals say about a claim, or about a hypothesis with several. */
enum HypothesisVerdict {
    HOLDS("holds"),
    UNCLEAR("unclear"),
    DOES_NOT_HOLD("does not hold");

    private final String words;

    HypothesisVerdict(String words) {
        this.words = words;
    }

    /** The worst of several: a hypothesis holds when all that it says does. */
    static HypothesisVerdict of(Collection<HypothesisVerdict> verdicts) {
        return verdicts.contains(DOES_NOT_HOLD) ? DOES_NOT_HOLD : verdicts.contains(UNCLEAR) ? UNCLEAR : HOLDS;
    }

    @Override
    public String toString() {
        return words;
    }
}
