package mainstay.cli.terminal;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import mainstay.cli.usage.UnquotedValue;
import mainstay.cli.usage.UsageWords;
import mainstay.cli.usage.VisibleWriter;
import mainstay.results.file.ResultsProblem;
import mainstay.scenario.Problems;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Says on stderr what went wrong, in words for the user, and picks the exit code. */
public final class ErrorHandlers {
    private ErrorHandlers() {}

    /** Has a command print nothing that a terminal would obey. */
    public static CommandLine withNothingHidden(CommandLine command) {
        return command.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
                .setOut(VisibleWriter.around(command.getOut()))
                .setErr(VisibleWriter.around(command.getErr()));
    }

    /** The command line itself cannot be understood. */
    public static int wrongUsage(ParameterException problem, String[] args) {
        CommandLine command = problem.getCommandLine();
        PrintWriter err = command.getErr();
        err.println(UnquotedValue.hint(List.of(args)).orElseGet(() -> UsageWords.of(problem)));
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        err.flush();
        return ExitCode.WRONG_INPUT;
    }

    /**
     * Executes what was typed, unless the shell took a value apart that should have stood in quotes.
     *
     * @throws ParameterException if it did
     */
    public static int executeUnlessTakenApart(ParseResult parsed) {
        UnquotedValue.hint(parsed.originalArgs()).ifPresent(hint -> {
            throw new ParameterException(UsageWords.last(parsed), hint);
        });
        return new CommandLine.RunLast().execute(parsed);
    }

    /** A command gave up. */
    public static int failure(Exception problem, CommandLine command, ParseResult parsed) {
        PrintWriter err = command.getErr();
        int code = complain(problem, err);
        err.flush();
        return code;
    }

    private static int complain(Exception problem, PrintWriter err) {
        if (problem instanceof Problems problems) {
            list(problems, err);
            return ExitCode.WRONG_INPUT;
        }
        if (problem instanceof ResultsProblem) {
            err.println(problem.getMessage());
            return ExitCode.WRONG_INPUT;
        }
        if (problem instanceof UncheckedIOException io) {
            err.println(unreadable(io.getCause()));
        } else if (problem instanceof IOException io) {
            err.println(unreadable(io));
        } else {
            err.println("Mainstay failed, and it should not have: "
                    + (problem.getMessage() == null ? problem.getClass().getName() : problem.getMessage()));
            err.println(
                    "This is a fault in the program, not in your files. Please report it with the command you gave.");
        }
        return ExitCode.FAILED;
    }

    /** Prints every problem on a line of its own, whatever the name of its file holds. */
    public static void list(Problems problems, PrintWriter err) {
        problems.list()
                .forEach(problem -> err.println(
                        problem.toString().replace("\n", "\\u000a") + UsageWords.ofResultsFolder(problem.source())));
    }

    /** Java itself gave up. */
    public static int outOfResources(Error problem, CommandLine command) {
        command.getErr()
                .println(
                        problem instanceof OutOfMemoryError
                                ? "There was not enough memory. Give Java more (java -Xmx4g …), or run fewer --threads at a time."
                                : "Mainstay failed, and it should not have: " + problem);
        command.getErr().println("Finished replications are kept; to go on: the same command with --resume.");
        command.getErr().flush();
        return ExitCode.FAILED;
    }

    /** In words: Java's own message for a file error is often just the file's name. */
    public static String unreadable(IOException problem) {
        if (problem instanceof NoSuchFileException) {
            return "There is no such file or folder: " + problem.getMessage();
        }
        if (problem instanceof AccessDeniedException) {
            return "Not allowed to read or write " + problem.getMessage() + ".";
        }
        if (problem instanceof FileSystemException file && file.getReason() != null) {
            return "Cannot read or write " + file.getFile() + ": " + file.getReason() + ".";
        }
        return "Cannot read or write: " + problem.getMessage();
    }
}
