package mainstay.results.folder;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mainstay.results.file.JsonRules;

/** What a manifest may say: a folder may come from a stranger, and what its manifest names is opened. */
final class ManifestRules {
    private static final Pattern HASH = Pattern.compile("[0-9A-Za-z-]{0,64}");
    private static final Pattern SCENARIO = Pattern.compile("scenario/[A-Za-z0-9][A-Za-z0-9-]{0,120}[.]yaml");
    private static final Pattern TABLE = Pattern.compile("[a-z0-9_]{1,60}[.](csv|csv[.]gz|yaml|parquet|txt)");
    private static final int MOST_REPLICATIONS = 1_000_000;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;
    private static final double LONGEST_SECONDS = 1e9;

    private final Path folder;
    private final JsonRules rules;

    ManifestRules(Path file) {
        this.folder = file.toAbsolutePath().getParent();
        this.rules = new JsonRules(file);
    }

    /**
     * Checks every entry.
     *
     * @throws mainstay.results.file.ResultsProblem that names the first that cannot be
     */
    void check(Manifest manifest) {
        arms(manifest.arms(), AnalysisKind.of(folder, manifest) == AnalysisKind.SWEEP);
        rules.require(
                manifest.replications() >= 1 && manifest.replications() <= MOST_REPLICATIONS,
                "replications",
                manifest.replications(),
                "between 1 and " + MOST_REPLICATIONS);
        rules.require(
                manifest.eventsReplications() >= 0 && manifest.eventsReplications() <= manifest.replications(),
                "eventsReplications",
                manifest.eventsReplications(),
                "between 0 and replications");
        LocalDate simulated = date("simulatedFrom", manifest.simulatedFrom());
        LocalDate measured = date("measuredFrom", manifest.measuredFrom());
        LocalDate until = date("until", manifest.until());
        rules.require(!measured.isBefore(simulated), "measuredFrom", measured, "simulatedFrom or later");
        rules.require(until.isAfter(measured), "until", until, "after measuredFrom");
        startedAt(manifest.startedAt());
        rules.require(
                manifest.runSeconds() == null
                        || (manifest.runSeconds() >= 0 && manifest.runSeconds() <= LONGEST_SECONDS),
                "runSeconds",
                manifest.runSeconds(),
                "a number of seconds that is not negative");
        manifest.tables().forEach((table, hash) -> {
            rules.require(
                    TABLE.matcher(table).matches(),
                    "tables",
                    "\"" + table + "\"",
                    "names of tables in this folder, such as summary.csv");
            hash("tables." + table, hash);
        });
        inputs(manifest.inputs());
        precision(manifest);
        List<String> kinds =
                Arrays.stream(AnalysisKind.values()).map(AnalysisKind::word).toList();
        rules.require(
                manifest.analysis().isEmpty() || kinds.contains(manifest.analysis()),
                "analysis",
                "\"" + manifest.analysis() + "\"",
                "one of " + String.join(", ", kinds));
    }

    private void arms(List<Manifest.Arm> arms, boolean mayShareNames) {
        rules.require(!arms.isEmpty(), "arms", "empty", "at least one arm");
        Set<String> names = arms.stream().map(Manifest.Arm::name).collect(Collectors.toSet());
        rules.require(
                mayShareNames || names.size() == arms.size(),
                "arms",
                names.size() + " names",
                "arms whose names differ");
        Set<String> files = new HashSet<>();
        for (int i = 0; i < arms.size(); i++) {
            Manifest.Arm arm = arms.get(i);
            String place = "arms[" + i + "].";
            rules.require(!arm.name().isBlank(), place + "name", "empty", "the name of the arm");
            rules.require(
                    SCENARIO.matcher(arm.file()).matches() && files.add(arm.file()),
                    place + "file",
                    "\"" + arm.file() + "\"",
                    "a scenario in this folder that no other arm has, such as scenario/1-as-now.yaml");
            hash(place + "sha256", arm.sha256());
            rules.require(
                    arm.against().isEmpty()
                            || (names.contains(arm.against()) && !arm.against().equals(arm.name())),
                    place + "against",
                    "\"" + arm.against() + "\"",
                    "the name of another arm, or empty");
        }
    }

    private void inputs(List<Manifest.Input> inputs) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!inputs.get(i).sha256().isEmpty()) {
                hash("inputs[" + i + "].sha256", inputs.get(i).sha256());
            }
        }
    }

    private void precision(Manifest manifest) {
        manifest.precision().forEach(wanted -> {
            rules.require(wanted.halfWidth() > 0, "precision.halfWidth", wanted.halfWidth(), "above 0");
            rules.require(
                    wanted.most() >= 1 && wanted.most() <= MOST_REPLICATIONS,
                    "precision.most",
                    wanted.most(),
                    "between 1 and " + MOST_REPLICATIONS);
        });
    }

    private void hash(String place, String hash) {
        rules.require(HASH.matcher(hash).matches(), place, "\"" + hash + "\"", "a SHA-256, 64 characters");
    }

    private LocalDate date(String place, String text) {
        LocalDate date = null;
        try {
            date = LocalDate.parse(text);
        } catch (DateTimeException e) {
            // Said below.
            date = LocalDate.MIN;
        }
        rules.require(
                date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR,
                place,
                "\"" + text + "\"",
                "a date such as 2025-04-01");
        return date;
    }

    private void startedAt(String text) {
        boolean sound = false;
        try {
            Instant.parse(text);
            sound = text.length() <= "2025-04-01T00:00:00.000000000Z".length();
        } catch (DateTimeException e) {
            // Said below.
            sound = false;
        }
        rules.require(sound, "startedAt", "\"" + text + "\"", "a time such as 2025-04-01T09:00:00Z");
    }
}
