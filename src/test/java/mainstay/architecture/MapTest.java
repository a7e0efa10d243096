package mainstay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The map at the door shows the house as it is. */
class MapTest {
    private static final Path MAP = Path.of("ARCHITECTURE.md");
    private static final Path NAMING = Path.of("src/site/markdown/naming.md");
    private static final Path MAIN = Path.of("src/main/java/mainstay");
    private static final int MOST_FILES_OF_A_RECIPE = 3;

    private static String read(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    private static Set<String> folders(Path in) throws IOException {
        try (Stream<Path> inside = Files.list(in)) {
            return inside.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static List<List<String>> table(String page, String heading) {
        return page.substring(page.indexOf("\n" + heading))
                .lines()
                .skip(1)
                .dropWhile(line -> !line.startsWith("|"))
                .takeWhile(line -> line.startsWith("|"))
                .skip(2)
                .map(line -> List.of(line.substring(1).split("\\|")))
                .toList();
    }

    @Test
    void everyRoomIsOnTheMap() throws IOException {
        List<String> named = table(read(MAP), "## The picture").stream()
                .map(row -> row.get(0).strip().replace("`", ""))
                .toList();
        Set<String> rooms = new TreeSet<>(folders(MAIN));
        rooms.addAll(folders(Path.of("src/spark/java/mainstay")));
        assertThat(named).containsExactlyInAnyOrderElementsOf(rooms);
    }

    @Test
    void theMapNamesTheRoomsInsideARoom() throws IOException {
        for (List<String> row : table(read(MAP), "## The picture")) {
            Path room = MAIN.resolve(row.get(0).strip().replace("`", ""));
            if (Files.isDirectory(room)) {
                for (String inside : folders(room)) {
                    assertThat(row.get(2)).as(room.toString()).contains("`" + inside + "`");
                }
            }
        }
    }

    @Test
    void everyFileAndClassThatItNamesIsThere() throws IOException {
        try (Stream<Path> tree = Files.walk(Path.of("src"))) {
            Set<String> classes = tree.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".java"))
                    .map(file -> file.replace(".java", ""))
                    .collect(Collectors.toSet());
            Matcher words = Pattern.compile("`([^`\n]+)`").matcher(read(MAP));
            while (words.find()) {
                String word = words.group(1);
                if (word.startsWith("src/")) {
                    assertThat(Path.of(word)).exists();
                } else if (word.matches("[A-Z][A-Za-z]+")
                        && !Set.of("Parameters").contains(word)) {
                    assertThat(classes).contains(word);
                }
            }
        }
    }

    @Test
    void aRecipeTouchesAtMostThreeFiles() throws IOException {
        assertThat(table(read(MAP), "## Recipes"))
                .hasSizeGreaterThanOrEqualTo(8)
                .allSatisfy(recipe -> assertThat(recipe.get(1).split(";").length)
                        .as(recipe.get(0))
                        .isLessThanOrEqualTo(MOST_FILES_OF_A_RECIPE));
    }

    @Test
    void publicWordsAreThoseOfTheNamingPage() throws IOException {
        Pattern avoided = Pattern.compile("\\b(luck|dice)\\b", Pattern.CASE_INSENSITIVE);
        List<Path> pages = new ArrayList<>(
                List.of(Path.of("README.md"), MAP, Path.of("scenarios/README.md"), Path.of("results/README.md")));
        try (Stream<Path> site = Files.walk(Path.of("src/site/markdown"))) {
            site.filter(page -> page.toString().endsWith(".md") && !page.equals(NAMING))
                    .forEach(pages::add);
        }
        for (Path page : pages) {
            assertThat(avoided.matcher(read(page).replaceAll("`[^`]*`", ""))
                            .results()
                            .map(word -> word.group()))
                    .as(page.toString())
                    .isEmpty();
        }
    }
}
