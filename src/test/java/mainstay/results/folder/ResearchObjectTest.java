package mainstay.results.folder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mainstay.cli.Rehearsal;
import mainstay.results.file.Hash;
import mainstay.results.store.RunStore;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of a results folder keeps the rules of RO-Crate 1.1, in a run of now and in the folders that are kept in
 * version control; and the rules catch what is broken.
 *
 * <p>With {@code -Dmainstay.write=true} the descriptions of the kept folders are written anew, for the files that are kept.
 */
class ResearchObjectTest {
    private static final String FILE = "ro-crate-metadata.json";
    private static final String STUDY = """
            mainstay-study: 1
            name: Two small ones
            question: Does it make a difference?
            base: small.yaml
            arms:
              - name: As now
              - { name: "Pods, späte 100 %", structure: pods }
            replications: 2
            seed: 3
            """;
    private static final String AUTHORITY = """
            mainstay: 1
            name: Small
            based-on: england-2025
            period: { start: 2025-04-01, warm-up: 1 month, measure: 3 months }
            workforce: { posts: 15 }
            demand: { new-referrals: 268 per year }
            work: { front-door-hours: 1.8 hours }
            initial: { assessments: 50, in-need: 74, protection: 32, looked-after: 53, returning: 93 }
            """;

    @TempDir
    static Path place;

    private static Path folder;

    @BeforeAll
    static void run() throws IOException {
        Files.writeString(place.resolve("small.yaml"), AUTHORITY);
        Path study = Files.writeString(place.resolve("study.yaml"), STUDY);
        folder = place.resolve("results");
        Rehearsal.Performance done = Rehearsal.of(
                List.of("compare", study.toString(), "--events", "1", "--quiet", "--out", folder.toString()));
        assertThat(done.code()).as(done.text()).isZero();
    }

    @Test
    void aRunKeepsEveryRule() {
        assertThat(CrateRules.broken(CrateRules.read(folder), folder)).isEmpty();
    }

    @Test
    void everyFileOfTheFolderIsDescribedButTheStoreOfRuns() throws IOException {
        ResultsFolder.open(folder).describe();
        assertThat(present(folder)).contains(RunStore.FILE);
        List<String> others = present(folder).stream()
                .filter(file -> !file.equals(RunStore.FILE))
                .toList();
        assertThat(described(folder)).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void whatHasComeIsDescribedAndWhatIsUnfinishedIsNot() throws IOException {
        Path charts = Files.createDirectories(folder.resolve("charts"));
        Path chart = Files.writeString(charts.resolve("a chart.svg"), "<svg/>");
        Path unfinished = Files.writeString(charts.resolve("another.svg.part"), "<svg");
        ResultsFolder.open(folder).describe();
        assertThat(described(folder)).contains("charts/a chart.svg").doesNotContain("charts/another.svg.part");
        assertThat(CrateRules.broken(CrateRules.read(folder), folder)).isEmpty();
        Files.delete(chart);
        Files.delete(unfinished);
    }

    @Test
    void theSameFolderIsDescribedInTheSameBytes() throws IOException {
        ResultsFolder.open(folder).describe();
        byte[] once = Files.readAllBytes(folder.resolve(FILE));
        ResultsFolder.open(folder).describe();
        assertThat(folder.resolve(FILE)).hasBinaryContent(once);
    }

    @Test
    void namesAreEscapedAsInAddressesAndSingleReferencesAreNoLists() throws IOException {
        Manifest manifest = ResultsFolder.open(folder).manifest();
        List<ResearchObject.Part> parts = List.of(
                new ResearchObject.Part("summary.csv", 1, "0"),
                new ResearchObject.Part("charts/Größe 50 %#?.svg", 1, "0"));
        String crate = new String(ResearchObject.describe(manifest, parts), StandardCharsets.UTF_8);
        assertThat(crate)
                .contains("\"@id\" : \"charts/Größe%2050%20%25%23%3F.svg\"")
                .contains("\"result\" : {\n        \"@id\" : \"summary.csv\"");
    }

    static List<Path> keptFolders() {
        return KeptFolders.all();
    }

    @ParameterizedTest
    @MethodSource("keptFolders")
    void aFolderThatIsKeptKeepsEveryRule(Path kept) throws IOException {
        if (Boolean.getBoolean("mainstay.write")) {
            writeAnew(kept);
        }
        assertThat(CrateRules.broken(CrateRules.read(kept), kept))
                .as("write anew: mvn test -Dtest=ResearchObjectTest -Dmainstay.write=true")
                .isEmpty();
        assertThat(described(kept))
                .as("files that version control leaves out are not described: mvn test -Dtest=ResearchObjectTest"
                        + " -Dmainstay.write=true")
                .allMatch(file -> KeptFolders.isKept(kept.resolve(file)));
    }

    private static void writeAnew(Path kept) throws IOException {
        List<ResearchObject.Part> parts = new ArrayList<>();
        for (String file : present(kept)) {
            if (KeptFolders.isKept(kept.resolve(file))) {
                Path there = kept.resolve(file);
                parts.add(new ResearchObject.Part(file, Files.size(there), Hash.of(there)));
            }
        }
        Files.write(
                kept.resolve(FILE),
                ResearchObject.describe(ResultsFolder.open(kept).manifest(), parts));
    }

    private static List<String> present(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.equals(FILE))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> described(Path folder) {
        List<String> files = new ArrayList<>();
        for (JsonNode entity : CrateRules.read(folder).path("@graph")) {
            if (entity.path("@type").asString("").equals("File")) {
                files.add(URI.create(entity.path("@id").asString("")).getPath());
            }
        }
        return files;
    }

    /** For each rule, how to break it. */
    private static final Map<String, Consumer<Crate>> BREAKING = new LinkedHashMap<>();

    static {
        breaking(
                "flattened",
                crate -> crate.entity("#run").putObject("instrument").put("name", "Mainstay"));
        breaking("each @id once", crate -> crate.graph()
                .add(crate.entity("#java").deepCopy()));
        breaking("refer to the context", crate -> crate.root().put("@context", "https://schema.org/"));
        breaking("define ad hoc terms", crate -> crate.entity("#run").put("luckySeed", "3"));
        breaking("unpack lists of one", crate -> {
            JsonNode instrument = crate.entity("#run").get("instrument");
            crate.entity("#run").putArray("instrument").add(instrument);
        });
        breaking("a descriptor about the root", crate -> crate.entity(FILE).remove("about"));
        breaking(
                "conform to a version",
                crate -> crate.entity(FILE).putObject("conformsTo").put("@id", "https://w3id.org/ro/crate"));
        breaking("a root of type Dataset", crate -> crate.entity("./").put("@type", "CreativeWork"));
        breaking("name, describe and license the root", crate -> crate.entity("./")
                .remove("description"));
        breaking("date the root to the day", crate -> crate.entity("./").put("datePublished", "November 2026"));
        breaking("link the licence", crate -> crate.entity("./").put("license", "as you like"));
        breaking("have a publisher", crate -> crate.entity("./").put("publisher", "me"));
        breaking(
                "link files by hasPart",
                crate -> ((ArrayNode) crate.entity("./").get("hasPart")).remove(0));
        breaking("by relative path or address", crate -> crate.entity("summary.csv")
                .put("@id", "a summary.csv"));
        breaking("climb out of the root", crate -> crate.entity("summary.csv").put("@id", "../summary.csv"));
        breaking("hold the files it describes", crate -> crate.entity("summary.csv")
                .put("@id", "another.csv"));
        breaking(
                "describe what is referred to",
                crate -> crate.entity("#run").putObject("agent").put("@id", "#nobody"));
        breaking("link every contextual entity", crate -> crate.entity("#mainstay")
                .remove("softwareRequirements"));
        breaking("local names begin with #", crate -> crate.entity("#java").put("@id", "java"));
        breaking("version the software", crate -> crate.entity("#java").remove("version"));
        breaking("say what made the files", crate -> crate.entity("#run").remove("result"));
        breaking("name, time and answer for the action", crate -> crate.entity("#run")
                .put("endTime", "yesterday"));
        breaking("conform to the profile", crate -> crate.entity("./").remove("conformsTo"));
        breaking("mention the run", crate -> crate.entity("./").remove("mentions"));
        breaking("sizes and hashes", crate -> crate.entity("summary.csv").put("contentSize", "1"));
    }

    private static void breaking(String part, Consumer<Crate> how) {
        BREAKING.put(part, how);
    }

    private record Crate(ObjectNode root) {
        ArrayNode graph() {
            return (ArrayNode) root.get("@graph");
        }

        ObjectNode entity(String id) {
            for (JsonNode entity : graph()) {
                if (entity.path("@id").asString("").equals(id)) {
                    return (ObjectNode) entity;
                }
            }
            throw new AssertionError("no entity " + id);
        }
    }

    static List<String> rules() {
        return List.copyOf(CrateRules.RULES.keySet());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleCatchesWhatBreaksIt(String rule) {
        List<String> ways = BREAKING.keySet().stream().filter(rule::contains).toList();
        assertThat(ways).as(rule + " has an example that breaks it").hasSize(1);
        Crate crate = new Crate((ObjectNode) CrateRules.read(folder).deepCopy());
        BREAKING.get(ways.get(0)).accept(crate);
        assertThat(CrateRules.broken(crate.root(), folder)).containsKey(rule);
    }

    @Test
    void aFolderWithoutMetadataBreaksTheRules() {
        assertThat(CrateRules.broken(CrateRules.read(place), place))
                .containsKeys(
                        "MUST be flattened (Structure, metadata file)",
                        "MUST have a root of type Dataset (Root Data Entity, properties)");
    }
}
