package mainstay.scenario.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import mainstay.place.BuiltInPlaces;
import mainstay.scenario.Problems;
import mainstay.scenario.Scenario;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What word processors and spreadsheets do to a scenario on its way through them changes nothing, or is named. */
class OfficeProgramsTest {
    private static final BuiltInPlaces PLACES = new BuiltInPlaces();

    private static Scenario read(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("scenario", ".yaml");
        try {
            Files.write(file, bytes);
            return ScenarioFile.read(file, PLACES);
        } finally {
            Files.delete(file);
        }
    }

    @Property(tries = 40)
    void whatAnOfficeProgramDoesToAScenarioChangesNothing(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        Scenario scenario = new RandomScenarios(seed).next("Pods");
        String text = ScenarioText.of(scenario);
        if (random.nextBoolean()) {
            text = spaced(text, random);
        }
        if (random.nextBoolean()) {
            text = text.replaceAll("(?m)^( *)- ", "$1\u2013 ");
        }
        if (random.nextBoolean()) {
            text = text.replaceAll("(?<=: )-(?=\\d)", "\u2212");
        }
        if (random.nextBoolean()) {
            text = text.replaceAll("(?m)\"(Pods|[A-Z][a-z]+)\"$", "\u201C$1\u201D");
        }
        if (random.nextBoolean()) {
            text = text.replace("\n", "\r\n");
        }
        if (random.nextBoolean()) {
            text = text + "\n  \n";
        }
        assertThat(read(encoded(text, random.nextInt(4)))).isEqualTo(scenario);
    }

    /** Any space, also of the indentation, may have become one that does not break. */
    private static String spaced(String text, Random random) {
        StringBuilder spaced = new StringBuilder();
        text.chars()
                .forEach(c -> spaced.append(
                        c == ' ' && random.nextInt(3) == 0 ? (random.nextBoolean() ? '\u00A0' : '\u202F') : (char) c));
        return spaced.toString();
    }

    private static byte[] encoded(String text, int way) {
        return switch (way) {
            case 0 -> text.getBytes(StandardCharsets.UTF_8);
            case 1 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
            case 2 -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
            default -> ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE);
        };
    }

    @Property(tries = 30)
    void aCharacterThatCannotBeSeenIsNamedWhereItStands(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        String text = ScenarioText.of(new RandomScenarios(seed).next("Pods"));
        int at = 1 + random.nextInt(text.length() - 1);
        String hidden = text.substring(0, at) + "\u200B" + text.substring(at);
        Problems problems = catchThrowableOfType(Problems.class, () -> read(hidden.getBytes(StandardCharsets.UTF_8)));
        String before = text.substring(0, at);
        assertThat(problems.list()).singleElement().satisfies(problem -> {
            assertThat(problem.line())
                    .isEqualTo(1 + (int) before.chars().filter(c -> c == '\n').count());
            assertThat(problem.column()).isEqualTo(at - before.lastIndexOf('\n'));
            assertThat(problem.message()).contains("zero width space (U+200B)");
        });
    }

    @Test
    void aFileInTheLettersOfWindowsIsRefusedWithTheLetter() {
        byte[] bytes = "mainstay: 1\nname: Caf\u00e9\n".getBytes(Charset.forName("windows-1252"));
        assertThat(catchThrowableOfType(Problems.class, () -> read(bytes)).list())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString())
                        .endsWith(":2:10: is not UTF-8 text from here on: it holds the latin small letter e with acute"
                                + " (U+00E9) as Windows writes it; save the file with the encoding UTF-8 (in Excel as"
                                + " CSV UTF-8)"));
    }
}
