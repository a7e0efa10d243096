package mainstay.results.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A results folder is input: what stands in it leads nowhere else. */
class FolderInspectionTest {
    @TempDir
    private Path place;

    private Path folder;
    private Path thesis;

    @BeforeEach
    void makeBoth() throws IOException {
        folder = Files.createDirectory(place.resolve("results"));
        thesis = Files.createDirectory(place.resolve("thesis"));
        Files.writeString(thesis.resolve("chapter.txt"), "my life's work");
    }

    @Test
    void aFolderThatIsALinkIsRefusedByName() throws IOException {
        Files.createSymbolicLink(folder.resolve("replications"), thesis);
        assertThatThrownBy(() -> FolderInspection.inspect(folder))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageStartingWith(folder.resolve("replications") + " is a link.");
    }

    @Test
    void aLinkDeeperDownIsRefusedToo() throws IOException {
        Files.createDirectories(folder.resolve("boxes/one/charts"));
        Files.createSymbolicLink(folder.resolve("boxes/one/charts/box.svg"), thesis.resolve("chapter.txt"));
        assertThatThrownBy(() -> FolderInspection.inspect(folder)).isInstanceOf(ResultsProblem.class);
    }

    @Test
    void aLinkThatLeadsNowhereIsALinkStill() throws IOException {
        Files.createSymbolicLink(folder.resolve("report.html"), folder.resolve("nowhere"));
        assertThatThrownBy(() -> FolderInspection.inspect(folder)).isInstanceOf(ResultsProblem.class);
    }

    @Test
    void aFolderNamedAsAFileAndAFileNamedAsAFolderAreRefused() throws IOException {
        Path table = Files.createDirectory(folder.resolve("summary.csv"));
        assertThatThrownBy(() -> FolderInspection.inspect(folder))
                .hasMessageContaining("a folder where a file belongs");
        Files.delete(table);
        Files.writeString(folder.resolve("charts"), "");
        assertThatThrownBy(() -> FolderInspection.inspect(folder))
                .hasMessageContaining("a file where a folder belongs");
    }

    @Test
    void whatSomebodyKeepsThereBesidesIsNotLookedInto() throws IOException {
        Path own = Files.createDirectories(folder.resolve("notes"));
        Files.createSymbolicLink(own.resolve("elsewhere"), thesis);
        Files.createDirectories(folder.resolve("scenario"));
        Files.writeString(folder.resolve("scenario/1-pods.yaml"), "mainstay: 1");
        assertThatCode(() -> FolderInspection.inspect(folder)).doesNotThrowAnyException();
    }

    @Test
    void theFolderItselfMayBeReachedThroughALink() throws IOException {
        Path link = Files.createSymbolicLink(place.resolve("latest"), folder);
        assertThatCode(() -> FolderInspection.inspect(link)).doesNotThrowAnyException();
    }

    @Test
    void aFileIsWrittenInPlaceOfALinkAndNotToWhatItLeadsTo() throws IOException {
        Path report = folder.resolve("report.html");
        Files.createSymbolicLink(AtomicFile.unfinished(report), thesis.resolve("chapter.txt"));
        Files.createSymbolicLink(report, thesis.resolve("chapter.txt"));
        AtomicFile.write(report, "page".getBytes(StandardCharsets.UTF_8));
        assertThat(report).hasContent("page");
        assertThat(Files.isSymbolicLink(report)).isFalse();
        assertThat(thesis.resolve("chapter.txt")).hasContent("my life's work");
    }

    @Test
    void nothingIsReadThroughALinkOrFromADevice() throws IOException {
        Path table = Files.createSymbolicLink(folder.resolve("summary.csv"), thesis.resolve("chapter.txt"));
        assertThatThrownBy(() -> PlainFile.bytes(table, PlainFile.PAGE)).isInstanceOf(ResultsProblem.class);
        assertThatThrownBy(() -> PlainFile.bytes(Path.of("/dev/zero"), PlainFile.PAGE))
                .isInstanceOf(ResultsProblem.class)
                .hasMessageContaining("a device");
    }

    @Test
    void noMoreIsReadThanBelongsThere() throws IOException {
        Path page = folder.resolve("sentence.txt");
        try (OutputStream out = PlainFile.create(page)) {
            out.write(new byte[PlainFile.PAGE + 1]);
        }
        assertThatThrownBy(() -> PlainFile.bytes(page, PlainFile.PAGE)).hasMessageContaining("larger than 1 MB");
    }
}
