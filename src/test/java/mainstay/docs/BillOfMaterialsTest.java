package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import mainstay.build.Checksums;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bill of materials in the executable jar lists what the jar holds. Slow, since the jar must be there. */
@Tag("slow")
class BillOfMaterialsTest {
    private static final Path JAR = Path.of("target/mainstay.jar");
    private static final String BILL = "META-INF/sbom/mainstay.cdx.json";

    /**
     * Whose publishers' descriptions name a licence in words that the bill cannot turn into an identifier, or turns into
     * another: JLine's text has three clauses, and of MASON we ship only what is under two of its licences.
     */
    private static final Set<String> DESCRIBED_OTHERWISE = Set.of(
            "fr.irit.smac.thirdparty.edu.gmu.cs:mason",
            "org.jfree:jfreechart",
            "org.jline:jline-native",
            "org.jline:jline-terminal");

    private static JsonNode bill;

    @BeforeAll
    static void readTheBill() throws IOException {
        assumeThat(Boolean.getBoolean("mainstay.offline"))
                .as("Maven makes no bill of materials offline")
                .isFalse();
        assertThat(JAR).as("made by Maven before slow tests: run mvn verify").exists();
        try (ZipFile jar = new ZipFile(JAR.toFile());
                InputStream text = jar.getInputStream(jar.getEntry(BILL))) {
            bill = JsonMapper.shared().readTree(text);
        }
    }

    private static Map<String, JsonNode> components() {
        Map<String, JsonNode> components = new TreeMap<>();
        for (JsonNode part : bill.get("components")) {
            components.put(
                    part.get("group").asString() + ":" + part.get("name").asString() + ":"
                            + part.get("version").asString(),
                    part);
        }
        return components;
    }

    @Test
    void itListsTheLibrariesThatTheListOfLicencesHas() throws IOException {
        assertThat(components().keySet())
                .containsExactlyElementsOf(LicencesTest.rows().keySet());
    }

    @Test
    void everyClassInTheJarIsOursOrOfALibraryThatItLists() throws IOException {
        Set<String> listed = new HashSet<>();
        for (JsonNode part : components().values()) {
            List<String> classes = classes(library(part));
            listed.addAll(classes);
        }
        List<String> shipped = classes(JAR);
        assertThat(shipped).hasSizeGreaterThan(5_000);
        assertThat(shipped.stream().filter(name -> !name.startsWith("mainstay/")))
                .allMatch(listed::contains);
    }

    @Test
    void everyLibraryThatItListsIsInTheJar() throws IOException {
        Set<String> shipped = new HashSet<>(classes(JAR));
        for (Map.Entry<String, JsonNode> part : components().entrySet()) {
            List<String> classes = classes(library(part.getValue()));
            assertThat(classes.isEmpty() || classes.stream().anyMatch(shipped::contains))
                    .as(part.getKey())
                    .isTrue();
        }
    }

    @Test
    void everyLibraryHasTheBytesThatMavenWasToldToExpect() throws IOException {
        Map<String, String> expected = Checksums.read(Path.of(".mvn/checksums/checksums.sha256"));
        for (Map.Entry<String, JsonNode> part : components().entrySet()) {
            String[] name = part.getKey().split(":", -1);
            String file = "%s/%s/%s/%2$s-%3$s.jar".formatted(name[0].replace('.', '/'), name[1], name[2]);
            assertThat(sum(part.getValue())).as(file).isEqualTo(expected.get(file));
        }
    }

    @Test
    void everyLicenceIsTheOneThatWeList() throws IOException {
        Map<String, LicencesTest.Row> rows = LicencesTest.rows();
        for (Map.Entry<String, JsonNode> part : components().entrySet()) {
            List<String> licences = part.getValue()
                    .path("licenses")
                    .valueStream()
                    .map(licence -> licence.path("license").path("id").asString(""))
                    .toList();
            assertThat(licences).as(part.getKey()).isNotEmpty();
            String library = part.getKey().substring(0, part.getKey().lastIndexOf(':'));
            if (!DESCRIBED_OTHERWISE.contains(library)) {
                assertThat(rows.get(part.getKey()).licences()).as(part.getKey()).containsAll(licences);
            }
        }
    }

    @Test
    void nothingInItTellsWhenOrWhereItWasMade() {
        assertThat(bill.get("metadata").has("timestamp")).isFalse();
        assertThat(bill.toString()).doesNotContain(Path.of("").toAbsolutePath().toString());
        assertThat(bill.get("metadata").get("component").get("name").asString()).isEqualTo("mainstay");
    }

    private static String sum(JsonNode part) {
        return part.get("hashes")
                .valueStream()
                .filter(hash -> hash.get("alg").asString().equals("SHA-256"))
                .map(hash -> hash.get("content").asString())
                .findFirst()
                .orElse("none");
    }

    private static Path library(JsonNode part) {
        String name = part.get("name").asString() + "-" + part.get("version").asString() + ".jar";
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(Path::of)
                .filter(library -> library.endsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not used by these tests"));
    }

    private static List<String> classes(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
                    .toList();
        }
    }
}
