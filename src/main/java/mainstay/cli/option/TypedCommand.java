package mainstay.cli.option;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/** The command as it was typed. */
public final class TypedCommand {
    private TypedCommand() {}

    /** Quoted where a shell needs it, so that it can be typed again. */
    public static String of(CommandSpec spec) {
        List<String> words = spec.root().commandLine().getParseResult().originalArgs();
        return Stream.concat(Stream.of("mainstay"), words.stream())
                .map(word -> word.matches("[\\w./,:=+%@-]+") ? word : "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
    }
}
