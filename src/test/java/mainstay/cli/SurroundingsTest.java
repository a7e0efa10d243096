package mainstay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the program does about where it runs. */
class SurroundingsTest {
    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int letter) throws IOException {
                throw new IOException(reason);
            }
        };
    }

    @Test
    void whatIsPrintedToAFullDiskIsKnownToBeLost() {
        StandardOutput out = new StandardOutput(failing("No space left on device"));
        out.write('a');
        out.write('b');
        assertThat(out.lost()).contains("No space left on device");
    }

    @Test
    void whatArrivesOrIsNotWantedAnyMoreIsNotLost() {
        StandardOutput out = new StandardOutput(new ByteArrayOutputStream());
        out.write('a');
        assertThat(out.lost()).isEmpty();
        StandardOutput closed = new StandardOutput(failing("Broken pipe"));
        closed.write('a');
        assertThat(closed.lost()).isEmpty();
    }

    @Test
    void aNameThatTheLocaleHasNoLettersForIsNamed() {
        assertThat(FileNames.advice(List.of("check", "café.yaml"), "ANSI_X3.4-1968", "/home"))
                .contains(
                        "Note: because of the locale Java names files here in ANSI_X3.4-1968, which has not every letter"
                                + " of \"café.yaml\". Set a locale with all letters and try again: export LC_ALL=C.UTF-8");
        assertThat(FileNames.advice(List.of("check", "tea.yaml"), "ANSI_X3.4-1968", "/home/é"))
                .isPresent();
        assertThat(FileNames.advice(List.of("check", "café.yaml"), "UTF-8", "/home/é"))
                .isEmpty();
        assertThat(FileNames.advice(List.of("check", "tea.yaml"), "ANSI_X3.4-1968", "/home"))
                .isEmpty();
    }

    @Test
    void aFolderThatEndsInAnExclamationMarkIsEscapedInAddresses() {
        assertThat(ProgramFolder.isReadable(Mainstay.class)).isTrue();
        assertThat(ProgramFolder.escaped(Path.of("/opt/new!/mainstay.jar").toString())
                        .toString())
                .endsWith("/opt/new%21/mainstay.jar");
    }
}
