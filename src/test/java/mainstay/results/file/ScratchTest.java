package mainstay.results.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScratchTest {
    private static final int PROGRAMS = 2;
    private static final int FOLDERS = 60;

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

    /** Programs that start at the same moment: none of them takes the folder of another for one that was left behind. */
    @Test
    void programsThatStartTogetherLeaveEachOtherAlone() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<Process> started = new ArrayList<>();
        for (int i = 0; i < PROGRAMS; i++) {
            started.add(new ProcessBuilder(
                            java,
                            "-cp",
                            System.getProperty("java.class.path"),
                            Starting.class.getName(),
                            place.toString())
                    .redirectErrorStream(true)
                    .start());
        }
        for (Process program : started) {
            assertThat(new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEmpty();
            assertThat(program.waitFor()).isZero();
        }
    }

    @Test
    void aFolderThatSomebodyTidiedAwayIsMadeAnew() throws Exception {
        Path first = Scratch.folder(place);
        Scratch.delete(first);
        assertThat(Scratch.folder(place)).isNotEqualTo(first).isDirectory();
    }

    /** A program that makes folders one after the other and looks whether those it has made are there. */
    static final class Starting {
        private Starting() {}

        /**
         * Says what is missing.
         *
         * @param arguments the place to make them in
         */
        public static void main(String[] arguments) throws Exception {
            List<Path> made = new ArrayList<>();
            for (int i = 0; i < FOLDERS; i++) {
                made.add(Scratch.make(Path.of(arguments[0])));
            }
            made.stream()
                    .filter(folder -> !Files.exists(folder.resolve("lock")))
                    .forEach(System.out::println);
        }
    }
}
