package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mainstay.results.folder.ResultsFolder;
import mainstay.results.sweep.SweepFolder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The figures on the page of a study are those of its committed results. */
class StudyPagesTest {
    private static final Path PAGES = Path.of("src/site/markdown/studies");
    private static final String BEGIN = "<!-- made from the results: begin -->\n";
    private static final String END = "<!-- made from the results: end -->";

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !file.endsWith("index.md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatCameOutIsWhatTheResultsSay(Path file) throws IOException {
        String page = Files.readString(file);
        int begin = page.indexOf(BEGIN) + BEGIN.length();
        int end = page.indexOf(END);
        assertThat(page).contains(BEGIN).contains(END);
        String anew = page.substring(0, begin) + tables(name(file)) + page.substring(end);
        if (Boolean.getBoolean("mainstay.write")) {
            Files.writeString(file, anew);
        }
        assertThat(file)
                .as("write it anew: mvn -Dtest=StudyPagesTest -Dmainstay.write=true test")
                .hasContent(anew);
    }

    private static String tables(String study) {
        Path results = Path.of("results", study);
        if (SweepFolder.isOne(results)) {
            return SweepTables.markdown(results);
        }
        try (ResultsFolder folder = ResultsFolder.open(results)) {
            return StudyTables.markdown(folder.manifest(), folder.tables());
        }
    }

    private static String name(Path page) {
        return page.getFileName().toString().replace(".md", "");
    }
}
