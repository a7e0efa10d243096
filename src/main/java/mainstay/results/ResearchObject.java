package mainstay.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Describes the folder for archives and catalogues, as RO-Crate 1.1 asks. */
final class ResearchObject {
    private static final String FOLDER = "./";
    private static final String RUN = "#run";
    private static final String PROGRAM = "#mainstay";

    private ResearchObject() {}

    static byte[] describe(Manifest manifest) {
        List<String> files = new ArrayList<>(manifest.tables().keySet());
        manifest.arms().forEach(arm -> files.add(arm.file()));
        files.add("manifest.json");
        List<Object> graph = new ArrayList<>();
        graph.add(entity(
                "ro-crate-metadata.json",
                "CreativeWork",
                "conformsTo",
                reference("https://w3id.org/ro/crate/1.1"),
                "about",
                reference(FOLDER)));
        graph.add(entity(
                FOLDER,
                "Dataset",
                "name",
                manifest.name(),
                "description",
                description(manifest),
                "datePublished",
                manifest.startedAt().substring(0, "yyyy-MM-dd".length()),
                "license",
                "To be stated by whoever publishes this folder",
                "hasPart",
                references(files),
                "mentions",
                reference(RUN)));
        graph.add(
                entity(PROGRAM, "SoftwareApplication", "name", manifest.tool(), "softwareVersion", manifest.version()));
        graph.add(entity(
                RUN,
                "CreateAction",
                "name",
                manifest.command(),
                "instrument",
                reference(PROGRAM),
                "object",
                references(manifest.arms().stream().map(Manifest.Arm::file).toList()),
                "result",
                references(List.copyOf(manifest.tables().keySet()))));
        files.forEach(file -> graph.add(entity(file, "File", "encodingFormat", format(file))));
        Map<String, Object> crate = new LinkedHashMap<>();
        crate.put("@context", "https://w3id.org/ro/crate/1.1/context");
        crate.put("@graph", graph);
        return Json.write(crate);
    }

    private static String description(Manifest manifest) {
        String question = manifest.question();
        return (question.isEmpty() ? "" : question + " ") + "Simulated results: "
                + manifest.arms().size() + " arms, " + manifest.replications()
                + " replications each, seed " + manifest.seed() + ".";
    }

    private static Map<String, Object> entity(String id, String type, Object... properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("@id", id);
        entity.put("@type", type);
        for (int i = 0; i < properties.length; i += 2) {
            entity.put((String) properties[i], properties[i + 1]);
        }
        return entity;
    }

    private static Map<String, String> reference(String id) {
        return Map.of("@id", id);
    }

    private static List<Map<String, String>> references(List<String> ids) {
        return ids.stream().map(ResearchObject::reference).toList();
    }

    private static String format(String file) {
        String extension = file.substring(file.lastIndexOf('.') + 1);
        return switch (extension) {
            case "csv" -> "text/csv";
            case "gz" -> "application/gzip";
            case "yaml" -> "application/yaml";
            default -> "application/json";
        };
    }
}
