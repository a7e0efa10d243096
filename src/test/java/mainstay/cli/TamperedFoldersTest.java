package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import mainstay.cli.terminal.ErrorHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Somebody else's folder: whatever was done to it, every command ends with 0, 1 or 2 and words for its reader, soon, and
 * nothing outside the folder is touched. How many are tried: {@code -Dmainstay.tampered=500}.
 */
@Tag("slow")
class TamperedFoldersTest {
    private static final int TRIED = Integer.getInteger("mainstay.tampered", 12);
    private static final String ONLY = System.getProperty("mainstay.tampered.command", "");
    private static final long SEED = Long.getLong("mainstay.tampered.seed", 14);
    private static final int LONGEST_SECONDS = Integer.getInteger("mainstay.tampered.seconds", 60);
    private static final String SIZES = """
                demand: { new-referrals: 60 per year }
                initial: { assessments: 5, in-need: 15, protection: 5, looked-after: 8, returning: 5 }
                work: { front-door-hours: 20 hours }
            """;

    @TempDir
    private Path place;

    private Path sources;
    private final Map<String, List<List<String>>> commands = new LinkedHashMap<>();

    private record Done(int code, String text) {}

    private static Done run(List<String> words) {
        StringWriter out = new StringWriter();
        CommandLine command =
                Mainstay.commandLine(new BuiltIn()).setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        int code;
        try {
            code = command.execute(words.toArray(String[]::new));
        } catch (Error e) {
            code = ErrorHandlers.outOfResources(e, command);
        }
        return new Done(code, out.toString());
    }

    private void make(String name, List<String> words, List<List<String>> tried) {
        List<String> all = new ArrayList<>(words);
        all.addAll(List.of("--out", sources.resolve(name).toString(), "--quiet"));
        Done done = run(all);
        assertThat(done.code()).as(done.text()).isZero();
        commands.put(name, tried);
    }

    /** One small folder of each kind, complete, and one that is not. */
    private void makeAll() throws IOException {
        sources = Files.createDirectory(place.resolve("sources"));
        String study = TinyStudy.write(place, 2).toString();
        List<List<String>> ofStudies = List.of(
                List.of("report", "F", "--format", "html"),
                List.of("reproduce", "F"),
                List.of("extend", "F", "--replications", "3"),
                List.of("journey", "F"),
                List.of("merge", "F", "--out", "N"),
                List.of("compare", study, "--out", "F", "--resume"),
                List.of(
                        "sensitivity",
                        study,
                        "--out",
                        "F",
                        "--vary",
                        "grip.start=0.2..0.9",
                        "--trajectories",
                        "2",
                        "--resume"));
        make("study", List.of("compare", study, "--events", "1"), ofStudies);
        Done screened = run(List.of(
                "sensitivity",
                study,
                "--out",
                sources.resolve("study").toString(),
                "--vary",
                "grip.start=0.2..0.9",
                "--trajectories",
                "2",
                "--quiet"));
        assertThat(screened.code()).as(screened.text()).isZero();
        make(
                "part",
                List.of("compare", study, "--shard", "1/2"),
                List.of(
                        List.of("compare", study, "--out", "F", "--resume"),
                        List.of("extend", "F", "--replications", "3"),
                        List.of("report", "F"),
                        List.of("merge", "F", sources.resolve("part").toString(), "--out", "N")));
        String sweep = Files.writeString(place.resolve("sweep.yaml"), """
                mainstay-study: 1
                name: Futures
                base: england-2025
                period: { start: 2025-04-01, warm-up: 1 months, measure: 2 months }
                outcomes: [assessments_on_time, caseload_fte]
                seed: 7
                replications: 2
                arms:
                  - name: As now
                    workforce: { posts: 6 }
                %s  - name: More posts
                    workforce: { posts: 8 }
                %sfutures:
                  design: latin-hypercube
                  points: 24
                  factors:
                    - { setting: workforce.turnover, from: 5 %% per year, to: 45 %% per year }
                """.formatted(SIZES, SIZES))
                .toString();
        List<String> discover = List.of("--measure", "caseload_fte", "--arm", "More posts", "--difference", "< 0");
        List<List<String>> ofSweeps = new ArrayList<>(List.of(
                List.of("report", "F"),
                List.of("reproduce", "F"),
                List.of("extend", "F", "--replications", "3"),
                List.of("sweep", sweep, "--out", "F", "--resume"),
                List.of("sweep", sweep, "--out", "N", "--reuse", "F")));
        List<String> discovered = new ArrayList<>(List.of("discover", "F"));
        discovered.addAll(discover);
        ofSweeps.add(discovered);
        make("sweep", List.of("sweep", sweep), ofSweeps);
        List<String> first =
                new ArrayList<>(List.of("discover", sources.resolve("sweep").toString(), "--quiet"));
        first.addAll(discover);
        Done boxes = run(first);
        System.out.println("discover: " + boxes.code() + " " + boxes.text());
        make(
                "selection",
                List.of(
                        "select",
                        Files.writeString(
                                        place.resolve("select.yaml"),
                                        Files.readString(Path.of(study))
                                                + "select: { measure: caseload_fte, indifference: 1 }\n")
                                .toString()),
                List.of(
                        List.of("report", "F"),
                        List.of("reproduce", "F"),
                        List.of("extend", "F", "--replications", "3")));
    }

    @Test
    void everyCommandEndsInWordsAndTouchesNothingOutside() throws Exception {
        makeAll();
        Random random = new Random(SEED);
        List<String> names = List.copyOf(commands.keySet());
        Map<String, Integer> codes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        double longest = 0;
        ExecutorService executor = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(null, task, "tampered", 1 << 20);
            thread.setDaemon(true);
            return thread;
        });
        for (int i = 0; i < TRIED; i++) {
            Path outside = Files.createDirectory(place.resolve("outside" + i));
            Files.writeString(outside.resolve("thesis.txt"), "my life's work");
            Files.createDirectory(outside.resolve("deeper"));
            Files.writeString(outside.resolve("deeper/runs.store"), "mine");
            Map<String, String> before = contents(outside);
            String name = names.get(random.nextInt(names.size()));
            Path folder = copy(sources.resolve(name), place.resolve("tried" + i));
            String what = new Tampering(random, outside).tamper(folder);
            List<List<String>> all = commands.get(name).stream()
                    .filter(each -> ONLY.isEmpty() || each.get(0).equals(ONLY))
                    .toList();
            List<String> words = all.get(random.nextInt(all.size())).stream()
                    .map(word -> word.equals("F") ? folder.toString() : word)
                    .toList();
            Path other = place.resolve("new" + i);
            List<String> typed = words.stream()
                    .map(word -> word.equals("N") ? other.toString() : word)
                    .toList();
            long start = System.nanoTime();
            Future<Done> future = executor.submit(() -> run(typed));
            String said = "case " + i + ", " + name + ": " + what + "; " + String.join(" ", typed);
            try {
                Done done = future.get(LONGEST_SECONDS, TimeUnit.SECONDS);
                codes.merge(name + " " + done.code(), 1, Integer::sum);
                if (done.code() < 0 || done.code() > 2) {
                    wrong.add(said + "\n  exit " + done.code() + ": " + done.text());
                } else if (done.text().contains("java.") || done.text().contains("Exception")) {
                    wrong.add(said + "\n  Java's words: " + done.text());
                }
            } catch (TimeoutException e) {
                wrong.add(said + "\n  hangs");
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            longest = Math.max(longest, seconds);
            if (seconds > 10) {
                System.out.println(seconds + " s: " + said);
            }
            if (!contents(outside).equals(before)) {
                wrong.add(said + "\n  touched what is outside");
            }
            Tampering.delete(folder);
            Tampering.delete(other);
            Tampering.delete(outside);
        }
        executor.shutdownNow();
        System.out.printf("%d tampered folders: %s, longest %.1f s%n", TRIED, codes, longest);
        assertThat(wrong).as(() -> String.join("\n", wrong)).isEmpty();
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.toList()) {
                contents.put(
                        folder.relativize(file).toString(),
                        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readString(file) : "");
            }
        }
        return contents;
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
        return to;
    }
}
