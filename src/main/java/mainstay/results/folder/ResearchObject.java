package mainstay.results.folder;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mainstay.results.file.Json;

/**
 * Describes a results folder for archives and catalogues, as RO-Crate 1.1 and its profile for runs of a program (Process
 * Run Crate 0.5) ask.
 *
 * <p>Who publishes the folder, under which licence, and whom to ask, the program cannot know: entities are there for it,
 * and say so.
 */
public final class ResearchObject {
    private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
    private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
    private static final String PROFILE = "https://w3id.org/ro/wfrun/process/0.5";
    private static final String APACHE = "https://www.apache.org/licenses/LICENSE-2.0";
    private static final String FOLDER = "./";
    private static final String RUN = "#run";
    private static final String PROGRAM = "#mainstay";
    private static final String CONTRIBUTORS = "#mainstay-contributors";
    private static final String JAVA = "#java";
    private static final String PUBLISHER = "#publisher";
    private static final String LICENCE = "#licence";

    private final Manifest manifest;
    private final List<Part> parts;
    private final List<Object> graph = new ArrayList<>();

    /**
     * A file of the folder.
     *
     * @param file where it stands, from the folder, with slashes
     * @param size in bytes
     * @param sha256 hash of its bytes
     */
    public record Part(String file, long size, String sha256) {}

    private ResearchObject(Manifest manifest, List<Part> parts) {
        this.manifest = manifest;
        this.parts = parts;
    }

    /**
     * The description of a folder.
     *
     * @param manifest of a complete study
     * @param parts every file but the description itself
     */
    public static byte[] describe(Manifest manifest, List<Part> parts) {
        ResearchObject crate = new ResearchObject(manifest, parts);
        crate.folder();
        crate.run();
        crate.people();
        parts.forEach(crate::file);
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("@context", List.of(CONTEXT, Map.of("sha256", "http://schema.org/sha256")));
        written.put("@graph", crate.graph);
        return Json.write(written);
    }

    private void folder() {
        add(
                "ro-crate-metadata.json",
                "CreativeWork",
                "conformsTo",
                reference(SPECIFICATION),
                "about",
                reference(FOLDER));
        add(
                FOLDER,
                "Dataset",
                "name",
                manifest.name(),
                "description",
                description(),
                "datePublished",
                manifest.startedAt().substring(0, "yyyy-MM-dd".length()),
                "license",
                reference(LICENCE),
                "publisher",
                reference(PUBLISHER),
                "conformsTo",
                reference(PROFILE),
                "hasPart",
                references(parts.stream().map(Part::file).toList()),
                "mentions",
                reference(RUN));
        add(PROFILE, "CreativeWork", "name", "Process Run Crate", "version", "0.5");
    }

    private String description() {
        String question = manifest.question();
        return (question.isEmpty() ? "" : question + " ") + "Simulated results: " + chance() + ".";
    }

    private String chance() {
        int arms = manifest.arms().size();
        int runs = manifest.replications();
        return (arms == 1 ? "1 arm" : arms + " arms") + ", "
                + (runs == 1 ? "1 replication" : runs + " replications" + (arms == 1 ? "" : " each"))
                + ", seed " + manifest.seed();
    }

    private void run() {
        List<String> scenarios = manifest.arms().stream()
                .map(Manifest.Arm::file)
                .filter(this::isThere)
                .toList();
        List<String> tables =
                manifest.tables().keySet().stream().filter(this::isThere).toList();
        add(
                RUN,
                "CreateAction",
                "name",
                manifest.command(),
                "description",
                chance() + "; on " + manifest.machine(),
                "instrument",
                reference(PROGRAM),
                "agent",
                reference(PUBLISHER),
                "object",
                references(scenarios),
                "result",
                references(tables),
                "startTime",
                manifest.startedAt(),
                "endTime",
                end());
        add(
                PROGRAM,
                "SoftwareApplication",
                "name",
                manifest.tool(),
                "version",
                manifest.version(),
                "description",
                "What-if simulation for children's social care: decisions on time, and who stays with the child",
                "license",
                reference(APACHE),
                "author",
                reference(CONTRIBUTORS),
                "softwareRequirements",
                reference(JAVA));
        add(JAVA, "SoftwareApplication", "name", "Java", "version", manifest.java());
    }

    private boolean isThere(String file) {
        return parts.stream().anyMatch(part -> part.file().equals(file));
    }

    /** Of a study that was interrupted and gone on with, as if it had run without a pause. */
    private String end() {
        double seconds = manifest.runSeconds() == null ? 0 : manifest.runSeconds();
        return Instant.parse(manifest.startedAt())
                .plus(Duration.ofSeconds(Math.round(seconds)))
                .toString();
    }

    private void people() {
        add(
                PUBLISHER,
                "Organization",
                "name",
                "Whoever made and publishes this folder",
                "description",
                "Mainstay does not know who that is. Before you deposit the folder, put your name and how to reach you here.");
        add(
                LICENCE,
                "CreativeWork",
                "name",
                "To be stated by whoever publishes this folder",
                "description",
                "No licence has been given to these results yet. The built-in figures that they may rest on contain public"
                        + " sector information licensed under the Open Government Licence v3.0.");
        add(CONTRIBUTORS, "Organization", "name", "The Mainstay contributors");
        add(
                APACHE,
                "CreativeWork",
                "name",
                "Apache License 2.0",
                "description",
                "A permissive licence with a grant of patent rights; it is the program's, not that of these results.");
    }

    private void file(Part part) {
        add(
                uri(part.file()),
                "File",
                "name",
                title(part.file()),
                "encodingFormat",
                format(part.file()),
                "contentSize",
                Long.toString(part.size()),
                "sha256",
                part.sha256());
    }

    private String title(String file) {
        return manifest.arms().stream()
                .filter(arm -> arm.file().equals(file))
                .map(arm -> "Scenario of the arm " + arm.name())
                .findFirst()
                .orElse(manifest.tables().containsKey(file) ? "Table " + file : file);
    }

    private void add(String id, String type, Object... properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id);
        entity.put("@type", type);
        for (int i = 0; i < properties.length; i += 2) {
            entity.put((String) properties[i], properties[i + 1]);
        }
        graph.add(entity);
    }

    private static Map<String, String> reference(String id) {
        return Map.of("@id", id);
    }

    /** The compacted form of JSON-LD has no lists of one. */
    private static Object references(List<String> files) {
        List<Map<String, String>> all =
                files.stream().map(file -> reference(uri(file))).toList();
        return all.size() == 1 ? all.get(0) : all;
    }

    /** A path as part of an IRI: letters of any script stay, what has a meaning in addresses is escaped. */
    private static String uri(String file) {
        StringBuilder uri = new StringBuilder();
        file.codePoints().forEach(letter -> {
            if (Character.isLetterOrDigit(letter) || "-._~/!$&'()*+,;=@".indexOf(letter) >= 0) {
                uri.appendCodePoint(letter);
            } else {
                for (byte part : Character.toString(letter).getBytes(StandardCharsets.UTF_8)) {
                    uri.append('%')
                            .append(Character.toUpperCase(Character.forDigit((part >> 4) & 0xF, 16)))
                            .append(Character.toUpperCase(Character.forDigit(part & 0xF, 16)));
                }
            }
        });
        return uri.toString();
    }

    private static String format(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "csv" -> "text/csv";
            case "gz" -> "application/gzip";
            case "yaml" -> "application/yaml";
            case "json" -> "application/json";
            case "html" -> "text/html";
            case "pdf" -> "application/pdf";
            case "svg" -> "image/svg+xml";
            case "png" -> "image/png";
            default -> "application/octet-stream";
        };
    }
}
