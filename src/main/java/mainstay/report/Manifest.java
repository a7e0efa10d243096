package mainstay.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a results folder says about how it was made; words are empty where it says nothing.
 *
 * @param name title of the study
 * @param question what it asks
 * @param arms names, the baseline first
 * @param outcomes measures the answer is about
 * @param measuredFrom first measured day
 * @param facts how it was made, by label: command, seed, version and so on
 * @param hashes SHA-256 of each table
 */
record Manifest(
        String name,
        String question,
        List<String> arms,
        List<String> outcomes,
        Optional<LocalDate> measuredFrom,
        String command,
        Map<String, String> facts,
        Map<String, String> hashes) {
    /** The label of the number of runs. */
    static final String RUNS = "Runs of each arm";

    /**
     * Reads manifest.json.
     *
     * @throws IOException when it is there and cannot be read
     */
    static Manifest read(Path folder) throws IOException {
        Path file = folder.resolve("manifest.json");
        if (!Files.isRegularFile(file)) {
            Path name = folder.toAbsolutePath().normalize().getFileName();
            return new Manifest(
                    name == null ? "Results" : name.toString(),
                    "",
                    List.of(),
                    List.of(),
                    Optional.empty(),
                    "",
                    Map.of(),
                    Map.of());
        }
        try {
            return from(JsonMapper.builder().build().readTree(Files.readString(file)));
        } catch (JacksonException | DateTimeException e) {
            throw new IOException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    private static Manifest from(JsonNode json) {
        Map<String, String> facts = new LinkedHashMap<>();
        fact(facts, json, "Seed", "seed", "");
        fact(facts, json, RUNS, "replications", "");
        fact(facts, json, "Mainstay version", "version", "");
        fact(facts, json, "Java", "java", "");
        fact(facts, json, "Machine", "machine", "");
        fact(facts, json, "Time it took", "runSeconds", " seconds");
        Map<String, String> hashes = new LinkedHashMap<>();
        json.path("tables").properties().forEach(table -> hashes.put(table.getKey(), word(table.getValue())));
        String from = word(json.path("measuredFrom"));
        return new Manifest(
                word(json.path("name")),
                word(json.path("question")),
                words(json.path("arms")),
                words(json.path("outcomes")),
                from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
                word(json.path("command")),
                facts,
                hashes);
    }

    private static void fact(Map<String, String> facts, JsonNode json, String label, String key, String unit) {
        String word = word(json.path(key));
        if (!word.isEmpty()) {
            facts.put(label, word + unit);
        }
    }

    private static List<String> words(JsonNode list) {
        List<String> words = new ArrayList<>();
        list.forEach(item -> words.add(word(item.isObject() ? item.path("name") : item)));
        return words;
    }

    private static String word(JsonNode node) {
        return node.isValueNode() && !node.isNull() ? Tables.legible(node.asString()) : "";
    }
}
