package mainstay.hypothesis;

import java.util.List;

/**
 * What the outcome of a hypothesis means, written by hand for one outcome of its claims: where another comes out the words
 * have to be written anew.
 *
 * @param text the words; empty where the claims speak for themselves
 * @param on the outcome of each claim that the words are about
 */
record Remark(String text, List<HypothesisVerdict> on) {
    static final Remark NONE = new Remark("", List.of());

    /** Words about this outcome. */
    static Remark on(String text, HypothesisVerdict... claims) {
        return new Remark(text, List.of(claims));
    }

    /**
     * The words, if they are about what came out.
     *
     * @throws IllegalStateException if they are about something else, or there are none and not everything holds
     */
    String about(String hypothesis, List<HypothesisVerdict> claims) {
        boolean allHold = claims.stream().allMatch(HypothesisVerdict.HOLDS::equals);
        if (text.isEmpty() ? !allHold : !on.equals(claims)) {
            throw new IllegalStateException(hypothesis + ": its claims came out " + claims + ". "
                    + (text.isEmpty()
                            ? "Say what that means."
                            : "Its remark was written when they came out " + on + ": write it anew."));
        }
        return text;
    }
}
