package mainstay.scenario.io;

import java.util.ArrayList;
import java.util.List;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;

/** Collects every problem of the files that are read together, so that a user sees all of them at once. */
final class Findings {
    private static final int ECHO = 60;

    private final String source;
    private final List<Problem> problems;

    private Findings(String source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    Findings(String source) {
        this(source, new ArrayList<>());
    }

    /** Findings of another file that end up in the same list. */
    Findings in(String other) {
        return new Findings(other, problems);
    }

    String source() {
        return source;
    }

    void add(String message) {
        add(0, 0, message);
    }

    void add(Tree where, String message) {
        add(where.line(), where.column(), message);
    }

    void add(int line, int column, String message) {
        problems.add(new Problem(source, line, column, message));
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new Problems(problems);
        }
    }

    /** What the user wrote, on one line and cut to a length that can be read. */
    static String echo(String text) {
        StringBuilder shown = new StringBuilder();
        int length = 0;
        for (int c : text.codePoints().limit(ECHO + 1L).toArray()) {
            if (length++ == ECHO) {
                return shown.append('…').toString();
            }
            shown.appendCodePoint(Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c);
        }
        return shown.toString();
    }
}
