package mainstay.results.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    @TempDir
    private Path place;

    @Test
    void whatAKilledProgramLeftBehindGoesAtTheNextStart() throws Exception {
        Path left = Files.createDirectories(place.resolve(".mainstay-scratch-1/reproduce/again"));
        Files.createFile(place.resolve(".mainstay-scratch-1/lock"));
        Files.createFile(left.resolve("runs.csv"));
        Path made = Scratch.make(place);
        assertThat(place).isDirectoryContaining(made::equals);
        assertThat(place.resolve(".mainstay-scratch-1")).doesNotExist();
    }

    @Test
    void aFolderInUseOrOfSomebodyElseStays() throws Exception {
        Path inUse = Scratch.make(place);
        Path unlocked = Files.createDirectory(place.resolve(".mainstay-scratch-2"));
        Path other = Files.createDirectory(place.resolve("mainstay"));
        Scratch.make(place);
        assertThat(inUse).exists();
        assertThat(unlocked).exists();
        assertThat(other).exists();
    }
}
