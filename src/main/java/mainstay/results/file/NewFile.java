package mainstay.results.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a text file where there is none yet: what a user has is never overwritten. */
public final class NewFile {
    private NewFile() {}

    /**
     * Refuses a place where no new file can be written.
     *
     * @throws ResultsProblem if it is there already, or there is no such folder
     */
    public static void refuseUnlessNew(Path file) {
        if (Files.exists(file)) {
            throw new ResultsProblem(
                    file + " is there already. Nothing was overwritten. Give another name with --out, or"
                            + " remove it first.");
        }
        Path folder = file.getParent() == null ? Path.of("") : file.getParent();
        if (!Files.isDirectory(folder)) {
            throw new ResultsProblem(
                    "There is no folder " + folder.toAbsolutePath() + " to write " + file.getFileName() + " into.");
        }
    }

    /**
     * Writes the file, whole or not at all.
     *
     * @throws ResultsProblem if it is there already, or there is no such folder
     */
    public static void write(Path file, String text) {
        refuseUnlessNew(file);
        try {
            AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
