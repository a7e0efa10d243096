package mainstay.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.Optional;

/**
 * What the program prints for its user. Java forgets it when something printed does not arrive, for instance because the
 * disk is full that it goes to; this remembers.
 */
final class StandardOutput extends OutputStream {
    private final OutputStream out;
    private IOException problem;

    StandardOutput(OutputStream out) {
        this.out = out;
    }

    /** Puts it in the place of Java's own. */
    static StandardOutput watched() {
        StandardOutput watched = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        System.setOut(new PrintStream(watched, true));
        return watched;
    }

    @Override
    public void write(int letter) {
        write(new byte[] {(byte) letter}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
        try {
            if (problem == null) {
                out.write(bytes, from, length);
            }
        } catch (IOException e) {
            problem = e;
        }
    }

    /**
     * Why something did not arrive; empty if all did, or if whoever was to read it has closed the pipe, which is how {@code
     * head} says that it has read enough.
     */
    Optional<String> lost() {
        return Optional.ofNullable(problem)
                .map(lost -> String.valueOf(lost.getMessage()))
                .filter(reason -> !reason.matches("(?i).*pipe.*"));
    }
}
