package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mainstay.cli.terminal.ExitCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One thing is never told as one things: everything that is printed and written where there is one of everything. */
@Tag("slow")
class PluralsTest {
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile(
            "(?<![\\d.,:/=-])1 (months|weeks|days|years|hours|replications|families|children|runs|arms|points|places"
                    + "|futures|settings|measures|teams|workers|managers|posts|services|waves|files|folders|rows|values"
                    + "|changes|contacts|patterns|shards|figures|tables|differences|boxes|levers|problems|times)\\b");

    private final StringWriter out = new StringWriter();

    @TempDir
    private Path place;

    private void run(int code, String... args) {
        PrintWriter printer = new PrintWriter(out, true);
        assertThat(Mainstay.commandLine(new BuiltIn())
                        .setOut(printer)
                        .setErr(printer)
                        .execute(args))
                .as(out.toString())
                .isEqualTo(code);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(place.resolve(name), text).toString();
    }

    @Test
    void oneIsToldAsOne() throws IOException {
        String tiny = file("tiny.yaml", """
                mainstay: 1
                name: Tiny
                based-on: england-2025
                period: { start: 2025-04-01, warm-up: 1 month, measure: 1 month }
                workforce: { posts: 7 }
                demand: { new-referrals: 120 per year }
                work: { front-door-hours: 1 hour }
                conferences: { slots: 2 per week }
                initial: { assessments: 20, in-need: 30, protection: 14, looked-after: 20, returning: 40 }
                """);
        String sweep = file("sweep.yaml", """
                mainstay-study: 1
                name: One future
                base: tiny.yaml
                arms: [ { name: As now } ]
                futures: { design: one-at-a-time, factors: [ { name: demand, setting: demand.surge, values: [1] } ] }
                outcomes: [caseload_fte]
                replications: 1
                """);
        run(ExitCode.OK, "check", tiny);
        String results = place.resolve("one").toString();
        run(ExitCode.OK, "run", tiny, "--replications", "1", "--seed", "1", "--out", results);
        run(ExitCode.WRONG_INPUT, "run", tiny, "--replications", "1", "--seed", "1", "--out", results);
        run(ExitCode.WRONG_INPUT, "report", place.toString());
        Mainstay.commandLine(new BuiltIn())
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(out, true))
                .execute("sweep", sweep, "--out", place.resolve("swept").toString());
        assertThat(mistakes(out.toString())).isEmpty();
        try (Stream<Path> written = Files.walk(place)) {
            List<Path> texts = written.filter(path -> path.toString().matches(".*[.](csv|html|yaml|json|svg)"))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(10);
            for (Path text : texts) {
                assertThat(mistakes(Files.readString(text, StandardCharsets.UTF_8)))
                        .as(text.toString())
                        .isEmpty();
            }
        }
    }

    private static List<String> mistakes(String text) {
        return ONE_OF_SEVERAL
                .matcher(text)
                .results()
                .map(found ->
                        text.substring(Math.max(0, found.start() - 40), Math.min(text.length(), found.end() + 20)))
                .toList();
    }
}
