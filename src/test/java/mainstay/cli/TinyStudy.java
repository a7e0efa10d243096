package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import mainstay.cli.terminal.ExitCode;

/** Two arms of an authority of six posts over three months: a run takes some milliseconds and uses all of the model. */
public final class TinyStudy {
    /** A file that fits two settings to one pattern. */
    public static final String CALIBRATION = """
            mainstay-calibration: 1
            name: Trial
            base: england-2025
            parameters:
              - { path: work.information-lag, range: 4 to 20 days }
              - { path: work.visit-gap, range: 5 to 12 days }
            patterns: [P01]
            replications: 2
            seed: 3
            search: { evaluations: 17, population: 4 }
            posterior: { points: 40, draws: 10 }
            """;

    private TinyStudy() {}

    public static Path write(Path folder, int replications) throws IOException {
        String sizes = """
                    demand: { new-referrals: 60 per year }
                    initial: { assessments: 5, in-need: 15, protection: 5, looked-after: 8, returning: 5 }
                    work: { front-door-hours: 20 hours }
                """;
        return Files.writeString(folder.resolve("tiny.yaml"), """
                mainstay-study: 1
                name: Tiny
                base: england-2025
                period: { start: 2025-04-01, warm-up: 1 months, measure: 2 months }
                outcomes: [assessments_on_time]
                seed: 7
                replications: %d
                arms:
                  - name: As now
                    workforce: { posts: 6, turnover: 15 %% per year }
                %s  - name: High turnover
                    workforce: { posts: 6, turnover: 45 %% per year }
                %s""".formatted(replications, sizes, sizes));
    }

    /** The program in a process of its own, on the classes that are tested. */
    static ProcessBuilder program(List<String> options, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Mainstay.class.getName()));
        command.addAll(List.of(words));
        return new ProcessBuilder(command);
    }

    /** Does the words after {@code mainstay} in this process, all real but the drawing. */
    static void rehearse(String... words) {
        Rehearsal.Performance performance = Rehearsal.of(List.of(words));
        assertThat(performance.code()).as(performance.text()).isEqualTo(ExitCode.OK);
    }

    /** Every table and scenario of a folder, by name. */
    public static Map<String, String> tables(Path folder) throws IOException {
        Map<String, String> tables = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(file -> file.toString().matches(".*[.](csv|csv[.]gz|yaml)"))
                    .toList()) {
                tables.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return tables;
    }
}
