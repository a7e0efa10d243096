package mainstay.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import picocli.CommandLine;

/** Runs a command as the documentation has it typed; all of it is real but the drawing of the report. */
public final class Rehearsal {
    /**
     * What a command did.
     *
     * @param code its exit code
     * @param text what it printed, results first
     */
    public record Performance(int code, String text) {}

    private Rehearsal() {}

    /** Runs the words after {@code mainstay}. */
    public static Performance of(List<String> words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Mainstay.commandLine(new UndrawnWiring())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int code = command.execute(words.toArray(String[]::new));
        return new Performance(code, out.toString() + err);
    }
}
