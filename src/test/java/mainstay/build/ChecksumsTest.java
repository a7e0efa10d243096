package mainstay.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Maven fetches is listed with its SHA-256, and other bytes are noticed. */
class ChecksumsTest {
    private static final Path LIST = Path.of(".mvn/checksums/checksums.sha256");
    private static final String RENEW = "listed; after a change of pom.xml run src/scripts/renew-checksums";
    private static final Pattern PLUGIN = Pattern.compile(
            "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+-plugin)</artifactId>\\s*<version>([^<]+)</version>");

    @TempDir
    private Path repository;

    private Path file(String name, String text) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Test
    void aFileHasTheSumThatWasWorkedOutByHand() throws IOException {
        file("org/some/part/1/part-1.jar", "abc");
        Path list = repository.resolve("checksums.sha256");
        Checksums.write(list, repository);
        assertThat(Checksums.read(list))
                .isEqualTo(Map.of(
                        "org/some/part/1/part-1.jar",
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void oneChangedByteOfALibraryOrItsDescriptionIsNamed() throws IOException {
        file("org/some/part/1/part-1.jar", "library");
        file("org/some/part/1/part-1.pom", "description");
        file("org/some/other/2/other-2.jar", "untouched");
        Path list = repository.resolve("checksums.sha256");
        Checksums.write(list, repository);
        assertThat(Checksums.differing(Checksums.read(list), repository)).isEmpty();

        file("org/some/part/1/part-1.jar", "Library");
        file("org/some/part/1/part-1.pom", "description ");
        assertThat(Checksums.differing(Checksums.read(list), repository))
                .containsExactly("org/some/part/1/part-1.jar", "org/some/part/1/part-1.pom");
    }

    @Test
    void whatIsNotFetchedIsNotMissed() throws IOException {
        assertThat(Checksums.differing(Checksums.read(LIST), repository)).isEmpty();
    }

    @Test
    void aLineThatCannotBeReadIsRefused() throws IOException {
        Path list = file("checksums.sha256", "0123  org/some/part/1/part-1.jar\n");
        assertThatThrownBy(() -> Checksums.read(list))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("part-1.jar");
    }

    @Test
    void everyLibraryOfBuildAndTestsIsListed() throws IOException {
        Path kept = kept();
        List<String> libraries = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            Path library = Path.of(entry).toAbsolutePath();
            if (library.startsWith(kept)) {
                libraries.add(kept.relativize(library).toString().replace('\\', '/'));
            }
        }
        assertThat(libraries).hasSizeGreaterThan(50);
        assertThat(Checksums.read(LIST).keySet()).as(RENEW).containsAll(libraries);
    }

    @Test
    void everyPluginIsListed() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"), StandardCharsets.UTF_8);
        String ours = pom.replaceFirst("(?s)<pluginManagement>.*?</pluginManagement>", "");
        List<String> plugins = new ArrayList<>();
        Matcher plugin = PLUGIN.matcher(ours);
        while (plugin.find()) {
            plugins.add("%s/%s/%s/%2$s-%3$s.jar"
                    .formatted(plugin.group(1).replace('.', '/'), plugin.group(2), plugin.group(3)));
        }
        assertThat(plugins).hasSizeGreaterThan(10);
        assertThat(Checksums.read(LIST).keySet()).as(RENEW).containsAll(plugins);
    }

    /** Where Maven keeps what it fetched: the folder above {@code org/assertj/assertj-core/3.x/the.jar}. */
    private static Path kept() {
        Path jar = Path.of(URI.create(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        return jar.resolve("../../../../..").normalize();
    }
}
