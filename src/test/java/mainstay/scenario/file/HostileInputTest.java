package mainstay.scenario.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Problems;
import mainstay.study.file.StudyFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.Assertions;

class HostileInputTest {
    private static final String GOOD = """
            mainstay: 1
            name: "A"
            based-on: england-2025
            period: { start: 2025-04-01, warm-up: 2 years }
            services:
              - { name: A, holds: [assessment, child-in-need, child-protection, looked-after], share: 100 % }
            workforce: { turnover: 18 % per year, posts: 100 }
            practice:
              name: P
              roles: [a, b]
              effects: { optimism: { value: 5 %, range: 0 to 20 %, grade: assumed, source: s } }
            strategy: { name: S, rollout: { waves: 2 } }
            timeline:
              - on: 2026-01-05
                set: { workforce.hiring: frozen }
            """;
    private static final String PIECES = ":{}[],-#&*!|>'\"%@`\n\t ?~\\0123456789eE.%+\u0000\uFEFF\u2028é<=";

    /** Whatever is done to a file, it is read or refused with problems that have a place; nothing else is thrown. */
    @Property(tries = 400)
    void aFileIsReadOrRefusedWhateverItHolds(@ForAll long seed, @ForAll boolean study) throws IOException {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder(
                study ? GOOD.replace("mainstay:", "mainstay-study:").replace("based-on", "base") : GOOD);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int at = random.nextInt(text.length());
            char piece = PIECES.charAt(random.nextInt(PIECES.length()));
            switch (random.nextInt(3)) {
                case 0 -> text.insert(at, piece);
                case 1 -> text.setCharAt(at, piece);
                default -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(20)));
            }
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        if (random.nextInt(10) == 0 && bytes.length > 0) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Path file = Files.createTempFile("hostile", ".yaml");
        try {
            Files.write(file, bytes);
            if (study) {
                StudyFile.read(file, List.of("strain"), new BuiltInPlaces());
            } else {
                ScenarioFile.read(file, new BuiltInPlaces());
            }
        } catch (Problems problems) {
            Assertions.assertThat(problems.list()).isNotEmpty().allSatisfy(problem -> {
                Assertions.assertThat(problem.source()).isNotEmpty();
                Assertions.assertThat(problem.message()).doesNotContain("\n").doesNotContain("Exception");
            });
        } finally {
            Files.delete(file);
        }
    }
}
