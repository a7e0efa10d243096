package mainstay.cli.terminal;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import mainstay.results.file.Json;
import mainstay.run.Failure;
import mainstay.run.Progress;
import mainstay.scenario.definition.Plural;
import picocli.CommandLine;

/**
 * Where a command prints: results on stdout, everything else on stderr.
 *
 * @param out for results
 * @param err for everything else
 * @param quiet whether only problems are printed
 * @param json whether results are printed as JSON
 */
public record Output(PrintWriter out, PrintWriter err, boolean quiet, boolean json) {
    private static final int MOST_FAILURES = 10;

    /** The streams of a command. */
    public static Output of(CommandLine command, boolean quiet, boolean json) {
        return new Output(command.getOut(), command.getErr(), quiet, json);
    }

    /** Shows how far an analysis is, unless the user wants quiet. */
    public Progress progress() {
        if (quiet) {
            return (done, total) -> {};
        }
        return Terminal.isThere() ? new ProgressDisplay.Bar() : new ProgressDisplay.Lines(err);
    }

    /** Says something on the way, unless the user wants quiet. */
    public void note(String line) {
        if (!quiet) {
            err.println(line);
            err.flush();
        }
    }

    /** Says what has gone wrong, or what to do. */
    public void problem(String line) {
        err.println(line);
        err.flush();
    }

    /** Prints a result: as JSON, as lines, or not at all. */
    public void result(Map<String, Object> asJson, List<String> lines) {
        if (json) {
            out.print(new String(Json.write(asJson), StandardCharsets.UTF_8));
        } else if (!quiet) {
            lines.forEach(out::println);
        }
        out.flush();
    }

    /** Names the first failures. */
    public void name(List<Failure> failures) {
        failures.stream()
                .limit(MOST_FAILURES)
                .forEach(failure -> err.println("Replication " + failure.replication() + " of \"" + failure.arm()
                        + "\" (seed " + failure.seed() + ") failed: " + failure.cause()));
        if (failures.size() > MOST_FAILURES) {
            err.println("… and " + (failures.size() - MOST_FAILURES) + " more.");
        }
        err.flush();
    }

    /** A number of things, with the word in the plural where it is not one. */
    /** A number of things, with the word in the plural where it is not one. */
    public static String counted(int number, String what) {
        return Plural.of(number, what);
    }
}
