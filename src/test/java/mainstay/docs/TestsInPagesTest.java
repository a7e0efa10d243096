package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tests and packages that a page names are there. */
class TestsInPagesTest {
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path MAIN = Path.of("src/main/java");

    @Test
    void everyTestThatAPageNamesIsThere() throws IOException {
        Set<String> classes;
        try (Stream<Path> files = Files.walk(TESTS)) {
            classes = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
        for (Page page : Page.all()) {
            assertThat(page.codes().stream().filter(code -> code.matches("[A-Z]\\w+Test")))
                    .as(page.file() + " names tests")
                    .isSubsetOf(classes);
        }
    }

    @Test
    void everyPackageThatAPageNamesIsThere() {
        for (Page page : Page.all()) {
            assertThat(page.codes().stream().filter(code -> code.matches("mainstay(\\.[a-z]+)+")))
                    .as(page.file() + " names packages")
                    .allMatch(name -> isFolder(TESTS, name) || isFolder(MAIN, name));
        }
    }

    private static boolean isFolder(Path root, String name) {
        return Files.isDirectory(root.resolve(name.replace('.', '/')));
    }
}
