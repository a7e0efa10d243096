package mainstay.scenario.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The nearest right word to a misspelt one. */
public final class Suggestion {
    /** Letters from which on the beginning of a word may stand for it. */
    private static final int SHORTEST = 4;

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
        int least = Math.max(1, Math.min(word.length(), 40) / 3) + 1;
        String nearest = null;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - word.length()) < least) {
                int distance = distance(word, candidate);
                if (distance < least) {
                    least = distance;
                    nearest = candidate;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Letters to insert, drop, change or swap with their neighbour to get from one word to the other. */
    static int distance(String from, String to) {
        int[][] cost = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            for (int j = 0; j <= to.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
                if (i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], 1 + cost[i - 2][j - 2]);
                }
            }
        }
        return cost[from.length()][to.length()];
    }
}
