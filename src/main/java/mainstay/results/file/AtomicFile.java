package mainstay.results.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is either whole or not there: a temporary file first, then a rename. */
public final class AtomicFile {
    /** What temporary files end with: left over after a crash, and safe to delete. */
    public static final String UNFINISHED = ".unfinished";

    private AtomicFile() {}

    public static void write(Path file, byte[] bytes) throws IOException {
        Path temporary = unfinished(file);
        Files.write(temporary, bytes);
        finish(file);
    }

    public static Path unfinished(Path file) {
        return file.resolveSibling(file.getFileName() + UNFINISHED);
    }

    public static void finish(Path file) throws IOException {
        Files.move(unfinished(file), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
