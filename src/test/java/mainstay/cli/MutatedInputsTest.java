package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import mainstay.cli.terminal.ErrorHandlers;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import mainstay.scenario.file.ScenarioFile;
import mainstay.scenario.parameter.DemandSettings;
import mainstay.scenario.parameter.workforce.WorkforceSettings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Files as a typing error, a bad disk or a stranger leaves them: whatever they say, the program ends with 0, 1 or 2 and words
 * for its reader, soon. How many are tried: {@code -Dmainstay.mutations=2000}.
 */
@Tag("slow")
class MutatedInputsTest {
    private static final int TRIED = Integer.getInteger("mainstay.mutations", 100);
    private static final long SEED = Long.getLong("mainstay.mutations.seed", 14);
    private static final double LONGEST_SECONDS = 10;
    private static final List<String> TOKENS = List.of(
            "null",
            "~",
            "-1",
            "0",
            "1e400",
            "99999999999999999999",
            "NaN",
            "yes",
            "[]",
            "{}",
            "[[[[",
            "*a",
            "&a x",
            "!!int 3",
            "<<",
            "100 %",
            "-5 %",
            "2025-13-45",
            "9999-12-31",
            "+999999999-01-01",
            "1 months",
            "900 years",
            "\"",
            "'",
            ": :",
            "- -",
            "|",
            "#",
            "\u0000",
            "\u2028",
            "\u001b[2J",
            "\u00a0",
            "\u202e",
            "\ud83d",
            "é",
            "../../../../etc/passwd",
            "/dev/zero",
            "england-2025",
            "=cmd|' /C calc'!A0",
            "<script>",
            "a".repeat(5_000));
    private static final String SIZES = """
                demand: { new-referrals: 60 per year }
                initial: { assessments: 5, in-need: 15, protection: 5, looked-after: 8, returning: 5 }
                work: { front-door-hours: 20 hours }
            """;

    @TempDir
    private Path place;

    private Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        String period = "period: { start: 2025-04-01, warm-up: 1 months, measure: 1 months }\n";
        files.put(
                "scenario.yaml",
                "mainstay: 1\nname: Tiny\nbased-on: england-2025\n" + period
                        + "workforce: { posts: 6, turnover: 15 % per year }\n" + SIZES.replace("    ", "") + """
                practice:
                  name: P
                  roles: [a, b]
                  effects: { optimism: { value: 5 %, range: 0 to 20 %, grade: assumed, source: s } }
                strategy: { name: S, rollout: { waves: 2 } }
                timeline:
                  - on: 2025-04-07
                    set: { workforce.hiring: frozen }
                """);
        files.put(
                "study.yaml",
                "mainstay-study: 1\nname: Two\nbase: england-2025\n" + period + """
                outcomes: [assessments_on_time, caseload_fte]
                seed: 7
                replications: 1
                arms:
                  - name: As now
                    workforce: { posts: 6 }
                """ + SIZES
                        + "  - name: More posts\n    workforce: { posts: 8 }\n" + SIZES);
        files.put("sweep.yaml", "mainstay-study: 1\nname: Futures\nbase: england-2025\n" + period + """
                outcomes: [strain]
                replications: 2
                levers:
                  - { name: turnover, setting: workforce.turnover, values: [15 %, 10 %] }
                arms:
                  - name: As now
                  - name: Pods
                    structure: pods
                futures:
                  design: latin-hypercube
                  points: 5
                  factors:
                    - { setting: demand.new-referrals, from: 2000 per year, to: 3000 per year }
                    - { name: place, options: [ { name: Leeds, base: Leeds }, { name: Kent, base: Kent } ] }
                """);
        files.put("points.csv", "workforce.turnover,demand.new-referrals\n8 %,600\n12 %,650\n14 %,700\n");
        files.put("list.yaml", "mainstay-study: 1\nname: List\nbase: england-2025\n" + period + """
                outcomes: [strain]
                replications: 2
                arms:
                  - name: As now
                  - name: Pods
                    structure: pods
                futures: { design: list, file: points.csv }
                """);
        files.put("calibration.yaml", TinyStudy.CALIBRATION);
        files.put(
                "score.yaml",
                "mainstay-score: 1\nname: Ours\nscenario: scenario.yaml\nreplications: 1\nfitted: [P01]\n");
        return files;
    }

    private record Done(int code, String text) {}

    private static Done run(String... words) {
        StringWriter out = new StringWriter();
        CommandLine command = Mainstay.commandLine(new UndrawnWiring())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(out));
        int code;
        try {
            code = command.execute(words);
        } catch (Error e) {
            code = ErrorHandlers.outOfResources(e, command);
        }
        return new Done(code, out.toString());
    }

    @Test
    void everyFileIsReadOrRefusedInWords() throws IOException {
        Map<String, String> sound = files();
        List<String> names = List.copyOf(sound.keySet());
        for (String name : names) {
            Files.writeString(place.resolve(name), sound.get(name));
        }
        for (String name : List.of("scenario.yaml", "study.yaml", "sweep.yaml", "list.yaml")) {
            Done done = run("check", place.resolve(name).toString());
            assertThat(done.code()).as(name + ": " + done.text()).isZero();
        }
        Random random = new Random(SEED);
        Map<String, Integer> codes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        double longest = 0;
        for (int i = 0; i < TRIED; i++) {
            String name = names.get(random.nextInt(names.size()));
            byte[] mutated = mutated(sound.get(name), random);
            Path file = place.resolve(name);
            Files.write(file, mutated);
            String asked = name.equals("points.csv") ? "list.yaml" : name;
            List<String> words =
                    new ArrayList<>(List.of("check", place.resolve(asked).toString()));
            if (asked.equals("scenario.yaml") && isTiny(file)) {
                words = new ArrayList<>(
                        List.of("run", file.toString(), "--replications", "1", "--out", place + "/out" + i, "--quiet"));
            }
            long start = System.nanoTime();
            Done done = run(words.toArray(String[]::new));
            double seconds = (System.nanoTime() - start) / 1e9;
            Files.writeString(file, sound.get(name));
            Tampering.delete(place.resolve("out" + i));
            longest = Math.max(longest, seconds);
            codes.merge(words.get(0) + " " + done.code(), 1, Integer::sum);
            String said = "case " + i + ", " + words.get(0) + " " + name + ":\n"
                    + new String(Arrays.copyOf(mutated, Math.min(mutated.length, 2_000)), StandardCharsets.UTF_8);
            if (done.code() < 0 || done.code() > 2) {
                wrong.add(said + "\n  exit " + done.code() + ": " + done.text());
            } else if (done.text().contains("java.") || done.text().contains("Exception")) {
                wrong.add(said + "\n  Java's words: " + done.text());
            } else if (words.get(0).equals("check") && seconds > LONGEST_SECONDS) {
                wrong.add(said + "\n  took " + seconds + " s");
            }
        }
        System.out.printf("%d mutated inputs: %s, longest %.1f s%n", TRIED, codes, longest);
        assertThat(wrong).as(() -> String.join("\n\n", wrong)).isEmpty();
    }

    /** Whether a scenario is read, and of a size that runs in no time: a change of one digit may ask for a country. */
    private static boolean isTiny(Path file) {
        try {
            Scenario scenario = ScenarioFile.read(file, new BuiltInPlaces());
            return scenario.period()
                            .simulatedFrom()
                            .plusMonths(4)
                            .isAfter(scenario.period().end())
                    && scenario.settings().get(WorkforceSettings.POSTS) < 20
                    && scenario.settings().get(DemandSettings.NEW_REFERRALS) < 200;
        } catch (Problems e) {
            return false;
        }
    }

    private static byte[] mutated(String text, Random random) {
        String changed = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = mutatedOnce(changed, random);
        }
        byte[] bytes = changed.getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(8) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        if (random.nextInt(12) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
        }
        return bytes;
    }

    private static String mutatedOnce(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        int line = random.nextInt(lines.size());
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(line);
            case 1 -> lines.add(random.nextInt(lines.size() + 1), lines.get(line));
            case 2 -> Collections.swap(lines, line, random.nextInt(lines.size()));
            case 3 ->
                lines.set(line, " ".repeat(random.nextInt(6)) + lines.get(line).strip());
            default -> {
                String[] words = lines.get(line).split("(?<=[ ,:{}\\[\\]])", -1);
                words[random.nextInt(words.length)] =
                        TOKENS.get(random.nextInt(TOKENS.size())) + (random.nextBoolean() ? " " : "");
                lines.set(line, String.join("", words));
            }
        }
        return String.join("\n", lines);
    }
}
