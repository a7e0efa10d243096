package mainstay.cli.usage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import mainstay.analysis.comparison.FakeAuthority;
import mainstay.cli.FakeWiring;
import mainstay.cli.Mainstay;
import mainstay.cli.terminal.ErrorHandlers;
import mainstay.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

class VisibleWriterTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine command = Mainstay.commandLine(new FakeWiring(new FakeAuthority()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return ErrorHandlers.withNothingHidden(command).execute(args);
    }

    private static String written(String text) {
        StringWriter shown = new StringWriter();
        try (PrintWriter printer = VisibleWriter.around(new PrintWriter(shown))) {
            printer.print(text);
        }
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource({"001b", "0007", "0008", "0000", "007f", "009b", "0085", "202e", "2066", "200f", "061c", "200b", "2028"})
    void whatATerminalObeysOrNobodySeesIsWrittenAsItsCode(String code) {
        String hidden = Character.toString(Integer.parseInt(code, 16));
        assertThat(written("a" + hidden + "[31mb")).isEqualTo("a\\u" + code + "[31mb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ynys Môn", "18 % – 20 %", "a\tb\nc\n", "line\r\nend\r\n", "日本", "👩‍👧", "£1.5m"})
    void whatIsMeantToBeReadStaysAsItIs(String text) {
        assertThat(written(text)).isEqualTo(text);
    }

    @Test
    void aReturnAloneCannotWriteOverTheLine() {
        assertThat(written("refused\rOK")).isEqualTo("refused\\u000dOK");
        assertThat(written("refused\r")).isEqualTo("refused\\u000d");
    }

    @Test
    void jsonStaysTheSameData() {
        String name = "a\u202Eb\uDB40\uDC41\u009B";
        String json = JsonMapper.shared().writeValueAsString(Map.of("name", name));
        assertThat(written(json)).isNotEqualTo(json);
        assertThat(JsonMapper.shared().readTree(written(json)).get("name").asString())
                .isEqualTo(name);
    }

    @Test
    void whatCannotBeWrittenIsNoticed() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        PrintWriter printer = VisibleWriter.around(new PrintWriter(full, false, StandardCharsets.UTF_8));
        printer.println("text");
        assertThat(printer.checkError()).isTrue();
    }

    @Test
    void noCommandPrintsAnEscapeOutOfAFile(@TempDir Path place) throws IOException {
        Path study = Files.writeString(place.resolve("s.yaml"), """
                mainstay-study: 1
                name: "\\e[31mRed\\u202E"
                base: "\\e]0;title\\a"
                arms:
                  - { name: "A\\e[2J", "\\e[1mkey": 1 }
                outcomes: ["\\x9b31m"]
                """);
        Path scenario = Files.writeString(place.resolve("x.yaml"), """
                mainstay: 1
                name: A
                based-on: england-2025
                description: "d"
                practice: "\\e[31m.yaml"
                workforce: { "\\e[5m": 3, turnover: "\\e[31m18" }
                """);
        for (String command : new String[] {"check", "compare", "run", "report", "\u001B[31m", "--\u001B[31m"}) {
            assertThat(run(command, study.toString(), scenario + "\u001B[1m")).isEqualTo(ExitCode.WRONG_INPUT);
            assertThat(run(command, scenario.toString(), "--out", place + "/o")).isEqualTo(ExitCode.WRONG_INPUT);
        }
        assertThat(err.toString() + out).contains("\\u001b").doesNotContain("\u001B", "\u202E", "\u009B", "\u0007");
    }

    @Test
    void theNameOfAFileCannotForgeAnotherLine(@TempDir Path place) {
        assertThat(run("check", place + "/a.yaml\nmy.yaml: OK")).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(err.toString().lines()).hasSize(1);
    }

    @Test
    void helpIsPlain() {
        assertThat(run("--help")).isEqualTo(ExitCode.OK);
        assertThat(out.toString()).contains("Usage: mainstay").doesNotContain("\\u001b");
    }
}
