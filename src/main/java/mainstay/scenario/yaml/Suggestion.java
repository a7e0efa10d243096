package mainstay.scenario.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The nearest right word to a misspelt one. */
public final class Suggestion {
    /** Letters from which on the beginning of a word may stand for it. */
    private static final int SHORTEST = 4;

    /** Letters of a word beyond which more mistakes are not forgiven. */
    private static final int LONGEST = 40;

    private Suggestion() {}

    /** {@code " Did you mean x?"} for the nearest candidate, or nothing when none is near. */
    public static String among(Collection<String> candidates, String word) {
        return nearest(candidates, word)
                .map(near -> " Did you mean " + near + "?")
                .orElse("");
    }

    /**
     * The nearest candidate, the first of equals, if at most a third of the word is wrong; otherwise the only one that
     * begins with the word.
     */
    public static Optional<String> nearest(Collection<String> candidates, String word) {
        return misspelt(candidates, word).or(() -> shortened(candidates, word));
    }

    private static Optional<String> shortened(Collection<String> candidates, String word) {
        List<String> longer = word.length() < SHORTEST
                ? List.of()
                : candidates.stream()
                        .filter(candidate -> candidate.startsWith(word))
                        .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static Optional<String> misspelt(Collection<String> candidates, String word) {
        int most = Math.max(1, Math.min(word.length(), LONGEST) / 3);
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            // Letters to insert, drop, change or swap with their neighbour; negative when they are more than allowed.
            int mistakes = new DamerauLevenshteinDistance(most).apply(word, candidate);
            if (mistakes == 0) {
                return Optional.of(candidate);
            }
            if (mistakes > 0) {
                nearest = Optional.of(candidate);
                most = mistakes - 1;
            }
        }
        return nearest;
    }
}
