package mainstay.scenario.yaml;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import mainstay.scenario.yaml.TradeWords.Meaning;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/**
 * The nearest right word to a wrong one: what a word of the trade means here, or else how a misspelt word is spelled. A
 * wrong suggestion is worse than none, so a word that means something of its own is never taken for a misspelling.
 */
public final class Suggestion {
    /** Letters from which on the beginning of a word may stand for it. */
    private static final int SHORTEST = 4;

    /** Letters that a word has at least that can be misspelt and still known. */
    private static final int SHORTEST_WORD = 3;

    /** One letter in so many may be wrong. */
    private static final int LETTERS_PER_MISTAKE = 4;

    /** Letters of a word beyond which more mistakes are not forgiven. */
    private static final int LONGEST = 40;

    private Suggestion() {}

    /** {@code " Did you mean x?"} for what is meant or nearest, {@code " Did you mean x or y?"}, or nothing. */
    public static String among(Collection<String> candidates, String word) {
        return meant(TradeWords.of(word), candidates)
                .or(() -> nearest(candidates, word))
                .or(() -> meant(TradeWords.inside(word), candidates))
                .map(Suggestion::question)
                .orElse("");
    }

    /** {@code " Did you mean x?"} */
    public static String question(String meant) {
        return " Did you mean " + meant + "?";
    }

    /** Several words as an alternative: {@code a, b or c}. */
    public static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? words.get(0) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }

    private static Optional<String> meant(Optional<Meaning> meaning, Collection<String> candidates) {
        return meaning.map(known -> known.in(candidates))
                .filter(words -> !words.isEmpty())
                .map(Suggestion::either);
    }

    /**
     * The nearest candidate, the first of equals, if at most a letter in four is wrong, of a short word one; otherwise
     * the only one that begins with the word. Of a word of the trade only the plural or another form counts.
     */
    public static Optional<String> nearest(Collection<String> candidates, String word) {
        int most = TradeWords.of(word).isPresent()
                ? 1
                : Math.max(1, Math.min(word.length(), LONGEST) / LETTERS_PER_MISTAKE);
        if (word.length() < SHORTEST_WORD) {
            return Optional.empty();
        }
        return misspelt(candidates, word, most).or(() -> shortened(candidates, word));
    }

    private static Optional<String> shortened(Collection<String> candidates, String word) {
        List<String> longer = word.length() < SHORTEST
                ? List.of()
                : candidates.stream()
                        .filter(candidate -> candidate.startsWith(word))
                        .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    private static Optional<String> misspelt(Collection<String> candidates, String word, int forgiven) {
        int most = forgiven;
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
