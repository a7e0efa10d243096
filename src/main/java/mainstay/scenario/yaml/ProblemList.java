package mainstay.scenario.yaml;

import java.util.ArrayList;
import java.util.List;
import mainstay.scenario.Problem;
import mainstay.scenario.Problems;

/** Collects every problem of the files that are read together, so that a user sees all of them at once. */
public final class ProblemList {
    private static final int ECHO = 60;

    /** Nobody mends more at a time. */
    private static final int MOST = 1_000;

    private final String source;
    private final List<Problem> problems;

    private ProblemList(String source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    public ProblemList(String source) {
        this(source, new ArrayList<>());
    }

    /** Findings of another file that end up in the same list. */
    public ProblemList in(String other) {
        return new ProblemList(other, problems);
    }

    String source() {
        return source;
    }

    public void add(String message) {
        add(0, 0, message);
    }

    public void add(Tree where, String message) {
        add(where.line(), where.column(), message);
    }

    public void add(int line, int column, String message) {
        if (problems.size() < MOST) {
            problems.add(new Problem(source, line, column, message));
        } else if (problems.size() == MOST) {
            problems.add(new Problem(source, 0, 0, "there are more problems; mend these " + MOST + " first"));
        }
    }

    public boolean isEmpty() {
        return problems.isEmpty();
    }

    public void throwIfAny() {
        if (!problems.isEmpty()) {
            throw new Problems(problems);
        }
    }

    /** What the user wrote, on one line and cut to a length that can be read. What a terminal obeys is for who prints it. */
    public static String echo(String text) {
        StringBuilder shown = new StringBuilder();
        int length = 0;
        for (int c : text.codePoints().limit(ECHO + 1L).toArray()) {
            if (length++ == ECHO) {
                return shown.append('…').toString();
            }
            shown.appendCodePoint(Character.isWhitespace(c) ? ' ' : c);
        }
        return shown.toString();
    }
}
