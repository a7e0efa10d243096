package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Files as planners and their office programs leave them: each is read as it was meant, or refused where it is wrong. */
class InputCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/mainstay/input");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String command, String file, String... more) {
        CommandLine line = Mainstay.commandLine(new UndrawnWiring())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        String[] words = new String[more.length + 2];
        words[0] = command;
        words[1] = FOLDER.resolve(file).toString();
        System.arraycopy(more, 0, words, 2, more.length);
        return line.execute(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "mistake-27.yaml | mistake-27.yaml:6:13: workforce.turnover: +3 % per year may be a change by points or by a share of the base. Write +3 points or +3 % of the base; or the value itself, without a plus.",
                "f-arms-case.yaml | f-arms-case.yaml:6:11: another arm is called As now, which looks like as NOW, on line 5. Names of arms must differ.",
                "f-arms-nbsp.yaml | f-arms-nbsp.yaml:6:11: another arm is called As now too, on line 5. Names of arms must differ.",
                "f-arms-nfd.yaml | f-arms-nfd.yaml:6:11: another arm is called Café too, on line 5. Names of arms must differ.",
                "f-based-on-folder.yaml | is a directory, not a file",
                "f-points-duprow.yaml | duprow.csv:3:1: row 2, the same values as row 1 on line 2, so one future would count as two. Leave one out.",
            })
    void whatMayBeMeantOtherwiseIsRefused(String file, String message) {
        assertThat(run("check", file)).isEqualTo(2);
        assertThat(err.toString()).contains(message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "f-curly-quotes.yaml | scenario Quoted: differs from Small",
                "mistake-21.yaml | workforce.posts: 150 -> 160",
                "f-curly-quotes.yaml | workforce.turnover: 11.8 % per year -> 18 % per year",
                "f-nbsp-after-colon.yaml | workforce.posts: 38 -> 40",
                "f-unicode-minus.yaml | demand.trend: 0 % per year -> -2 % per year",
                "f-points-blanktail.yaml | futures, workforce.turnover: 8 to 14 % per year",
                "f-points-nbsp.yaml | futures, workforce.turnover: 8 to 14 % per year",
                "f-points-semi.yaml | futures, workforce.turnover: 8 to 14 % per year",
                "f-points-tab.yaml | futures, workforce.turnover: 8 to 14 % per year",
                "f-points-tab.yaml | futures, demand.new-referrals: 600 to 700 per year",
                "f-points-tab.yaml | 2 arms in 2 futures",
            })
    void whatIsPlainIsRead(String file, String line) {
        assertThat(run("check", file)).as(err.toString()).isZero();
        assertThat(out.toString()).contains(line).doesNotContain("warning");
    }

    @Test
    void percentagesThatLookLikeFractionsAreWarnedOf() {
        String warning = "workforce.turnover: every value of the list is within 0.08 to 0.14 % per year, far below the"
                + " base's 11.8 % per year. If 0.14 stands for 14 %, write 14.";
        assertThat(run("check", "f02-percent-as-fraction.yaml")).isZero();
        assertThat(out.toString())
                .contains("futures, workforce.turnover: 0.08 to 0.14 % per year", "warning: " + warning);
        run("sweep", "f02-percent-as-fraction.yaml", "--dry-run", "--replications", "1");
        assertThat(err.toString()).contains("Warning: " + warning);
    }
}
