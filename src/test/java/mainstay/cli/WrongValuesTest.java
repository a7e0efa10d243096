package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Whatever is written after an option of any command, the answer is in the words of somebody who types commands. */
@Tag("slow")
class WrongValuesTest {
    private static final List<String> WRONG =
            List.of("abc", "", "+10", "1.5", "99999999999999999999", "1e3", "\u201C5\u201D x", "\0", "10,000", "-1");

    private static final Pattern JAVA = Pattern.compile("(?i)\\b(int|integer|long|double|boolean|enum|class|interface"
            + "|java|exception|null|nan|string|mainstay\\.[a-z]+\\.\\w+)\\b|for input");

    static Stream<String> commands() {
        return commandLine().getSubcommands().keySet().stream();
    }

    private static CommandLine commandLine() {
        return Mainstay.commandLine(new UndrawnWiring());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void areRefusedInPlainWords(String name) {
        CommandSpec spec = commandLine().getSubcommands().get(name).getCommandSpec();
        for (OptionSpec option : spec.options()) {
            for (String wrong : WRONG) {
                if (option.arity().max() > 0 && isTyped(option)) {
                    parsed(words(name, spec, option, wrong));
                }
            }
        }
        spec.positionalParameters().stream()
                .filter(WrongValuesTest::isTyped)
                .forEach(parameter -> WRONG.forEach(wrong -> parsed(List.of(name, wrong))));
    }

    /** Options that are read as text alone can say what is wrong only when the command runs. */
    private static boolean isTyped(ArgSpec argument) {
        return argument.auxiliaryTypes()[0] != String.class;
    }

    private static List<String> words(String name, CommandSpec spec, OptionSpec option, String wrong) {
        List<String> words = new ArrayList<>(List.of(name));
        spec.requiredArgs().stream()
                .filter(required -> !required.equals(option))
                .filter(OptionSpec.class::isInstance)
                .forEach(required -> words.addAll(List.of(((OptionSpec) required).longestName(), "1")));
        words.add(option.longestName() + "=" + wrong);
        spec.positionalParameters().forEach(parameter -> words.add("a"));
        return words;
    }

    /** Only parses: what a command makes of a value that can be read is its own business. */
    private static void parsed(List<String> words) {
        CommandLine command = commandLine();
        StringWriter err = new StringWriter();
        command.setErr(new PrintWriter(err)).setExecutionStrategy(parsed -> 0);
        int code = command.execute(words.toArray(String[]::new));
        String answer = err.toString();
        assertThat(code).as("%s", words).isIn(0, 2);
        assertThat(JAVA.matcher(withoutWhatWasTyped(answer, words)).find())
                .as("%s: %s", words, answer)
                .isFalse();
    }

    private static String withoutWhatWasTyped(String answer, List<String> words) {
        String rest = answer;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return rest;
    }
}
