package mainstay.invariant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What did not hold, in the order in which it was found; the first of each sort is enough. */
final class Violations {
    private static final int ENOUGH = 12;

    private final List<String> found = new ArrayList<>();
    private String when = "at the start";

    void now(String moment) {
        when = moment;
    }

    void unless(boolean holds, String sentence, Object... details) {
        if (!holds) {
            add(sentence, details);
        }
    }

    /** The same where so much is looked at that to say so of each takes long. */
    void add(String sentence, Object... details) {
        if (found.size() < ENOUGH) {
            found.add(when + ": " + String.format(Locale.ROOT, sentence, details));
        }
    }

    List<String> all() {
        return found;
    }
}
