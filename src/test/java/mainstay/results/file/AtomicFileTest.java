package mainstay.results.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path place;

    @Test
    void aFileStandsAsItWasUntilTheNewOneIsFinished() throws IOException {
        Path file = Files.writeString(place.resolve("table.csv"), "old");
        try (OutputStream out = AtomicFile.begin(file)) {
            out.write("new".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(file).hasContent("old");
        AtomicFile.finish(List.of(file));
        assertThat(file).hasContent("new");
        assertThat(AtomicFile.unfinished(file)).doesNotExist();
    }

    @Test
    void whatAKilledProgramLeftUnfinishedIsWrittenAnew() throws IOException {
        Path file = place.resolve("table.csv");
        Files.writeString(AtomicFile.unfinished(file), "half of a much longer ta");
        AtomicFile.write(file, "whole".getBytes(StandardCharsets.UTF_8));
        assertThat(file).hasContent("whole");
    }

    @Test
    void aDiskThatIsFullIsAProblemOfAFile() {
        IOException problem = AtomicFile.named(Path.of("summary.csv"), new IOException("No space left on device"));
        assertThat(problem).isInstanceOfSatisfying(FileSystemException.class, named -> {
            assertThat(named.getFile()).isEqualTo("summary.csv");
            assertThat(named.getReason()).isEqualTo("No space left on device");
        });
    }
}
