package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Problems;
import mainstay.study.file.StudyFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file that another one names may be anything, and whoever reads the messages may not be allowed to read it. */
class ForeignFilesTest {
    private static final String SECRET = "hunter2";

    @TempDir
    private Path place;

    private Path secret;

    @BeforeEach
    void nameAFile() {
        secret = place.resolve("secret");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hunter2:x:0:0:hunter2:/hunter2:/bin/hunter2\n",
                "hunter2\n",
                "hunter2: hunter2\nkey: [hunter2\n",
                "&hunter2 *hunter2\n",
                "!hunter2 x\n",
                "%hunter2\n",
                "- hunter2\n",
                "name: hunter2\nhunter2: 1\nhunter2: 2\n",
                "hunter2\u0000\u0001\u001B[31m",
                "-----BEGIN KEY-----\nhunter2=\n"
            })
    void nothingOfAFileThatIsNoneOfOursIsQuoted(String content) throws IOException {
        Files.writeString(secret, content, StandardCharsets.UTF_8);
        String head = "name: A\nperiod: { start: 2025-04-01, warm-up: 1 year, measure: 1 year }\n";
        String scenario = "mainstay: 1\n" + head;
        String study = "mainstay-study: 1\n" + head;
        String arms = "arms: [ { name: A }, { name: B ";
        for (String file : List.of(
                scenario + "based-on: secret\n",
                scenario + "based-on: england-2025\npractice: secret\n",
                scenario + "based-on: england-2025\npractice: { name: P }\nstrategy: secret\n",
                study + "base: secret\n" + arms + "} ]\n",
                study + "base: england-2025\n" + arms + ", practice: secret } ]\n")) {
            String problems = refusal(file);
            assertThat(problems).as(file).contains("secret:1").doesNotContain(SECRET);
        }
    }

    @Test
    void itSaysWhatTheFileShouldBe() throws IOException {
        Files.writeString(secret, SECRET);
        assertThat(refusal("mainstay: 1\nname: A\nbased-on: england-2025\npractice: secret\n"))
                .isEqualTo(secret + ":1:1: is no file of Mainstay's; a practice model card begins with"
                        + " mainstay-practice: 1.");
        assertThat(refusal("mainstay: 1\nname: A\nbased-on: secret\n"))
                .contains(secret + ":1:1: is no file of Mainstay's; a scenario begins with mainstay: 1.");
    }

    @Test
    void aFileOfOursIsStillShownItsMistakes() throws IOException {
        Files.writeString(secret, "mainstay-practice: 1\nname: P\nrolls: [a]\n");
        assertThat(refusal("mainstay: 1\nname: A\nbased-on: england-2025\npractice: secret\n"))
                .contains("rolls is not a key of");
    }

    private String refusal(String text) throws IOException {
        Path file = Files.writeString(place.resolve("file.yaml"), text);
        Problems problems = catchThrowableOfType(Problems.class, () -> {
            if (text.startsWith("mainstay-study")) {
                StudyFile.read(file, List.of("strain"), new BuiltInPlaces());
            } else {
                ScenarioFile.read(file, new BuiltInPlaces());
            }
        });
        return problems.getMessage();
    }
}
