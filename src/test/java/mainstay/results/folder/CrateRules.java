package mainstay.results.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import mainstay.results.file.Hash;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * The rules of RO-Crate 1.1 that a crate of files, a program and its run must or should keep, by the chapter of the
 * specification that has them (<a href="https://w3id.org/ro/crate/1.1">w3id.org/ro/crate/1.1</a>), and those of its profile
 * Process Run Crate 0.5. Chapters are named by their page and heading, for the specification numbers none.
 *
 * <p>Left out are rules about things that our folders do not have (places, funding, equipment, files on the web, a website
 * of the crate), and one that only a publisher can keep: contact information (Contextual Entities, <i>Contact
 * information</i>).
 */
public final class CrateRules {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String FILE = "ro-crate-metadata.json";
    private static final String CONTEXT = "https://w3id.org/ro/crate/1.1/context";
    private static final String PROFILE = "https://w3id.org/ro/wfrun/process/";
    private static final String DAY = "\\d{4}-\\d\\d-\\d\\d";
    private static final String TIME = DAY + "T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:\\d\\d)";

    /** Every rule by the name it is reported under. */
    public static final Map<String, BiConsumer<CrateRules, List<String>>> RULES = new LinkedHashMap<>();

    static {
        RULES.put("MUST be flattened (Structure, metadata file)", CrateRules::flattened);
        RULES.put("MUST have each @id once (Contextual Entities)", CrateRules::unique);
        RULES.put("SHOULD refer to the context (Structure, metadata file)", CrateRules::context);
        RULES.put("MUST define ad hoc terms (Appendix JSON-LD, ad hoc terms)", CrateRules::terms);
        RULES.put("SHOULD unpack lists of one (Appendix JSON-LD, describing entities)", CrateRules::listsOfOne);
        RULES.put("MUST have a descriptor about the root (Root Data Entity, descriptor)", CrateRules::descriptor);
        RULES.put("SHOULD conform to a version (Root Data Entity, descriptor)", CrateRules::version);
        RULES.put("MUST have a root of type Dataset (Root Data Entity, properties)", CrateRules::root);
        RULES.put(
                "MUST name, describe and license the root (Root Data Entity, properties)", CrateRules::rootProperties);
        RULES.put("MUST date the root to the day (Root Data Entity, properties)", CrateRules::date);
        RULES.put("SHOULD link the licence (Root Data Entity, properties)", CrateRules::licence);
        RULES.put("SHOULD have a publisher (Contextual Entities, publisher)", CrateRules::publisher);
        RULES.put("MUST link files by hasPart (Data Entities, referencing files)", CrateRules::parts);
        RULES.put("MUST name files by relative path or address (Data Entities, file)", CrateRules::paths);
        RULES.put("SHOULD NOT climb out of the root (Appendix JSON-LD, describing entities)", CrateRules::climbing);
        RULES.put("MUST hold the files it describes (Structure)", CrateRules::payload);
        RULES.put("RECOMMENDED: describe what is referred to (Structure)", CrateRules::references);
        RULES.put("RECOMMENDED: link every contextual entity (Structure)", CrateRules::orphans);
        RULES.put("RECOMMENDED: local names begin with # (Appendix JSON-LD, identifiers)", CrateRules::localNames);
        RULES.put("SHOULD version the software (Provenance, software)", CrateRules::software);
        RULES.put("SHOULD say what made the files, from what (Provenance, software)", CrateRules::action);
        RULES.put(
                "SHOULD name, time and answer for the action (Provenance, recording changes)", CrateRules::actionWhen);
        RULES.put("MUST conform to the profile (Process Run Crate)", CrateRules::profile);
        RULES.put("SHOULD mention the run (Process Run Crate)", CrateRules::mentions);
        RULES.put("sizes and hashes are those of the files (ours)", CrateRules::sizes);
    }

    private final JsonNode crate;
    private final Path folder;
    private final List<JsonNode> graph;
    private final Map<String, JsonNode> byId = new LinkedHashMap<>();

    private CrateRules(JsonNode crate, Path folder) {
        this.crate = crate;
        this.folder = folder;
        this.graph = list(crate.path("@graph"));
        graph.forEach(entity -> byId.putIfAbsent(entity.path("@id").asString(""), entity));
    }

    /** What is wrong with a crate, each complaint under the name of its rule. */
    public static Map<String, List<String>> broken(JsonNode crate, Path folder) {
        CrateRules rules = new CrateRules(crate, folder);
        Map<String, List<String>> broken = new LinkedHashMap<>();
        RULES.forEach((name, rule) -> {
            List<String> complaints = new ArrayList<>();
            rule.accept(rules, complaints);
            if (!complaints.isEmpty()) {
                broken.put(name, complaints);
            }
        });
        return broken;
    }

    /** The metadata of a folder as JSON; missing where there is no such file, or no JSON in it. */
    public static JsonNode read(Path folder) {
        try {
            return JSON.readTree(Files.readAllBytes(folder.resolve(FILE)));
        } catch (IOException | JacksonException e) {
            return MissingNode.getInstance();
        }
    }

    private void flattened(List<String> complaints) {
        if (!crate.path("@graph").isArray()) {
            complaints.add("no @graph");
        }
        for (JsonNode entity : graph) {
            if (!entity.path("@id").isString() || list(entity.path("@type")).isEmpty()) {
                complaints.add("without @id or @type: " + entity);
            }
            for (Map.Entry<String, JsonNode> property : entity.properties()) {
                for (JsonNode value : list(property.getValue())) {
                    boolean plain = !value.isArray() && !value.isNull();
                    boolean flat =
                            !value.isObject() || (value.size() == 1 && (value.has("@id") || value.has("@value")));
                    if (!plain || !flat) {
                        complaints.add("nested: " + property.getKey() + " of " + id(entity));
                    }
                }
            }
        }
    }

    private void unique(List<String> complaints) {
        Set<String> seen = new HashSet<>();
        graph.stream().map(CrateRules::id).filter(id -> !seen.add(id)).forEach(complaints::add);
    }

    private void context(List<String> complaints) {
        if (list(crate.path("@context")).stream()
                .noneMatch(part -> part.asString("").equals(CONTEXT))) {
            complaints.add("@context without " + CONTEXT);
        }
    }

    private void terms(List<String> complaints) {
        Set<String> known = new HashSet<>(contextTerms());
        list(crate.path("@context")).stream()
                .filter(JsonNode::isObject)
                .forEach(part -> known.addAll(part.propertyNames()));
        for (JsonNode entity : graph) {
            List<String> used = new ArrayList<>(entity.propertyNames());
            list(entity.path("@type")).forEach(type -> used.add(type.asString("")));
            used.stream()
                    .filter(term -> !term.startsWith("@") && !known.contains(term))
                    .forEach(term -> complaints.add(term + " of " + id(entity)));
        }
    }

    private static Set<String> contextTerms() {
        try (InputStream in = CrateRules.class.getResourceAsStream("ro-crate-1.1-terms.txt")) {
            return Set.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listsOfOne(List<String> complaints) {
        for (JsonNode entity : graph) {
            for (Map.Entry<String, JsonNode> property : entity.properties()) {
                if (property.getValue().isArray() && property.getValue().size() == 1) {
                    complaints.add(property.getKey() + " of " + id(entity));
                }
            }
        }
    }

    private void descriptor(List<String> complaints) {
        JsonNode descriptor = entity(FILE);
        if (!is(descriptor, "CreativeWork") || !byId.containsKey(target(descriptor.path("about")))) {
            complaints.add(FILE + " as a CreativeWork about the root: " + descriptor);
        }
    }

    private void version(List<String> complaints) {
        if (!target(entity(FILE).path("conformsTo")).equals("https://w3id.org/ro/crate/1.1")) {
            complaints.add("conformsTo " + entity(FILE).path("conformsTo"));
        }
    }

    private JsonNode rootEntity() {
        return entity(target(entity(FILE).path("about")));
    }

    private void root(List<String> complaints) {
        if (!is(rootEntity(), "Dataset") || !id(rootEntity()).equals("./")) {
            complaints.add(id(rootEntity()) + " is no Dataset ./");
        }
    }

    private void rootProperties(List<String> complaints) {
        for (String property : List.of("name", "description", "license")) {
            if (isBlank(rootEntity().path(property))) {
                complaints.add("no " + property);
            }
        }
    }

    private void date(List<String> complaints) {
        String date = rootEntity().path("datePublished").asString("");
        if (!date.matches(DAY + "|" + TIME)) {
            complaints.add("datePublished " + date);
        }
    }

    private void licence(List<String> complaints) {
        JsonNode licence = entity(target(rootEntity().path("license")));
        if (isBlank(licence.path("name")) || isBlank(licence.path("description"))) {
            complaints.add(
                    "licence without name and description: " + rootEntity().path("license"));
        }
    }

    private void publisher(List<String> complaints) {
        JsonNode publisher = entity(target(rootEntity().path("publisher")));
        if (!(is(publisher, "Organization") || is(publisher, "Person")) || isBlank(publisher.path("name"))) {
            complaints.add("publisher " + rootEntity().path("publisher"));
        }
    }

    private void parts(List<String> complaints) {
        Set<String> linked = new HashSet<>();
        Deque<JsonNode> open = new ArrayDeque<>(List.of(rootEntity()));
        while (!open.isEmpty()) {
            for (String part : targets(open.pop().path("hasPart"))) {
                if (linked.add(part)) {
                    open.add(entity(part));
                }
            }
        }
        graph.stream()
                .filter(entity -> is(entity, "File") || is(entity, "Dataset"))
                .map(CrateRules::id)
                .filter(id -> !linked.contains(id) && !id.equals(id(rootEntity())))
                .forEach(complaints::add);
        linked.stream().filter(id -> !byId.containsKey(id)).forEach(id -> complaints.add(id + " is no entity"));
    }

    private List<JsonNode> files() {
        return graph.stream().filter(entity -> is(entity, "File")).toList();
    }

    private void paths(List<String> complaints) {
        for (JsonNode file : files()) {
            try {
                URI uri = new URI(id(file));
                boolean address = uri.isAbsolute() && !"file".equals(uri.getScheme());
                boolean path = !uri.isAbsolute()
                        && !uri.getPath().isEmpty()
                        && !uri.getPath().startsWith("/");
                if (!address && (!path || uri.getFragment() != null)) {
                    complaints.add(id(file));
                }
            } catch (URISyntaxException e) {
                complaints.add(e.getMessage());
            }
        }
    }

    private void climbing(List<String> complaints) {
        graph.stream()
                .map(CrateRules::id)
                .filter(id -> id.matches("(.*/)?\\.\\./.*"))
                .forEach(complaints::add);
    }

    private void payload(List<String> complaints) {
        files().stream()
                .map(CrateRules::id)
                .filter(id -> !id.matches("[a-z]+:.*") && !Files.isRegularFile(path(id)))
                .forEach(complaints::add);
    }

    /** Where a relative name leads; a name that cannot be read leads nowhere. */
    private Path path(String id) {
        try {
            return folder.resolve(String.valueOf(new URI(id).getPath()));
        } catch (URISyntaxException e) {
            return folder.resolve("no such file");
        }
    }

    private void references(List<String> complaints) {
        for (JsonNode entity : graph) {
            for (Map.Entry<String, JsonNode> property : entity.properties()) {
                targets(property.getValue()).stream()
                        .filter(id -> !byId.containsKey(id))
                        .filter(id -> !id.startsWith("https://w3id.org/ro/crate/"))
                        .forEach(id -> complaints.add(property.getKey() + " of " + id(entity) + " leads to " + id));
            }
        }
    }

    private void orphans(List<String> complaints) {
        Set<String> linked = new HashSet<>(Set.of(FILE));
        graph.forEach(entity -> entity.properties().forEach(property -> linked.addAll(targets(property.getValue()))));
        graph.stream().map(CrateRules::id).filter(id -> !linked.contains(id)).forEach(complaints::add);
    }

    private void localNames(List<String> complaints) {
        graph.stream()
                .filter(entity -> !is(entity, "File") && !is(entity, "Dataset"))
                .map(CrateRules::id)
                .filter(id -> !id.equals(FILE) && !id.startsWith("#") && !id.matches("[a-z]+:.*"))
                .forEach(complaints::add);
    }

    private List<JsonNode> ofType(String type) {
        return graph.stream().filter(entity -> is(entity, type)).toList();
    }

    private void software(List<String> complaints) {
        List<JsonNode> programs = ofType("SoftwareApplication");
        if (programs.isEmpty()) {
            complaints.add("no SoftwareApplication");
        }
        for (JsonNode program : programs) {
            // The profile: version or softwareVersion, and not both.
            if (isBlank(program.path("name"))
                    || isBlank(program.path("version")) == isBlank(program.path("softwareVersion"))) {
                complaints.add(id(program));
            }
        }
    }

    private void action(List<String> complaints) {
        if (ofType("CreateAction").isEmpty()) {
            complaints.add("no CreateAction");
        }
        for (JsonNode action : ofType("CreateAction")) {
            boolean instrument = is(entity(target(action.path("instrument"))), "SoftwareApplication");
            for (String property : List.of("object", "result")) {
                List<String> ids = targets(action.path(property));
                if (ids.isEmpty() || !ids.stream().allMatch(id -> is(entity(id), "File"))) {
                    complaints.add(property + " of " + id(action));
                }
            }
            if (!instrument) {
                complaints.add("instrument of " + id(action));
            }
        }
    }

    private void actionWhen(List<String> complaints) {
        for (JsonNode action : ofType("CreateAction")) {
            String start = action.path("startTime").asString("");
            String end = action.path("endTime").asString("");
            boolean agent = byId.containsKey(target(action.path("agent")));
            if (isBlank(action.path("name")) || !agent || !end.matches(TIME) || !start.matches(TIME + "|")) {
                complaints.add(id(action) + " from " + start + " to " + end + " by " + action.path("agent"));
            }
        }
    }

    private void profile(List<String> complaints) {
        List<String> profiles = targets(rootEntity().path("conformsTo")).stream()
                .filter(id -> id.startsWith(PROFILE))
                .toList();
        if (profiles.isEmpty() || !profiles.stream().allMatch(id -> is(entity(id), "CreativeWork"))) {
            complaints.add("conformsTo " + rootEntity().path("conformsTo"));
        }
    }

    private void mentions(List<String> complaints) {
        List<String> mentioned = targets(rootEntity().path("mentions"));
        ofType("CreateAction").stream()
                .map(CrateRules::id)
                .filter(id -> !mentioned.contains(id))
                .forEach(complaints::add);
    }

    private void sizes(List<String> complaints) {
        for (JsonNode file : files()) {
            Path there = path(id(file));
            if (isBlank(file.path("encodingFormat"))) {
                complaints.add("no encodingFormat of " + id(file));
            }
            if (Files.isRegularFile(there)) {
                try {
                    boolean size = Long.toString(Files.size(there))
                            .equals(file.path("contentSize").asString(""));
                    if (!size
                            || !file.path("contentSize").isString()
                            || !Hash.of(there).equals(file.path("sha256").asString(""))) {
                        complaints.add(id(file));
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private JsonNode entity(String id) {
        return byId.getOrDefault(id, MissingNode.getInstance());
    }

    private static String id(JsonNode entity) {
        return entity.path("@id").asString("");
    }

    private static boolean is(JsonNode entity, String type) {
        return list(entity.path("@type")).stream()
                .anyMatch(each -> each.asString("").equals(type));
    }

    private static boolean isBlank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || (value.isString() && value.asString().isBlank());
    }

    private static String target(JsonNode value) {
        return targets(value).stream().findFirst().orElse("");
    }

    private static List<String> targets(JsonNode value) {
        return list(value).stream()
                .map(each -> each.path("@id").asString(""))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    private static List<JsonNode> list(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).toList();
        }
        return value.isMissingNode() ? List.of() : List.of(value);
    }
}
