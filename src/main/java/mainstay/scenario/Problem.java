package mainstay.scenario;

import java.util.Comparator;

/**
 * Something wrong with what a user wrote, and where.
 *
 * @param source the file as the user named it, or an option such as {@code --set}
 * @param line line from 1; 0 when the problem has no line
 * @param column column from 1; 0 when the problem has no line
 * @param message what is wrong, what is allowed, the nearest right thing
 */
public record Problem(String source, int line, int column, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::source)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::message);

    @Override
    public int compareTo(Problem other) {
        return ORDER.compare(this, other);
    }

    /** As shown to the user: {@code england.yaml:14:3: message}. */
    @Override
    public String toString() {
        return line == 0 ? source + ": " + message : source + ":" + line + ":" + column + ": " + message;
    }
}
