package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What stands in two places says the same in both. */
class HouseTest {
    private static final Pattern VERSION = Pattern.compile("<artifactId>mainstay</artifactId>\\s*<version>([^<]+)<");

    @Test
    void theCitationAndTheChangesNameTheVersionThatIsBuilt() throws IOException {
        Matcher version = VERSION.matcher(read("pom.xml"));
        assertThat(version.find()).isTrue();
        assertThat(read("CITATION.cff")).contains("\nversion: " + version.group(1) + "\n");
        assertThat(read("src/changes/changes.md")).contains("\n## " + version.group(1) + "\n");
    }

    @Test
    void theCheckIsTheCommandThatTheReadmeGives() throws IOException {
        assertThat(read("README.md")).contains("\n$ mvn -B verify\n");
        assertThat(read(".ci/run")).endsWith("\nexec mvn -B -ntp verify\n");
    }

    @Test
    void theLicenceIsTheTextThatTheJarCarries() throws IOException {
        assertThat(read("LICENSE")).isEqualTo(read("src/main/resources/META-INF/licenses/Apache-2.0.txt"));
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    }
}
