package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every library in the executable jar is listed with a licence that can go together with the others. */
class LicencesTest {
    private static final Path META_INF = Path.of("src/main/resources/META-INF");
    private static final Path PARTS = Path.of("target/parts.txt");
    private static final Set<String> ALLOWED =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "AFL-3.0", "LGPL-2.1-or-later");
    private static final Pattern PART =
            Pattern.compile("^\\s+([^:\\s]+:[^:\\s]+):jar:([^:\\s]+):(?:compile|runtime)\\b");
    private static final Pattern ROW = Pattern.compile("^([^:\\s]+:[^:\\s]+:\\S+) {2,}(\\S.*?) {2,}(\\S.*)$");

    record Row(List<String> licences, List<String> texts) {}

    @Test
    void everyPartOfTheExecutableJarIsListed() throws IOException {
        assertThat(PARTS).as("written by Maven before the tests: run mvn test").exists();
        Set<String> parts = new TreeSet<>();
        for (String line : Files.readAllLines(PARTS, StandardCharsets.UTF_8)) {
            Matcher part = PART.matcher(line);
            if (part.find()) {
                parts.add(part.group(1) + ":" + part.group(2));
            }
        }
        assertThat(parts).contains("fr.irit.smac.thirdparty.edu.gmu.cs:mason:18");
        assertThat(rows().keySet())
                .as("THIRD-PARTY.txt lists what the jar holds, in order")
                .containsExactlyElementsOf(parts);
    }

    @Test
    void everyLicenceIsAllowedAndItsTextIsShipped() throws IOException {
        rows().forEach((part, row) -> {
            assertThat(ALLOWED).as(part).containsAll(row.licences);
            for (String text : row.texts) {
                assertThat(META_INF.resolve("licenses").resolve(text)).as(part).isNotEmptyFile();
            }
        });
    }

    @Test
    void noTextIsShippedForNothing() throws IOException {
        Set<String> named = new TreeSet<>();
        rows().values().forEach(row -> named.addAll(row.texts));
        try (var texts = Files.list(META_INF.resolve("licenses"))) {
            assertThat(texts.map(text -> text.getFileName().toString())).containsExactlyInAnyOrderElementsOf(named);
        }
    }

    static Map<String, Row> rows() throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        for (String line : Files.readAllLines(META_INF.resolve("THIRD-PARTY.txt"), StandardCharsets.UTF_8)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows.put(
                        row.group(1),
                        new Row(
                                List.of(row.group(2).split(" AND ")),
                                List.of(row.group(3).split(", "))));
            }
        }
        return rows;
    }
}
