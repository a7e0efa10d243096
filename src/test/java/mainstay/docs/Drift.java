package mainstay.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages that are made by the build: they fail it when they fall behind, or are written anew when asked for. */
final class Drift {
    private Drift() {}

    /** Compares a page with what it should be, after writing it if {@code -Dmainstay.write=true} is given. */
    static void check(Path page, String made, Class<?> test) throws IOException {
        if (Boolean.getBoolean("mainstay.write")) {
            Files.writeString(page, made, StandardCharsets.UTF_8);
        }
        assertThat(Files.readString(page, StandardCharsets.UTF_8))
                .as(page + " is out of date: mvn test -Dtest=" + test.getSimpleName() + " -Dmainstay.write=true")
                .isEqualTo(made);
    }

    /** A page with what stands between two lines replaced. */
    static String replaced(Path page, String begin, String end, String made) throws IOException {
        String text = Files.readString(page, StandardCharsets.UTF_8);
        int from = text.indexOf(begin + "\n") + begin.length() + 1;
        int to = text.indexOf(end + "\n", from);
        assertThat(from).as(page + " has the line " + begin).isGreaterThan(begin.length());
        assertThat(to).as(page + " has the line " + end).isGreaterThanOrEqualTo(from);
        return text.substring(0, from) + made + text.substring(to);
    }
}
