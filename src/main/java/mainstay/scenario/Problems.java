package mainstay.scenario;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when what a user wrote cannot be used: every problem that was found, in the order of the files. */
public final class Problems extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** Sorts the problems and drops repetitions; there must be at least one. */
    public Problems(List<Problem> found) {
        super(found.stream().sorted().distinct().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = found.stream().sorted().distinct().toList();
    }

    /** All problems, sorted by file, line and column. */
    public List<Problem> list() {
        return problems;
    }
}
