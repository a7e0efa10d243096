package mainstay.architecture;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rooms are small enough to be seen whole, and a class name says one thing in the whole tree. */
class WallsTest {
    private static final int MOST_FILES = 25;
    private static final String PACKAGE_INFO = "package-info.java";

    private static List<Path> sources(String... roots) throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String root : roots) {
            try (Stream<Path> tree = Files.walk(Path.of(root))) {
                tree.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }

    @Test
    void noPackageHasMoreThanAboutTwentyFiveFiles() throws IOException {
        Map<Path, Long> files =
                sources("src/main/java", "src/spark/java").stream().collect(groupingBy(Path::getParent, counting()));
        assertThat(files).allSatisfy((room, count) -> assertThat(count).isLessThanOrEqualTo(MOST_FILES));
    }

    @Test
    void noClassNameStandsTwiceInTheTree() throws IOException {
        Map<String, Long> names = sources("src/main/java", "src/test/java", "src/spark").stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals(PACKAGE_INFO))
                .collect(groupingBy(name -> name, counting()));
        assertThat(names).allSatisfy((name, count) -> assertThat(count).isEqualTo(1));
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        assertThat(sources("src/main/java", "src/spark/java").stream()
                        .map(Path::getParent)
                        .distinct())
                .allSatisfy(room -> assertThat(room.resolve(PACKAGE_INFO)).exists());
    }
}
