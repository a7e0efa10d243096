package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What stands in two places says the same in both. */
class HouseTest {
    private static final Pattern PLUGIN =
            Pattern.compile("<artifactId>([^<]+-plugin)</artifactId>(?:\\s*<version>([^<]+)</version>)?");
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
        assertThat(read(".ci/run")).contains("\nmvn -B -ntp verify\n");
    }

    @Test
    void theLicenceIsTheTextThatTheJarCarries() throws IOException {
        assertThat(read("LICENSE")).isEqualTo(read("src/main/resources/META-INF/licenses/Apache-2.0.txt"));
    }

    @Test
    void theCheckBuildsTheJarTwice() throws IOException {
        assertThat(read(".ci/run")).contains("\nsrc/scripts/same-bytes\n");
    }

    @Test
    void theMavenThatTheWrapperFetchesIsKnownByItsSum() throws IOException {
        assertThat(read(".mvn/wrapper/maven-wrapper.properties"))
                .containsPattern("(?m)^distributionType=only-script$")
                .containsPattern("(?m)^distributionSha256Sum=[0-9a-f]{64}$");
        assertThat(Path.of("mvnw")).isExecutable();
        assertThat(Path.of("mvnw.cmd")).exists();
    }

    @Test
    void noPluginIsUsedThatHasNoVersion() throws IOException {
        String plugins = read("pom.xml") + read("src/spark/home.xml");
        Set<String> pinned = PLUGIN.matcher(plugins)
                .results()
                .filter(plugin -> plugin.group(2) != null)
                .map(plugin -> plugin.group(1))
                .collect(Collectors.toSet());
        assertThat(pinned).contains("maven-clean-plugin", "maven-shade-plugin");
        assertThat(PLUGIN.matcher(plugins).results().map(plugin -> plugin.group(1)))
                .allMatch(pinned::contains);
        assertThat(plugins).doesNotContain("LATEST", "RELEASE", "SNAPSHOT");
    }

    private static String read(String file) throws IOException {
        return Files.readString(Path.of(file), StandardCharsets.UTF_8);
    }
}
