package mainstay.cli.usage;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import mainstay.place.BuiltInPlaces;
import mainstay.results.folder.ResultsFolder;
import mainstay.scenario.yaml.ProblemList;
import mainstay.scenario.yaml.Suggestion;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, and the nearest right thing. */
public final class UsageWords {
    private UsageWords() {}

    /** What to say about a command line that cannot be understood. */
    public static String of(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            return of(unmatched.getCommandLine(), unmatched.getUnmatched());
        }
        return problem.getMessage();
    }

    private static String of(CommandLine command, List<String> unmatched) {
        String word = unmatched.get(0);
        String name = command.getCommandSpec().qualifiedName();
        if (word.startsWith("-")) {
            return name + " has no option " + ProblemList.echo(word) + "." + Suggestion.among(options(command), word);
        }
        if (command.getParent() != null) {
            String words = unmatched.stream().map(ProblemList::echo).collect(Collectors.joining(", "));
            return words + (unmatched.size() == 1 ? " is" : " are") + " too much for " + name + "."
                    + sideBySide(command, unmatched);
        }
        String near = CommandWords.hint(command.getSubcommands().keySet(), word);
        return "There is no command " + ProblemList.echo(word) + "."
                + (near.isEmpty() && isInput(word)
                        ? " Say first what to do with it, such as: mainstay check " + word
                        : near);
    }

    private static List<String> options(CommandLine command) {
        return command.getCommandSpec().optionsMap().keySet().stream().sorted().toList();
    }

    private static String sideBySide(CommandLine command, List<String> unmatched) {
        return command.getCommandName().equals("run") && unmatched.stream().allMatch(UsageWords::isInput)
                ? " Several scenarios side by side: mainstay compare"
                : "";
    }

    /** What to say where a results folder stands in place of a file; empty where none does. */
    public static String ofResultsFolder(String named) {
        try {
            return Files.isRegularFile(Path.of(named, ResultsFolder.MANIFEST))
                    ? ". It is a results folder; see it with: mainstay report " + named
                    : "";
        } catch (InvalidPathException e) {
            return "";
        }
    }

    /** Whether a word names a file or a place. */
    private static boolean isInput(String word) {
        try {
            return Files.exists(Path.of(word)) || new BuiltInPlaces().find(word).isPresent();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** The command that was meant, of those that stand one behind the other. */
    public static CommandLine last(ParseResult parsed) {
        List<CommandLine> all = parsed.asCommandLineList();
        return all.get(all.size() - 1);
    }
}
